"""A digest of each tracked table, kept by the door: it finds swapped or zeroed pages, which page checksums cannot
see.

A digest is the number of rows and the sum of a 32-bit hash of each row, so that an edit moves it by the rows it
touched.
"""

from collections.abc import Iterator

import apsw

from crm_app.store.changes import Touched, row_hash
from crm_app.store.schema import TRACKED

_MOVE = """
INSERT INTO digest(name, rows, total) VALUES(?, ?, ?)
ON CONFLICT(name) DO UPDATE SET rows = rows + excluded.rows, total = total + excluded.total"""


def move(con: apsw.Connection, touched: Touched) -> None:
    """Move the digests by what an edit added, changed and took away."""
    for table, (added, change) in touched.digests.items():
        con.execute(_MOVE, (table, added, change))


def rebuild(con: apsw.Connection) -> None:
    """Take the digests of the tables as they are now."""
    con.execute("DELETE FROM digest")
    for table in names():
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
    count = total = 0
    for row in con.execute(f"SELECT * FROM {table}"):
        count += 1
        total += row_hash(row)
    return count, total


def names() -> list[str]:
    """The tracked tables."""
    return [model._meta.table_name for model in TRACKED]
