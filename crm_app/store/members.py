"""Who is and who was at an organisation, dated as far as it is known."""

from array import array
from dataclasses import dataclass

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who is or was there, dated as far as it is known."""

    affiliation: int
    person: int
    name: str
    title: str
    department: str
    since: str
    until: str
    current: bool
    stage: str
    photo: str | None


def of_organisation(book: Book, number: int) -> list[Member]:
    """Those there now, and then those who were, by name."""
    found = book.rows(
        """SELECT a.id, p.id, p.name, a.title, a.department, a.since, a.until, a.current, s.stage, p.photo
           FROM affiliation a JOIN person p ON p.id = a.person_id JOIN standing s ON s.person = p.id
           WHERE a.organisation_id = ? AND s.shelf <> 'trashed'
           ORDER BY a.current DESC, s.by_family, a.position, a.id""",
        (number,),
    )
    return [
        Member(row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]), row[8], row[9]) for row in found
    ]


def meetings_of(book: Book, number: int) -> "array[int]":
    """Meetings with somebody who is or was there, newest first."""
    sql = """SELECT DISTINCT m.id, m.start FROM meeting m JOIN participant t ON t.meeting_id = m.id
      JOIN affiliation a ON a.person_id = t.person_id AND a.organisation_id = ?
      WHERE m.trashed_at IS NULL ORDER BY m.start DESC, m.id"""
    return array("q", [row[0] for row in book.rows(sql, (number,))])


def add(book: Book, number: int, person: int, *, title: str = "") -> int:
    """Say inside an edit that somebody is there now; who is already, stays once. Returns the affiliation's id."""
    sql = "SELECT id FROM affiliation WHERE organisation_id = ? AND person_id = ? AND current"
    there: int | None = book.value(sql, (number, person))
    return there or rows.add(book, models.Affiliation, person=person, organisation=number, title=title)


def change(book: Book, affiliation: int, **columns: Value) -> None:
    """Change what somebody is or was there, inside an edit."""
    rows.change(book, models.Affiliation, affiliation, **columns)


def drop(book: Book, affiliation: int) -> None:
    """Say inside an edit that somebody never was there."""
    rows.delete(book, models.Affiliation, affiliation)
