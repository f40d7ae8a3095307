"""One connection a thread to one book: page checksums, WAL, full synchronisation, and read-only but for the door's."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

import apsw
import apsw.sqlite_extra

from crm_app.domain.names import sort_key
from crm_app.errors import Damaged
from crm_app.store import migrations, pages
from crm_app.store.cells import Cell
from crm_app.store.faults import DAMAGED, NO_SHARED_MEMORY, translated

_RESERVED = 8  # bytes at the end of each page that hold its checksum
_HEADER = 100
_WRITER_CACHE = 256 << 10  # KiB: what does not fit goes through the log twice, and back, while an import lasts
_Opened = TypeVar("_Opened")
_MAGIC = b"SQLite format 3\0"


@cache
def load_checksums() -> None:
    """Register SQLite's checksum VFS in this process: plain SQLite takes most flipped bits for data."""
    apsw.sqlite_extra.load(apsw.Connection(":memory:"), "cksumvfs")


def connect(path: Path, *, create: bool = False, unwritable: bool = False) -> apsw.Connection:
    """Open a database file through the checksum VFS, for plain use; `create` makes it and reserves room for checksums.

    `unwritable` opens a book on a read-only medium, where SQLite could not keep its shared-memory file.
    """
    load_checksums()
    flags = apsw.SQLITE_OPEN_READWRITE
    name = str(path)
    if create:
        flags |= apsw.SQLITE_OPEN_CREATE
    elif unwritable:
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        name = f"{path.absolute().as_uri()}?immutable=1"
    con = apsw.Connection(name, flags=flags, vfs="cksmvfs")
    con.set_busy_timeout(5000)
    if create:
        con.reserve_bytes(reserve=_RESERVED)
        con.execute("VACUUM")
        con.pragma("journal_mode", "wal")
    con.pragma("synchronous", 2)
    con.pragma("foreign_keys", 1)
    return con


def as_it_stands(path: Path, attempt: Callable[..., _Opened]) -> _Opened:
    """What `attempt` opens for reading: as SQLite likes it, else with `unwritable` set, where that cannot be.

    On a read-only medium, or a full disk, SQLite cannot make the file that readers share. Nobody writes there either,
    and where the log holds nothing the file alone is the book.
    """
    if not os.access(path.parent, os.W_OK):
        return attempt(unwritable=True)
    try:
        return attempt(unwritable=False)
    except apsw.Error as refused:
        log = path.with_name(f"{path.name}-wal")
        if getattr(refused, "extendedresult", 0) != NO_SHARED_MEMORY or (log.exists() and log.stat().st_size):
            raise
        return attempt(unwritable=True)


def connect_to_read(path: Path) -> apsw.Connection:
    """Open a database file for reading, also from a medium that is unwritable or full."""
    return as_it_stands(path, partial(connect, path))


def teach(con: apsw.Connection) -> None:
    """Give SQL the functions that the statements of derived rows use."""
    con.create_scalar_function("sort_key", _sort_key, 2, deterministic=True)


def header_of(path: Path) -> bytes:
    """The first 100 bytes of a database file; fewer when it has no more."""
    with translated(), path.open("rb") as file:
        return file.read(_HEADER)


def refuse_strange(path: Path) -> None:
    """Look at the header before SQLite does: raise Damaged for no book of ours, TooNew for a later program's."""
    header = header_of(path)
    if len(header) < _HEADER or header[:16] != _MAGIC or header[20] != _RESERVED:
        raise Damaged(DAMAGED)
    version = int.from_bytes(header[60:64], "big")
    if version > migrations.VERSION and not pages.first_is_sound(path):
        raise Damaged(DAMAGED)
    migrations.refuse_newer(version)
    if int.from_bytes(header[68:72], "big") != migrations.APPLICATION_ID:
        raise Damaged(
            "The file book.db in this folder is not a book of Rapport. Choose another folder, or run `crm-app recover`."
        )


class Connections:
    """The connections to one book: one for each thread, read-only, and the one that the door lends to one at a time.

    That one stays open between edits, because lifting `query_only` would make SQLite prepare every statement anew.
    """

    def __init__(self, path: Path, *, writable: bool) -> None:
        self._path = path
        self._writable = writable
        self._writer: apsw.Connection | None = None
        self._here = threading.local()

    def of_thread(self) -> apsw.Connection:
        """This thread's connection, opened on first use."""
        con: apsw.Connection | None = getattr(self._here, "connection", None)
        if con is None:
            con = self._open(connect if self._writable else connect_to_read)
            con.pragma("query_only", 1)
            self._here.connection = con
        return con

    @contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """Lend this thread the connection that may write; afterwards it has its own again. For `Book` alone."""
        own = getattr(self._here, "connection", None)
        if self._writer is None:
            self._writer = self._open(connect)
            self._writer.pragma("cache_size", -_WRITER_CACHE)
        self._here.connection = self._writer
        try:
            yield self._writer
        finally:
            self._here.connection = own

    @property
    def is_open(self) -> bool:
        """Whether this thread has a connection."""
        return getattr(self._here, "connection", None) is not None

    def close(self) -> None:
        """Close this thread's connection."""
        if self.is_open:
            self._here.connection.close()
            self._here.connection = None

    def close_writer(self) -> None:
        """Close the connection that may write."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _open(self, how: Callable[[Path], apsw.Connection]) -> apsw.Connection:
        with translated():
            con = how(self._path)
            teach(con)
            return con


def _sort_key(*parts: Cell) -> str:
    return sort_key(*parts)
