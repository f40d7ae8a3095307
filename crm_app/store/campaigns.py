"""Searches for a direction; hidden in the window while there is one."""

import apsw

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


def present(book: Book) -> int | None:
    """The id of the newest campaign under way; None where there is none."""
    return present_in(book.connection())


def present_in(con: apsw.Connection) -> int | None:
    """As `present`, over any connection to the book."""
    sql = """SELECT id FROM campaign WHERE active AND archived_at IS NULL AND trashed_at IS NULL
      ORDER BY created_at DESC, id DESC LIMIT 1"""
    found: int | None = con.execute(sql).get
    return found


def add(book: Book, **columns: Value) -> int:
    """Begin a campaign inside an edit."""
    return rows.add(book, models.Campaign, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a campaign inside an edit."""
    rows.change(book, models.Campaign, number, **columns)
