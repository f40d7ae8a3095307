"""What was found out about people, organisations and fields, and what is still unknown: the open questions."""

from dataclasses import dataclass
from datetime import datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value, moment

JOB = "job"
"""What a finding about a person is about where it is about their work."""


@dataclass(frozen=True, slots=True)
class ResearchRow:
    """One finding with where it was found, or (`unknown`) one question that is still open; `about` is JOB or ""."""

    id: int
    uid: str
    text: str
    where_found: str
    url: str
    found_at: datetime | None
    unknown: bool
    private: bool
    about: str = ""


def of_person(book: Book, person: int) -> list[ResearchRow]:
    """What is known and asked about a person, as it was put in order."""
    return _of(book, "person_id", person)


def of_organisation(book: Book, organisation: int) -> list[ResearchRow]:
    """What is known and asked about an organisation, as it was put in order."""
    return _of(book, "organisation_id", organisation)


def of_field(book: Book, field: int) -> list[ResearchRow]:
    """What is known and asked about a field, as it was put in order."""
    return _of(book, "field_id", field)


def _of(book: Book, column: str, record: int) -> list[ResearchRow]:
    sql = f"""SELECT id, uid, text, where_found, url, found_at, unknown, private, about FROM research
      WHERE {column} = ? AND trashed_at IS NULL ORDER BY position, id"""
    return [
        ResearchRow(number, uid, text, where, url, moment(at), bool(unknown), bool(private), about)
        for number, uid, text, where, url, at, unknown, private, about in book.rows(sql, (record,))
    ]


def add(book: Book, text: str, **columns: Value) -> int:
    """Write down a finding inside an edit, or with `unknown` an open question; `person`, `organisation` or `field` say
    about what. It comes last. Returns its id.
    """
    last = book.value("SELECT coalesce(max(position), -1) FROM research")
    found = None if columns.get("unknown") else book.clock()
    return rows.add(book, models.Research, **{"found_at": found, "position": last + 1, **columns, "text": text})


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a finding inside an edit; `trashed_at` puts it away."""
    rows.change(book, models.Research, number, **columns)


def answer(book: Book, number: int, text: str) -> None:
    """Turn an open question into a finding inside an edit; the question stays in its text."""
    rows.change(book, models.Research, number, text=text, unknown=False, found_at=book.clock())
