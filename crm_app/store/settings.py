"""What belongs to the book, not to the window: its zone, playbook, paper, and whether it is the sample."""

from crm_app.store import models, rows
from crm_app.store.book import Book

ZONE = "zone"
"""The IANA zone in which the owner of the book lives; where there is none, this machine's."""

PAPER = "paper"
PLAYBOOK = "playbook"
OPENER = "sheet.opener"
"""What the sheet has one say first; where there is none, the words of the playbook."""


def get(book: Book, key: str, default: str = "") -> str:
    """A setting's value."""
    found = book.value("SELECT value FROM setting WHERE key = ?", (key,))
    return default if found is None else str(found)


def put(book: Book, key: str, value: str) -> None:
    """Set a value inside an edit."""
    number = book.value("SELECT id FROM setting WHERE key = ?", (key,))
    if number is None:
        rows.add(book, models.Setting, key=key, value=value)
    else:
        rows.change(book, models.Setting, number, value=value)
