"""Notes on people, organisations and meetings: Markdown, by time."""

from dataclasses import dataclass
from datetime import datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note."""

    id: int
    uid: str
    at: datetime
    text: str
    private: bool
    meeting: int | None


def of_person(book: Book, person: int) -> list[NoteRow]:
    """A person's notes, newest first."""
    return _of(book, "person_id", person)


def of_organisation(book: Book, organisation: int) -> list[NoteRow]:
    """An organisation's notes, newest first."""
    return _of(book, "organisation_id", organisation)


def _of(book: Book, column: str, record: int) -> list[NoteRow]:
    sql = f"""SELECT id, uid, at, text, private, meeting_id FROM note
      WHERE {column} = ? AND trashed_at IS NULL ORDER BY at DESC, id DESC"""
    return [
        NoteRow(number, uid, datetime.fromisoformat(at), text, bool(private), meeting)
        for number, uid, at, text, private, meeting in book.rows(sql, (record,))
    ]


def add(book: Book, text: str, **columns: Value) -> int:
    """Write a note inside an edit; `person`, `organisation` or `meeting` say on what, `at` when if not now. Returns
    its id.
    """
    return rows.add(book, models.Note, **{"at": book.clock(), **columns, "text": text})


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a note inside an edit."""
    rows.change(book, models.Note, number, **columns)
