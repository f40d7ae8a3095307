"""How tables of other programs are taken in: mappings of their columns, known again by the signature of headers."""

from dataclasses import dataclass

from crm_app.domain.mappings import Mapping, parse
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One saved mapping under its name."""

    id: int
    uid: str
    name: str
    signature: str
    mapping: Mapping


def listed(book: Book) -> list[MappingRow]:
    """All saved mappings, by name; one that cannot be understood is left out."""
    sql = """SELECT id, uid, name, signature, definition FROM mapping
      WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id"""
    found = []
    for number, uid, name, signature, definition in book.rows(sql):
        try:
            found.append(MappingRow(number, uid, name, signature, parse(definition)))
        except Unusable:
            continue
    return found


def saved(book: Book) -> dict[str, Mapping]:
    """The saved mappings by the signature of their headers."""
    return {row.signature: row.mapping for row in listed(book)}


def put(book: Book, mapping: Mapping, *, signature: str, name: str) -> int:
    """Remember inside an edit how a table with these headers is taken in, in place of what was known.

    Returns the id.
    """
    name = " ".join(name.split()) or "Table"
    there = book.value("SELECT id FROM mapping WHERE signature = ? AND trashed_at IS NULL", (signature,))
    if there is None:
        return rows.add(book, models.Mapping, name=name, signature=signature, definition=mapping.as_json())
    rows.change(book, models.Mapping, int(there), name=name, definition=mapping.as_json())
    return int(there)


def rename(book: Book, number: int, name: str) -> None:
    """Call a mapping something else inside an edit."""
    rows.change(book, models.Mapping, number, name=" ".join(name.split()) or "Table")


def remove(book: Book, number: int) -> None:
    """Put a mapping into the trash inside an edit."""
    rows.change(book, models.Mapping, number, trashed_at=book.clock())
