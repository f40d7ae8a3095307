"""Fields of the user's own: their names, and what they say of a person."""

from dataclasses import dataclass

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


@dataclass(frozen=True, slots=True)
class CustomRow:
    """One value of one field."""

    id: int
    field: int
    name: str
    text: str


def names(book: Book) -> list[str]:
    """All fields, by name."""
    return [name for (name,) in book.rows("SELECT name FROM custom_field WHERE trashed_at IS NULL ORDER BY name")]


def of_person(book: Book, person: int) -> list[CustomRow]:
    """What the fields say of a person, in their order."""
    sql = """SELECT v.id, f.id, f.name, v.text FROM custom_value v JOIN custom_field f ON f.id = v.custom_field_id
      WHERE v.person_id = ? ORDER BY v.position, v.id"""
    return [CustomRow(*row) for row in book.rows(sql, (person,))]


def find_or_add(book: Book, name: str) -> int:
    """The id of a field by name, made inside an edit when there is none."""
    name = " ".join(name.split())
    found = book.value("SELECT id FROM custom_field WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL", (name,))
    return int(found) if found else rows.add(book, models.CustomField, name=name)


def put(book: Book, person: int, name: str, text: str) -> int:
    """Write a value of a field inside an edit, behind those there are. Returns its id."""
    last = book.value("SELECT coalesce(max(position), -1) FROM custom_value WHERE person_id = ?", (person,))
    return rows.add(
        book, models.CustomValue, person=person, custom_field=find_or_add(book, name), text=text, position=last + 1
    )


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a value inside an edit."""
    rows.change(book, models.CustomValue, number, **columns)


def rename(book: Book, field: int, name: str) -> None:
    """Call a field something else everywhere, inside an edit."""
    rows.change(book, models.CustomField, field, name=" ".join(name.split()))


def remove(book: Book, number: int) -> None:
    """Take a value away inside an edit; its field stays for others."""
    rows.delete(book, models.CustomValue, number)
