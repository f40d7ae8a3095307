"""Who named whom: edges of the referral tree, and the way from a root down to a person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value, as_json

# The referrer is read by a scalar subquery: a join in the recursive part would build a filter over everybody at each
# step.
_MAIN = "(SELECT id FROM referral WHERE referred_id = {person} AND trashed_at IS NULL ORDER BY main DESC, id LIMIT 1)"
_PATH = f"""
WITH RECURSIVE up(edge, depth) AS (
  SELECT {_MAIN.format(person="?1")}, 0
  UNION ALL
  SELECT {_MAIN.format(person="(SELECT referrer_id FROM referral WHERE id = up.edge)")}, depth + 1 FROM up
  WHERE edge IS NOT NULL AND depth < 200
)
SELECT r.referrer_id, p.uid, coalesce(p.name, c.name), r.channel_id IS NOT NULL AND r.referrer_id IS NULL,
  r.may_use_name, r.words, r.private, coalesce(p.private, 0), r.id
FROM up JOIN referral r ON r.id = up.edge
LEFT JOIN person p ON p.id = r.referrer_id LEFT JOIN channel c ON c.id = r.channel_id
ORDER BY depth"""


@dataclass(frozen=True, slots=True)
class Link:
    """One stop on the way to a person: a channel or somebody who passed the name on, and how they named the next."""

    person: int | None
    uid: str | None
    name: str
    channel: bool
    may_use_name: str
    words: str
    private: bool
    person_private: bool


def path(book: Book, person: int) -> tuple[Link, ...]:
    """The way to a person from the root on, by each one's primary referral, as `domain.tree` draws it: of edges that
    come round in a circle the newest is left out.
    """
    found: list[Link] = []
    edges: list[int] = []
    steps = {person: 0}
    for row in book.rows(_PATH, (person,)):
        if row[2] is None:
            break
        if row[0] in steps:
            circle = [*edges[steps[row[0]] :], row[8]]
            found = found[: steps[row[0]] + circle.index(max(circle))]
            break
        edges.append(row[8])
        found.append(Link(row[0], row[1], row[2], bool(row[3]), row[4], row[5], bool(row[6]), bool(row[7])))
        if row[0] is not None:
            steps[row[0]] = len(found)
    return tuple(reversed(found))


def add(
    book: Book,
    referred: int,
    *,
    referrer: int | None = None,
    channel: int | None = None,
    at: datetime | None = None,
    **columns: Value,
) -> int:
    """Record inside an edit that somebody or a channel led to `referred`; the first such edge is the primary one."""
    if referrer == referred:
        raise Unusable("Nobody can name themselves. Choose who passed the name on.")
    has_one = book.value("SELECT 1 FROM referral WHERE referred_id = ? AND trashed_at IS NULL", (referred,))
    columns.setdefault("main", not has_one)
    return rows.add(
        book, models.Referral, referred=referred, referrer=referrer, channel=channel, at=at or book.clock(), **columns
    )


def name(book: Book, referred: int, *, referrer: int, **columns: Value) -> int:
    """Record inside an edit that somebody named a person; one that they named before is told again, not doubled.

    Returns the id of the edge.
    """
    sql = "SELECT id FROM referral WHERE referrer_id = ? AND referred_id = ? AND trashed_at IS NULL ORDER BY id LIMIT 1"
    there = book.value(sql, (referrer, referred))
    if there is None:
        return add(book, referred, referrer=referrer, **columns)  # type: ignore[arg-type]  # times are moments
    said = {key: value for key, value in columns.items() if key != "at" and value not in (None, "", "unknown")}
    rows.change(book, models.Referral, int(there), **said)
    return int(there)


def make_main(book: Book, referred: int, *, referrer: int | None, channel: int | None) -> None:
    """Make this edge the primary one inside an edit; it is added when there is none."""
    edges = book.rows(
        "SELECT id, referrer_id, channel_id, main FROM referral WHERE referred_id = ? AND trashed_at IS NULL",
        (referred,),
    )
    there = [edge for edge, by, way, _ in edges if (by, way) == (referrer, channel)]
    main = there[0] if there else add(book, referred, referrer=referrer, channel=channel, main=True)
    for edge in {main, *(edge for edge, *_ in edges)}:
        rows.change(book, models.Referral, edge, main=edge == main)


def forget_main(book: Book, referred: int) -> None:
    """Put the primary edge of a person into the trash inside an edit; another one that named them takes its place."""
    found = book.value(f"SELECT {_MAIN.format(person='?1')}", (referred,))
    if found is not None:
        rows.change(book, models.Referral, int(found), trashed_at=book.clock())


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person came from: who named them, and the channel at the root."""

    referrer: int | None
    referrer_uid: str | None
    source: str | None


def origins(book: Book, people: Iterable[int], *, private: bool = True) -> dict[int, Origin]:
    """The origins of many people with one query a level of the tree; people without an edge are left out.

    Without `private` nobody who is marked so is named, nor the channel that led to them.
    """
    first = _edges(book, people, private=private)
    known = dict(first)
    frontier = {edge[0] for edge in first.values() if edge[0] is not None} - known.keys()
    while frontier:
        found = _edges(book, frontier, private=private)
        known |= found
        frontier = {edge[0] for edge in found.values() if edge[0] is not None} - known.keys()
    return {person: Origin(edge[0], edge[1], _root(person, known)) for person, edge in first.items()}


_Edge = tuple[int | None, str | None, str | None]


def _edges(book: Book, people: Iterable[int], *, private: bool) -> dict[int, _Edge]:
    sql = """SELECT r.referred_id, r.referrer_id, p.uid, c.name, p.private FROM referral r
      LEFT JOIN person p ON p.id = r.referrer_id LEFT JOIN channel c ON c.id = r.channel_id
      WHERE r.trashed_at IS NULL AND r.referred_id IN (SELECT value FROM json_each(?)) ORDER BY r.main, r.id DESC"""
    main = {row[0]: row for row in book.rows(sql, (as_json(people),))}
    return {person: (row[1], row[2], row[3]) for person, row in main.items() if private or not row[4]}


def _root(person: int, edges: dict[int, _Edge]) -> str | None:
    seen: set[int] = set()
    while person in edges and person not in seen:
        seen.add(person)
        referrer, _, channel = edges[person]
        if referrer is None:
            return channel
        person = referrer
    return None
