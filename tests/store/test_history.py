"""What the history keeps, and what it lets go."""

from datetime import datetime

import pytest

from crm_app.errors import Damaged
from crm_app.store import history, people
from crm_app.store.book import Book
from crm_app.store.cells import moment_text
from tests.store.looking import MONDAY, Clock, opened
from tests.store.looking import rows as everything


def _typed(book: Book, text: str, times: int) -> None:
    for turn in range(times):
        with book.edit(f"Write {turn}"):
            people.change(book, 1, note=f"{text}{turn}")


def _fake(book: Book, count: int, at: datetime, size: int) -> None:
    """Entries that are only looked at by their age and size."""
    with book.upkeep() as con:
        con.executemany(
            "INSERT INTO history(label, at, changeset, checksum, changes, seal) VALUES('x', ?, zeroblob(?), 0, 1, 0)",
            [(moment_text(at), size)] * count,
        )


def test_a_changeset_is_stored_compressed(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada", note="the same words again and again " * 1000)
    assert book.value("SELECT length(changeset) FROM history") < 1000


def test_old_and_large_entries_go_but_never_the_last_200(book: Book, clock: Clock) -> None:
    con = book.connection()
    _fake(book, 200, datetime(2020, 1, 1, tzinfo=MONDAY.tzinfo), 10)
    assert not history.prunable(con, clock.now)
    _fake(book, 5, MONDAY, 10)
    assert history.prunable(con, clock.now)
    with book.upkeep() as writing:
        history.prune(writing, clock.now)
    assert book.rows("SELECT count(*), min(id) FROM history") == [(200, 6)]


def test_no_gap_is_left_by_a_clock_that_was_wrong(book: Book, clock: Clock) -> None:
    _fake(book, 3, MONDAY, 10)
    _fake(book, 1, datetime(2010, 1, 1, tzinfo=MONDAY.tzinfo), 10)
    _fake(book, 200, MONDAY, 10)
    with book.upkeep() as con:
        history.prune(con, clock.now)
    assert book.value("SELECT min(id) FROM history") == 5


def test_the_size_is_bounded(book: Book, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEPT_BYTES", 250 * 1000)
    _fake(book, 300, MONDAY, 1000)
    with book.upkeep() as con:
        history.prune(con, clock.now)
    assert book.value("SELECT count(*) FROM history") == 250


def test_pruning_happens_when_the_book_is_closed(book: Book, clock: Clock) -> None:
    folder = book.folder
    with book.edit("Add"):
        people.add(book, name="Ada")
    _typed(book, "x", 210)
    clock.go(days=500)
    book.close()
    with opened(folder, clock) as again:
        assert len(history.entries(again.connection())) == 200
        before = everything(again)
        for _ in range(200):
            again.undo()
        for _ in range(200):
            again.redo()
        assert everything(again) == before


def test_a_damaged_entry_says_so_and_harms_nothing(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada")
    with book.upkeep() as con:
        con.execute("UPDATE history SET checksum = checksum + 1")
    before = everything(book)
    with pytest.raises(Damaged, match="history entry 1"):
        book.undo()
    assert everything(book) == before


def test_entries_are_listed_newest_first(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada")
    _typed(book, "x", 3)
    assert [entry.label for entry in history.entries(book.connection(), 2)] == ["Write 2", "Write 1"]
    assert [entry.id for entry in history.entries(book.connection())] == [4, 3, 2, 1]


def _plant(book: Book, sql: str) -> None:
    with book.upkeep() as con:
        con.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE history SET undone = 1 WHERE id = 2",
        "UPDATE history SET undone = 1, seal = seal + 1 WHERE id = 2",
        "UPDATE history SET label = 'Something else', undone = 1 WHERE id = 2",
    ],
)
def test_an_entry_wrongly_called_undone_cannot_be_done_again(book: Book, sql: str) -> None:
    for name in ("Ada", "Grace"):
        with book.edit(f"Add {name}"):
            people.add(book, name=name)
    _plant(book, sql)
    before = everything(book)
    with pytest.raises(Damaged, match="history entry 2"):
        book.redo()
    assert everything(book) == before


def test_an_entry_that_does_not_fit_the_rows_is_damage(book: Book) -> None:
    with book.edit("Add Ada"):
        people.add(book, name="Ada")
    with book.upkeep() as con:
        history.alter(con, 1, undone=1)
    before = everything(book)
    with pytest.raises(Damaged, match="does not fit"):
        book.redo()
    assert everything(book) == before
