"""How the tests look at a book: every tracked row, and everything derived beside what a rebuild would make of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import apsw

from crm_app.store import book as books
from crm_app.store import derived, digests
from crm_app.store.book import Book
from crm_app.store.schema import TRACKED

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TABLES = tuple(model._meta.table_name for model in TRACKED)
INDEXES = ("find_person", "find_organisation", "find_passage")
_STANDING = "person, shelf, stage, last_contact, by_family, by_given, title, organisation, organisation_name"
_AGENDA = "person, meeting, what, since, due, why, about, until, waiting, snoozed_until"

Rows = dict[str, list[tuple[Any, ...]]]


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        self.now += timedelta(**by)


class _NotKept(Exception):
    """Ends a transaction that was only a look."""


@contextmanager
def opened(folder: Path, clock: Callable[[], datetime] | None = None) -> Iterator[Book]:
    book = books.open_for_writing(folder, clock=clock or Clock())
    try:
        yield book
    finally:
        book.close()


def rows(book: Book) -> Rows:
    """Every row of every tracked table."""
    return {table: book.rows(f"SELECT * FROM {table} ORDER BY id") for table in TABLES}


def kept_by_the_door(con: apsw.Connection) -> Rows:
    """Everything derived, without what is no fact: the ids of open steps and when a person was last changed."""
    found = {
        "standing": con.execute(f"SELECT {_STANDING} FROM standing ORDER BY person").fetchall(),
        "agenda": sorted(con.execute(f"SELECT {_AGENDA} FROM agenda").fetchall(), key=repr),
        "digest": con.execute("SELECT * FROM digest WHERE rows <> 0 ORDER BY name").fetchall(),
    }
    for index in INDEXES:
        con.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, instance)")
        found[index] = sorted(con.execute("SELECT * FROM temp.words").fetchall())
        con.execute("DROP TABLE temp.words")
    return found


def assert_in_step(book: Book) -> None:
    """The index, `standing`, `agenda` and the digests equal a rebuild, and no row has lost its parent."""
    with suppress(_NotKept), book.upkeep() as con:
        assert con.execute("PRAGMA foreign_key_check").fetchall() == []
        before = kept_by_the_door(con)
        derived.rebuild(con)
        digests.rebuild(con)
        for name, found in kept_by_the_door(con).items():
            assert before[name] == found, name
        raise _NotKept
