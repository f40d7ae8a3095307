"""The history lies in the book: every edit with its label, its time and the changeset that takes it back or does it
again.
"""

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta

import apsw

from crm_app.errors import Damaged, Unusable
from crm_app.store.cells import Cells
from crm_app.store.schema import moment_text

SITTING = timedelta(minutes=5)
KEPT_ALWAYS = 200
KEPT_FOR = timedelta(days=400)
KEPT_BYTES = 256 * 2**20
_LARGE = 1 << 16
# No cascades, which would collide with the changeset's own deletions; and no savepoint around the whole, whose
# journal makes
# each further change slower: 100,000 people took 140 s to take back. The transaction around it rolls back as well.
APPLY = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT

_LIVE = "undone = 0 AND closed = 0"
_REDOABLE = "undone AND NOT closed AND id > coalesce((SELECT max(id) FROM history WHERE NOT undone), 0)"
_COLUMNS = "id, label, at, changes, undone, reverts, closed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done. `undone` also when a later entry took it back; `closed` is beyond undo and redo for
    good.
    """

    id: int
    label: str
    at: datetime
    changes: int
    undone: bool
    reverts: int | None
    closed: bool


def entries(con: apsw.Connection, limit: int | None = None) -> list[Entry]:
    """The history, newest first."""
    sql = """SELECT id, label, at, changes,
        undone OR EXISTS (SELECT 1 FROM history r WHERE r.reverts = h.id AND NOT r.undone), reverts, closed
      FROM history h ORDER BY id DESC LIMIT ?"""
    return [_entry(row) for row in con.execute(sql, (-1 if limit is None else limit,))]


def entry(con: apsw.Connection, number: int) -> Entry:
    """One entry that can be taken back; raises Unusable with the reason when it cannot."""
    row = con.execute(f"SELECT {_COLUMNS} FROM history WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise Unusable(f"There is no history entry {number}. `crm-app history` lists them.")
    found = _entry(row)
    taken = con.execute("SELECT 1 FROM history WHERE reverts = ? AND NOT undone", (number,)).fetchone()
    if found.undone or taken:
        raise Unusable(f"“{found.label}” was already taken back.")
    if found.closed:
        raise Unusable(f"“{found.label}” is older than a change of the book's tables and can no longer be taken back.")
    return found


def newest_done(con: apsw.Connection) -> Entry:
    """What undo would take back."""
    row = con.execute(f"SELECT {_COLUMNS} FROM history WHERE {_LIVE} ORDER BY id DESC LIMIT 1").fetchone()
    if row is None:
        raise Unusable("There is nothing to undo.")
    return _entry(row)


def next_redo(con: apsw.Connection) -> Entry:
    """What redo would do again: the oldest undone entry after everything that is still done."""
    row = con.execute(f"SELECT {_COLUMNS} FROM history WHERE {_REDOABLE} ORDER BY id LIMIT 1").fetchone()
    if row is None:
        raise Unusable("There is nothing to redo.")
    return _entry(row)


def add(
    con: apsw.Connection, label: str, at: datetime, changeset: bytes, changes: int, *, reverts: int | None = None
) -> int:
    """Store an entry; returns its id. What was undone before it can then no longer be done again."""
    con.execute(f"UPDATE history SET closed = 1 WHERE {_REDOABLE}")
    packed = _pack(changeset)
    con.execute(
        """INSERT INTO history(label, at, changeset, checksum, changes, undone, reverts, closed)
        VALUES(?, ?, ?, ?, ?, 0, ?, 0)""",
        (label, moment_text(at), packed, zlib.crc32(packed), changes, reverts),
    )
    return con.last_insert_rowid()


def join(con: apsw.Connection, number: int, changeset: bytes, at: datetime) -> int | None:
    """Let an autosave become part of the newest entry, `number`; None when the two cancel each other and it goes."""
    builder = apsw.ChangesetBuilder()
    try:
        builder.add(changeset_of(con, number))
        builder.add(changeset)
        whole = builder.output()
    finally:
        builder.close()
    changes = count(whole)
    if not changes:
        con.execute("DELETE FROM history WHERE id = ?", (number,))
        return None
    packed = _pack(whole)
    con.execute(
        "UPDATE history SET changeset = ?, checksum = ?, changes = ?, at = ? WHERE id = ?",
        (packed, zlib.crc32(packed), changes, moment_text(at), number),
    )
    return number


def turn(con: apsw.Connection, entry: Entry, *, undone: bool) -> bytes:
    """Undo or redo an entry exactly; returns what was applied. Anything but an exact fit is a bug, and nothing is
    kept.
    """
    changeset = changeset_of(con, entry.id)
    if undone:
        changeset = apsw.Changeset.invert(changeset)
    before = con.total_changes()
    apsw.Changeset.apply(changeset, con, flags=APPLY)
    applied = con.total_changes() - before
    if applied != entry.changes:
        raise RuntimeError(f"{applied} of {entry.changes} changes of “{entry.label}” fitted")
    con.execute("UPDATE history SET undone = ? WHERE id = ?", (int(undone), entry.id))
    return changeset


def changeset_of(con: apsw.Connection, number: int) -> bytes:
    """The changeset of an entry; raises Damaged when it does not read back."""
    packed, checksum = con.execute("SELECT changeset, checksum FROM history WHERE id = ?", (number,)).get
    if zlib.crc32(packed) != checksum:
        raise Damaged(
            f"The history entry {number} is damaged and can no longer be taken back. Everything else is as it was."
        )
    return zlib.decompress(packed)


def count(changeset: bytes) -> int:
    """How many changes a changeset holds."""
    return sum(1 for _ in apsw.Changeset.iter(changeset)) if changeset else 0


def prunable(con: apsw.Connection, now: datetime) -> bool:
    """Whether `prune` would find anything."""
    return con.execute(_NEWEST_PRUNABLE, _limits(now)).get is not None


def prune(con: apsw.Connection, now: datetime) -> None:
    """Drop what is too old or beyond the size, and all before it, so that undo meets no gap; never the last 200."""
    con.execute(f"DELETE FROM history WHERE id <= ({_NEWEST_PRUNABLE})", _limits(now))


_NEWEST_PRUNABLE = """
SELECT max(id) FROM (
  SELECT id, at, row_number() OVER newest AS place, sum(length(changeset)) OVER newest AS size
  FROM history WINDOW newest AS (ORDER BY id DESC)
) WHERE place > ? AND (at < ? OR size > ?)"""


def _limits(now: datetime) -> tuple[int, str, int]:
    return KEPT_ALWAYS, moment_text(now - KEPT_FOR), KEPT_BYTES


def _pack(changeset: bytes) -> bytes:
    return zlib.compress(changeset, 1 if len(changeset) > _LARGE else 6)


def _entry(row: Cells) -> Entry:
    number, label, at, changes, undone, reverts, closed = row
    return Entry(number, label, datetime.fromisoformat(at), changes, bool(undone), reverts, bool(closed))
