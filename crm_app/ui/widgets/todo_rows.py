"""Things to do and events as rows: done or been there by a tick, everything else typed in place."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_app.store.events import EventRow
from crm_app.store.tasks import KINDS, TaskRow
from crm_app.ui import formats, todo_words
from crm_app.ui.pages.live.naming import NameLine
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import NameButton, SquareButton
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.picker import Picker
from crm_app.ui.widgets.saving_text import SavingLine
from crm_app.ui.widgets.tick import Tick

_DAY = 132


class TaskLine(QWidget):
    """One thing to do."""

    typed = Signal(str, str)
    finished = Signal(bool)
    removed = Signal()
    person_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._person = 0
        self.tick = Tick("")
        self.what = SavingLine(self.tr("What to do"), role="base_strong")
        self.kind = Picker(self.tr("Kind"), {key: todo_words.kind(key) for key in KINDS})
        self.kind.setFixedWidth(px(150))
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.due = SavingLine(self.tr("By when"), self.tr("by when"))
        self.due.setFixedWidth(px(_DAY))
        self.late = Label("", "small_strong", tone="bad")
        self.who = NameButton("")
        self.remove = SquareButton("", "x", size=26)
        self.tick.clicked.connect(self.finished)
        self.what.settled.connect(lambda text: self.typed.emit("what", text))
        self.due.settled.connect(lambda text: self.typed.emit("due", text))
        self.kind.picked.connect(lambda key: self.typed.emit("kind", key))
        self.remove.clicked.connect(self.removed)
        self.who.clicked.connect(lambda: self.person_wanted.emit(self._person))
        head = row(self.what, self.remove, space=4)
        head.setStretch(0, 1)
        below = row(self.due, self.late, self.who, None, self.kind, 32, space=6)
        whole = row(column(1, self.tick, None), column(head, below, space=0), space=2)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_task(self, found: TaskRow, today: date) -> None:
        """Show what the book holds."""
        self._person = found.person or 0
        done = found.done_at is not None
        self.tick.setChecked(done)
        self.tick.setAccessibleName(self.tr("Done: {what}").format(what=found.what))
        self.what.show_value(found.what)
        self.kind.show_key(found.kind)
        self.kind.setAccessibleName(self.tr("Kind of: {what}").format(what=found.what))
        self.due.show_value(formats.day(found.due, today=today) if found.due else "")
        self.late.setText(self.tr("overdue") if found.due and not done and found.due < today else "")
        self.who.set_name(found.person_name)
        self.who.setVisible(bool(found.person))
        self.remove.setAccessibleName(self.tr("Remove: {what}").format(what=found.what))
        self.remove.setToolTip(self.tr("Remove"))


class EventLine(QWidget):
    """One event, and who is met there."""

    typed = Signal(str, str)
    attended = Signal(bool)
    removed = Signal()
    person_wanted = Signal(int)
    met = Signal(object, int)
    """What a line tells of somebody met there, and who of the book is meant."""
    missed = Signal(int)

    def __init__(self, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self.number = 0
        self.tick = Tick("")
        self.name = SavingLine(self.tr("Event"), role="base_strong")
        self.day = SavingLine(self.tr("When"), self.tr("when"))
        self.day.setFixedWidth(px(_DAY))
        self.place = SavingLine(self.tr("Where"), self.tr("where"))
        self.remove = SquareButton("", "x", size=26)
        self.people = Flow(space=2, lines=2)
        self.line = NameLine(self.tr("Whom you meet there"), self.tr("Whom do you meet there?"), offers)
        self.line.setFixedHeight(px(28))
        self.line.setProperty("kind", "quiet")
        self._shown: tuple[tuple[int, str], ...] | None = None
        self.tick.clicked.connect(self.attended)
        self.name.settled.connect(lambda text: self.typed.emit("name", text))
        self.day.settled.connect(lambda text: self.typed.emit("day", text))
        self.place.settled.connect(lambda text: self.typed.emit("place", text))
        self.remove.clicked.connect(self.removed)
        self.line.told.connect(self.met)
        self.line.escaped.connect(self.name.setFocus)
        head = row(self.name, self.remove, space=4)
        head.setStretch(0, 1)
        below = row(self.day, self.place, 30, space=6)
        whole = row(column(1, self.tick, None), column(head, below, holder(self.people), self.line, space=0), space=2)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_event(self, found: EventRow, today: date) -> None:
        """Show what the book holds."""
        self.tick.setChecked(found.attended_at is not None)
        self.tick.setAccessibleName(self.tr("Been there: {name}").format(name=found.name))
        self.name.show_value(found.name)
        self.day.show_value(formats.day(found.day, today=today) if found.day else "")
        self.place.show_value(found.place)
        self.remove.setAccessibleName(self.tr("Remove: {what}").format(what=found.name))
        self.remove.setToolTip(self.tr("Remove"))
        if found.people != self._shown:
            self._shown = found.people
            clear(self.people)
            for person, name in found.people:
                button = NameButton(name)
                button.clicked.connect(lambda _on=False, person=person: self.person_wanted.emit(person))
                out = SquareButton(self.tr("Not met there: {name}").format(name=name), "x", size=22)
                out.clicked.connect(lambda _on=False, person=person: self.missed.emit(person))
                self.people.addWidget(holder(row(button, out, space=0)))
