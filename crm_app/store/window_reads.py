"""Small questions that the window asks again after every change, answered from indexes alone."""

from datetime import timedelta

from crm_app.store import search
from crm_app.store.book import Book
from crm_app.store.cells import moment_text

MOST_FOUND = 500
_MOST_NOTES = 50
UNDER_WAY = timedelta(hours=1)
"""A meeting that began less than this ago still stands among those to come."""


def people_count(book: Book) -> int:
    """How many people are on the shelf."""
    return int(book.value("SELECT count(*) FROM standing WHERE shelf = 'shown'"))


def upcoming_count(book: Book) -> int:
    """How many meetings are coming up or under way."""
    sql = "SELECT count(*) FROM meeting WHERE start >= ? AND trashed_at IS NULL AND cancelled_at IS NULL"
    return int(book.value(sql, (moment_text(book.clock() - UNDER_WAY),)))


def organisation_count(book: Book) -> int:
    """How many organisations are on the shelf."""
    return int(book.value("SELECT count(*) FROM organisation WHERE trashed_at IS NULL AND archived_at IS NULL"))


def is_used(book: Book) -> bool:
    """Whether anything was ever done in this book."""
    return book.value("SELECT 1 FROM history LIMIT 1") is not None


def found_people(book: Book, text: str) -> list[int]:
    """Who is found by what a person typed: by name and details first, then those whose notes hold the words."""
    ids = search.people(book, text, limit=MOST_FOUND)
    noted = (hit.person for hit in search.passage_hits(book, text, limit=_MOST_NOTES))
    return list(dict.fromkeys([*ids, *(person for person in noted if person)]))
