"""The history lies in the book: every edit with its label, its time and the changeset that takes it back or does it
again.
"""

import zlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import apsw

from crm_app.errors import Damaged, Unusable
from crm_app.store import digests, recording
from crm_app.store.cells import Cell, Cells, as_json, moment_text, row_hash

SITTING = timedelta(minutes=5)
APART = 2
"""In the column `closed`: done by the program itself. Undo steps over it, and it can be taken back by itself."""
KEPT_ALWAYS = 200
KEPT_FOR = timedelta(days=400)
KEPT_BYTES = 256 * 2**20
PASSED = "“{label}” cannot be undone: what it changed has left the trash since. The history can bring that back first."
UNFIT = (
    "“{label}” does not fit the book as it is now: the history or the rows are damaged, and nothing was changed. "
    "Run `crm-app check` to see what, and `crm-app recover` to mend it."
)
# No cascades, which would collide with the changeset's own deletions; and no savepoint around the whole, whose journal
# makes each further change slower: 100,000 people took 140 s to take back. The transaction around it does as well.
APPLY = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT

_LIVE = "undone = 0 AND closed = 0"
_REDOABLE = f"""undone AND NOT closed
  AND id > coalesce((SELECT max(id) FROM history WHERE NOT undone AND closed <> {APART}), 0)"""
# All that is sealed: of the changeset its checksum, so that marking an entry does not read megabytes.
_SEALED = ("id", "label", "at", "changes", "undone", "reverts", "closed", "checksum")
_COLUMNS = "id, label, at, changes, undone, reverts, closed"
_LISTED = """SELECT id, label, at, changes,
  undone OR id IN (SELECT reverts FROM history WHERE reverts IS NOT NULL AND NOT undone), reverts, closed
FROM history"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done. `undone` also when a later entry took it back; `closed` is beyond undo and redo for
    good; `apart` was done by the program itself, and undo steps over it.
    """

    id: int
    label: str
    at: datetime
    changes: int
    undone: bool
    reverts: int | None
    closed: bool
    apart: bool = False


def entries(con: apsw.Connection, limit: int | None = None) -> list[Entry]:
    """The history, newest first."""
    return [
        _entry(row) for row in con.execute(f"{_LISTED} ORDER BY id DESC LIMIT ?", (-1 if limit is None else limit,))
    ]


def some(con: apsw.Connection, numbers: Iterable[int]) -> list[Entry]:
    """The entries with these ids, in no order; those that are gone are left out."""
    sql = f"{_LISTED} WHERE id IN (SELECT value FROM json_each(?))"
    return [_entry(row) for row in con.execute(sql, (as_json(numbers),))]


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
    con: apsw.Connection,
    label: str,
    at: datetime,
    packed: bytes,
    *,
    changes: int,
    reverts: int | None = None,
    apart: bool = False,
) -> int:
    """Store an entry; returns its id. What was undone before it can then no longer be done again."""
    redoable = con.execute(f"SELECT id FROM history WHERE {_REDOABLE}").fetchall()
    for (undone,) in redoable:
        alter(con, undone, closed=1)
    number: int = con.execute(_NEXT).get
    row = (number, label, moment_text(at), changes, 0, reverts, APART if apart else 0, zlib.crc32(packed))
    con.execute(
        f"INSERT INTO history({', '.join(_SEALED)}, seal, changeset) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, row_hash(row), packed),
    )
    digests.shift(con, digests.HISTORY, rows=1, total=row_hash(row))
    return number


def join(con: apsw.Connection, number: int, packed: bytes, at: datetime) -> int | None:
    """Let an autosave become part of the newest entry, `number`; None when the two cancel each other and it goes."""
    builder = apsw.ChangesetBuilder()
    try:
        builder.add(changeset_of(con, number))
        builder.add(zlib.decompress(packed))
        whole = builder.output()
    finally:
        builder.close()
    changes = count(whole)
    if not changes:
        _drop(con, "id = ?", (number,))
        return None
    packed = recording.pack(whole)
    alter(con, number, changeset=packed, checksum=zlib.crc32(packed), changes=changes, at=moment_text(at))
    return number


def alter(con: apsw.Connection, number: Cell, **columns: Cell) -> None:
    """Set columns of an entry, and with them its seal and the digest."""
    found = con.execute(f"SELECT {', '.join(_SEALED)}, seal FROM history WHERE id = ?", (number,)).get
    columns["seal"] = row_hash(tuple(columns.get(name, cell) for name, cell in zip(_SEALED, found, strict=False)))
    sets = ", ".join(f"{name} = ?" for name in columns)
    con.execute(f"UPDATE history SET {sets} WHERE id = ?", (*columns.values(), number))
    digests.shift(con, digests.HISTORY, rows=0, total=columns["seal"] - found[-1])


