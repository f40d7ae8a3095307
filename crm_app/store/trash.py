"""The trash: what lay in it for 30 days goes, as an edit like any other that can be taken back."""

from datetime import timedelta

from crm_app.store.book import Book
from crm_app.store.rows import table_of
from crm_app.store.schema import TRACKED, Keepable, moment_text

KEPT_FOR = timedelta(days=30)
_TABLES = tuple(table_of(model) for model in TRACKED if issubclass(model, Keepable))
_COUNT = " UNION ALL ".join(f"SELECT count(*) AS due FROM {table} WHERE trashed_at < ?1" for table in _TABLES)


def empty(book: Book) -> int:
    """Delete what was trashed more than 30 days ago, with all that belongs to it; returns how many records were due.

    For whoever holds the book; where nothing is due, nothing is written. Raises Busy while something else is stored.
    """
    before = moment_text(book.clock() - KEPT_FOR)
    due = book.value(f"SELECT sum(due) FROM ({_COUNT})", (before,))
    if due:
        with book.edit("Empty the trash"):
            for table in _TABLES:
                book.connection().execute(f"DELETE FROM {table} WHERE trashed_at < ?", (before,))
    return int(due or 0)
