"""What a changeset says: which rows of which tables were touched, what hangs on them, and how the digests move."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import apsw

from crm_app.store import passages, telling
from crm_app.store.cells import Cells, as_json, row_hash

if TYPE_CHECKING:
    from crm_app.store.sweeps import Stretch, Swept

Ids = frozenset[int]

_NOTHING: Ids = frozenset()
_NOBODY = frozenset([None])


class Narrow(Exception):
    """A changeset is older than a column of its table, and does not know what was or is in it."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows an edit changed by table, and what hangs on them.

    `records` are the records that those rows are or belong or belonged to, `facts` those about which the rules may
    have been told something else; `documents` are the people whose search document may have changed, `texts` the rows
    whose passage may have, and `stale_passages` the numbers of passages that went or got another time.
    """

    rows: Mapping[str, Collection[int]]
    records: Mapping[str, Ids]
    facts: Mapping[str, Ids]
    documents: Ids = _NOTHING
    texts: Mapping[str, Ids] = field(default_factory=dict)
    stale_passages: tuple[int, ...] = ()
    digests: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    changes: int = 0

    def of(self, table: str) -> Collection[int]:
        """Touched ids of one table."""
        return self.rows.get(table, _NOTHING)


def read(changeset: bytes, con: apsw.Connection) -> Touched:
    """Walk a changeset once; `con` gives the rows as they are now, since a change holds only what differs.

    Raises Narrow for one that was made before its tables had all their columns.
    """
    walk = Walk(con)
    walk.walk(changeset)
    return walk.touched()


class Walk:
    """Collects what changes tell: those of changesets one by one, those of a sweep together."""

    def __init__(self, con: apsw.Connection) -> None:
        self._con = con
        self._tables: dict[str, _Table] = {}

    def walk(self, changeset: bytes) -> None:
        """Look at each change; they were made already. Raises Narrow."""
        for change in apsw.Changeset.iter(changeset):
            old, new = change.old, change.new
            self._table(change.name, len(old or new or ())).take(old, new)
        for table in self._tables.values():
            for now in rows_by_id(self._con, table.name, table.updates):
                table.complete(table.updates[now[0]], now)

    def sweep(self, swept: "Swept", *, gone: bool = False) -> None:
        """Look at rows that are new, or with `gone` at rows that are about to go. Raises Narrow."""
        for name, stretch in swept.stretches.items():
            self._table(name, stretch.width).take_stretch(self._con, stretch, swept, gone=gone)

    def touched(self) -> Touched:
        """What all of it touched."""
        return _touched(self._tables.values())

    def _table(self, name: str, width: int) -> "_Table":
        table = self._tables.get(name)
        if table is None:
            table = self._tables[name] = _Table(name, width)
        return table


@dataclass(slots=True)
class _Link:
    """A column that leads to records: those of rows that came or went, of changed rows, and what the change told."""

    place: int
    record: str
    whole: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)
    documented: set[int] = field(default_factory=set)


class _Table:
    """Collects what `Touched` tells of one table; an import has a million changes, so each is looked at briefly."""

    def __init__(self, name: str, width: int) -> None:
        if width != len(telling.columns(name)):
            raise Narrow
        self.name = name
        self.tells = telling.of(name)
        self.links = [_Link(place, record) for place, record in self.tells.links]
        self.rows: set[int] = set()
        self.swept: Collection[int] = ()
        self.updates: dict[int, Cells] = {}
        self.told: set[int] = set()
        self.texts: set[int] = set()
        self.stale: list[int] = []
        self.moved = 0
        self.added = 0
        self.total = 0

    def take(self, old: Cells | None, new: Cells | None) -> None:
        """One change: an insertion has no old cells, a deletion no new ones; of an update the rest comes later."""
        if old is None:
            row: Cells = new or ()
            self.added += 1
            self.total += row_hash(row)
        elif new is None:
            row = old
            self.added -= 1
            self.total -= row_hash(row)
        else:
            self.updates[old[0]] = old
            return
        self.moved += 1
        self.rows.add(row[0])
        for link in self.links:
            link.whole.add(row[link.place])
        if self.tells.text:
            self._reword(row, gone=new is None)

    def take_stretch(self, con: apsw.Connection, stretch: "Stretch", swept: "Swept", *, gone: bool) -> None:
        """All rows of a stretch; where they lead to records that were swept in as well, those tell of themselves."""
        among = f"FROM {self.name} WHERE id BETWEEN {stretch.first} AND {stretch.last}"
        solid = range(stretch.first, stretch.last + 1)
        self.swept = solid if len(solid) == stretch.rows else frozenset(_column(con, f"SELECT id {among}"))
        self.moved += stretch.rows
        self.added += -stretch.rows if gone else stretch.rows
        self.total += -stretch.total if gone else stretch.total
        for link in self.links:
            column, itself = telling.columns(self.name)[link.place], swept.stretches.get(link.record)
            if not link.place:
                link.whole.update(self.swept)
            elif itself:
                elsewhere = f"{column} NOT BETWEEN {itself.first} AND {itself.last}"
                link.whole.update(_column(con, f"SELECT DISTINCT {column} {among} AND {elsewhere}"))
            else:
                link.whole.update(_column(con, f"SELECT DISTINCT {column} {among}"))
        if self.tells.text:
            self.texts.update(self.swept)
            if gone:
                self.stale += _column(con, f"SELECT {passages.place_sql(passages.SOURCES[self.name])} {among}")

    def touched(self) -> Collection[int]:
        """The ids of all rows; a range where they all were swept in, since a set of a million would hold Python up."""
        changed = self.rows.union(self.updates)
        return frozenset(changed.union(self.swept)) if changed else self.swept

    def complete(self, old: Cells, now: Cells) -> None:
        """An update: the row before is the row now with the old cells laid over it."""
        no_change = apsw.no_change
        changed = [place for place, cell in enumerate(old) if place and cell is not no_change]
        before = tuple([now[place] if cell is no_change else cell for place, cell in enumerate(old)])
        self.total += row_hash(now) - row_hash(before)
        tells_facts = not self.tells.facts.isdisjoint(changed)
        tells_document = not self.tells.document.isdisjoint(changed)
        if tells_facts:
            self.told.add(now[0])
        for link in self.links:
            ends = (now[link.place], before[link.place])
            link.changed.update(ends)
            if tells_facts:
                link.told.update(ends)
            if tells_document:
                link.documented.update(ends)
        if not self.tells.text.isdisjoint(changed):
            self._reword(before, gone=True)

    def _reword(self, row: Cells, *, gone: bool) -> None:
        self.texts.add(row[0])
        if gone:
            self.stale.append(passages.place(passages.SOURCES[self.name], row[0], row[self.tells.time]))


def _touched(tables: Collection[_Table]) -> Touched:
    records: dict[str, set[int]] = {}
    facts: dict[str, set[int]] = {}
    documents: set[int] = set()
    for table in tables:
        if table.tells.facts and not table.links:  # what belongs to no record, as a setting, concerns everybody
            facts[table.name] = table.told.union(table.rows, table.swept)
        for link in table.links:
            records.setdefault(link.record, set()).update(link.whole, link.changed)
            facts.setdefault(link.record, set()).update(link.told, link.whole if table.tells.facts else ())
            if link.record == "person":
                documents.update(link.documented, link.whole if table.tells.document else ())
    return Touched(
        rows={table.name: table.touched() for table in tables},
        records=_some(records),
        facts=_some(facts),
        documents=frozenset(documents - _NOBODY),
        texts={table.name: frozenset(table.texts) for table in tables if table.texts},
        stale_passages=tuple(number for table in tables for number in table.stale),
        digests={table.name: (table.added, table.total) for table in tables},
        changes=sum(len(table.updates) + table.moved for table in tables),
    )


def _some(found: dict[str, set[int]]) -> dict[str, Ids]:
    """Without the empty, and without the None of a column that leads nowhere."""
    return {name: frozenset(ids - _NOBODY) for name, ids in found.items() if ids - _NOBODY}


def rows_by_id(con: apsw.Connection, table: str, ids: Iterable[int]) -> Iterator[Cells]:
    """Whole rows of a tracked table; ids that are gone are left out."""
    columns = ", ".join(telling.columns(table))
    sql = f"SELECT {columns} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    yield from con.execute(sql, (as_json(ids),))


def _column(con: apsw.Connection, select: str) -> Iterator[int]:
    return (number for (number,) in con.execute(select))
