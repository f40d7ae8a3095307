"""The list of meetings."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from typing_extensions import override

from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.ui import formats, own_clock, words
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.own_clock import Beginning

WHO, WHEN, WHERE, STATE = range(4)


class MeetingModel(BlockModel[MeetingRow]):
    """Whom, when, how and where, and what became of it."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._clock = clock
        self._own_zone = ""
        self._titles = (self.tr("With"), self.tr("When"), self.tr("Where"), self.tr("State"))

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, MeetingRow]]:
        self._own_zone = own_clock.own_zone(self._book)
        return ((row.id, row) for row in meetings.rows_of(self._book, ids))

    @override
    def titles(self) -> Sequence[str]:
        return self._titles

    @override
    def text(self, row: MeetingRow, column: int) -> str:
        match column:
            case 0:
                return row.person_name or self.tr("Nobody yet")
            case 1:
                return str(self.begins(row))
            case 2:
                return words.meeting_place(row)
            case _:
                return words.state(row.state)

    @override
    def tip(self, row: MeetingRow, column: int) -> str:
        if column == WHEN:
            begins = self.begins(row)
            return f"{formats.full_day(begins.there.date())}\n{begins}"
        return self.text(row, column)

    def begins(self, row: MeetingRow) -> Beginning:
        """When it begins, on the owner's clock."""
        return own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=self._own_zone, now=self._clock())
