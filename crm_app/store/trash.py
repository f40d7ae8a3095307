"""The trash: what lies in it, the way back out, and its end: what lay in it for 30 days goes, as an edit like any
other that can be taken back.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.store import naming, telling
from crm_app.store.book import Book
from crm_app.store.cells import Cells
from crm_app.store.rows import table_of
from crm_app.store.schema import TRACKED, Keepable, moment_text

KEPT_FOR = timedelta(days=30)
_TABLES = tuple(table_of(model) for model in TRACKED if issubclass(model, Keepable))
_LYING = "SELECT sum(lying) FROM ({})".format(
    " UNION ALL ".join(f"SELECT count(*) AS lying FROM {table} WHERE trashed_at IS NOT NULL" for table in _TABLES)
)
_COUNT = " UNION ALL ".join(f"SELECT count(*) AS due FROM {table} WHERE trashed_at < ?1" for table in _TABLES)


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
        return max(0, math.ceil((self.at + KEPT_FOR - now) / timedelta(days=1)))


def rows(book: Book) -> list[TrashRow]:
    """Everything in the trash, what was trashed last first."""
    found = [_row(book, table, cells) for table in _TABLES for cells in _trashed(book, table)]
    return sorted(found, key=lambda row: (row.at, row.table, row.id), reverse=True)


def _trashed(book: Book, table: str) -> list[Cells]:
    return book.rows(f"SELECT {', '.join(telling.columns(table))} FROM {table} WHERE trashed_at IS NOT NULL")


def _row(book: Book, table: str, cells: Cells) -> TrashRow:
    con = book.connection()
    at = datetime.fromisoformat(cells[telling.columns(table).index("trashed_at")])
    return TrashRow(table, cells[0], naming.name(con, table, cells), naming.owner(con, table, cells), at)


def count(book: Book) -> int:
    """How many records lie in the trash."""
    return int(book.value(_LYING) or 0)


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
            if other in _TABLES and isinstance(cells[place], int)
        ]
        sql = f"UPDATE {table} SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL RETURNING 1"
        back += len(con.execute(sql, (number,)).fetchall())
    return back


def empty(book: Book) -> int:
    """Delete what was trashed more than 30 days ago, with all that belongs to it; returns how many records were due.

    For whoever holds the book; where nothing is due, nothing is written. Raises Busy while something else is stored.
    """
    before = moment_text(book.clock() - KEPT_FOR)
    due = book.value(f"SELECT sum(due) FROM ({_COUNT})", (before,))
    if due:
        with book.edit("Empty the trash", apart=True):
            for table in _TABLES:
                book.connection().execute(f"DELETE FROM {table} WHERE trashed_at < ?", (before,))
    return int(due or 0)
