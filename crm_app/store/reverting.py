"""Taking one older history entry back by itself, without harm to what was done since."""

from collections.abc import Iterator

import apsw

from crm_app.errors import Unusable
from crm_app.store import history
from crm_app.store.history import Entry

_NAMED = 5
Row = tuple[str, int]


class StartOver(Exception):  # noqa: N818  nothing is wrong: the caller rolls back and comes again with these rows kept
    """Further rows have to stay as they are."""

    def __init__(self, rows: set[Row]) -> None:
        super().__init__(rows)
        self.rows = frozenset(rows)


def take_back(con: apsw.Connection, entry: Entry, kept: frozenset[Row], *, keep_changed: bool) -> list[str]:
    """Apply the inverted changeset of `entry` but for `kept`; returns descriptions of the rows that were kept.

    A row kept keeps its children, and a child whose parent cannot come back stays away. Raises StartOver when more rows turn out to have been
    changed since, and Unusable, naming the rows, when there are any and `keep_changed` is not set.
    """
    inverse = bytes(apsw.Changeset.invert(history.changeset_of(con, entry.id)))
    found = _apply(con, inverse, kept, _parents(con))
    if found:
        raise StartOver(found)
    named = [_described(con, row) for row in sorted(kept)]
    if named and not keep_changed:
        more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        raise Unusable(
            f"“{entry.label}” was not taken back, because these were changed since: {', '.join(named[:_NAMED])}{more}. "
            "Take it back all the same with --keep-changed; they then stay as they are."
        )
    return named


def _apply(
    con: apsw.Connection, inverse: bytes, kept: frozenset[Row], parents: dict[str, list[tuple[str, str, int]]]
) -> set[Row]:
    """Apply all but what concerns `kept`; returns further rows that must be kept, in which case the caller starts over."""
    conflicts: set[Row] = set()

    def conflict(_reason: int, change: apsw.TableChange) -> int:
        conflicts.add(_row(change))
        return apsw.SQLITE_CHANGESET_OMIT

    def wanted(change: apsw.TableChange) -> bool:
        return _row(change) not in kept and not any(parent in kept for parent in _parents_of(change, parents))

    con.pragma("defer_foreign_keys", 1)
    apsw.Changeset.apply(inverse, con, filter_change=wanted, conflict=conflict, flags=history.APPLY)
    if conflicts:
        return conflicts - kept
    return set(_orphaned(con, inverse)) - kept


def _orphaned(con: apsw.Connection, inverse: bytes) -> Iterator[Row]:
    """Rows whose going would leave others without a parent, or which came back without theirs: both have to stay as they are."""
    gone = {_row(change) for change in apsw.Changeset.iter(inverse) if change.op == "DELETE"}
    came = {_row(change) for change in apsw.Changeset.iter(inverse) if change.op == "INSERT"}
    for table, child, parent, key in con.execute("PRAGMA foreign_key_check").fetchall():
        column = next(row[3] for row in con.execute(f"PRAGMA foreign_key_list({table})") if row[0] == key)
        target = con.execute(f"SELECT {column} FROM {table} WHERE id = ?", (child,)).get
        yield (table, child) if (table, child) in came else (parent, target)
        if (parent, target) not in gone and (table, child) not in came:
            raise RuntimeError(f"{table} {child} has lost its {parent}")


def _parents(con: apsw.Connection) -> dict[str, list[tuple[str, str, int]]]:
    """For each table the tables its rows belong to, with the place of the column that says so."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for (table,) in con.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        places = {row[1]: row[0] for row in con.execute(f"PRAGMA table_info({table})")}
        found[table] = [(row[2], row[3], places[row[3]]) for row in con.execute(f"PRAGMA foreign_key_list({table})")]
    return found


def _parents_of(change: apsw.TableChange, parents: dict[str, list[tuple[str, str, int]]]) -> Iterator[Row]:
    """What a row that comes or goes belongs to; an update changes no belonging that matters here."""
    row = change.new if change.op == "INSERT" else change.old if change.op == "DELETE" else None
    if row is None:
        return
    for table, _, place in parents[change.name]:
        if isinstance(row[place], int):
            yield table, row[place]


def _row(change: apsw.TableChange) -> Row:
    cells = change.new if change.op == "INSERT" else change.old
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
