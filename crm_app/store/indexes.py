"""Indexes that wait until very many rows are in: made of all of them at once they take a fifth of the time."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import apsw


def drop(con: apsw.Connection, names: Iterable[str]) -> list[str]:
    """Drop indexes inside a transaction; returns the statements that make them again."""
    wanted = frozenset(names)
    found = con.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    statements = {str(name): str(sql) for name, sql in found if name in wanted}
    for name in statements:
        con.execute(f"DROP INDEX {name}")
    return list(statements.values())


def make(con: apsw.Connection, statements: Iterable[str]) -> None:
    """Make dropped indexes again."""
    for statement in statements:
        con.execute(statement)


@contextmanager
def made_afterwards(con: apsw.Connection, *names: str) -> Iterator[None]:
    """Do without some indexes inside."""
    statements = drop(con, names)
    yield
    make(con, statements)
