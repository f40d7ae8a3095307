"""Business cards: the pictures of their sides, and whose they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value, moment


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card with the files of its sides, the front first."""

    id: int
    state: str
    received_at: datetime | None
    received_where: str
    back_note: str
    sides: tuple[str, ...]


def of_person(book: Book, person: int) -> list[CardRow]:
    """A person's cards, newest first."""
    found = book.rows(
        """SELECT c.id, c.state, c.received_at, c.received_where, c.back_note, s.file FROM card c
           LEFT JOIN card_side s ON s.card_id = c.id
           WHERE c.person_id = ? AND c.trashed_at IS NULL
           ORDER BY coalesce(c.received_at, c.created_at) DESC, c.id DESC, s.position, s.id""",
        (person,),
    )
    sides: dict[int, list[str]] = {}
    for row in found:
        sides.setdefault(row[0], []).extend([row[5]] if row[5] else [])
    heads = {row[0]: row for row in found}
    return [
        CardRow(number, row[1], moment(row[2]), row[3], row[4], tuple(sides[number])) for number, row in heads.items()
    ]


def add(book: Book, files: Sequence[tuple[str, str]], **columns: Value) -> int:
    """Add a card inside an edit: `files` are (name in `cards/`, media type) of its sides, `person` whose it is. Returns
    its id.
    """
    number = rows.add(book, models.Card, **{"received_at": book.clock(), "state": "filed", **columns})
    for file, media in files:
        add_side(book, number, file, media)
    return number


def add_side(book: Book, number: int, file: str, media: str, **columns: Value) -> None:
    """Add another side to a card inside an edit; `original` is the name its file came by, `text` what stands on it,
    `corners` where the card lies in it.
    """
    last = book.value("SELECT coalesce(max(position), -1) FROM card_side WHERE card_id = ?", (number,))
    rows.add(book, models.CardSide, card=number, position=last + 1, file=file, media=media, **columns)


def uid_of(book: Book, number: int) -> str:
    """The uid of a card."""
    return str(book.value("SELECT uid FROM card WHERE id = ?", (number,)))


def with_picture(book: Book, file: str) -> tuple[int, int | None] | None:
    """The card that has this picture already, and whose it is; None where none has."""
    sql = """SELECT c.id, c.person_id FROM card_side s JOIN card c ON c.id = s.card_id
      WHERE s.file = ? AND c.trashed_at IS NULL ORDER BY c.id LIMIT 1"""
    found = book.rows(sql, (file,))
    return (found[0][0], found[0][1]) if found else None


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a card inside an edit."""
    rows.change(book, models.Card, number, **columns)


def remove(book: Book, number: int) -> None:
    """Put a card into the trash inside an edit; its pictures stay, for undo."""
    rows.change(book, models.Card, number, trashed_at=book.clock())
