"""The list of meetings."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from typing_extensions import override

from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.ui import formats, words
from crm_app.ui.models.blocks import BlockModel

WHO, WHEN, WHERE, STATE = range(4)


class MeetingModel(BlockModel[MeetingRow]):
    """Whom, when, how and where, and what became of it."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._clock = clock
        self._titles = (self.tr("With"), self.tr("When"), self.tr("Where"), self.tr("State"))

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, MeetingRow]]:
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
                return formats.moment(row.start, row.zone, now=self._clock())
            case 2:
                return words.meeting_place(row)
            case _:
                return words.state(row.state)

    @override
    def tip(self, row: MeetingRow, column: int) -> str:
        if column == WHEN:
            both = formats.both_zones(row.start, row.zone, home=formats.home_zone())
            return "\n".join(part for part in (self.exact(row), both) if part)
        return self.text(row, column)

    def exact(self, row: MeetingRow) -> str:
        """Day in full, clock and zone."""
        day = formats.full_day(row.start.astimezone().date())
        return self.tr("{day}, {time} ({zone})").format(day=day, time=formats.clock(row.start, row.zone), zone=row.zone)
