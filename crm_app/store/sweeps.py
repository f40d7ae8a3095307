"""Very many new rows at once, as an import brings them: written, added up, taken back and done again in few statements.

The session extension looks at each row three times over. Swept rows are kept for the history as they are written, and
told by their ids: those are never given twice, so what an edit added is what stands above the highest id of before.
"""

import json
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from typing import NamedTuple

import apsw

from crm_app.store import heaps, indexes, migrations, telling
from crm_app.store.cells import Cell, Cells, total_of
from crm_app.store.heaps import Heap

# Of a book without anybody an import asks nothing through these.
_UNASKED = (
    "detail_email", "detail_url", "affiliation_organisation", "person_tag_tag", "row_verdict_batch",
    "row_verdict_digest",
)  # fmt: skip
_NOBODY = "SELECT NOT (EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM row_verdict))"
_MARK = b"\0swept\r\n"
_END = struct.Struct(">II8s")


Wanted = Callable[[Cells], bool] | None
"""Whether a row, told by its cells, is looked for."""


class Unfit(Exception):
    """Rows are not those that were swept in."""


class Stretch(NamedTuple):
    """The new rows of one table: all those with ids from `first` to `last`, how many, the sum of their hashes."""

    first: int
    last: int
    rows: int
    total: int
    width: int


class Swept(NamedTuple):
    """What was swept in, by table; `bulk` are the rows as they were written, packed."""

    stretches: Mapping[str, Stretch]
    bulk: bytes

    def holds(self, change: apsw.TableChange) -> bool:
        """Whether a change is one of a row that was swept in."""
        cells: Cells = change.old or change.new or ()
        return change.name in self.stretches and cells[0] >= self.stretches[change.name].first


class Broom:
    """Writes many rows inside an edit and remembers them."""

    def __init__(self, con: apsw.Connection) -> None:
        self._con = con
        self._marks = dict(con.execute("SELECT name, seq FROM sqlite_sequence"))
        self._later = indexes.drop(con, _UNASKED) if con.execute(_NOBODY).get else []
        self._packer = zlib.compressobj(1)
        self._pieces: list[bytes] = []
        self._rows: Counter[str] = Counter()
        self._totals: Counter[str] = Counter()
        self._defaults: dict[str, dict[str, Cell]] = {}

    def write(self, waiting: Iterable[Heap]) -> None:
        """Insert rows, which have ids never given before or get them."""
        # Parents of swept rows are looked for once at the end, in a fifth of the time that SQLite takes row by row.
        self._con.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
        try:
            for heap in waiting:
                self._write(heap)
        finally:
            self._con.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)

    def _write(self, heap: Heap) -> None:
        heaps.insert(self._con, heap)
        table, last = heap.table, self._con.last_insert_rowid()
        if table not in self._defaults:
            self._defaults[table] = heaps.defaults(self._con, table)
        self._rows[table] += heap.height
        self._totals[table] += heaps.total(heap, self._defaults[table], last=last)
        self._pieces.append(self._packer.compress(heaps.packed(heap, last=last)))

    def swept(self, changeset: bytes) -> Swept:
        """All that was written, as the tables hold it now; the changeset tells what became of it later in the edit."""
        indexes.make(self._con, self._later)
        changed = {change.name for change in apsw.Changeset.iter(changeset) if _is_above(change, self._marks)}
        found = {table: self._stretch(table, is_changed=table in changed) for table in sorted(self._rows)}
        stretches = {table: stretch for table, stretch in found.items() if stretch.rows}
        for table in stretches:
            _refuse_orphans(self._con, table, stretches)
        return Swept(stretches, b"".join([*self._pieces, self._packer.flush()]))

    def _stretch(self, table: str, *, is_changed: bool) -> Stretch:
        mark = self._marks.get(table, 0)
        if is_changed:
            return _stretch(self._con, table, mark)
        last = self._con.execute(f"SELECT max(id) FROM {table}").get
        return Stretch(mark + 1, last, self._rows[table], self._totals[table], len(telling.columns(table)))


def _is_above(change: apsw.TableChange, marks: Mapping[str, int]) -> bool:
    cells: Cells = change.old or change.new or ()
    number: int = cells[0]
    return number > marks.get(change.name, 0)


