"""The end of the trash: what lay in it for 30 days goes, as an edit like any other that can be taken back."""

from datetime import timedelta

from crm_app.store.book import Book
from crm_app.store.cells import Cells, moment_text

KEPT_FOR = timedelta(days=30)
_KEEPABLE = """SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND c.name = 'trashed_at' ORDER BY t.rowid"""


def tables(book: Book) -> tuple[str, ...]:
    """The tables whose records can be put into the trash, as the book itself has them."""
    return tuple(name for (name,) in book.rows(_KEEPABLE))


def counted(book: Book, which: str, args: Cells) -> int:
    """How many records were trashed so."""
    each = " UNION ALL ".join(f"SELECT count(*) AS n FROM {table} WHERE trashed_at {which}" for table in tables(book))
    return int(book.value(f"SELECT sum(n) FROM ({each})", args) or 0)


def empty(book: Book, *, wait: bool = False) -> int:
    """Delete what was trashed more than 30 days ago, with all that belongs to it; returns how many records were due.

    For whoever holds the book; where nothing is due, nothing is written. Raises Busy while something else is stored,
    unless it shall `wait`.
    """
    before = moment_text(book.clock() - KEPT_FOR)
    due = counted(book, "< ?1", (before,))
    if due:
        with book.edit("Empty the trash", apart=True, wait=wait):
            for table in tables(book):
                book.connection().execute(f"DELETE FROM {table} WHERE trashed_at < ?", (before,))
    return due
