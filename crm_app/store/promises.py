"""What I owe people and what they owe me."""

from dataclasses import dataclass
from datetime import date, datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value, moment


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise; `mine` when I owe it."""

    id: int
    mine: bool
    what: str
    due: date | None
    done_at: datetime | None
    private: bool
    made_at: datetime


def of_person(book: Book, person: int) -> list[PromiseRow]:
    """Promises to and by a person: the open ones by their day, then those kept, newest first."""
    return _rows(book, "person_id", person, "done_at IS NOT NULL, done_at DESC, due IS NULL, due, id")


def of_meeting(book: Book, meeting: int) -> list[PromiseRow]:
    """What was promised in a meeting, in the order of the talk."""
    return _rows(book, "meeting_id", meeting, "id")


def _rows(book: Book, column: str, number: int, order: str) -> list[PromiseRow]:
    sql = f"""SELECT id, owed_by, what, due, done_at, private, created_at FROM promise
      WHERE {column} = ? AND trashed_at IS NULL ORDER BY {order}"""
    return [
        PromiseRow(
            row[0], row[1] == "me", row[2], date.fromisoformat(row[3]) if row[3] else None, moment(row[4]),
            bool(row[5]), datetime.fromisoformat(row[6]),
        )
        for row in book.rows(sql, (number,))
    ]  # fmt: skip


def add(book: Book, person: int, what: str, *, mine: bool, due: date | None = None, **columns: Value) -> int:
    """Note a promise inside an edit. Returns its id."""
    owed_by = "me" if mine else "them"
    day = due.isoformat() if due else None
    return rows.add(book, models.Promise, person=person, what=what, owed_by=owed_by, due=day, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a promise inside an edit; `due` is an ISO date or None."""
    rows.change(book, models.Promise, number, **columns)


def keep(book: Book, number: int, *, kept: bool = True) -> None:
    """Say inside an edit that a promise was kept now, or not yet."""
    rows.change(book, models.Promise, number, done_at=book.clock() if kept else None)


def remove(book: Book, number: int) -> None:
    """Put a promise into the trash inside an edit."""
    rows.change(book, models.Promise, number, trashed_at=book.clock())
