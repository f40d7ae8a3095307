"""What was found out about somebody, where, and what is still unknown."""

from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from crm_app.domain import one_liners
from crm_app.store import research
from crm_app.store.research import ResearchRow
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.finding_line import FindingLine
from crm_app.ui.widgets.pooled_rows import PooledRows


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
        found = one_liners.finding(text)
        words = self.tr("Ask about {name}") if found.unknown else self.tr("Note what was found out about {name}")
        values = {"text": found.text, "where_found": found.where, "url": found.url, "unknown": found.unknown}
        self.saving.add("research_on_person", self.person, values, label=words.format(name=self.name))

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
