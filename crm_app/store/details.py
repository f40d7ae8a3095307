"""Ways to reach a person or organisation: e-mails, phones, addresses on the web and on the ground, as typed and as
compared.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from crm_app.domain.details import normal_form
from crm_app.domain.incoming import Detail as TypedDetail
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value

_INDEXED = {"email": "email", "url": "url"}


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One way to reach somebody, with its id, for changing it in place."""

    id: int
    kind: str
    label: str
    text: str
    preferred: bool


def rows_of_person(book: Book, person: int) -> list[DetailRow]:
    """All ways to reach a person, the preferred of each kind first."""
    return _rows(book, "person_id", person)


def rows_of_organisation(book: Book, organisation: int) -> list[DetailRow]:
    """All ways to reach an organisation, the preferred of each kind first."""
    return _rows(book, "organisation_id", organisation)


def _rows(book: Book, column: str, record: int) -> list[DetailRow]:
    sql = f"""SELECT id, kind, label, text, preferred FROM detail
      WHERE {column} = ? ORDER BY preferred DESC, position, id"""
    return [
        DetailRow(number, kind, label, text, bool(preferred))
        for number, kind, label, text, preferred in book.rows(sql, (record,))
    ]


def of_person(book: Book, person: int) -> tuple[TypedDetail, ...]:
    """All ways to reach a person, the preferred of each kind first."""
    sql = """SELECT kind, label, text, normal, preferred FROM detail
      WHERE person_id = ? ORDER BY preferred DESC, position, id"""
    return tuple(
        TypedDetail(kind, label, text, normal, bool(preferred))
        for kind, label, text, normal, preferred in book.rows(sql, (person,))
    )


def having(book: Book, kind: str, normal: str) -> list[int]:
    """The people with an e-mail or profile of this normal form (see `domain/details.py`), without those in the trash.

    Only `email` and `url` have an index, which SQLite takes where the kind stands in the statement itself.
    """
    sql = f"""SELECT DISTINCT d.person_id FROM detail d JOIN person p ON p.id = d.person_id
      WHERE d.kind = '{_INDEXED[kind]}' AND d.normal = ? AND p.trashed_at IS NULL ORDER BY d.person_id"""
    return [number for (number,) in book.rows(sql, (normal,))]


def add(book: Book, person: int, kind: str, texts: Iterable[str], *, label: str = "") -> None:
    """Add ways to reach a person inside an edit; what is there already is not doubled."""
    there = {text for (text,) in book.rows("SELECT text FROM detail WHERE person_id = ? AND kind = ?", (person, kind))}
    for text in filter(None, map(str.strip, texts)):
        if text not in there:
            normal = normal_form(kind, text)
            rows.add(
                book,
                models.Detail,
                person=person,
                kind=kind,
                label=label,
                text=text,
                normal=normal,
                position=len(there),
            )
            there.add(text)


def replace(book: Book, person: int, kind: str, texts: Iterable[str]) -> None:
    """Make these the person's details of a kind; those that stay keep their label and place."""
    wanted = [text.strip() for text in texts if text.strip()]
    for number, text in book.rows("SELECT id, text FROM detail WHERE person_id = ? AND kind = ?", (person, kind)):
        if text not in wanted:
            rows.delete(book, models.Detail, number)
    add(book, person, kind, wanted)


def add_one(book: Book, kind: str, text: str, **columns: Value) -> int:
    """Add one way to reach whom `person` or `organisation` names, inside an edit. Returns its id."""
    of = (columns.get("person"), columns.get("organisation"))
    sql = "SELECT coalesce(max(position) + 1, 0) FROM detail WHERE person_id = ? OR organisation_id = ?"
    place = {"position": book.value(sql, of)}
    return rows.add(
        book, models.Detail, **{**place, **columns, "kind": kind, "text": text, "normal": normal_form(kind, text)}
    )


def change(book: Book, number: int, **columns: Value) -> None:
    """Change one inside an edit; its normal form follows its kind and text."""
    if {"kind", "text"} & columns.keys():
        before = rows.row(book, "detail", number)
        kind, text = (str(columns.get(name, before[name])) for name in ("kind", "text"))
        columns["normal"] = normal_form(kind, text)
    rows.change(book, models.Detail, number, **columns)


def delete(book: Book, number: int) -> None:
    """Take one away inside an edit."""
    rows.delete(book, models.Detail, number)


def prefer(book: Book, number: int) -> None:
    """Make one the preferred of its kind inside an edit, or no longer so when it is."""
    before = rows.row(book, "detail", number)
    sql = "SELECT id FROM detail WHERE person_id IS ? AND organisation_id IS ? AND kind = ? AND preferred AND id <> ?"
    for (other,) in book.rows(sql, (before["person"], before["organisation"], before["kind"], number)):
        rows.change(book, models.Detail, other, preferred=False)
    rows.change(book, models.Detail, number, preferred=not before["preferred"])


def move(book: Book, number: int, by: int) -> None:
    """Move one of a person's up (-1) or down (1) inside an edit; beyond the ends it stays."""
    person = rows.row(book, "detail", number)["person"]
    order = [row.id for row in rows_of_person(book, person)]
    place = order.index(number)
    order.insert(min(max(place + by, 0), len(order) - 1), order.pop(place))
    for position, one in enumerate(order):
        rows.change(book, models.Detail, one, position=position)
