"""What people and organisations work in."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value

if TYPE_CHECKING:
    from crm_app.store.schema import Row


def names(book: Book) -> list[str]:
    """All fields of the book by name, to choose from."""
    return [name for (name,) in book.rows("SELECT name FROM field WHERE trashed_at IS NULL ORDER BY name")]


def of_person(book: Book, person: int) -> tuple[str, ...]:
    """The fields a person works in, by name."""
    return tuple(_of(book, models.PersonField, "person", person))


def of_organisation(book: Book, organisation: int) -> tuple[str, ...]:
    """The fields an organisation works in, by name."""
    return tuple(_of(book, models.OrganisationField, "organisation", organisation))


def find_or_add(book: Book, name: str) -> int:
    """The id of a field by name, made inside an edit when there is none."""
    name = " ".join(name.split())
    found = book.value("SELECT id FROM field WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL", (name,))
    return int(found) if found else rows.add(book, models.Field, name=name)


def relates(book: Book, number: int) -> str:
    """How one's own interests, skills and values fit a field."""
    return str(book.value("SELECT relates FROM field WHERE id = ?", (number,)) or "")


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a field inside an edit, as in `relates`."""
    rows.change(book, models.Field, number, **columns)


def replace_of_person(book: Book, person: int, wanted: Iterable[str]) -> None:
    """Make these the fields of a person inside an edit."""
    _replace(book, models.PersonField, "person", person, wanted)


def replace_of_organisation(book: Book, organisation: int, wanted: Iterable[str]) -> None:
    """Make these the fields of an organisation inside an edit."""
    _replace(book, models.OrganisationField, "organisation", organisation, wanted)


def _of(book: Book, link: "type[Row]", bearer: str, number: int) -> dict[str, int]:
    """Names of fields, and the rows that join them to their bearer."""
    sql = f"""SELECT f.name, l.id FROM {rows.table_of(link)} l JOIN field f ON f.id = l.field_id
      WHERE l.{bearer}_id = ? ORDER BY f.name"""
    return dict(book.rows(sql, (number,)))


def _replace(book: Book, link: "type[Row]", bearer: str, number: int, wanted: Iterable[str]) -> None:
    chosen = dict.fromkeys(name.strip() for name in wanted if name.strip())
    there = _of(book, link, bearer, number)
    for name, joined in there.items():
        if name not in chosen:
            rows.delete(book, link, joined)
    for name in chosen:
        if name not in there:
            rows.add(book, link, **{bearer: number, "field": find_or_add(book, name)})
