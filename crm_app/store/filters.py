"""What narrows a list of people: each filter is a kind and a value, and the conditions of all of them hold at once.

Filters are kept as JSON in saved views; their values are ids of the book (never used again), keys, numbers or text.
"""

from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import NamedTuple

from crm_app.store import search
from crm_app.store.book import Book
from crm_app.store.cells import Cell, moment_text

NOTHING = '"\u2400"'
"""What no document holds, for a place that has no word in it."""
STAGE, TEXT, SHELF, THESE = "stage", "text", "shelf", "these"
"""`THESE` holds for the people of a list of ids, as JSON."""


class Filter(NamedTuple):
    """One condition, such as ("stage", "met") or ("tag", 7)."""

    kind: str
    value: str | int = 1


# A person's origin is the channel at the root of the way to them, by everybody's primary edge.
_FROM_CHANNEL = """person IN (WITH RECURSIVE reached(person) AS (
  SELECT referred_id FROM referral WHERE channel_id = ? AND trashed_at IS NULL AND main
  UNION SELECT r.referred_id FROM reached JOIN referral r ON r.referrer_id = reached.person
    WHERE r.trashed_at IS NULL AND r.main AND r.channel_id IS NULL) SELECT person FROM reached)"""
_WITH_MEETING = """person IN (SELECT a.person_id FROM participant a JOIN meeting m ON m.id = a.meeting_id
  WHERE m.trashed_at IS NULL AND m.cancelled_at IS NULL)"""
_ASKED_SINCE = """person NOT IN (SELECT r.person_id FROM request r JOIN attempt a ON a.request_id = r.id
  WHERE a.at >= ? AND r.trashed_at IS NULL)"""
_DUE_BY = """(person IN (SELECT person FROM agenda WHERE since <= ?2 AND due <= ?1) OR person IN (
  SELECT a.person_id FROM participant a JOIN meeting m ON m.id = a.meeting_id WHERE m.start BETWEEN ?2 AND ?1
  AND m.cancelled_at IS NULL AND m.no_show = '' AND m.trashed_at IS NULL))"""
_AT_PLACE = """(organisation IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?1)
  OR person IN (SELECT rowid FROM find_person WHERE find_person MATCH ?1))"""
CONDITIONS = {
    "tag": "person IN (SELECT person_id FROM person_tag WHERE tag_id = ?)",
    "field": "person IN (SELECT person_id FROM person_field WHERE field_id = ?)",
    "organisation": "person IN (SELECT person_id FROM affiliation WHERE organisation_id = ? AND current)",
    "place": _AT_PLACE,
    "channel": _FROM_CHANNEL,
    "meeting": _WITH_MEETING,
    "do-not-contact": "person IN (SELECT id FROM person WHERE do_not_contact)",
    "pinned": "person IN (SELECT id FROM person WHERE pinned)",
    "not-asked": _ASKED_SINCE,
    "due": _DUE_BY,
    THESE: "person IN (SELECT value FROM json_each(?))",
}
_ANY_FADING = "SELECT 1 FROM standing WHERE stage IN ('met', 'thanked', 'in-touch') AND shelf <> '' LIMIT 1"
SELECTIVE = frozenset(CONDITIONS) - {"not-asked"}
"""Those that lead to few people, each by an index of its own."""
_RECORDS = {"tag": "tag", "field": "field", "organisation": "organisation", "channel": "channel"}
KINDS = frozenset({STAGE, TEXT, SHELF, *CONDITIONS})


def condition(book: Book, filters: Iterable[Filter]) -> tuple[str, list[Cell]]:
    """SQL over `standing` that holds for who passes all of them, and its values; text is left to the search."""
    filters = list(filters)
    shelf = next((str(one.value) for one in filters if one.kind == SHELF), "shown")
    parts, args = ["shelf = ?"], [shelf]
    for one in filters:
        if one.kind == STAGE:
            sql, values = stage_condition(book, str(one.value))
        elif one.kind in CONDITIONS:
            sql, values = _numbered(CONDITIONS[one.kind], _values(book, one))
        else:
            continue
        parts.append(sql)
        args += values
    return " AND ".join(parts), args


