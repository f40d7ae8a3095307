"""A digest of each tracked table, of the history and of the times of change, kept by the door: it finds swapped or
zeroed pages, which page checksums cannot see.

A digest is the number of rows and the sum of a number for each row, so that an edit moves it by the rows it touched:
a 32-bit hash of a tracked row, the seal of a history entry; what is else in `standing` a rebuild tells.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

import apsw

from crm_app.store.cells import total_of

if TYPE_CHECKING:
    from crm_app.store.changes import Touched

HISTORY = "history"
STANDING = "standing"
# Each part is small, so that no sum overflows; a time that is none counts as nothing, which is noticed as well.
_TIME = "(person % 1000003 + 1) * (unixepoch(changed_at) % 998244353)"
_SUMS = {
    HISTORY: "SELECT count(*), coalesce(sum(seal), 0) FROM history",
    STANDING: f"SELECT count(*), coalesce(sum({_TIME}), 0) FROM standing",
}
_MOVE = """
INSERT INTO digest(name, rows, total) VALUES(?, ?, ?)
ON CONFLICT(name) DO UPDATE SET rows = rows + excluded.rows, total = total + excluded.total"""


def move(con: apsw.Connection, touched: "Touched") -> None:
    """Move the digests by what an edit added, changed and took away."""
    for table, (added, change) in touched.digests.items():
        con.execute(_MOVE, (table, added, change))


def shift(con: apsw.Connection, name: str, *, rows: int, total: int) -> None:
    """Move one digest."""
    con.execute(_MOVE, (name, rows, total))


@contextmanager
def times_moving(con: apsw.Connection, people: str) -> Iterator[None]:
    """Move the digest of the times of change by what becomes of these people, a JSON array of ids, inside."""
    sql = f"{_SUMS[STANDING]} WHERE person IN (SELECT value FROM json_each(?))"
    rows, total = con.execute(sql, (people,)).get
    yield
    rows_now, total_now = con.execute(sql, (people,)).get
    shift(con, STANDING, rows=rows_now - rows, total=total_now - total)


def rebuild(con: apsw.Connection) -> None:
    """Take the digests of the tables as they are now."""
    con.execute("DELETE FROM digest")
    for table in (*names(), *_SUMS):
        con.execute(_MOVE, (table, *taken(con, table)))


def differing(con: apsw.Connection) -> Iterator[str]:
    """Tables that do not hold what the door put there."""
    kept = stored(con)
    for table in names():
        if taken(con, table) != kept.get(table, (0, 0)):
            yield table


def stored(con: apsw.Connection) -> dict[str, tuple[int, int]]:
    """(rows, sum) of each table as the door left it."""
    return {name: (rows, total) for name, rows, total in con.execute("SELECT name, rows, total FROM digest")}


def taken(con: apsw.Connection, table: str) -> tuple[int, int]:
    """(rows, sum) of a table, from its rows."""
    if table in _SUMS:
        rows, total = con.execute(_SUMS[table]).get
        return rows, total
    count = con.execute(f"SELECT count(*) FROM {table}").get
    return count, total_of(con.execute(f"SELECT * FROM {table}"))


@cache
def names() -> tuple[str, ...]:
    """The tracked tables."""
    from crm_app.store.schema import TRACKED

    return tuple(model._meta.table_name for model in TRACKED)
