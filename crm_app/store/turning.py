"""Undo and redo: an entry of the history taken back, or done again, exactly."""

import zlib

import apsw

from crm_app.store import changes, changesets, history, recording, sweeps
from crm_app.store.changes import Touched, Walk
from crm_app.store.history import APPLY, Entry
from crm_app.store.sweeps import Swept, Unfit


def turn(con: apsw.Connection, entry: Entry, *, undone: bool, record: bool = False) -> Touched:
    """Undo or redo an entry exactly; returns what that touched.

    `record` is for entries older than a column of their tables: what happened is then taken from the tables. Raises
    Narrow where that is needed and was not asked for, and Damaged or Unusable for anything but an exact fit; the caller
    rolls back.
    """
    packed = history.packed_of(con, entry.id)
    swept = None if record else sweeps.appended(packed)
    try:
        if swept:
            if history.is_passed(con, entry):
                sweeps.compare(con, swept)
            touched = _sweep(con, zlib.decompress(packed), swept, undone=undone)
        else:
            touched = _change(con, recording.unpack(packed), entry.changes, undone=undone, record=record)
    except (apsw.AbortError, Unfit) as conflict:
        raise history.misfit(con, entry) from conflict
    if history.is_passed(con, entry) and con.execute("PRAGMA foreign_key_check").fetchone():
        raise history.misfit(con, entry)
    history.alter(con, entry.id, undone=int(undone))
    return touched


def _change(con: apsw.Connection, changeset: bytes, count: int, *, undone: bool, record: bool) -> Touched:
    """Take back or make changes one by one."""
    if undone:
        changeset = changesets.inverted(changeset)
    if not record:
        _apply(con, changeset, count)
        return changes.read(changeset, con)
    with recording.recorded(con) as recorder:
        _apply(con, changeset, count)
        return changes.read(recorder.changeset(), con)


def _sweep(con: apsw.Connection, changeset: bytes, swept: Swept, *, undone: bool) -> Touched:
    """Take swept rows away or write them again, and the changes beside them one by one."""
    walk, others = Walk(con), sweeps.others(changeset, swept)
    if undone:
        walk.sweep(swept, gone=True)
        sweeps.remove(con, swept)
        changeset = others = changesets.inverted(others)
    else:
        sweeps.put_back(con, swept)
    _apply(con, changeset, history.count(changeset))
    if not undone:
        sweeps.compare(con, swept)
        walk.sweep(swept)
    walk.walk(others)
    return walk.touched()


def _apply(con: apsw.Connection, changeset: bytes, count: int) -> None:
    before = con.total_changes()
    changesets.apply(con, changeset, flags=APPLY)
    if con.total_changes() - before != count:
        raise Unfit
