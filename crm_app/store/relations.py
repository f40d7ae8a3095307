"""What people are to one another, shown on both: assistant, teacher, partner, colleague."""

from dataclasses import dataclass

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A relation seen from one person: `other` is their `kind`, or they are the other's `kind` when `backwards`."""

    id: int
    other: int
    name: str
    kind: str
    note: str
    backwards: bool
    photo: str | None


def of_person(book: Book, person: int) -> list[RelationRow]:
    """Both directions; people in the trash are left out."""
    found = []
    for mine, theirs, backwards in (("person_id", "other_id", False), ("other_id", "person_id", True)):
        sql = f"""SELECT r.id, p.id, p.name, r.kind, r.note, p.photo FROM relation r JOIN person p ON p.id = r.{theirs}
          WHERE r.{mine} = ? AND r.trashed_at IS NULL AND p.trashed_at IS NULL ORDER BY r.id"""
        found += [
            RelationRow(number, other, name, kind, note, backwards, photo)
            for number, other, name, kind, note, photo in book.rows(sql, (person,))
        ]
    return found


def add(book: Book, person: int, other: int, *, kind: str, note: str = "") -> int:
    """Say inside an edit that `other` is the `kind` of `person`. Returns the id; the same said twice stays one."""
    if person == other:
        raise Unusable("Nobody is related to themselves. Choose somebody else.")
    kind = " ".join(kind.split()).lower()
    sql = "SELECT id FROM relation WHERE person_id = ? AND other_id = ? AND kind = ? AND trashed_at IS NULL"
    there = book.value(sql, (person, other, kind))
    return int(there) if there else rows.add(book, models.Relation, person=person, other=other, kind=kind, note=note)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a relation inside an edit."""
    rows.change(book, models.Relation, number, **columns)


def remove(book: Book, number: int) -> None:
    """Put a relation into the trash inside an edit."""
    rows.change(book, models.Relation, number, trashed_at=book.clock())
