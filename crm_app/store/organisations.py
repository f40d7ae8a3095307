"""Organisations: where people work; whole lists as ids, rows for what is shown, one with everything about it."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.names import fold
from crm_app.domain.uniting import names_in
from crm_app.errors import Unusable
from crm_app.store import models, rows, search
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Value, as_json, moment
from crm_app.store.ordering import Level

# Who is there now and on the shelf, when one of them was last in contact, and what is still to be found out.
_THERE = """affiliation a JOIN standing s ON s.person = a.person_id
  WHERE a.organisation_id = o.id AND a.current AND s.shelf <> 'trashed'"""
_PEOPLE = f"(SELECT count(DISTINCT a.person_id) FROM {_THERE})"
_LAST_CONTACT = f"(SELECT max(s.last_contact) FROM {_THERE})"
_QUESTIONS = """(SELECT count(*) FROM research r
  WHERE r.organisation_id = o.id AND r.unknown AND r.trashed_at IS NULL AND r.archived_at IS NULL)"""
SCORES = {"advocacy": (0, 3), "motivation": (1, 5), "posting": (0, 3)}
"""How far each of the three scores of an employer goes: an insider who speaks for me, how much I want to work there,
whether they are hiring (S. Dalton's ranking of employers).
"""
ORDERS = {
    "name": "sort_key(o.name, '')",
    "place": "nullif(sort_key(o.place, ''), '\ufffd')",
    "sector": "nullif(sort_key(o.sector, ''), '\ufffd')",
    "size": "nullif(sort_key(o.size, ''), '\ufffd')",
    "people": _PEOPLE,
    "questions": _QUESTIONS,
    "last_contact": _LAST_CONTACT,
    **{score: f"o.{score}" for score in SCORES},
}
_BY_NAME = Level("name")
_SHELVES = {
    "shown": "o.trashed_at IS NULL AND o.archived_at IS NULL",
    "archived": "o.trashed_at IS NULL AND o.archived_at IS NOT NULL",
    "trashed": "o.trashed_at IS NOT NULL",
}
ONLY = {
    "": "1",
    "open": f"{_QUESTIONS} > 0",
    "nobody": f"{_PEOPLE} = 0",
    "insider": "o.advocacy > 0",
    "stop": "o.do_not_contact",
}
"""What a list can be narrowed to: with open questions, where one knows nobody, with an insider, do not contact."""


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """What a line of the list shows; `people` counts those there now, `questions` what is still unknown."""

    id: int
    uid: str
    name: str
    place: str
    sector: str
    size: str
    people: int
    questions: int
    last_contact: datetime | None
    advocacy: int | None
    motivation: int | None
    posting: int | None
    do_not_contact: bool
    archived: bool


def ids(
    book: Book,
    *,
    levels: Iterable[Level] = (),
    query: str = "",
    shelf: str = "shown",
    only: str = "",
) -> "array[int]":
    """The ids of all organisations of a shelf (shown, archived, trashed) that match, in the order of `levels` and by
    name within them; empty values come last. `only` is one of `ONLY`.
    """
    narrowed, args = _narrowed(query)
    if narrowed is None:
        return array("q")
    order = ", ".join(f"{ORDERS[key]} {'DESC' if falls else 'ASC'} NULLS LAST" for key, falls in (*levels, _BY_NAME))
    sql = f"""SELECT o.id FROM organisation o WHERE {_SHELVES[shelf]} AND {ONLY[only]} {narrowed}
      ORDER BY {order}, o.id"""
    return array("q", [row[0] for row in book.rows(sql, args)])


def counts(book: Book, *, query: str = "") -> dict[str, int]:
    """How many there are for each of `ONLY`, and how many are archived."""
    narrowed, args = _narrowed(query)
    if narrowed is None:
        return dict.fromkeys((*ONLY, "archived"), 0)
    sums = ", ".join(f"coalesce(sum({what} AND {_SHELVES['shown']}), 0)" for what in ONLY.values())
    sql = f"SELECT {sums}, coalesce(sum({_SHELVES['archived']}), 0) FROM organisation o WHERE 1 {narrowed}"
    return dict(zip((*ONLY, "archived"), book.rows(sql, args)[0], strict=True))


def _narrowed(query: str) -> tuple[str | None, tuple[str, ...]]:
    """The condition for what a person typed, and its value; None when nothing can match."""
    match = search.match(query)
    if match:
        return "AND o.id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)", (match,)
    return (None if query.strip() else ""), ()


def rows_of(book: Book, wanted: Sequence[int]) -> list[OrganisationRow]:
    """Rows for a block of ids, in the same order; ids that are gone are left out."""
    found = book.rows(
        f"""SELECT o.id, o.uid, o.name, o.place, o.sector, o.size, {_PEOPLE}, {_QUESTIONS}, {_LAST_CONTACT},
             o.advocacy, o.motivation, o.posting, o.do_not_contact, o.archived_at IS NOT NULL
           FROM json_each(?) j JOIN organisation o ON o.id = j.value ORDER BY j.key""",
        (as_json(wanted),),
    )
    return [
        OrganisationRow(
            row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], moment(row[8]), row[9], row[10], row[11],
            bool(row[12]), bool(row[13]),
        )
        for row in found
    ]  # fmt: skip


def beginning_with(book: Book, text: str, among: Sequence[int]) -> int:
    """The first of these, in their order, whose name begins with a text, in any case and accent; 0 for none."""
    folded = fold(text)
    sql = "SELECT id, name FROM organisation WHERE id IN (SELECT value FROM json_each(?))"
    names = {number: str(name) for number, name in book.rows(sql, (as_json(among),))}
    return next((number for number in among if fold(names[number]).startswith(folded)), 0)


def find(book: Book, text: str) -> int:
    """The id behind a uid or an unambiguous name."""
    return rows.find(book, models.Organisation, text, what="organisation")


def get(book: Book, number: int) -> dict[str, Cell]:
    """An organisation's columns by name."""
    return rows.row(book, "organisation", number)


def place_of(book: Book, number: int) -> str:
    """Where an organisation is; "" where that is not known."""
    return str(book.value("SELECT place FROM organisation WHERE id = ?", (number,)) or "")


def name_of(book: Book, number: int | None) -> str:
    """An organisation's name; "" for none."""
    return str(book.value("SELECT name FROM organisation WHERE id = ?", (number,)) or "")


NAMELESS = "An organisation needs a name."


def add(book: Book, name: str, **columns: Value) -> int:
    """Add an organisation inside an edit, whether or not there is one of this name. Returns its id."""
    name = " ".join(name.split())
    if not name:
        raise Unusable(NAMELESS)
    return rows.add(book, models.Organisation, name=name, **columns)


def find_or_add(book: Book, name: str, **columns: Value) -> int:
    """The id of an organisation by name or by one of its other names, made inside an edit when there is none;
    `columns` are set only when it is made.
    """
    name = " ".join(name.split())
    found = book.value(
        "SELECT id FROM organisation WHERE name = ? AND trashed_at IS NULL UNION ALL "
        "SELECT id FROM organisation WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL",
        (name, name),
    )
    found = found or also_called(book).get(name.casefold())
    return int(found) if found else rows.add(book, models.Organisation, name=name, **columns)


def also_called(book: Book) -> dict[str, int]:
    """The ids behind other names, as those of organisations that were merged, without case."""
    found = book.rows("SELECT id, other_names FROM organisation WHERE other_names <> '' AND trashed_at IS NULL")
    return {name.casefold(): number for number, text in found for name in names_in(text)}


def change(book: Book, number: int, **columns: Value) -> None:
    """Change an organisation inside an edit; raises Unusable for an empty name and for a score out of its range."""
    if "name" in columns:
        columns["name"] = " ".join(str(columns["name"]).split())
        if not columns["name"]:
            raise Unusable(NAMELESS)
    for score, (least, most) in SCORES.items():
        value = columns.get(score)
        if value is not None and not least <= int(str(value)) <= most:
            raise Unusable(f"“{score}” goes from {least} to {most}.")
    rows.change(book, models.Organisation, number, **columns)


def put_away(book: Book, numbers: Iterable[int], *, shelf: str) -> None:
    """Archive, trash or take back out (`shown`) inside an edit."""
    now = book.clock()
    away = {"shown": (None, None), "archived": (now, None), "trashed": (None, now)}[shelf]
    for number in numbers:
        rows.change(book, models.Organisation, number, archived_at=away[0], trashed_at=away[1])


def names(book: Book) -> list[str]:
    """All organisations by name, to choose from."""
    sql = "SELECT name FROM organisation WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE"
    return [name for (name,) in book.rows(sql)]


def places(book: Book) -> list[str]:
    """Where organisations are, to choose from."""
    sql = (
        "SELECT DISTINCT place FROM organisation WHERE place <> '' AND trashed_at IS NULL ORDER BY place COLLATE NOCASE"
    )
    return [place for (place,) in book.rows(sql)]
