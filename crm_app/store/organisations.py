"""Organisations: where people work."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from crm_app.store import rows, search
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Value
from crm_app.store.changes import as_json
from crm_app.store.schema import Organisation


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """What a line of the list shows; `people` counts those there now."""

    id: int
    uid: str
    name: str
    place: str
    sector: str
    size: str
    people: int


def ids(book: Book, *, query: str = "") -> "array[int]":
    """The ids of all organisations that match, by name."""
    match = search.match(query)
    if query.strip() and not match:
        return array("q")
    narrowed = "AND id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)" if match else ""
    sql = f"""SELECT id FROM organisation WHERE trashed_at IS NULL AND archived_at IS NULL {narrowed}
      ORDER BY name COLLATE NOCASE, id"""
    return array("q", [row[0] for row in book.rows(sql, (match,) if match else ())])


def rows_of(book: Book, wanted: Sequence[int]) -> list[OrganisationRow]:
    """Rows for a block of ids, in the same order."""
    found = book.rows(
        """SELECT o.id, o.uid, o.name, o.place, o.sector, o.size,
             (SELECT count(*) FROM affiliation a WHERE a.organisation_id = o.id AND a.current)
           FROM json_each(?) j JOIN organisation o ON o.id = j.value ORDER BY j.key""",
        (as_json(wanted),),
    )
    return [OrganisationRow(*row) for row in found]


def find(book: Book, text: str) -> int:
    """The id behind a uid or an unambiguous name."""
    return rows.find(book, Organisation, text, what="organisation")


def get(book: Book, number: int) -> dict[str, Cell]:
    """An organisation's columns by name."""
    return rows.row(book, Organisation, number)


def find_or_add(book: Book, name: str, **columns: Value) -> int:
    """The id of an organisation by name, made inside an edit when there is none; `columns` are set only when it is
    made.
    """
    name = " ".join(name.split())
    found = book.value(
        "SELECT id FROM organisation WHERE name = ? AND trashed_at IS NULL UNION ALL "
        "SELECT id FROM organisation WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL",
        (name, name),
    )
    return int(found) if found else rows.add(book, Organisation, name=name, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change an organisation inside an edit."""
    rows.change(book, Organisation, number, **columns)
