"""Very many rows of one table on their way in, and in the history: column by column, which costs Python the least."""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from typing import NamedTuple

import apsw

from crm_app.store.cells import Cell, total_of

_TOGETHER = 50  # rows a statement: each statement costs a look at AUTOINCREMENT's book-keeping, a quarter of the whole
_BETWEEN = "\x1f"  # hardly a text holds this sign
_CHUNK = 1 << 16

Column = Sequence[Cell]


class Heap(NamedTuple):
    """Rows for one table: the cells of each of its columns, by name, as SQLite will hold them."""

    table: str
    columns: Mapping[str, Column]

    @property
    def height(self) -> int:
        """How many rows."""
        return len(next(iter(self.columns.values())))


def of_rows(table: str, names: Iterable[str], rows: Iterable[Sequence[Cell]]) -> Heap:
    """The heap of these rows, of which there is at least one."""
    return Heap(table, dict(zip(names, zip(*rows, strict=True), strict=True)))


def insert(con: apsw.Connection, heap: Heap) -> None:
    """Write the rows of a heap."""
    width = len(heap.columns)
    cells = list(chain.from_iterable(zip(*heap.columns.values(), strict=True)))
    into = f"INSERT INTO {heap.table}({', '.join(heap.columns)}) VALUES"
    one = f"({', '.join('?' * width)})"
    several = f"{into} {', '.join([one] * _TOGETHER)}"
    step = _TOGETHER * width
    end = len(cells) - len(cells) % step
    for start in range(0, end, step):
        con.execute(several, cells[start : start + step])
    con.executemany(f"{into} {one}", [cells[start : start + width] for start in range(end, len(cells), width)])


def total(heap: Heap, defaults: Mapping[str, Cell], *, last: int) -> int:
    """The sum of `row_hash` over the rows of a heap, the last of which has the id `last`."""
    told = {"id": range(last - heap.height + 1, last + 1), **heap.columns}
    whole = [told[name] if name in told else repeat(cell) for name, cell in defaults.items()]
    return total_of(zip(*whole, strict=False))


def defaults(con: apsw.Connection, table: str) -> dict[str, Cell]:
    """What the columns of a table hold, in their order, where nothing is said."""
    found = con.execute("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?)", (table,)).fetchall()
    values = con.execute(f"SELECT {', '.join(str(literal) for _, literal in found)}").fetchall()[0]
    return {str(name): value for (name, _), value in zip(found, values, strict=True)}


def packed(heap: Heap, *, last: int) -> bytes:
    """A heap as the history keeps it, before it is compressed: a line that tells about each column, and the texts.

    `last` is the id of its last row. Of a column that is all the same one cell stands in the line, of a column of texts
    how many bytes of the texts are its own, and of any other all cells.
    """
    told: list[object] = []
    texts = []
    for cells in heap.columns.values():
        if cells[0] == cells[-1] and cells.count(cells[0]) == heap.height:
            told.append(cells[:1])
        elif (text := _text(cells)) is None:
            told.append(tuple(cells))
        else:
            told.append(len(text))
            texts.append(text)
    line = json.dumps([heap.table, list(heap.columns), last, heap.height, told], separators=(",", ":"))
    return b"".join([line.encode("ascii"), b"\n", *texts])


def _text(cells: Column) -> bytes | None:
    """Texts in one; None where they are not all texts, or one holds the sign between them."""
    try:
        joined = _BETWEEN.join(cells)
    except TypeError:
        return None
    return joined.encode() if joined.count(_BETWEEN) == len(cells) - 1 else None


def unpacked(bulk: bytes) -> Iterator[Heap]:
    """Each heap in what was compressed, with the ids of its rows."""
    stream = _Stream(bulk)
    while line := stream.line():
        table, names, last, *told = json.loads(line)
        if len(told) == 1:  # as the history kept them at first: the cells of all rows in one list
            names = [name.strip() for name in names.split(",")]
            columns = {name: told[0][place :: len(names)] for place, name in enumerate(names)}
        else:
            columns = dict(zip(names, (_cells(column, told[0], stream) for column in told[1]), strict=True))
        height = len(columns[names[0]])
        yield Heap(table, {"id": range(last - height + 1, last + 1), **columns})


def _cells(column: int | list[Cell], height: int, stream: "_Stream") -> Column:
    if isinstance(column, int):
        return stream.take(column).decode().split(_BETWEEN)
    return column * height if len(column) == 1 else column


class _Stream:
    """Compressed bytes, read line by line and piece by piece."""

    def __init__(self, bulk: bytes) -> None:
        self._bulk = bulk
        self._read = 0
        self._unpacker = zlib.decompressobj()
        self._waiting = b""

    def line(self) -> bytes:
        """What stands before the next end of a line; nothing at the end."""
        while b"\n" not in self._waiting and self._more():
            pass
        line, _, self._waiting = self._waiting.partition(b"\n")
        return line

    def take(self, length: int) -> bytes:
        """The next bytes."""
        while len(self._waiting) < length and self._more():
            pass
        taken, self._waiting = self._waiting[:length], self._waiting[length:]
        return taken

    def _more(self) -> bool:
        piece = self._bulk[self._read : self._read + _CHUNK]
        self._read += len(piece)
        self._waiting += self._unpacker.decompress(piece)
        return bool(piece)