def stage_condition(book: Book, stage: str) -> tuple[str, list[Cell]]:
    """Who stands at a stage now; dormant is also who was left alone for long."""
    since = dormant_since(book)
    if stage == "dormant":
        faded = "stage IN ('met', 'thanked', 'in-touch') AND last_contact <= ?"
        return f"(stage = 'dormant' OR ({faded}) OR (stage = 'asked' AND {rested(book)}))", [since]
    if stage in {"met", "thanked", "in-touch"}:
        return "stage = ? AND (last_contact IS NULL OR last_contact > ?)", [stage, since]
    if stage == "asked":
        return f"stage = ? AND NOT {rested(book)}", [stage]
    return "stage = ?", [stage]


def stage_now(book: Book, table: str = "") -> tuple[str, list[Cell]]:
    """SQL for the stage at which somebody stands now, and its values; `table` is how the query calls `standing`."""
    s = f"{table}." if table else ""
    sql = f"""CASE WHEN {s}stage IN ('met', 'thanked', 'in-touch') AND {s}last_contact <= ? THEN 'dormant'
      WHEN {s}stage = 'asked' AND {rested(book, f"{s}person")} THEN 'dormant' ELSE {s}stage END"""
    return sql, [dormant_since(book)]


def rested(book: Book, person: str = "standing.person") -> str:
    """SQL that holds for who was asked without an answer until the playbook let it rest."""
    now = moment_text(book.clock())
    return f"EXISTS (SELECT 1 FROM agenda ra WHERE ra.person = {person} AND ra.what = 'answer' AND ra.until <= '{now}')"


def dormant_since(book: Book) -> str:
    """The last contact, as stored, from which on nobody is dormant yet; "" where the playbook knows no such thing."""
    if book.value(_ANY_FADING) is None:
        return ""  # and the playbook need not be read
    from crm_app.store import playbooks

    limit = playbooks.in_force(book).deadlines.dormant
    now = book.clock()
    return moment_text(now - (limit.after(now, "UTC") - now)) if limit else ""


def value_named(book: Book, kind: str, name: str) -> int:
    """The id that a filter by a tag, field, organisation or channel of this name has; 0 for none."""
    sql = f"SELECT id FROM {_RECORDS[kind]} WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL"
    return int(book.value(sql, (name.strip(),)) or 0)


def name_of_value(book: Book, one: Filter) -> str:
    """What the value of a filter is called; the value itself where it names no record."""
    if one.kind not in _RECORDS:
        return str(one.value)
    return str(book.value(f"SELECT name FROM {_RECORDS[one.kind]} WHERE id = ?", (one.value,)) or "–")


def _values(book: Book, one: Filter) -> list[Cell]:
    now = book.clock()
    match one.kind:
        case "not-asked":
            return [moment_text(now - timedelta(days=int(one.value)))]
        case "due":
            return [moment_text(now + timedelta(days=int(one.value))), moment_text(now)]
        case "place":
            return [f"place : ({search.match(str(one.value)) or NOTHING})"]
        case "meeting" | "do-not-contact" | "pinned":
            return []
    return [one.value]


def _numbered(sql: str, values: list[Cell]) -> tuple[str, list[Cell]]:
    """Parameters by number written out one after the other, because conditions are joined into one statement."""
    if "?1" not in sql:
        return sql, values
    order = [int(sql[at + 1]) for at, sign in enumerate(sql) if sign == "?"]
    for number in set(order):
        sql = sql.replace(f"?{number}", "?")
    return sql, [values[number - 1] for number in order]


def plain(filters: Iterable[Filter]) -> list[list[str | int]]:
    """The filters as JSON keeps them."""
    return [[one.kind, one.value] for one in filters]


def filters_of(found: object, *, kinds: Collection[str] = ()) -> tuple[Filter, ...]:
    """What `plain` made, read back; kinds that are not known any more are left out. `kinds` are those of a list other
    than that of people.
    """
    if not isinstance(found, list):
        return ()
    pairs = [pair for pair in found if isinstance(pair, list) and len(pair) == 2 and pair[0] in (kinds or KINDS)]
    return tuple(Filter(str(kind), value) for kind, value in pairs if isinstance(value, str | int))
