"""The ways one comes to people: roots of the referral tree."""

from crm_app.store import models, rows
from crm_app.store.book import Book


def names(book: Book) -> list[str]:
    """All channels in use, by name."""
    return [name for (name,) in book.rows("SELECT name FROM channel WHERE trashed_at IS NULL ORDER BY name")]


def find_or_add(book: Book, name: str) -> int:
    """The id of a channel by name, made inside an edit when there is none."""
    name = " ".join(name.split())
    found = book.value("SELECT id FROM channel WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL", (name,))
    return int(found) if found else rows.add(book, models.Channel, name=name, kind=name.lower())
