"""Very many new rows at once, as an import brings them: written, added up, taken back and done again in few statements.

The session extension looks at each row three times over. Swept rows are kept for the history as they are written, and
told by their ids: those are never given twice, so what an edit added is what stands above the highest id of before.
"""

import json
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import NamedTuple

import apsw

from crm_app.store import migrations, telling
from crm_app.store.cells import Cell, Cells, total_of

_TOGETHER = 50  # rows a statement: each statement costs a look at AUTOINCREMENT's book-keeping, a quarter of the whole
_CHUNK = 1 << 14
_MARK = b"\0swept\r\n"
_END = struct.Struct(">II8s")


Wanted = Callable[[Sequence[Cell]], bool] | None
"""Whether a row, told by its cells, is looked for."""


class Heap(NamedTuple):
    """Rows for one table: its columns by name, and the cells of all rows in one sequence."""

    table: str
    columns: str
    cells: Sequence[Cell]


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
        self._packer = zlib.compressobj(1)
        self._pieces: list[bytes] = []
        self._tables: set[str] = set()

    def write(self, heaps: Iterable[Heap]) -> None:
        """Insert rows, which have ids never given before or get them."""
        # Parents of swept rows are looked for once at the end, in a fifth of the time that SQLite takes row by row.
        self._con.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
        try:
            for heap in heaps:
                self._write(*heap)
        finally:
            self._con.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)

    def _write(self, table: str, columns: str, cells: Sequence[Cell]) -> None:
        width = columns.count(",") + 1
        step = _TOGETHER * width
        one = f"({', '.join('?' * width)})"
        several = f"INSERT INTO {table}({columns}) VALUES {', '.join([one] * _TOGETHER)}"
        for start in range(0, len(cells) - step + 1, step):
            self._con.execute(several, cells[start : start + step])
        rest = cells[len(cells) - len(cells) % step :]
        self._con.executemany(f"INSERT INTO {table}({columns}) VALUES {one}", _rows(rest, width))
        last = self._con.last_insert_rowid()
        self._pieces.append(self._packer.compress(json.dumps([table, columns, last, cells]).encode("ascii") + b"\n"))
        self._tables.add(table)

    def swept(self) -> Swept:
        """All that was written, as the tables hold it now."""
        found = {table: _stretch(self._con, table, self._marks.get(table, 0)) for table in sorted(self._tables)}
        stretches = {table: stretch for table, stretch in found.items() if stretch.rows}
        for table in stretches:
            _refuse_orphans(self._con, table, stretches)
        return Swept(stretches, b"".join([*self._pieces, self._packer.flush()]))


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
    for table, columns, rows in _pieces(swept.bulk):
        marks = ", ".join("?" * (columns.count(",") + 1))
        con.executemany(
            f"INSERT INTO {table}({columns}) VALUES({marks})", [row for row in rows if wanted(row)] if wanted else rows
        )


def _pieces(bulk: bytes) -> Iterator[tuple[str, str, Sequence[Sequence[Cell]]]]:
    """(table, columns, rows), each row with its id."""
    unpacker = zlib.decompressobj()
    rest = b""
    for start in range(0, len(bulk), _CHUNK):
        *lines, rest = (rest + unpacker.decompress(bulk[start : start + _CHUNK])).split(b"\n")
        for table, columns, last, cells in map(json.loads, lines):
            rows = list(_rows(cells, columns.count(",") + 1))
            if columns.startswith("id,"):
                yield table, columns, rows
            else:
                yield table, f"id, {columns}", [[number, *row] for number, row in enumerate(rows, last - len(rows) + 1)]


def _rows(cells: Sequence[Cell], width: int) -> Iterator[Sequence[Cell]]:
    return (cells[start : start + width] for start in range(0, len(cells), width))


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
