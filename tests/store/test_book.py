"""The one door: what it stores, what it refuses, and whom it lets in."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw
import pytest

from crm_app.errors import Busy, Held, TooNew, Unusable
from crm_app.store import book as books
from crm_app.store import history, notes, people, rows
from crm_app.store.book import Book
from crm_app.store.changes import Touched
from crm_app.store.folder import CARDS, FILE
from crm_app.store.schema import Tag
from tests.store.looking import Clock, assert_in_step, opened
from tests.store.looking import rows as everything

ROOT = Path(__file__).parents[2]


def _ada(book: Book, **columns: Any) -> int:
    with book.edit("Add Ada Lovelace"):
        return people.add(book, name="Ada Lovelace", **columns)


def test_an_edit_stores_and_an_exception_stores_nothing(book: Book) -> None:
    ada = _ada(book)
    before = everything(book)
    with suppress(ZeroDivisionError), book.edit("Fails"):
        people.change(book, ada, name="Somebody Else")
        people.add(book, name="Another")
        _ = 1 // 0
    assert everything(book) == before
    assert [entry.label for entry in history.entries(book.connection())] == ["Add Ada Lovelace"]
    assert_in_step(book)


def test_an_edit_that_changes_nothing_leaves_no_trace(book: Book) -> None:
    ada = _ada(book)
    heard: list[Touched] = []
    book.listeners.append(heard.append)
    with book.edit("Nothing") as edit:
        people.change(book, ada, name="Ada Lovelace")
    assert edit.entry is None
    assert heard == []
    assert len(history.entries(book.connection())) == 1


def test_listeners_hear_what_was_touched_when_it_can_be_read(book: Book, tmp_path: Path) -> None:
    heard: list[tuple[Touched, list[str]]] = []
    beside = books.open_for_reading(book.folder)
    book.listeners.append(
        lambda touched: heard.append((touched, [name for (name,) in beside.rows("SELECT name FROM person")]))
    )
    ada = _ada(book, emails=["ada@example.org"])
    beside.close()
    ((touched, names),) = heard
    assert touched.of("person") == {ada}
    assert len(touched.of("detail")) == 1
    assert names == ["Ada Lovelace"]


def test_edits_do_not_nest(book: Book) -> None:
    with book.edit("Outer"), pytest.raises(RuntimeError, match="nest"), book.edit("Inner"):
        pass
    with book.edit("Again"):
        people.add(book, name="Ada")


def test_strays_are_refused_by_sqlite_itself(book: Book) -> None:
    ada = _ada(book)
    with pytest.raises(apsw.ReadOnlyError):
        book.connection().execute("UPDATE person SET name = 'Stray'")
    with pytest.raises(apsw.ReadOnlyError):
        book.connection().execute("CREATE TEMP TABLE stray(x)")
    for stray in (
        lambda: rows.add(book, Tag, name="stray"),
        lambda: people.change(book, ada, name="Stray"),
        lambda: people.put_away(book, [ada], shelf="trashed"),
        lambda: notes.add(book, "stray", person=ada),
    ):
        with pytest.raises(apsw.ReadOnlyError):
            stray()
    with book.edit("After"):
        people.change(book, ada, name="Ada King")
    with pytest.raises(apsw.ReadOnlyError):
        book.connection().execute("DELETE FROM person")


def test_every_thread_reads_and_none_writes_outside(book: Book) -> None:
    _ada(book)
    found: list[object] = []

    def elsewhere() -> None:
        found.append(book.value("SELECT name FROM person"))
        try:
            book.connection().execute("DELETE FROM person")
        except apsw.ReadOnlyError as refused:
            found.append(refused)
        book.release()

    _run(elsewhere)
    assert found[0] == "Ada Lovelace"
    assert isinstance(found[1], apsw.ReadOnlyError)


def test_a_held_door_is_busy_at_once_and_jobs_wait(book: Book) -> None:
    inside, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def long_edit() -> None:
        with book.edit("Long", wait=True):
            people.add(book, name="First")
            inside.set()
            go_on.wait(10)
            order.append("long")
        book.release()

    def waiting_edit() -> None:
        with book.edit("Waits", wait=True):
            people.add(book, name="Second")
            order.append("waiting")
        book.release()

    long = threading.Thread(target=long_edit)
    long.start()
    assert inside.wait(10)
    with pytest.raises(Busy), book.edit("Mine"):
        pass
    with pytest.raises(Busy):
        book.undo()
    assert book.value("SELECT count(*) FROM person") == 0  # the window goes on reading the old state
    waiting = threading.Thread(target=waiting_edit)
    waiting.start()
    go_on.set()
    long.join(10)
    waiting.join(10)
    assert order == ["long", "waiting"]
    assert book.rows("SELECT name FROM person ORDER BY id") == [("First",), ("Second",)]
    assert_in_step(book)


def test_upkeep_changes_no_record(book: Book) -> None:
    ada = _ada(book)
    with pytest.raises(RuntimeError, match="upkeep"), book.upkeep() as con:
        con.execute("UPDATE person SET name = 'Stray' WHERE id = ?", (ada,))
    assert book.value("SELECT name FROM person") == "Ada Lovelace"
    with book.upkeep() as con:
        con.execute("ANALYZE")
    assert len(history.entries(book.connection())) == 1


def test_saves_of_one_field_join_until_something_else_comes(book: Book, clock: Clock) -> None:
    ada = _ada(book)

    def save(text: str, field: str = "note") -> None:
        with book.edit("Write a note", autosave=f"person.{ada}.{field}"):
            people.change(book, ada, **{field: text})

    def labels() -> int:
        return len(history.entries(book.connection()))

    save("a")
    clock.go(minutes=4)
    save("ab")
    clock.go(minutes=4)
    save("abc")
    assert labels() == 2
    save("by chance", "why")
    save("abcd")
    assert labels() == 4
    clock.go(minutes=5)
    save("abcde")
    assert labels() == 5
    with book.edit("Something else"):
        people.add(book, name="Charles Babbage")
    save("abcdef")
    assert labels() == 7
    book.undo()
    assert book.value("SELECT note FROM person WHERE id = ?", (ada,)) == "abcde"
    save("abcdeX")
    assert book.undo() == "Write a note"
    assert book.value("SELECT note FROM person WHERE id = ?", (ada,)) == "abcde"
    for _ in range(6):
        book.undo()
    assert not any(everything(book).values())


def test_a_field_typed_back_to_what_it_was_leaves_no_entry(book: Book) -> None:
    ada = _ada(book)
    stored = []
    for text in ("x", "xy", ""):
        with book.edit("Write a note", autosave="note") as edit:
            people.change(book, ada, note=text)
        stored.append(edit.entry)
    assert stored == [2, 2, None]
    assert book.undo() == "Add Ada Lovelace"


def test_a_restart_begins_the_next_entry(tmp_path: Path, clock: Clock) -> None:
    counts = []
    for text in ("a", "ab"):
        with opened(tmp_path, clock) as book:
            ada = people.by_uid(book, "ada") or _ada(book, uid="ada")
            with book.edit("Write a note", autosave="note"):
                people.change(book, ada, note=text)
            counts.append(len(history.entries(book.connection())))
    assert counts == [2, 3]


def test_undo_survives_a_restart(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as book:
        _ada(book)
        before = everything(book)
        with book.edit("Trash"):
            people.put_away(book, [1], shelf="trashed")
    with opened(tmp_path, clock) as book:
        assert book.undo() == "Trash"
        assert everything(book) == before
    with opened(tmp_path, clock) as book:
        assert book.redo() == "Trash"
        with pytest.raises(Unusable, match="nothing to redo"):
            book.redo()


def test_what_was_undone_before_a_new_edit_stays_undone(book: Book) -> None:
    _ada(book)
    book.undo()
    with book.edit("Add Charles"):
        people.add(book, name="Charles Babbage")
    with pytest.raises(Unusable):
        book.redo()
    book.undo()
    assert book.redo() == "Add Charles"
    with pytest.raises(Unusable):
        book.redo()


def test_two_books_in_one_process_do_not_mix(tmp_path: Path) -> None:
    with opened(tmp_path / "mine") as mine, opened(tmp_path / "yours") as yours:
        with mine.edit("Add"), yours.edit("Add"):
            people.add(mine, name="Mine")
            people.add(yours, name="Yours")
        assert mine.rows("SELECT name FROM person") == [("Mine",)]
        assert yours.rows("SELECT name FROM person") == [("Yours",)]
        mine.undo()
        assert yours.rows("SELECT name FROM person") == [("Yours",)]


def test_one_process_holds_a_book(book: Book) -> None:
    with pytest.raises(Held):
        books.open_for_writing(book.folder)
    reading = books.open_for_reading(book.folder)
    assert not reading.writable
    with pytest.raises(RuntimeError), reading.edit("Refused"):
        pass
    reading.close()


def test_a_newer_book_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as book:
        _ada(book)
        with book.upkeep() as con:
            con.pragma("user_version", 99)
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    for opening in (books.open_for_writing, books.open_for_reading):
        with pytest.raises(TooNew):
            opening(tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("step", ["create_private", "write_schema", "sync_file", "sync_folder"])
def test_a_book_killed_while_it_is_made_leaves_none(tmp_path: Path, step: str) -> None:
    program = f"""