def _stretch(con: apsw.Connection, table: str, mark: int) -> Stretch:
    rows, last = con.execute(f"SELECT count(*), max(id) FROM {table} WHERE id > ?", (mark,)).get
    total = total_of(con.execute(f"SELECT * FROM {table} WHERE id > ?", (mark,)))
    return Stretch(mark + 1, last or mark, rows, total, len(telling.columns(table)))


def _refuse_orphans(con: apsw.Connection, table: str, stretches: Mapping[str, Stretch]) -> None:
    """Raise RuntimeError when a swept row leads to a record that is not there."""
    for reference in con.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        parent, column = str(reference[2]), str(reference[3])
        known = stretches.get(parent)
        is_solid = known and known.rows == known.last - known.first + 1
        elsewhere = f"AND {column} NOT BETWEEN {known.first} AND {known.last}" if known and is_solid else ""
        sql = f"""SELECT EXISTS (SELECT 1 FROM {table} WHERE id >= ? AND {column} IS NOT NULL {elsewhere}
          AND NOT EXISTS (SELECT 1 FROM {parent} WHERE id = {table}.{column}))"""
        if con.execute(sql, (stretches[table].first,)).get:
            raise RuntimeError(f"a row of {table} leads to no {parent}")


def remove(con: apsw.Connection, swept: Swept) -> None:
    """Delete the rows again; without a condition, SQLite empties a table without a look at its rows."""
    for table, stretch in swept.stretches.items():
        ends = con.execute(f"SELECT (SELECT min(id) FROM {table}), (SELECT max(id) FROM {table})").get
        if None not in ends and stretch.first <= ends[0] <= ends[1] <= stretch.last:
            con.execute(f"DELETE FROM {table}")
        else:
            con.execute(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", (stretch.first, stretch.last))
        if con.changes() != stretch.rows:
            raise Unfit


def compare(con: apsw.Connection, swept: Swept) -> None:
    """Raise Unfit when the tables do not hold what was swept in."""
    for table, stretch in swept.stretches.items():
        if _stretch(con, table, stretch.first - 1) != stretch:
            raise Unfit


def put_back(con: apsw.Connection, swept: Swept, wanted: Wanted = None) -> None:
    """Write the rows again as they were written, under the same ids; only those `wanted` where that is given."""
    later = indexes.drop(con, _UNASKED) if con.execute(_NOBODY).get else []
    for heap in heaps.unpacked(swept.bulk):
        if wanted is None:
            heaps.insert(con, heap)
        elif rows := list(filter(wanted, zip(*heap.columns.values(), strict=True))):
            heaps.insert(con, heaps.of_rows(heap.table, heap.columns, rows))
    indexes.make(con, later)


def others(changeset: bytes, swept: Swept) -> bytes:
    """The changes of rows that were not swept in; what stands there of the others tells what became of them later."""
    builder = apsw.ChangesetBuilder()
    try:
        for change in apsw.Changeset.iter(changeset):
            if not swept.holds(change):
                builder.add_change(change)
        return builder.output()
    finally:
        builder.close()


def unrolled(changeset: bytes, swept: Swept, wanted: Wanted = None) -> bytes:
    """The whole as one changeset, for those who look at each change: the rows are written anew in memory, recorded.

    Where it is not all that is `wanted`, the other swept rows are left out.
    """
    with closing(apsw.Connection(":memory:")) as con:
        migrations.upgrade(con)
        with closing(apsw.Session(con, "main")) as session:
            session.attach()
            put_back(con, swept, wanted)
            apsw.Changeset.apply(changeset, con, filter_change=swept.holds, conflict=_leave_out if wanted else None)
            return session.changeset() + others(changeset, swept)


def _leave_out(_reason: int, _change: apsw.TableChange) -> int:
    return apsw.SQLITE_CHANGESET_OMIT


def append(packed: bytes, swept: Swept) -> bytes:
    """A packed changeset with what was swept in besides behind its end."""
    told = json.dumps(swept.stretches).encode("ascii")
    return b"".join([packed, swept.bulk, told, _END.pack(len(told), len(swept.bulk), _MARK)])


def appended(packed: bytes) -> Swept | None:
    """What `append` put behind; None where nothing stands there."""
    if len(packed) < _END.size or packed[-len(_MARK) :] != _MARK:
        return None
    length, more, _ = _END.unpack(packed[-_END.size :])
    told = len(packed) - _END.size - length
    stretches = {table: Stretch(*cells) for table, cells in json.loads(packed[told : told + length]).items()}
    return Swept(stretches, packed[told - more : told])
