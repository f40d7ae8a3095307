"""A digest of each tracked table, kept by the door: it finds pages that were swapped or zeroed, which page checksums cannot see.

A digest is the number of rows and the wrapped sum of a hash of each row, so that an edit moves it by the rows it touched.
"""

from collections.abc import Iterator

import apsw

from crm_app.store.changes import Touched, row_hash, wrapped
from crm_app.store.schema import TRACKED

_MOVE = """
INSERT INTO digest(name, rows, total) VALUES(?, ?, ?)
ON CONFLICT(name) DO UPDATE SET rows = excluded.rows, total = excluded.total"""


def move(con: apsw.Connection, touched: Touched) -> None:
    """Move the digests by what an edit added, changed and took away."""
    kept = stored(con)
    for table, (added, change) in touched.digests.items():
        rows, total = kept.get(table, (0, 0))
        con.execute(_MOVE, (table, rows + added, wrapped(total + change)))


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
    for row in con.execute(f"SELECT * FROM {table}"):  # noqa: S608  a name of our own schema
        count += 1
        total += row_hash(row)
    return count, wrapped(total)


def names() -> list[str]:
    """The tracked tables."""
    return [model._meta.table_name for model in TRACKED]
