"""One transaction that is stored whole or not at all; SQLite itself may have ended it when the disk failed."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw


@contextmanager
def transaction(con: apsw.Connection) -> Iterator[None]:
    """Write inside; any exception takes everything back."""
    con.execute("BEGIN IMMEDIATE")
    try:
        yield
        con.execute("COMMIT")
    except BaseException:
        roll_back(con)
        raise


def roll_back(con: apsw.Connection) -> None:
    """Take everything back, if a transaction is still open."""
    if con.in_transaction:
        con.execute("ROLLBACK")
