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
_LEADS_TO = {
    "person": "person",
    "organisation": "organisation",
    "meeting": "meeting",
    "request": "request",
    "tag": "tag",
}
# What a person's search document is made of: these tables wholly, of the person's own row these columns.
_DOCUMENT_TABLES = frozenset({"detail", "affiliation", "person_tag"})
_DOCUMENT_COLUMNS = frozenset({"name", "nickname", "second_name", "given", "family", "trashed_at"})
_PEOPLE_COLUMNS = frozenset({"person_id", "referrer_id", "referred_id"})


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows an edit changed, by table, and the records those rows belong or belonged to.

    `documents` are the people whose search document may have changed, `texts` the rows whose passage may have, and `stale_passages`
    the numbers of passages that went or got another time.
    """

    rows: Mapping[str, frozenset[int]]
    links: Mapping[str, frozenset[int]]
    documents: frozenset[int] = frozenset()
    texts: Mapping[str, frozenset[int]] = field(default_factory=dict)
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
    reader = _Reader()
    for change in apsw.Changeset.iter(changeset):
        reader.take(change.name, change.old, change.new)
    for table, changed in reader.updates.items():
        for now in rows_by_id(con, table, changed):
            reader.complete(table, changed[now[0]], now)
    return reader.touched()


class _Reader:
    """Collects what `Touched` tells."""

    def __init__(self) -> None:
        self.updates: dict[str, dict[int, Cells]] = {}
        self._rows: dict[str, set[int]] = {}
        self._links: dict[str, set[int]] = {}
        self._documents: set[int] = set()
        self._texts: dict[str, set[int]] = {}
        self._stale: list[int] = []
        self._digests: dict[str, list[int]] = {}
        self._count = 0

    def take(self, table: str, old: Cells | None, new: Cells | None) -> None:
        """One change: an insertion has no old cells, a deletion no new ones."""
        self._count += 1
        rows = self._rows.get(table)
        if rows is None:
            rows = self._rows[table] = set()
            self._digests[table] = [0, 0]
        if old is not None and new is not None:
            rows.add(old[0])
            self.updates.setdefault(table, {})[old[0]] = old
            return
        row = new if old is None else old
        assert row is not None
        rows.add(row[0])
        sign = 1 if old is None else -1
        digest = self._digests[table]
        digest[0] += sign
        digest[1] += sign * row_hash(row)
        self._follow(table, row)
        if table == "person":
            self._documents.add(row[0])
        if table in passages.SOURCES:
            self._texts.setdefault(table, set()).add(row[0])
            if new is None:
                self._stale.append(_place(table, row))

    def complete(self, table: str, old: Cells, now: Cells) -> None:
        """An update: the row before is the row now with the old cells laid over it."""
        before = tuple(now[i] if cell is apsw.no_change else cell for i, cell in enumerate(old))
        self._digests[table][1] += row_hash(now) - row_hash(before)
        self._follow(table, now)
        self._follow(table, before)
        if table == "person" and any(old[i] is not apsw.no_change for i in _document_columns()):
            self._documents.add(now[0])
        if table in passages.SOURCES and any(old[i] is not apsw.no_change for i in _text_columns(table)):
            self._texts.setdefault(table, set()).add(now[0])
            self._stale.append(_place(table, before))

    def touched(self) -> Touched:
        """The findings."""
        return Touched(
            rows=_frozen(self._rows),
            links=_frozen(self._links),
            documents=frozenset(self._documents),
            texts=_frozen(self._texts),
            stale_passages=tuple(self._stale),
            digests={table: (added, total) for table, (added, total) in self._digests.items()},
            changes=self._count,
        )

    def _follow(self, table: str, row: Cells) -> None:
        for place, kind in links_of(table):
            target = row[place]
            if isinstance(target, int):
                self._links.setdefault(kind, set()).add(target)
                if table in _DOCUMENT_TABLES and kind == "person":
                    self._documents.add(target)


def _frozen(found: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {name: frozenset(ids) for name, ids in found.items()}


def _place(table: str, row: Cells) -> int:
    source = passages.SOURCES[table]
    number, at = row[0], row[_columns(table).index(source.time)]
    return passages.place(source, int(number or 0), str(at))


@cache
def _text_columns(table: str) -> tuple[int, ...]:
    """The places of the columns that decide what a passage says, and whether and where it stands."""
    source = passages.SOURCES[table]
    names = {*source.columns, source.time, "trashed_at"}
    return tuple(place for place, name in enumerate(_columns(table)) if name in names)


@cache
def _document_columns() -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(_columns("person")) if name in _DOCUMENT_COLUMNS)


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
