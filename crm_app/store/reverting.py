"""Taking one older history entry back by itself, without harm to what was done since."""

from collections.abc import Iterator

import apsw

from crm_app.errors import Unusable
from crm_app.store import changesets, history, telling
from crm_app.store.cells import Cell, Cells
from crm_app.store.history import Entry

_NAMED = 5
Row = tuple[str, int]
"""A row by its table and id."""


class ChangedSince(Unusable):
    """Nothing was taken back, because these rows were changed since."""

    def __init__(self, sentence: str, rows: list[Row]) -> None:
        super().__init__(sentence)
        self.rows = rows


class StartOver(Exception):
    """Further rows have to stay as they are: the caller rolls back and comes again with these kept."""

    def __init__(self, rows: set[Row]) -> None:
        super().__init__(rows)
        self.rows = frozenset(rows)


def take_back(con: apsw.Connection, entry: Entry, kept: frozenset[Row], *, keep_changed: bool) -> list[str]:
    """Apply the inverted changeset of `entry` but for `kept`; returns descriptions of the rows that were kept.

    A row kept keeps its children, and a child whose parent cannot come back stays away. Raises StartOver when more rows
    turn out to have been changed since, and Unusable, naming them, when there are any and `keep_changed` is not set.
    """
    inverse = changesets.inverted(history.changeset_of(con, entry.id))
    found = _apply(con, inverse, kept) - kept
    if found:
        raise StartOver(found)
    named = [_described(con, row) for row in sorted(kept)]
    if named and not keep_changed:
        more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        raise ChangedSince(
            f"“{entry.label}” was not taken back, because these were changed since: {', '.join(named[:_NAMED])}{more}. "
            "Take it back all the same with --keep-changed; they then stay as they are.",
            sorted(kept),
        )
    return named


def _apply(con: apsw.Connection, inverse: bytes, kept: frozenset[Row]) -> set[Row]:
    """Apply all but what concerns `kept`; returns further rows that must be kept, in which case nothing of this may
    stay.
    """
    spared = kept | _belongings(inverse, kept)
    conflicts: set[Row] = set()

    def conflict(reason: int, change: apsw.TableChange) -> int:
        if reason != apsw.SQLITE_CHANGESET_FOREIGN_KEY:  # which names no row; `_orphaned` finds them
            conflicts.add(_row(change))
        return apsw.SQLITE_CHANGESET_OMIT

    con.pragma("defer_foreign_keys", 1)
    apsw.Changeset.apply(
        inverse, con, filter_change=lambda change: _row(change) not in spared, conflict=conflict, flags=history.APPLY
    )
    return conflicts or set(_orphaned(con, inverse, spared))


def _belongings(inverse: bytes, kept: frozenset[Row]) -> set[Row]:
    """What would go although its owner is kept, at any depth."""
    owners = {
        _row(change): {(table, change.old[place]) for place, table in telling.owners(change.name)}
        for change in apsw.Changeset.iter(inverse)
        if kept and change.op == "DELETE" and change.old
    }
    found: set[Row] = set()
    while more := {row for row, owned_by in owners.items() if row not in found and owned_by & (kept | found)}:
        found |= more
    return found


def _orphaned(con: apsw.Connection, inverse: bytes, spared: frozenset[Row]) -> Iterator[Row]:
    """What has to stay as it is: rows set or brought back without their parent, else parents taken from their rows."""
    applied = {_row(change): change.op for change in apsw.Changeset.iter(inverse)}
    orphans: list[Cells] = con.execute("PRAGMA foreign_key_check").fetchall()
    for table, child, parent, key in orphans:
        column = next(row[3] for row in con.execute(f"PRAGMA foreign_key_list({table})") if row[0] == key)
        target: Cell = con.execute(f"SELECT {column} FROM {table} WHERE id = ?", (child,)).get
        if (table, child) in applied and (table, child) not in spared:
            yield table, child
        elif applied.get((parent, target)) == "DELETE":
            yield parent, target
        else:
            raise RuntimeError(f"{table} {child} has lost its {parent}")


def _row(change: apsw.TableChange) -> Row:
    cells: Cells | None = change.new if change.op == "INSERT" else change.old
    if cells is None:
        raise RuntimeError(f"a change of {change.name} names no row")
    return change.name, cells[0]


def _described(con: apsw.Connection, row: Row) -> str:
    """A row by a name a person knows, else by its table."""
    table, number = row
    names = {line[1] for line in con.execute(f"PRAGMA table_info({table})")}
    for column in ("name", "what", "subject", "text"):
        if column in names:
            found = con.execute(f"SELECT {column} FROM {table} WHERE id = ?", (number,)).get
            if found:
                return f"{table.replace('_', ' ')} “{str(found)[:40]}”"
    if "person_id" in names:
        found = con.execute(
            f"SELECT p.name FROM {table} t JOIN person p ON p.id = t.person_id WHERE t.id = ?", (number,)
        ).get
        if found:
            return f"{table.replace('_', ' ')} of “{found}”"
    return f"{table.replace('_', ' ')} {number}"
