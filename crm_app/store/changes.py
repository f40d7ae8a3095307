"""What a changeset says: which rows of which tables were touched, what they belong to, and how the tables' digests move."""

import marshal
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import apsw

from crm_app.store import passages
from crm_app.store.schema import TRACKED

Value = int | float | str | bytes | None
Cells = tuple[Value, ...]

_STABLE = 2  # marshal's version 2 writes the same bytes for the same values in every Python; later ones depend on reference counts
_WRAP = 1 << 63

# Who has to be looked at again when a row changes: the columns that lead from a row to records with derived rows.
_LEADS_TO = {"person": "person", "organisation": "organisation", "meeting": "meeting", "request": "request", "tag": "tag"}
_PEOPLE_COLUMNS = frozenset({"person_id", "referrer_id", "referred_id"})


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows an edit changed, by table, and the records those rows belong or belonged to."""

    rows: Mapping[str, frozenset[int]]
    links: Mapping[str, frozenset[int]]
    stale_passages: tuple[int, ...] = ()
    digests: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    changes: int = 0

    def of(self, table: str) -> frozenset[int]:
        """Touched ids of one table."""
        return self.rows.get(table, frozenset())


def row_hash(row: Iterable[Value]) -> int:
    """A number for a row's values; sums of it tell whether a table still holds what the door put there."""
    return zlib.crc32(marshal.dumps(tuple(row), _STABLE))


def wrapped(total: int) -> int:
    """A sum brought back into SQLite's signed 64 bits."""
    return (total + _WRAP) % (2 * _WRAP) - _WRAP


@cache
def _columns(table: str) -> tuple[str, ...]:
    model = next(model for model in TRACKED if model._meta.table_name == table)
    return tuple(column.column_name for column in model._meta.sorted_fields)


@cache
def links_of(table: str) -> tuple[tuple[int, str], ...]:
    """(place, kind of record) of each column of a table that leads to a record with derived rows."""
    found = []
    for place, name in enumerate(_columns(table)):
        if name in _PEOPLE_COLUMNS:
            found.append((place, "person"))
        elif name.removesuffix("_id") in _LEADS_TO and name.endswith("_id"):
            found.append((place, _LEADS_TO[name.removesuffix("_id")]))
    return tuple(found)


def read(changeset: bytes, con: apsw.Connection) -> Touched:
    """Walk a changeset once; `con` gives the rows as they are now, since a change holds only the columns that differ."""
    rows: dict[str, set[int]] = {}
    links: dict[str, set[int]] = {}
    digests: dict[str, list[int]] = {}
    updates: dict[str, dict[int, Cells]] = {}
    stale: list[int] = []
    count = 0
    for change in apsw.Changeset.iter(changeset):
        count += 1
        table, old, new = change.name, change.old, change.new
        known = rows.get(table)
        if known is None:
            known = rows[table] = set()
            digests[table] = [0, 0]
        if old is not None and new is not None:
            known.add(old[0])
            updates.setdefault(table, {})[old[0]] = old
            continue
        row = new if old is None else old
        known.add(row[0])
        sign = 1 if old is None else -1
        digests[table][0] += sign
        digests[table][1] += sign * row_hash(row)
        _follow(links_of(table), row, links)
        if new is None:
            stale += _passages(table, old)
    for table, changed in updates.items():
        for cells in changed.values():
            stale += _passages(table, cells)
        _read_updates(con, table, changed, digests[table], links)
    return Touched(
        {table: frozenset(ids) for table, ids in rows.items()},
        {kind: frozenset(ids) for kind, ids in links.items()},
        tuple(stale),
        {table: (added, total) for table, (added, total) in digests.items()},
        count,
    )


def _passages(table: str, cells: Cells) -> list[int]:
    """The place in the search index of a text that was there under this time; none where the time did not change."""
    source = passages.SOURCES.get(table)
    if source is None:
        return []
    at = cells[_columns(table).index(source.time)]
    return [passages.place(source, cells[0], at)] if isinstance(at, str) else []


def _read_updates(
    con: apsw.Connection, table: str, changed: dict[int, Cells], digest: list[int], links: dict[str, set[int]]
) -> None:
    """Complete updated rows from the table itself: the row before is the row now with the old cells laid over it."""
    leads = links_of(table)
    for now in rows_by_id(con, table, changed):
        before = tuple(now[i] if cell is apsw.no_change else cell for i, cell in enumerate(changed[now[0]]))
        digest[1] += row_hash(now) - row_hash(before)
        _follow(leads, now, links)
        _follow(leads, before, links)


def _follow(leads: tuple[tuple[int, str], ...], row: Cells, links: dict[str, set[int]]) -> None:
    for place, kind in leads:
        target = row[place]
        if isinstance(target, int):
            links.setdefault(kind, set()).add(target)


def rows_by_id(con: apsw.Connection, table: str, ids: Iterable[int]) -> Iterator[Cells]:
    """Whole rows of a tracked table; ids that are gone are left out."""
    columns = ", ".join(_columns(table))
    yield from con.execute(
        f"SELECT {columns} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608  names of our own schema
        (as_json(ids),),
    )


def as_json(ids: Iterable[int]) -> str:
    """Ids as a JSON array for `json_each`: one bound value, however many there are."""
    return f"[{','.join(map(str, ids))}]"
