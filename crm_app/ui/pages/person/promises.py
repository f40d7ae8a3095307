"""What I owe somebody and what they owe me: the day as it is typed, with what was understood; done by a tick."""

from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import promises
from crm_app.store.promises import PromiseRow
from crm_app.ui import formats, own_clock, promising, sentences
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import SavingLine

_DAY_WIDTH, _AIR = 112, 22
"""Pixels of a day that is being typed, and beside the letters of one that is shown."""
_MOST_KEPT = 3
"""Promises that were kept and still stand in the group; all of them stand in the timeline."""


class PromiseLine(QWidget):
    """A tick, what, by when, and who owes it."""

    ticked = Signal(bool)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.promise: PromiseRow | None = None
        self.tick = QCheckBox()
        self.what = SavingLine(self.tr("What was promised"))
        self.what.setFixedHeight(px(26))
        self.due = FaintLine(self.tr("By when"), self.tr("by when"))
        self.due.textEdited.connect(lambda: self.due.setFixedWidth(px(_DAY_WIDTH)))
        self.who = ElidedLabel("", "small", tone="text3")
        self.who.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # the day follows it
        self.late = Label("", "small_strong", tone="bad")
        self.more = SquareButton(self.tr("More for this promise"), "ellipsis", size=26)
        self.tick.clicked.connect(self.ticked)
        self.more.clicked.connect(self.more_wanted)
        below = row(10, self.who, self.due, self.late, None, space=2)
        whole = row(
            column(5, self.tick, None, space=0), column(self.what, below, space=0), column(self.more, None), space=2
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_promise(self, found: PromiseRow, *, today: date) -> None:
        """Show what the book holds."""
        self.promise = found
        done = found.done_at is not None
        self.tick.setChecked(done)
        self.tick.setAccessibleName(self.tr("Kept: {what}").format(what=found.what))
        self.what.show_value(found.what)
        self.what.setProperty("tone", "text2" if done else "")
        self.what.style().polish(self.what)
        self.due.show_value(formats.day(found.due, today=today) if found.due else "")
        words = self.due.text() or self.due.placeholderText()
        self.due.setFixedWidth(min(px(_DAY_WIDTH), self.due.fontMetrics().horizontalAdvance(words) + px(_AIR)))
        self.due.setToolTip(formats.full_day(found.due) if found.due else "")
        self.who.setText(self.tr("You promised") if found.mine else self.tr("They promised"))
        over = bool(found.due and not done and found.due < today)
        self.late.setText(self.tr("overdue") if over else "")
        self.due.setVisible(not done)


class Promises(Part):
    """Open ones by their day, then those kept last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Promises"), add=self.tr("Add a promise"))
        self._mine = True
        self._today = desk.clock().date()
        self.lines: PooledRows[PromiseLine] = PooledRows(self._make, self._show, space=2)
        self.box.addWidget(self.lines.widget)
        adder = AddLine(
            self.tr("Another promise"),
            self.tr("You promise: send the article by Friday. “They: …” for theirs"),
            read=self._reading,
        )
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        zone = ZoneInfo(own_clock.own_zone(self.book))
        self._today = self.desk.clock().astimezone(zone).date()
        found = promises.of_person(self.book, self.person)
        kept = [one for one in found if one.done_at][:_MOST_KEPT]
        self.lines.show_rows((one.id, one) for one in [*(one for one in found if not one.done_at), *kept])
        return bool(found)

    def _make(self) -> PromiseLine:
        line = PromiseLine()
        line.ticked.connect(partial(self._keep, line))
        line.what.settled.connect(partial(self._change, line))
        line.due.settled.connect(partial(self._change_day, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        return line

    def _show(self, line: PromiseLine, found: PromiseRow) -> None:
        line.show_promise(found, today=self._today)

    def _reading(self, text: str) -> Reading:
        return promising.reading(self.book, text)

    def _add(self, text: str) -> None:
        mine, promise = promising.understood(self.book, text)
        words = self.tr("Promise to {name}") if mine else self.tr("Promise of {name}")
        due = promise.due.isoformat() if promise.due else ""
        values = {"what": promise.what, "mine": mine, "due": due}
        self.saving.add("promise", self.person, values, label=words.format(name=self.name))

    def _change(self, line: PromiseLine, text: str) -> None:
        self.put(
            "promise", line.number, "what", text, label=self.tr("Change a promise to {name}").format(name=self.name)
        )

    def _change_day(self, line: PromiseLine, text: str) -> None:
        try:
            due = promising.day(self.book, text).isoformat() if text.strip() else None
        except Unusable as why:
            self.said.emit(sentences.said(why))
            self.refresh()
            return
        label, number = self.tr("Change the day of a promise to {name}").format(name=self.name), line.number
        self.do(label, lambda book: promises.change(book, number, due=due))

    def _keep(self, line: PromiseLine, kept: bool) -> None:  # noqa: FBT001  # as the signal gives it
        words = self.tr("Promise to {name} kept") if kept else self.tr("Promise to {name} not kept yet")
        number = line.number
        self.take_away(words.format(name=self.name), lambda book: promises.keep(book, number, kept=kept))

    def _show_menu(self, line: PromiseLine) -> None:
        self.menu_of(line).exec(line.more.mapToGlobal(line.more.rect().bottomLeft()))

    def menu_of(self, line: PromiseLine) -> QMenu:
        """What else can be done with one promise."""
        menu, found = QMenu(self), line.promise
        if found is not None:
            turn = self.tr("They promised it") if found.mine else self.tr("You promised it")
            menu.addAction(turn, partial(self._set, found, "owed_by", "them" if found.mine else "me"))
            secret = self.tr("No longer private") if found.private else self.tr("Private: keep it off sheets")
            menu.addAction(secret, partial(self._set, found, "private", not found.private))
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self._remove, found.id))
        return menu

    def _set(self, found: PromiseRow, column_: str, value: object) -> None:
        label = self.tr("Change a promise to {name}").format(name=self.name)
        self.do(label, lambda book: promises.change(book, found.id, **{column_: value}))  # type: ignore[arg-type]

    def _remove(self, number: int) -> None:
        label = self.tr("Remove a promise to {name}").format(name=self.name)
        self.take_away(label, lambda book: promises.remove(book, number))