import os, sys
from pathlib import Path
from typing import Any
from crm_app.store import book as books, creation
real = creation.{step}
def dies(*arguments):
    if {step!r} == "write_schema":
        real(*arguments)
    os._exit(9)
creation.{step} = dies
books.open_for_writing(Path(sys.argv[1]))
"""
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path / "b")], cwd=ROOT, check=False)
    assert ended.returncode == 9
    left = tmp_path / "b" / FILE
    assert left.exists() == (step == "sync_folder")  # renamed already: a whole one
    with opened(tmp_path / "b") as book:
        _ada(book)
        assert not list(book.folder.glob("*.part*"))
        assert_in_step(book)


def test_half_a_character_is_answered_and_stores_nothing(book: Book) -> None:
    before = everything(book)
    with pytest.raises(Unusable, match="half a character"), book.edit("Add \ud800"):
        people.add(book, name="Ada")
    with pytest.raises(Unusable, match="half a character"), book.edit("Add"):
        people.add(book, name="Ada \udfff")
    assert everything(book) == before
    assert history.entries(book.connection()) == []


def test_a_nul_inside_a_text_is_kept(book: Book) -> None:
    ada = _ada(book, note="before\0after")
    assert people.get(book, ada).note == "before\0after"
    assert_in_step(book)
    book.undo()
    book.redo()
    assert people.get(book, ada).note == "before\0after"


def test_the_folder_is_for_its_owner_alone(book: Book) -> None:
    assert book.folder.stat().st_mode & 0o777 == 0o700
    assert (book.folder / FILE).stat().st_mode & 0o777 == 0o600
    assert (book.folder / CARDS).is_dir()


def _run(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_a_text_whose_first_save_failed_at_the_commit_is_saved_by_the_next(book: Book) -> None:
    """On a full disk the commit itself fails: the entry it would have made is not there to be joined."""
    with book.edit("Add"):
        ada = people.add(book, name="Ada Lovelace")
    with book.connections.writing() as con:
        con.set_commit_hook(lambda: True)
    with pytest.raises(Exception), book.edit("Type", autosave="key"):  # noqa: B017, PT011  # whatever SQLite calls it
        people.change(book, ada, note="Talked")
    with book.connections.writing() as con:
        con.set_commit_hook(None)
    with book.edit("Type", autosave="key"):
        people.change(book, ada, note="Talked of looms")
    assert book.value("SELECT note FROM person WHERE id = ?", (ada,)) == "Talked of looms"
    book.undo()
    assert book.value("SELECT note FROM person WHERE id = ?", (ada,)) == ""
