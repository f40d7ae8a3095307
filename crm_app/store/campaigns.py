"""Searches for a direction; hidden in the window while there is one."""

from crm_app.store import derived, models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


def present(book: Book) -> int | None:
    """The id of the newest campaign under way; None where there is none."""
    return derived.present_campaign(book.connection())


def add(book: Book, **columns: Value) -> int:
    """Begin a campaign inside an edit."""
    return rows.add(book, models.Campaign, **columns)
