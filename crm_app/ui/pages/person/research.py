"""What was found out about somebody, where, and what is still unknown."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from crm_app.domain import one_liners
from crm_app.store import research
from crm_app.store.research import ResearchRow
from crm_app.ui import formats
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import SavingText


class FindingLine(QWidget):
    """The text, where and when it was found, and its address."""

    changed = Signal(str, str)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.found: ResearchRow | None = None
        self.picture = Picture("lightbulb", "text3", 15)
        self.text = SavingText(self.tr("What was found out"))
        self.where = FaintLine(self.tr("Where it was found"), self.tr("where it was found"))
        self.url = FaintLine(self.tr("Address of the source"), "https://")
        self.open = SquareButton(self.tr("Open the source"), "external-link", size=24)
        self.more = SquareButton(self.tr("More for this finding"), "ellipsis", size=26)
        self.text.settled.connect(partial(self.changed.emit, "text"))
        self.where.settled.connect(partial(self.changed.emit, "where_found"))
        self.url.settled.connect(partial(self.changed.emit, "url"))
        self.open.clicked.connect(self._open)
        self.more.clicked.connect(self.more_wanted)
        below = row(self.where, self.open, space=0)
        whole = row(
            column(8, self.picture, None, space=0),
            column(self.text, below, self.url, space=0),
            column(self.more, None),
            space=2,
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_finding(self, found: ResearchRow) -> None:
        """Show what the book holds."""
        self.found = found
        self.picture.set_icon(
            "circle-question-mark" if found.unknown else "lightbulb", "accent_text" if found.unknown else "text3"
        )
        self.text.show_value(found.text)
        self.where.show_value(found.where_found)
        self.url.show_value(found.url)
        self.where.setVisible(bool(found.where_found) or self.where.hasFocus())
        self.url.setVisible(self.url.hasFocus())
        self.open.setVisible(found.url.startswith(("http://", "https://")))
        self.setToolTip(
            self.tr("Found {day}").format(day=formats.full_day(found.found_at.date())) if found.found_at else ""
        )

    def show_source(self) -> None:
        """Say where it was found."""
        self.url.show()
        self.where.show()
        self.where.setFocus()

    def _open(self) -> None:
        if self.found is not None:
            QDesktopServices.openUrl(QUrl(self.found.url))


class Findings(Part):
    """Open questions first, then what is known."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Research"), add=self.tr("Add something you found out, or a question"))
        self.lines: PooledRows[FindingLine] = PooledRows(self._make, FindingLine.show_finding, space=2)
        self.box.addWidget(self.lines.widget)
        adder = AddLine(
            self.tr("Something found out"),
            self.tr("Wrote the portal (her talk) https://…, or a question?"),
            read=self._reading,
        )
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        found = research.of_person(self.book, self.person)
        ordered = [*(one for one in found if one.unknown), *(one for one in found if not one.unknown)]
        self.lines.show_rows((one.id, one) for one in ordered)
        return bool(found)

    def _make(self) -> FindingLine:
        line = FindingLine()
        line.changed.connect(partial(self._change, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        return line

    def _reading(self, text: str) -> Reading:
        found = one_liners.finding(text)
        if found.unknown:
            return Reading(self.tr("Still unknown: kept as an open question."))
        where = " · ".join(filter(None, (found.where, found.url)))
        return Reading(self.tr("Found: {where}").format(where=where) if where else self.tr("Found today."))

    def _add(self, text: str) -> None:
        found, person = one_liners.finding(text), self.person
        words = self.tr("Ask about {name}") if found.unknown else self.tr("Note what was found out about {name}")
        self.do(
            words.format(name=self.name),
            lambda book: research.add(
                book, found.text, person=person, where_found=found.where, url=found.url, unknown=found.unknown
            ),
        )

    def _change(self, line: FindingLine, column_: str, text: str) -> None:
        label = self.tr("Change what is known about {name}").format(name=self.name)
        self.put("research", line.number, column_, text, label=label)

    def _show_menu(self, line: FindingLine) -> None:
        self.menu_of(line).exec(line.more.mapToGlobal(line.more.rect().bottomLeft()))

    def menu_of(self, line: FindingLine) -> QMenu:
        """What else can be done with one finding."""
        menu, found = QMenu(self), line.found
        if found is not None:
            turn = self.tr("Found out now") if found.unknown else self.tr("Still unknown")
            menu.addAction(turn, partial(self._turn, found))
            menu.addAction(self.tr("Where it was found"), line.show_source)
            secret = self.tr("No longer private") if found.private else self.tr("Private: keep it off sheets")
            menu.addAction(secret, partial(self._hide, found))
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self._remove, found.id))
        return menu

    def _turn(self, found: ResearchRow) -> None:
        label = self.tr("Change what is known about {name}").format(name=self.name)
        if found.unknown:
            self.do(label, lambda book: research.answer(book, found.id, found.text))
        else:
            self.do(label, lambda book: research.change(book, found.id, unknown=True, found_at=None))

    def _hide(self, found: ResearchRow) -> None:
        label = self.tr("Change what is known about {name}").format(name=self.name)
        self.do(label, lambda book: research.change(book, found.id, private=not found.private))

    def _remove(self, number: int) -> None:
        label = self.tr("Remove what was known about {name}").format(name=self.name)
        self.take_away(label, lambda book: research.change(book, number, trashed_at=book.clock()))
