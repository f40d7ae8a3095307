"""The list of people."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from typing_extensions import override

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.store.people import PersonRow
from crm_app.ui import formats, words
from crm_app.ui.models.blocks import BlockModel

NAME, ORGANISATION, STAGE, NEXT, LAST_CONTACT = range(5)
ORDERS = {NAME: "family", ORGANISATION: "organisation", STAGE: "stage", NEXT: "next", LAST_CONTACT: "last_contact"}


class PeopleModel(BlockModel[PersonRow]):
    """Name over role, organisation, stage, next step over its deadline, last contact."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._clock = clock
        self._titles = (
            self.tr("Name"), self.tr("Organisation"), self.tr("Stage"), self.tr("Next step"), self.tr("Last contact"),
        )  # fmt: skip

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, PersonRow]]:
        return ((row.id, row) for row in people.rows_of(self._book, ids))

    @override
    def titles(self) -> Sequence[str]:
        return self._titles

    @override
    def text(self, row: PersonRow, column: int) -> str:
        match column:
            case 0:
                return row.name
            case 1:
                return row.organisation
            case 2:
                return words.stage(row.stage)
            case 3:
                return ", ".join(filter(None, (self.next_step(row), self.next_due(row)[0])))
            case _:
                return self._day(row.last_contact)

    @override
    def tip(self, row: PersonRow, column: int) -> str:
        if column == NAME:
            return "\n".join(part for part in (row.name, row.title) if part)
        if column == LAST_CONTACT and row.last_contact is not None:
            return formats.full_day(row.last_contact.astimezone().date())
        return self.text(row, column)

    def next_step(self, row: PersonRow) -> str:
        """The most pressing open step in words, empty for none."""
        return words.step(row.next_what) if row.next_what else ""

    def next_due(self, row: PersonRow) -> tuple[str, str]:
        """How its deadline stands, and the tone of that."""
        if row.next_due is None:
            return "", ""
        if row.next_what == "meeting":
            return formats.soon(row.next_due, now=self._clock()), ""
        return formats.due(row.next_due, now=self._clock())

    def _day(self, moment: datetime | None) -> str:
        if moment is None:
            return "–"
        return formats.day(moment.astimezone().date(), today=self._clock().astimezone().date(), weekday=False)
