"""Looks whether the book is what the door left: the file, every row, what is derived from rows, pictures, history."""

import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from crm_app.errors import CrmError, Damaged, DiskRefused, Held
from crm_app.store import digests, history, logs, pictures, rebuilding, recording
from crm_app.store.cells import Cell
from crm_app.store.connection import connect, connect_to_read, refuse_strange
from crm_app.store.faults import DAMAGED, translated
from crm_app.store.folder import BACKUPS, FILE, exists

_NAMED = 3
OUT_OF_STEP = "Nothing that you entered is touched by this; `crm-app recover` makes it anew."


@dataclass(frozen=True, slots=True)
class Finding:
    """Something not in order: where, what in words, and whether data are hurt (`grave`) or only derived rows."""

    what: str
    detail: str
    grave: bool = True


Part = Callable[[apsw.Connection], Iterator[Finding]]


def check(folder: Path, *, quick: bool = False) -> list[Finding]:
    """Everything that is not in order in this folder; a folder without a book is.

    `quick` reads every page and compares the tables' digests, as before each backup and after an unclean end; else
    the derived rows, the search index, the history and the pictures are checked too. Raises TooNew, Held, DiskRefused.
    """
    try:
        if not exists(folder):
            return []
        refuse_strange(folder / FILE)
    except Damaged as failure:
        return [Finding("book", str(failure))]
    found = _log(folder / FILE)
    if found:  # each look without it would carry over what can be read of the log, and throw the rest away
        return found
    found += _guarded(folder / FILE, _structure, "file")
    found += _guarded(folder / FILE, _tables, "tables")
    if quick:
        return found
    if not found:
        found += _guarded(folder / FILE, _numbers, "numbers")
        found += _guarded(folder / FILE, _times, "standing")
        found += _derived(folder / FILE)
    found += _guarded(folder / FILE, _history, "history")
    found += _guarded(folder / FILE, _pictures(folder), "pictures")
    return found + list(_backups(folder))


def verify(path: Path) -> None:
    """Read every table of a database file through the checksums and compare the digests; raises Damaged, or TooNew."""
    refuse_strange(path)
    for finding in _log(path):
        raise Damaged(f"{DAMAGED} ({finding.detail})")
    for part in (_pages, _tables):
        for finding in _guarded(path, part, "file"):
            raise Damaged(f"{DAMAGED} ({finding.detail})")


def _guarded(path: Path, part: Part, what: str) -> Iterator[Finding]:
    """Run one part on a connection of its own; what it cannot read is its finding."""
    try:
        with translated(), closing(_opened(path)) as con:
            yield from list(part(con))
    except (Held, DiskRefused):
        raise
    except (CrmError, apsw.Error) as failure:
        yield Finding(what, f"cannot be read ({failure.__cause__ or failure})")


def _opened(path: Path) -> apsw.Connection:
    # A temporary file is read as it stands, so that nothing is left beside it.
    con = connect(path, unwritable=True) if path.suffix == ".part" else connect_to_read(path)
    con.pragma("query_only", 1)
    con.execute("BEGIN")  # what is compared must be of one moment, also beside an open window
    return con


def _log(path: Path) -> list[Finding]:
    """Whether SQLite passes over stored changes in the log; a file that cannot be read at all is for others to tell."""
    if not logs.log_of(path).exists():
        return []
    with suppress(CrmError, apsw.Error), translated(), closing(connect_to_read(path)) as con:
        if logs.is_broken(path, con):
            return [Finding("log", "what was stored last cannot be read from the log beside the book")]
    return []


def _structure(con: apsw.Connection) -> Iterator[Finding]:
    """Reads every page in use, through the checksums."""
    lines = [str(line) for (line,) in con.execute("PRAGMA integrity_check(20)")]
    if lines != ["ok"]:
        yield Finding("file", f"its inner order is broken: {_some(lines)}")
    orphans = con.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        yield Finding("tables", f"{len(orphans)} rows belong to records that are gone, e.g. in {orphans[0][0]}")


