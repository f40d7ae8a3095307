"""The list of what was done."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from crm_app.store import journal
from crm_app.store.book import Book
from crm_app.store.history import Entry
from crm_app.ui import formats, own_clock
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column

WHEN, WHAT = "when", "what"


class HistoryModel(BlockModel[Entry]):
    """When and what, newest first; the first entry of a day names the day."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        columns = (
            Column(WHEN, QCoreApplication.translate("HistoryModel", "When"), least=130, ordered=False),
            Column(WHAT, QCoreApplication.translate("HistoryModel", "What was done"), 4.0, ordered=False),
        )
        super().__init__(columns, parent)
        self._book = book
        self._clock = clock
        self.zone = own_clock.own_zone(book)

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, Entry]]:
        self.zone = own_clock.own_zone(self._book)
        return ((entry.id, entry) for entry in journal.rows_of(self._book, ids))

    @override
    def text(self, row: Entry, key: str) -> str:
        if key == WHEN:
            return f"{self.day_of(row)}, {formats.clock(row.at, self.zone)}"
        return f"{row.label}, {self.beside(row)}"

    @override
    def tip(self, row: Entry, key: str) -> str:
        if key == WHEN:
            return f"{formats.full_day(self._date(row))}, {formats.clock(row.at, self.zone)}"
        return row.label

    def day_of(self, row: Entry) -> str:
        """The day of an entry in the owner's zone, in a word where it is near."""
        today = self._clock().astimezone(ZoneInfo(self.zone)).date()
        return formats.day(self._date(row), today=today)

    def begins_day(self, line: int) -> bool:
        """Whether the line is the first of its day."""
        row, above = self.row_at(line), self.row_at(line - 1) if line else None
        return row is not None and (above is None or self._date(above) != self._date(row))

    def beside(self, row: Entry) -> str:
        """How much it changed, and what became of it."""
        parts = [
            self.tr("1 change") if row.changes == 1 else self.tr("%n changes", "", row.changes),
            self.tr("taken back") if row.undone else "",
            self.tr("done by Rapport itself") if row.apart else "",
        ]
        return " · ".join(filter(None, parts))

    def _date(self, row: Entry) -> date:
        return row.at.astimezone(ZoneInfo(self.zone)).date()
