"""Puts a new book together from what was read of a damaged one and from a backup; mends in place what can be."""

from dataclasses import dataclass, field
from itertools import pairwise

import apsw

from crm_app.store import checking, derived, digests, history, replay, salvage
from crm_app.store.cells import Cell
from crm_app.store.connection import teach
from crm_app.store.salvage import Table
from crm_app.store.transaction import transaction

Digest = tuple[int, int]
_EMPTY = Table((), {}, whole=False)


@dataclass(slots=True)
class Tally:
    """Rows as read from the damaged book, from backup and history, lost; tables not known to be as last stored."""

    read: int = 0
    filled: int = 0
    lost: int = 0
    inexact: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where rows come from: the damaged book, the backup brought forward, the digests to reach, the last ids given."""

    damaged: apsw.Connection | None
    forward: apsw.Connection
    told: dict[str, Digest]
    last: dict[str, int]


def fill(con: apsw.Connection, damaged: apsw.Connection | None, base: apsw.Connection | None) -> Tally:
    """Put rows, history and everything derived into a new book."""
    told = next((salvage.stored(source) for source in (damaged, base) if source), {})
    last = _last_numbers(damaged, base)
    with replay.brought_forward(base, damaged, last=last.get("history", 0)) as forward:
        return _fill(con, Sources(damaged, forward, told, last))


def _fill(con: apsw.Connection, sources: Sources) -> Tally:
    tally = Tally()
    con.pragma("foreign_keys", 0)
    with transaction(con):
        for name in digests.names():
            _take(con, name, sources, tally)
        tally.lost += _drop_orphans(con) if tally.inexact else 0
        _copy_history(con, sources, usable=not tally.inexact)
        _give_numbers(con, sources.last)
        derive(con)
        for source in filter(None, (sources.forward, sources.damaged)):
            _copy_change_times(con, source, sources.last.get("person", 0))
        digests.rebuild(con)
    return tally


def mend(con: apsw.Connection) -> int:
    """Make anew what is derived from sound rows, in place; returns how many history entries had to be closed."""
    with transaction(con):
        whole = digests.taken(con, digests.HISTORY) == digests.stored(con).get(digests.HISTORY, (0, 0))
        # Where entries are missing, nobody knows after which of them the others fit.
        closed = (0 if whole else _close(con, "1")) + _close_broken(con)
        _give_numbers(con, {})
        derive(con)
        digests.rebuild(con)
    return closed


def derive(con: apsw.Connection) -> None:
    """Everything derived, anew."""
    teach(con)
    derived.rebuild(con)


def _last_numbers(*sources: apsw.Connection | None) -> dict[str, int]:
    last: dict[str, int] = {}
    for source in filter(None, sources):
        for name, number in salvage.last_numbers(source).items():
            last[name] = max(number, last.get(name, 0))
    return last


def _take(con: apsw.Connection, name: str, sources: Sources, tally: Tally) -> None:
    """Insert the rows of one table, from wherever they are best."""
    forward = salvage.table(sources.forward, name, last=0)
    there = _EMPTY
    if sources.damaged:
        there = salvage.table(sources.damaged, name, last=sources.last.get(name, 0))
    told = sources.told.get(name, (0, 0)) if sources.told else None
    ways = _ways(there, forward, trusted=told is not None)
    chosen = next((way for way in ways if way.digest == told), None)
    if there.whole and there.rows == forward.rows:
        chosen = there  # two witnesses agree, whatever became of the digest
    if chosen is None:
        chosen = ways[0]
        tally.inexact.append(name)
        tally.lost += max(0, told[0] - len(chosen.rows)) if told else 0
    tally.lost += _insert(con, name, chosen)
    read = sum(there.rows.get(number) == row for number, row in chosen.rows.items())
    tally.read += read
    tally.filled += len(chosen.rows) - read


def _ways(there: Table, forward: Table, *, trusted: bool) -> list[Table]:
    """The ways to put a table together, the one to fall back on first; the digest may tell that another is exact.

    Where a page failed its checksum, rows on other pages are sound. Where all pages passed and the digest still
    differs, pages were swapped or emptied: then the rows of the backup are the surer ones.
    """
    columns = there.columns or forward.columns
    as_read = Table(columns, {**forward.rows, **there.rows}, there.whole)
    as_backed_up = Table(columns, {**there.rows, **forward.rows}, there.whole)
    known = [there, forward]
    return [as_backed_up, as_read, *known] if there.whole and trusted else [as_read, as_backed_up, *known]


def _insert(con: apsw.Connection, name: str, chosen: Table) -> int:
    """Insert rows by name of column, an older book's with today's defaults; returns how many the schema refused."""
    refused = 0
    for row in chosen.rows.values():
        columns = chosen.columns[: len(row)]
        try:
            con.execute(f"INSERT INTO {name}({', '.join(columns)}) VALUES({', '.join('?' * len(row))})", row)
        except apsw.ConstraintError:
            refused += 1
    return refused


def _drop_orphans(con: apsw.Connection) -> int:
    """Rows whose record could not be saved go with it, or forget it, as the schema says; returns how many went."""
    went = 0
    while orphans := con.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, _, key in orphans:
            column, then = next(
                (row[3], row[6]) for row in con.execute(f"PRAGMA foreign_key_list({table})").fetchall() if row[0] == key
            )
            if then == "SET NULL":
                con.execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", (number,))
            else:
                con.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
                went += con.changes()
    return went


def _copy_history(con: apsw.Connection, sources: Sources, *, usable: bool) -> None:
    """Keep what was done; it can be undone only where every row is exactly as the history left it."""
    last = sources.last.get("history", 0)
    found = salvage.table(sources.damaged or sources.forward, "history", last=last)
    _insert(con, "history", found)
    if not usable:
        _close(con, "1")
    elif not found.whole:
        before_gaps = [one for one, after in pairwise([*sorted(found.rows), last + 1]) if after != one + 1]
        _close(con, "id <= ?", max(before_gaps, default=0))
    _close_broken(con)


def _close_broken(con: apsw.Connection) -> int:
    """Close entries that do not read back, and those that only fit after them; returns how many."""
    closed = 0
    for unsealed in history.unsealed(con):  # whether it is undone is not known either
        closed += _close(con, "id <= ?1 OR undone AND id >= ?1", unsealed)
        history.alter(con, unsealed)
    for number, undone in con.execute("SELECT id, undone FROM history WHERE closed <> 1").fetchall():
        if checking.entry_fault(con, number):
            closed += _close(con, "undone AND id >= ?" if undone else "id <= ?", number)
    return closed


def _close(con: apsw.Connection, where: str, *args: Cell) -> int:
    """Close what is not closed yet; returns how many entries that are."""
    found = con.execute(f"SELECT id FROM history WHERE closed <> 1 AND ({where})", args).fetchall()
    for (number,) in found:
        history.alter(con, number, closed=1)
    return len(found)


def _give_numbers(con: apsw.Connection, last: dict[str, int]) -> None:
    """No id may ever be given twice."""
    for name in (*digests.names(), "history"):
        highest = con.execute(f"SELECT max(id) FROM {name}").get or 0
        reached = con.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).get or 0
        con.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        con.execute(
            "INSERT INTO sqlite_sequence(name, seq) VALUES(?, max(?, ?, ?))",
            (name, highest, reached, last.get(name, 0)),
        )


def _copy_change_times(con: apsw.Connection, source: apsw.Connection, last: int) -> None:
    """When somebody was last changed is the one thing in derived rows that cannot be derived."""
    found = salvage.table(source, "standing", last=last, key="person")
    if "changed_at" in found.columns:
        place = found.columns.index("changed_at")
        times = ((row[place], person) for person, row in found.rows.items() if isinstance(row[place], str))
        con.executemany("UPDATE standing SET changed_at = ? WHERE person = ?", times)
