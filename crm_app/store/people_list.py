"""The list of people: whole lists as ids in any order, how many there are, and rows for what is shown."""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from crm_app.domain import stages
from crm_app.store import filters, search
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Cells, as_json, moment, moment_text
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level

# What is to be done with somebody now: steps that have begun, and meetings to come. `now` is UTC text of ours.
_OPEN = """(
  SELECT what, due, 0 AS rank FROM agenda WHERE person = {person} AND since <= '{now}'
  UNION ALL SELECT 'meeting', m.start, 1 FROM participant a JOIN meeting m ON m.id = a.meeting_id
  WHERE a.person_id = {person} AND m.start >= '{now}' AND m.cancelled_at IS NULL AND m.no_show = ''
    AND m.trashed_at IS NULL
)"""
_FIRST_DETAIL = """(SELECT text FROM detail WHERE person_id = {{person}} AND kind = '{kind}'
  ORDER BY preferred DESC, position, id LIMIT 1)"""
# Columns beyond those of every row, as SQL over a person's id; they are read only where they are shown or sorted by.
EXTRAS = {
    "place": f"""coalesce((SELECT nullif(o.place, '') FROM standing s JOIN organisation o ON o.id = s.organisation
      WHERE s.person = {{person}}), {_FIRST_DETAIL.format(kind="address")})""",
    "tags": """(SELECT group_concat(name, ', ') FROM (SELECT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
      WHERE pt.person_id = {person} ORDER BY t.name))""",
    "fields": """(SELECT group_concat(name, ', ') FROM (SELECT f.name FROM person_field pf
      JOIN field f ON f.id = pf.field_id WHERE pf.person_id = {person} ORDER BY f.name))""",
    "email": _FIRST_DETAIL.format(kind="email"),
    "phone": _FIRST_DETAIL.format(kind="phone"),
    "via": """(SELECT coalesce(w.name, c.name) FROM referral r LEFT JOIN person w ON w.id = r.referrer_id
      LEFT JOIN channel c ON c.id = r.channel_id WHERE r.referred_id = {person} AND r.trashed_at IS NULL
      ORDER BY r.main DESC, r.id LIMIT 1)""",
    "cadence": "(SELECT nullif(cadence, '') FROM person WHERE id = {person})",
    "birthday": "(SELECT nullif(birthday, '') FROM person WHERE id = {person})",
    "added": "(SELECT created_at FROM person WHERE id = {person})",
    "changed": "(SELECT changed_at FROM standing WHERE person = {person})",
}
_STAGES = "CASE stage {} END".format(
    " ".join(f"WHEN '{key}' THEN {place}" for place, key in enumerate(stages.STAGES) if key != "none")
)
# Text without accents and case; plain letters, which most texts are made of, need no Python for that.
_FOLDED = "CASE WHEN octet_length({0}) = length({0}) THEN {0} ELSE sort_key({0}, '') END COLLATE NOCASE"
_NO_MORE: Mapping[str, str] = {}
_FOUND = "({}) CROSS JOIN standing ON person = found"
_INDEXED = ("family", "given")
_TEXTS = ("organisation_name", "title")
ORDERS = {
    "family": "by_family",
    "given": "by_given",
    "organisation": "organisation_name",
    "title": "title",
    "stage": _STAGES,
    "last_contact": "last_contact",
    "changed": "changed_at",
    "next": f"(SELECT min(due) FROM {_OPEN.format(person='standing.person', now='{now}')})",
    **{
        key: f"{sql.format(person='standing.person')} COLLATE NOCASE" for key, sql in EXTRAS.items() if key != "changed"
    },
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What a line of the list shows; `next_*` is the most pressing thing to do now, `meeting` where that is to meet;
    `more` holds the texts of the further columns that were asked for.
    """

    id: int
    uid: str
    name: str
    title: str
    organisation: str
    stage: str
    last_contact: datetime | None
    next_what: str | None
    next_due: datetime | None
    photo: str | None
    do_not_contact: bool
    pinned: bool
    archived: bool
    more: Mapping[str, str] = field(default_factory=dict)


def ids(
    book: Book,
    *,
    order: str = "family",
    descending: bool = False,
    query: str = "",
    stage: str | None = None,
    shelf: str = "shown",
) -> "array[int]":
    """The ids of all people of a shelf (shown, archived, trashed) that match, in order; empty values come last."""
    narrowed = [Filter("shelf", shelf), *([Filter("stage", stage)] if stage else ())]
    match = search.match(query)
    if query.strip() and not match:
        return array("q")
    return sorted_ids(book, narrowed, [Level(order, descending)], match=match)


def sorted_ids(
    book: Book,
    narrowed: Sequence[Filter],
    levels: Sequence[Level],
    *,
    match: str = "",
    among: Sequence[int] | None = None,
    by_given: bool = False,
) -> "array[int]":
    """The ids of who passes the filters, by all levels and then by name; empty values come last at each level.

    `match` is an FTS5 expression; `among` are the only ones to look at; `by_given` lets names be by given name.
    """
    name = "by_given" if by_given else "by_family"
    levels = _distinct(
        [Level(name.removeprefix("by_"), one.descending) if one.key == "name" else one for one in levels]
    )
    if not levels:
        levels = [Level(name.removeprefix("by_"))]
    where, args = filters.condition(book, narrowed)
    source, first = _source(narrowed, match, among, sorted_already=levels[0].key in _INDEXED)
    args = [*first, *args]
    if len(levels) == 1 and levels[0].key not in _INDEXED:
        return _ids_by_one(book, f"FROM {source} WHERE {where}", args, levels[0], name)
    keys = [part for level in levels for part in _sql_of(book, level)]
    last = [] if levels[-1].key in _INDEXED else [name]
    sql = f"SELECT person FROM {source} WHERE {where} ORDER BY {', '.join([*keys, *last, 'person'])}"
    return _ids(book, sql, args)


def _ids(book: Book, select: str, args: Sequence[Cell]) -> "array[int]":
    """The people that a query selects, in its order; as one cell, since every row fetched hands Python's lock over."""
    return array("q", json.loads(book.value(f"SELECT json_group_array(person) FROM ({select})", args)))


def _source(
    narrowed: Sequence[Filter], match: str, among: Sequence[int] | None, *, sorted_already: bool
) -> tuple[str, list[Cell]]:
    """What to read `standing` by, and its values: what was found before, else the best index.

    One that only gives the shelf leads through the whole table by chance: six times the time of a scan.
    """
    if among is not None:
        return _FOUND.format("SELECT value AS found FROM json_each(?)"), [as_json(among)]
    if match:
        return _FOUND.format("SELECT rowid AS found FROM find_person WHERE find_person MATCH ?"), [match]
    kinds = {one.kind for one in narrowed}
    if "stage" in kinds:
        return "standing INDEXED BY standing_stage", []
    return "standing" if sorted_already or kinds & filters.SELECTIVE else "standing NOT INDEXED", []


def _distinct(levels: Sequence[Level]) -> list[Level]:
    """Each column once: a second level by the same could change nothing."""
    return list({level.key: level for level in reversed(levels)}.values())[::-1]


def _sql_of(book: Book, level: Level) -> list[str]:
    key, turn = _key_of(book, level), "DESC" if level.descending else "ASC"
    if level.key in _INDEXED:
        return [f"{key} {turn}"]
    return [f"({key}) IS NULL OR ({key}) = ''", f"{key} {turn}"]


def _key_of(book: Book, level: Level) -> str:
    key = ORDERS[level.key]
    if key in _TEXTS:
        return _FOLDED.format(key)
    return key.format(now=moment_text(book.clock()), person="standing.person")


def _ids_by_one(book: Book, among: str, args: list[Cell], level: Level, name: str) -> "array[int]":
    """One column, with what it is for each person read once, and what is empty, often most, not sorted by it at all."""
    key, turn = _key_of(book, level), "DESC" if level.descending else "ASC"
    plain = ORDERS[level.key]
    if plain in {*_TEXTS, "last_contact"}:
        filled, empty = (" <> ''", " = ''") if plain in _TEXTS else (" IS NOT NULL", " IS NULL")
        found = _ids(book, f"SELECT person {among} AND {plain}{filled} ORDER BY {key} {turn}, {name}, person", args)
        return found + _ids(book, f"SELECT person {among} AND {plain}{empty} ORDER BY {name}, person", args)
    whole = f"SELECT person, nullif({key}, '') AS k, {name} AS n {among}"
    sql = f"SELECT person FROM ({whole}) ORDER BY k IS NULL, k COLLATE NOCASE {turn}, n, person"
    return _ids(book, sql, args)


def counts(
    book: Book,
    *,
    query: str = "",
    shelf: str = "shown",
    narrowed: Sequence[Filter] = (),
    among: Sequence[int] | None = None,
) -> dict[str, int]:
    """How many people there are at each stage now; a filter by stage is passed over, `among` are all to look at."""
    others = [one for one in narrowed if one.kind != "stage"]
    if not any(one.kind == "shelf" for one in others):
        others.append(Filter("shelf", shelf))
    where, args = filters.condition(book, others)
    source, first = _source(others, search.match(query), among, sorted_already=False)
    now, since = filters.stage_now(book, "standing")
    sql = f"SELECT {now} AS now, count(*) FROM {source} WHERE {where} GROUP BY now"
    return dict(book.rows(sql, (*since, *first, *args)))


def rows_of(book: Book, wanted: Sequence[int], *, extras: Sequence[str] = ()) -> list[PersonRow]:
    """Rows for a block of ids, in the same order, with these of `EXTRAS`; ids that are gone are left out."""
    # One cell for both, since the question is the costly part of a row.
    now = moment_text(book.clock())
    step = f"(SELECT what || ' ' || due FROM {_OPEN.format(person='p.id', now=now)} ORDER BY due, rank LIMIT 1)"
    stage, since = filters.stage_now(book, "s")
    more = "".join(f", {EXTRAS[key].format(person='p.id')}" for key in extras)
    found = book.rows(
        f"""SELECT p.id, p.uid, p.name, s.title, s.organisation_name, {stage}, s.last_contact, {step},
             p.photo, p.do_not_contact, p.pinned, p.archived_at IS NOT NULL {more}
           FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id ORDER BY j.key""",
        (*since, as_json(wanted)),
    )
    return [_row(row, extras) for row in found]


def _row(row: Cells, extras: Sequence[str]) -> PersonRow:
    what, _, due = (row[7] or "").partition(" ")
    more = {key: str(text or "") for key, text in zip(extras, row[12:], strict=True)} if extras else _NO_MORE
    return PersonRow(
        row[0], row[1], row[2], row[3], row[4], row[5], moment(row[6]), what or None, moment(due or None), row[8],
        bool(row[9]), bool(row[10]), bool(row[11]), more,
    )  # fmt: skip


def beginning_with(book: Book, text: str, *, by_given: bool = False, shelf: str = "shown") -> "array[int]":
    """Who has a name that begins with a text, in the order of names; by family name unless `by_given`."""
    from crm_app.domain.names import sort_key

    key = sort_key(text, "").rstrip("\t")
    name = "by_given" if by_given else "by_family"
    sql = f"""SELECT person FROM standing WHERE shelf = ? AND {name} >= ? AND {name} < ? || char(0x10ffff)
      ORDER BY {name}, person"""
    return _ids(book, sql, (shelf, key, key))
