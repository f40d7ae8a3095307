"""The book: one open data folder, and the one door through which everything in it changes.

An edit is at once the transaction, the undo step, the history entry, the refreshed index and the news, because all of
them are derived from one thing: the changeset that SQLite's session extension records while the block runs.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from crm_app.errors import Busy, Damaged, Unusable
from crm_app.store import history, logs, migrations, recording, suspicion
from crm_app.store.cells import Cell, Cells, moment_text
from crm_app.store.connection import Connections, refuse_strange
from crm_app.store.faults import DAMAGED, translated
from crm_app.store.folder import FILE, exists
from crm_app.store.lock import Lock
from crm_app.store.transaction import transaction

if TYPE_CHECKING:  # the rules and what they need are loaded with the first edit: most commands only read
    from crm_app.store import reverting
    from crm_app.store.changes import Touched
    from crm_app.store.heaps import Heap

BUSY = "Something long is still being stored. What you typed is kept and will be saved when it is done."


def system_clock() -> datetime:
    """The time now, in UTC, to the second as the book keeps it."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(slots=True)
class Edit:
    """The edit under way; its label may be made more precise before it ends. `entry` is its history id once stored."""

    label: str
    entry: int | None = None


class Book:
    """One open data folder. Any thread may read; writes go through `edit` and, for upkeep alone, `upkeep`."""

    def __init__(self, folder: Path, *, lock: Lock | None, clock: Callable[[], datetime] = system_clock) -> None:
        self.folder = folder
        self.clock = clock
        self.listeners: list[Callable[[Touched], None]] = []
        self.connections = Connections(folder / FILE, writable=lock is not None)
        self._lock = lock
        self._door = threading.Lock()
        self._editing = threading.local()
        self._sitting: tuple[str, int, datetime] | None = None

    @property
    def writable(self) -> bool:
        """Whether this process holds the book."""
        return self._lock is not None

    def connection(self) -> apsw.Connection:
        """This thread's connection, opened on first use: read-only, but for the one that an edit lends."""
        return self.connections.of_thread()

    def rows(self, sql: str, args: Sequence[Cell] = ()) -> list[Cells]:
        """All rows of a query, raw: for lists, where Peewee's wrapping costs several times the query."""
        with translated():
            return self.connection().execute(sql, args).fetchall()

    def value(self, sql: str, args: Sequence[Cell] = ()) -> Cell:
        """The first column of the first row, None where there is none."""
        found = self.rows(sql, args)
        return found[0][0] if found else None

    @contextmanager
    def edit(
        self, label: str, *, autosave: str | None = None, wait: bool = False, apart: bool = False
    ) -> Iterator[Edit]:
        """The only door for writes; leaving it stores everything or, by any exception, nothing.

        `autosave` names the field that is being typed into: its next saves within five minutes join this history entry.
        `wait` is for jobs, which may wait for one another; without it Busy is raised at once when the door is held.
        `apart` marks what the program does by itself: it stands in the history, but is no step of undo.
        """
        edit = Edit(label)
        with self._writing(wait=wait) as con:
            with recording.recorded(con) as recorder:
                self._editing.recorder = recorder
                yield edit
                written = recorder.recording()
            if written:
                self._derive(con, written.touched)
                edit.entry = self._remember(con, edit.label, written, autosave=autosave, apart=apart)
        if written:
            self._announce(written.touched)

    def sweep_in(self, heaps: "Iterable[Heap]") -> None:
        """Insert very many new rows inside an edit; ids among their cells must be above every id given before."""
        self._editing.recorder.sweep_in(heaps)

    def undo(self) -> str:
        """Take the newest entry back; returns its label. Raises Unusable when there is nothing left."""
        return self._turn(history.newest_done, undone=True)

    def redo(self) -> str:
        """Do the entry that was last taken back again; returns its label."""
        return self._turn(history.next_redo, undone=False)

    def revert(self, entry: int, *, keep_changed: bool = False) -> list[str]:
        """Take any older entry back by itself, as a new entry.

        Rows changed since stay as they are when `keep_changed`, and are returned as descriptions; otherwise Unusable
        names them and nothing is done.
        """
        from crm_app.store import reverting

        kept: frozenset[reverting.Row] = frozenset()
        while True:
            try:
                return self._revert(entry, kept, keep_changed=keep_changed)
            except reverting.StartOver as found:
                kept |= found.rows

    @contextmanager
    def upkeep(self) -> Iterator[apsw.Connection]:
        """The private second door: pruning, optimising, rebuilding; no history, no notice, no tracked table."""
        with self._writing(wait=True) as con, recording.recorded(con) as recorder:
            yield con
            if not recorder.is_empty:
                raise RuntimeError("upkeep may not change records")

    def release(self) -> None:
        """Close this thread's connection: the last line of a job."""
        self.connections.close()

    def close(self) -> None:
        """Tidy up, close, and let the next one have the book."""
        try:
            if self._lock and self.connections.is_open:
                self._prune()
        finally:
            self.release()
            self.connections.close_writer()
            if self._lock:
                self._lock.free()
                self._lock = None

    def _prune(self) -> None:
        if history.prunable(self.connection(), self.clock()):
            with self.upkeep() as con:
                history.prune(con, self.clock())

    def _turn(self, find: Callable[[apsw.Connection], history.Entry], *, undone: bool) -> str:
        from crm_app.store.changes import Narrow

        try:
            return self._turn_once(find, undone=undone)
        except Narrow:
            return self._turn_once(find, undone=undone, record=True)

    def _turn_once(
        self, find: Callable[[apsw.Connection], history.Entry], *, undone: bool, record: bool = False
    ) -> str:
        from crm_app.store import turning

        with self._writing(wait=False, exact=True) as con:
            entry = find(con)
            touched = turning.turn(con, entry, undone=undone, record=record)
            self._derive(con, touched)
        self._sitting = None
        self._announce(touched)
        return entry.label

    def _revert(self, entry: int, kept: "frozenset[reverting.Row]", *, keep_changed: bool) -> list[str]:
        from crm_app.store import reverting

        with self._writing(wait=False) as con:
            found = history.entry(con, entry)
            with recording.recorded(con) as recorder:
                named = reverting.take_back(con, found, kept, keep_changed=keep_changed)
                written = recorder.recording()
            if written is None:
                raise Unusable(f"Nothing of “{found.label}” is left to take back: all of it was changed since.")
            self._derive(con, written.touched)
            label = f"Take back: {found.label}"
            history.add(con, label, self.clock(), written.packed, changes=written.touched.changes, reverts=entry)
        self._sitting = None
        self._announce(written.touched)
        return named

    def _derive(self, con: apsw.Connection, touched: "Touched") -> None:
        """Bring everything derived in step with what was touched."""
        from crm_app.store import derived, digests

        derived.refresh(con, touched, now=moment_text(self.clock()))
        digests.move(con, touched)

    def _remember(
        self,
        con: apsw.Connection,
        label: str,
        written: recording.Recording,
        *,
        autosave: str | None,
        apart: bool,
    ) -> int | None:
        """Store the history entry, or let an autosave join the one before; None when the two cancel each other out."""
        now, last = self.clock(), self._sitting
        if autosave and last and last[0] == autosave and now - last[2] < history.SITTING:
            entry = history.join(con, last[1], written.packed, now)
        else:
            entry = history.add(con, label, now, written.packed, changes=written.touched.changes, apart=apart)
        self._sitting = (autosave, entry, now) if autosave and entry else None
        return entry

    @contextmanager
    def _writing(self, *, wait: bool, exact: bool = False) -> Iterator[apsw.Connection]:
        """The door. `exact` is for changes that lead back to a state that was whole: references need no second look."""
        if self._lock is None:
            raise RuntimeError("this book was opened for reading")
        if getattr(self._editing, "now", False):
            raise RuntimeError("edits do not nest")
        if not self._door.acquire(blocking=wait):
            raise Busy(BUSY)
        self._editing.now = True
        try:
            with translated(), self.connections.writing() as con:
                if exact:
                    con.pragma("foreign_keys", 0)
                try:
                    with transaction(con):
                        yield con
                except BaseException:
                    self._sitting = None  # the entry that the next save would join was never stored
                    raise
                finally:
                    if exact:
                        con.pragma("foreign_keys", 1)
        finally:
            self._editing.now = False
            self._door.release()

    def _announce(self, touched: "Touched") -> None:
        for listener in self.listeners:
            listener(touched)


def open_for_reading(folder: Path, *, clock: Callable[[], datetime] = system_clock) -> Book:
    """Open an existing book beside whoever holds it."""
    refuse_strange(folder / FILE)
    book = Book(folder, lock=None, clock=clock)
    migrations.refuse_newer(int(book.value("PRAGMA user_version")))
    if logs.is_broken(folder / FILE, book.connection()):
        book.close()
        raise Damaged(DAMAGED)
    return book


def open_for_writing(folder: Path, *, clock: Callable[[], datetime] = system_clock) -> Book:
    """Open a book, making it when there is none.

    Raises Held, Damaged, TooNew or DiskRefused, and then leaves everything as it was.
    """
    from crm_app.store import creation

    lock = creation.hold(folder)
    try:
        if not exists(folder):
            creation.make(folder / FILE)
        refuse_strange(folder / FILE)
        suspicion.settle(folder)
        creation.upgrade(folder, FILE, clock())
        book = Book(folder, lock=lock, clock=clock)
        book.connection()
    except BaseException:
        lock.free()
        raise
    return book