def unsealed(con: apsw.Connection) -> list[int]:
    """The entries that are not what was stored."""
    return [row[0] for row in con.execute(f"SELECT {', '.join(_SEALED)}, seal FROM history") if not _sound(row)]


def _sound(row: Cells) -> bool:
    return bool(row_hash(row[:-1]) == row[-1])


def _drop(con: apsw.Connection, where: str, args: tuple[Cell, ...]) -> None:
    rows, total = con.execute(f"SELECT count(*), coalesce(sum(seal), 0) FROM history WHERE {where}", args).get
    con.execute(f"DELETE FROM history WHERE {where}", args)
    digests.shift(con, digests.HISTORY, rows=-rows, total=-total)


def misfit(con: apsw.Connection, entry: Entry) -> Damaged | Unusable:
    """Why an entry does not fit: the program itself changed the rows since, else there is damage."""
    if is_passed(con, entry):
        return Unusable(PASSED.format(label=entry.label))
    return Damaged(UNFIT.format(label=entry.label))


def is_passed(con: apsw.Connection, entry: Entry) -> bool:
    """Whether undo stepped over something to come to this entry."""
    return con.execute(f"SELECT 1 FROM history WHERE closed = {APART} AND id > ?", (entry.id,)).fetchone() is not None


def changeset_of(con: apsw.Connection, number: int) -> bytes:
    """The changeset of an entry; raises Damaged when it does not read back."""
    return recording.unpack(packed_of(con, number))


def changes_near(con: apsw.Connection, number: int, ids: Collection[int]) -> bytes:
    """The changeset of an entry, in which of very many new rows only those stand that hold one of these ids."""
    known = frozenset(ids)
    return recording.unpack(packed_of(con, number), lambda cells: not known.isdisjoint(cells))


def first_changes(con: apsw.Connection, number: int, most: int) -> bytes:
    """The changeset of an entry, in which of very many new rows only the first `most` stand."""
    left = iter(range(most))
    return recording.unpack(packed_of(con, number), lambda _: next(left, None) is not None)


def packed_of(con: apsw.Connection, number: int) -> bytes:
    """The changeset of an entry as it lies in the history; raises Damaged when it does not read back."""
    sealed = con.execute(f"SELECT {', '.join(_SEALED)}, seal FROM history WHERE id = ?", (number,)).get
    packed: bytes
    packed, checksum = con.execute("SELECT changeset, checksum FROM history WHERE id = ?", (number,)).get
    if not _sound(sealed) or zlib.crc32(packed) != checksum:
        raise Damaged(
            f"The history entry {number} is damaged and can no longer be taken back. Everything else is as it was."
        )
    return packed


def count(changeset: bytes) -> int:
    """How many changes a changeset holds."""
    return sum(1 for _ in apsw.Changeset.iter(changeset)) if changeset else 0


def prunable(con: apsw.Connection, now: datetime) -> bool:
    """Whether `prune` would find anything."""
    return con.execute(_NEWEST_PRUNABLE, _limits(now)).get is not None


def prune(con: apsw.Connection, now: datetime) -> None:
    """Drop what is too old or beyond the size, and all before it, so that undo meets no gap; never the last 200."""
    newest = con.execute(_NEWEST_PRUNABLE, _limits(now)).get
    _drop(con, "id <= ?", (newest,))


_NEXT = """SELECT 1 + max(
  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0), coalesce((SELECT max(id) FROM history), 0))"""
_NEWEST_PRUNABLE = """
SELECT max(id) FROM (
  SELECT id, at, row_number() OVER newest AS place, sum(length(changeset)) OVER newest AS size
  FROM history WINDOW newest AS (ORDER BY id DESC)
) WHERE place > ? AND (at < ? OR size > ?)"""


def _limits(now: datetime) -> tuple[int, str, int]:
    return KEPT_ALWAYS, moment_text(now - KEPT_FOR), KEPT_BYTES


def _entry(row: Cells) -> Entry:
    number, label, at, changes, undone, reverts, closed = row
    return Entry(
        number, label, datetime.fromisoformat(at), changes, bool(undone), reverts,
        closed=closed == 1, apart=closed == APART,
    )  # fmt: skip
