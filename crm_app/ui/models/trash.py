"""The list of what lies in the trash."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from crm_app.store import trash
from crm_app.store.book import Book
from crm_app.store.trash import TrashRow
from crm_app.ui import formats, record_words
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column

WHAT, WHOSE, LEFT = "what", "whose", "left"


class TrashModel(BlockModel[TrashRow]):
    """What, whose, and how long it stays; records of several tables, numbered from 1 for this list alone."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        tr = partial(QCoreApplication.translate, "TrashModel")
        columns = (
            Column(WHAT, tr("Name"), 3.0, ordered=False),
            Column(WHOSE, tr("Belongs to"), 1.6, ordered=False),
            Column(LEFT, tr("Goes in"), 0.9, ordered=False, trailing=True),
        )
        super().__init__(columns, parent)
        self._book = book
        self._clock = clock
        self._rows: dict[int, TrashRow] = {}

    def reload(self, text: str = "") -> None:
        """Ask the book again for what is called so."""
        words = text.casefold().split()
        self._rows = {}
        for row in trash.rows(self._book):
            called = f"{self.name(row)} {self.text(row, WHOSE)} {record_words.table(row.table)}".casefold()
            if all(word in called for word in words):
                self._rows[len(self._rows) + 1] = row
        self.set_ids(self._rows)

    def row_of(self, number: int) -> TrashRow:
        """The record behind a number of this list."""
        return self._rows[number]

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, TrashRow]]:
        return ((number, self._rows[number]) for number in ids)

    @override
    def text(self, row: TrashRow, key: str) -> str:
        match key:
            case "what":
                return f"{self.name(row)}, {record_words.table(row.table)}"
            case "whose":
                return row.owner[2] if row.owner else ""
            case _:
                return self.left(row)

    @override
    def tip(self, row: TrashRow, key: str) -> str:
        return formats.full_day(row.at.date()) if key == LEFT else self.text(row, key)

    def name(self, row: TrashRow) -> str:
        """What the record is called, in one line."""
        return record_words.short(row.name) or record_words.table(row.table)

    def left(self, row: TrashRow) -> str:
        """How long it stays: "12 days"."""
        days = row.days_left(self._clock())
        return formats.isolated(self.tr("1 day") if days == 1 else self.tr("%n days", "", days))