def _pages(con: apsw.Connection) -> Iterator[Finding]:
    """The inner order of the tables themselves: what else there is in the file can be made anew from them."""
    for table in (*_present(con), "history", "digest"):
        lines = [str(line) for (line,) in con.execute(f"PRAGMA quick_check('{table}')")]
        if lines != ["ok"]:
            yield Finding("file", f"the inner order of {table} is broken: {_some(lines)}")


def _tables(con: apsw.Connection) -> Iterator[Finding]:
    kept = digests.stored(con)
    for table in _present(con):
        if digests.taken(con, table) != kept.get(table, (0, 0)):
            yield Finding("tables", f"the table {table} does not hold what was stored in it")


def _present(con: apsw.Connection) -> list[str]:
    """The tracked tables of this file; a book of an older version has fewer."""
    there = {name for (name,) in con.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return [name for name in digests.names() if name in there]


def _numbers(con: apsw.Connection) -> Iterator[Finding]:
    """An id given twice would let undo hang old rows on somebody new."""
    last = dict(con.execute("SELECT name, seq FROM sqlite_sequence"))
    for table in (*_present(con), "history"):
        highest = con.execute(f"SELECT max(id) FROM {table}").get
        if highest is not None and highest > last.get(table, 0):
            yield Finding("numbers", f"the next number of {table} was already given")


def _times(con: apsw.Connection) -> Iterator[Finding]:
    """When somebody was last changed is the one thing beside the rows that a rebuild does not give."""
    if digests.taken(con, digests.STANDING) != digests.stored(con).get(digests.STANDING, (0, 0)):
        yield Finding("standing", f"the times of the last changes are not those stored. {OUT_OF_STEP}", grave=False)


def _derived(path: Path) -> Iterator[Finding]:
    """Compare standing, agenda and the search index with a rebuild."""
    with translated(), rebuilding.beside(path) as rebuilt:
        for what, difference in rebuilding.differences(rebuilt):
            yield Finding(what, f"{difference}. {OUT_OF_STEP}", grave=False)


def _history(con: apsw.Connection) -> Iterator[Finding]:
    if digests.taken(con, digests.HISTORY) != digests.stored(con).get(digests.HISTORY, (0, 0)):
        yield Finding("history", "it does not hold what was stored in it")
    for unsealed in history.unsealed(con):
        yield Finding("history", f"the entry {unsealed} is not what was stored")
    for (number,) in con.execute("SELECT id FROM history WHERE closed <> 1 ORDER BY id").fetchall():
        broken = entry_fault(con, number)
        if broken:
            yield Finding("history", f"the entry {number} can no longer be taken back: {broken}")


def entry_fault(con: apsw.Connection, number: Cell) -> str:
    """What is wrong with a history entry, walked from its checksum to its last change; "" when nothing is."""
    row = con.execute("SELECT changeset, checksum, changes FROM history WHERE id = ?", (number,)).fetchone()
    if row is None or not isinstance(row[0], bytes):
        return "it does not read back"
    packed, checksum, told = row
    if zlib.crc32(packed) != checksum:
        return "its checksum is wrong"
    try:
        counted = history.count(recording.unpack(packed))
    except (zlib.error, apsw.Error, ValueError, TypeError) as failure:
        return str(failure)
    return "" if counted == told else f"it holds {counted} changes, not {told}"


def _pictures(folder: Path) -> Part:
    def part(con: apsw.Connection) -> Iterator[Finding]:
        for name in pictures.named(con):
            if not pictures.is_name(name):
                yield Finding("pictures", f"{name!r} is no name of a picture")
            elif not pictures.path_of(folder, name).exists():
                yield Finding("pictures", f"{name} is missing from {pictures.folder_of(name)}")
            elif not pictures.sound(folder, name):
                yield Finding("pictures", f"{name} is damaged")

    return part


def _backups(folder: Path) -> Iterator[Finding]:
    """What keeps automatic backups from being written."""
    place = folder / BACKUPS
    if place.exists() and not place.is_dir():
        yield Finding("backups", f"{place} is no folder, so no backup can be made; rename it")


def _some(lines: list[str]) -> str:
    more = f" and {len(lines) - _NAMED} more" if len(lines) > _NAMED else ""
    return f"{'; '.join(lines[:_NAMED])}{more}"
