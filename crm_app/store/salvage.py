"""Reads what still reads of a damaged book: from pages that pass their checksum, as many rows as they give."""

import os
import shutil
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from crm_app.store import creation, digests, pages
from crm_app.store.cells import Cells, row_hash
from crm_app.store.connection import connect
from crm_app.store.files import create_private
from crm_app.store.folder import FILE

_PATIENCE = 1_000_000  # stretches tried in vain before a table is given up: some ten seconds
UNREADABLE = (apsw.Error, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Table:
    """What a table gave: its column names, its rows by id, and whether nothing refused to be read."""

    columns: tuple[str, ...]
    rows: dict[int, Cells]
    whole: bool

    @property
    def digest(self) -> tuple[int, int]:
        """(rows, sum) as the door keeps them."""
        return len(self.rows), sum(map(row_hash, self.rows.values()))


@contextmanager
def opened(folder: Path) -> Iterator[apsw.Connection | None]:
    """The damaged book for reading, if need be with a new book's table of tables put in; None when neither helps."""
    work = folder / f"{FILE}.{os.getpid()}.work.part"
    try:
        for path in (folder / FILE, work):
            if path == work and not _transplanted(folder, work):
                break
            con = _tried(path)
            if con:
                with closing(con):
                    yield con
                return
        yield None
    finally:
        for leaving in folder.glob(f"{work.name}*"):
            leaving.unlink()


def _tried(path: Path) -> apsw.Connection | None:
    """A connection that finds its tables, or None."""
    if not path.exists():
        return None
    try:
        con = connect(path)
    except UNREADABLE:
        return None
    try:
        con.pragma("query_only", 1)
        if set(digests.names()) <= {row[0] for row in con.execute("SELECT name FROM sqlite_schema")}:
            return con
    except UNREADABLE:
        pass
    con.close()
    return None


def _transplanted(folder: Path, work: Path) -> bool:
    """Copy the damaged file with the schema's pages of a new book put in; False where they do not fit."""
    source, fresh = folder / FILE, folder / f"{work.name}.fresh.part"
    size = source.stat().st_size // pages.SIZE if source.exists() else 0
    if not size:
        return False
    creation.write_schema(fresh)
    with closing(connect(fresh)) as con:
        places = [row[0] for row in con.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")]
        if size < con.pragma("page_count"):
            return False
    create_private(work)
    shutil.copyfile(source, work)
    with suppress(FileNotFoundError):
        shutil.copyfile(folder / f"{FILE}-wal", work.with_name(f"{work.name}-wal"))
    with fresh.open("rb") as new, work.open("r+b") as old:
        for page in places:
            new.seek((page - 1) * pages.SIZE)
            content = new.read(pages.SIZE)
            old.seek((page - 1) * pages.SIZE)
            old.write(_first_page(content, size) if page == 1 else content)
    tried = _tried(work)
    if tried is None:
        return False
    with closing(tried):
        # Only a book of today's layout has its tables at these places; the digests tell.
        return bool(stored(tried))


def _first_page(page: bytes, size: int) -> bytes:
    """A new book's first page for a file of `size` pages: no free pages known, and its checksum made anew."""
    changed = page[:28] + struct.pack(">III", size, 0, 0) + page[40 : -pages.SUM]
    return changed + pages.checksum(changed)


def stored(con: apsw.Connection) -> dict[str, tuple[int, int]]:
    """The digests as the door left them, or none when they do not read."""
    return {name: (rows, total) for name, rows, total in _numbered(con, "SELECT name, rows, total FROM digest")}


def last_numbers(con: apsw.Connection) -> dict[str, int]:
    """The last id given in each table, as far as it reads."""
    return {name: number for name, number, _ in _numbered(con, "SELECT name, seq, 0 FROM sqlite_sequence")}


def _numbered(con: apsw.Connection, select: str) -> list[tuple[str, int, int]]:
    """Rows of a table's name and two numbers; where another page lies in this one's place, anything may come."""
    try:
        rows = con.execute(select).fetchall()
    except UNREADABLE:
        return []
    names = {*digests.names(), digests.HISTORY}
    return [
        (str(name), one, other)
        for name, one, other in rows
        if name in names and isinstance(one, int) and isinstance(other, int)
    ]


def table(con: apsw.Connection, name: str, *, last: int, key: str = "id") -> Table:
    """All rows of a table that read; `last` is the highest id to ask for where the table's own end does not read."""
    columns = tuple(str(row[1]) for row in con.execute(f"PRAGMA table_info({name})"))
    if not columns:
        return Table((), {}, whole=False)
    try:
        return Table(columns, _by_id(con.execute(f"SELECT * FROM {name}")), whole=True)
    except UNREADABLE:
        return Table(columns, _by_id(_stretches(con, name, key, _end(con, name, key, last))), whole=False)


def _end(con: apsw.Connection, name: str, key: str, last: int) -> int:
    try:
        return max(last, int(con.execute(f"SELECT max({key}) FROM {name}").get or 0))
    except UNREADABLE:
        return last


def _stretches(con: apsw.Connection, name: str, key: str, last: int) -> Iterator[Cells]:
    """Rows by halving stretches of ids until what is left unread is single ids on damaged pages."""
    stack = [(1, last)]
    failed = 0
    while stack and failed < _PATIENCE:
        first, end = stack.pop()
        try:
            yield from con.execute(f"SELECT * FROM {name} WHERE {key} BETWEEN ? AND ?", (first, end)).fetchall()
        except UNREADABLE:
            failed += 1
            if first < end:
                middle = (first + end) // 2
                stack += [(first, middle), (middle + 1, end)]


def _by_id(rows: Iterable[Cells]) -> dict[int, Cells]:
    return {row[0]: row for row in rows if isinstance(row[0], int)}
