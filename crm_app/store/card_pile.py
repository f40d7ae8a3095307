"""The pile of cards: which ones there are, those that nobody has filed yet first, and one with all that was read."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value, as_json, moment

INBOX, FILED = "inbox", "filed"
_SHELVES = {"": "1", INBOX: "c.person_id IS NULL", FILED: "c.person_id IS NOT NULL"}
_THERE = "c.trashed_at IS NULL AND EXISTS (SELECT 1 FROM card_side s WHERE s.card_id = c.id AND s.file <> '')"
_TEXT = "c.text || ' ' || c.back_note || ' ' || c.received_where || ' ' || coalesce(p.name, '')"


@dataclass(frozen=True, slots=True)
class SideRow:
    """One side: its file, its media type, and where it lies (`width`, `height`, `angle`, `corners`)."""

    id: int
    file: str
    media: str
    original: str
    lies: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PileRow:
    """A card as the pile shows it; `read` holds what was read of it, by field."""

    id: int
    state: str
    person: int
    person_name: str
    text: str
    trouble: str
    received_at: datetime | None
    received_where: str
    back_note: str
    read: dict[str, Any]
    sides: tuple[SideRow, ...]

    @property
    def name(self) -> str:
        """Whose it is, or whose it seems to be."""
        return self.person_name or str(self.read.get("name", ""))

    @property
    def organisation(self) -> str:
        """Where its owner works, as it was read."""
        return str(self.read.get("organisation", ""))


def ids(book: Book, shelf: str = "", text: str = "") -> list[int]:
    """The cards that have a picture, of a shelf (`inbox`, `filed`, "" for all), with all words of `text` on them: those
    that nobody has filed yet first, of each the newest first.
    """
    words = text.split()
    wanted = "".join(f" AND {_TEXT} LIKE '%' || ? || '%'" for _ in words)
    sql = f"""SELECT c.id FROM card c LEFT JOIN person p ON p.id = c.person_id
      WHERE {_THERE} AND {_SHELVES[shelf]}{wanted} ORDER BY c.person_id IS NOT NULL, c.id DESC"""
    return [number for (number,) in book.rows(sql, tuple(words))]


def counts(book: Book) -> dict[str, int]:
    """How many cards are on each shelf."""
    sql = f"SELECT count(*), coalesce(sum(c.person_id IS NULL), 0) FROM card c WHERE {_THERE}"
    ((whole, waiting),) = book.rows(sql)
    return {"": whole, INBOX: waiting, FILED: whole - waiting}


def unread(book: Book) -> list[int]:
    """The cards in the inbox that are still to be read, the oldest first."""
    sql = f"SELECT c.id FROM card c WHERE {_THERE} AND {_SHELVES[INBOX]} AND c.state = 'unread' AND c.trouble = ''"
    return [number for (number,) in book.rows(f"{sql} ORDER BY c.id")]


def rows_of(book: Book, numbers: Iterable[int]) -> list[PileRow]:
    """These cards, in their order; one that is gone is left out."""
    wanted = list(numbers)
    among = (as_json(wanted),)
    sides: dict[int, list[SideRow]] = {}
    of_sides = """SELECT card_id, id, file, media, original, corners FROM card_side
      WHERE card_id IN (SELECT value FROM json_each(?)) ORDER BY position, id"""
    for card, number, file, media, original, lies in book.rows(of_sides, among):
        sides.setdefault(card, []).append(SideRow(number, file, media, original, _object(lies)))
    sql = """SELECT c.id, c.state, coalesce(c.person_id, 0), coalesce(p.name, ''), c.text, c.trouble, c.received_at,
        c.received_where, c.back_note, c.fields
      FROM card c LEFT JOIN person p ON p.id = c.person_id
      WHERE c.id IN (SELECT value FROM json_each(?)) AND c.trashed_at IS NULL"""
    found = {row[0]: _row(row, sides.get(row[0], [])) for row in book.rows(sql, among)}
    return [found[number] for number in wanted if number in found]


def get(book: Book, number: int) -> PileRow:
    """One card; raises Unusable when it is gone."""
    found = rows_of(book, [number])
    if not found:
        raise Unusable("This card is no longer there.")
    return found[0]


def change_side(book: Book, number: int, **columns: Value) -> None:
    """Change one side inside an edit: its text, or where the card lies in it."""
    rows.change(book, models.CardSide, number, **columns)


def with_phone(book: Book, normal: str) -> list[int]:
    """The people with a phone of this normal form, without those in the trash."""
    sql = """SELECT DISTINCT d.person_id FROM detail d JOIN person p ON p.id = d.person_id
      WHERE d.kind = 'phone' AND d.normal = ? AND p.trashed_at IS NULL ORDER BY d.person_id"""
    return [number for (number,) in book.rows(sql, (normal,))]


def called(book: Book, name: str) -> list[int]:
    """The people of exactly this name, without those in the trash."""
    sql = "SELECT id FROM person WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL ORDER BY id"
    return [number for (number,) in book.rows(sql, (" ".join(name.split()),))]


def _row(cells: Cells, sides: list[SideRow]) -> PileRow:
    number, state, person, name, text, trouble, at, where, note, fields = cells
    return PileRow(number, state, person, name, text, trouble, moment(at), where, note, _object(fields), tuple(sides))


def _object(text: str) -> dict[str, Any]:
    """What stands in a column of JSON; a book may hold anything there."""
    try:
        held = json.loads(text) if text else {}
    except ValueError:
        return {}
    return held if isinstance(held, dict) else {}
