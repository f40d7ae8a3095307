"""Who takes part in a meeting: the host, guests, and whoever is met by the way."""

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book

ROLES = ("host", "guest", "met")


def add(book: Book, meeting: int, person: int, *, role: str = "guest") -> None:
    """Let somebody take part inside an edit; who takes part already gets this role."""
    if role not in ROLES:
        raise Unusable(f"“{role}” is no part in a meeting. Use one of {', '.join(ROLES)}.")
    number = _number(book, meeting, person)
    if number is None:
        rows.add(book, models.Participant, meeting=meeting, person=person, role=role)
    else:
        rows.change(book, models.Participant, number, role=role)


def take_out(book: Book, meeting: int, person: int) -> None:
    """Somebody does not take part, inside an edit."""
    number = _number(book, meeting, person)
    if number is not None:
        rows.delete(book, models.Participant, number)


def _number(book: Book, meeting: int, person: int) -> int | None:
    found: int | None = book.value(
        "SELECT id FROM participant WHERE meeting_id = ? AND person_id = ?", (meeting, person)
    )
    return found
