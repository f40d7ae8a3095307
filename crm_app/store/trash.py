"""The trash: what lies in it, and the way back out."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.store import emptying, naming, telling
from crm_app.store.book import Book
from crm_app.store.cells import Cells


@dataclass(frozen=True, slots=True)
class TrashRow:
    """One record in the trash: what it is called, to which record it belongs, and since when it lies there."""

    table: str
    id: int
    name: str
    owner: naming.Owner | None
    at: datetime

    def days_left(self, now: datetime) -> int:
        """Full or begun days until it goes."""
        return max(0, math.ceil((self.at + emptying.KEPT_FOR - now) / timedelta(days=1)))


def rows(book: Book) -> list[TrashRow]:
    """Everything in the trash, what was trashed last first."""
    found = [_row(book, table, cells) for table in emptying.tables(book) for cells in _trashed(book, table)]
    return sorted(found, key=lambda row: (row.at, row.table, row.id), reverse=True)


def _trashed(book: Book, table: str) -> list[Cells]:
    return book.rows(f"SELECT {', '.join(telling.columns(table))} FROM {table} WHERE trashed_at IS NOT NULL")


def _row(book: Book, table: str, cells: Cells) -> TrashRow:
    con = book.connection()
    at = datetime.fromisoformat(cells[telling.columns(table).index("trashed_at")])
    return TrashRow(table, cells[0], naming.name(con, table, cells), naming.owner(con, table, cells), at)


def count(book: Book) -> int:
    """How many records lie in the trash."""
    return emptying.counted(book, "IS NOT NULL", ())


def restore(book: Book, records: Iterable[tuple[str, int]]) -> int:
    """Take records back out inside an edit, and with them those to which they belong; returns how many came back."""
    wanted, back = list(records), 0
    con = book.connection()
    while wanted:
        table, number = wanted.pop()
        cells = naming.row(con, table, number)
        if cells is None:
            continue
        wanted += [
            (other, cells[place])
            for place, other in telling.owners(table)
            if other in emptying.tables(book) and isinstance(cells[place], int)
        ]
        sql = f"UPDATE {table} SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL RETURNING 1"
        back += len(con.execute(sql, (number,)).fetchall())
    return back
