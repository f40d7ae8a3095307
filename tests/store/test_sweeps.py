"""Very many new rows at once: undo, redo, revert, the derived rows and the digests are as for any other edit."""

from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_app.errors import Damaged, Unusable
from crm_app.store import checking, heaps, history, people, recording, rows, sweeps
from crm_app.store.book import Book
from crm_app.store.schema import Detail, Person
from tests.store.looking import assert_in_step, opened
from tests.store.looking import rows as everything

_PERSON = "id", "uid", "created_at", "name", "note"
_DETAIL = "person_id", "kind", "text", "normal"


def sweep(book: Book, ids: Iterable[int]) -> None:
    """People of these ids, with a note and two ways to reach each; inside an edit."""
    folk, ways = [], []
    for number in ids:
        note = f"note {number}" if number % 2 else ""
        folk.append((number, f"u{number}", "2026-11-23T09:00:00Z", f"Ada {number}", note))
        ways += [(number, kind, f"Ada{number}@x.example", f"ada{number}@x.example") for kind in ("email", "url")]
    book.sweep_in([heaps.of_rows("person", _PERSON, folk), heaps.of_rows("detail", _DETAIL, ways)])


def turned(book: Book, times: int) -> None:
    """Undo and redo give back the exact rows, step by step."""
    after = [everything(book)]
    for _ in range(times):
        book.undo()
        assert_in_step(book)
        after.append(everything(book))
    for before in reversed(after[:-1]):
        book.redo()
        assert_in_step(book)
        assert everything(book) == before


def test_swept_rows_are_derived_undone_and_done_again(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ben Okafor", emails=["ben@x.example"])
    with book.edit("Sweep"):
        sweep(book, range(2, 122))
    assert_in_step(book)
    assert history.entries(book.connection())[0].changes == 360
    turned(book, 2)
    assert not checking.check(book.folder)


def test_the_first_edit_of_a_book_may_be_a_sweep(book: Book) -> None:
    indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"
    before = book.rows(indexes)
    with book.edit("Sweep"):
        sweep(book, range(1, 101))
    turned(book, 1)
    assert book.rows(indexes) == before
    book.undo()
    assert book.rows("SELECT count(*) FROM person") == [(0,)]


@pytest.mark.parametrize("others", [0, 1])
def test_undo_of_very_many_leaves_the_index_of_those_who_stay(book: Book, others: int) -> None:
    for number in range(others):
        with book.edit("Add"):
            people.add(book, name=f"Ben {number}", note="hello", emails=["ben@x.example"])
    with book.edit("Sweep"):
        sweep(book, range(others + 1, others + 2402))
    book.undo()
    assert_in_step(book)
    assert book.rows("SELECT count(*) FROM standing") == [(others,)]
    book.redo()
    assert_in_step(book)


def test_what_else_happens_in_the_edit_is_kept_beside(book: Book) -> None:
    with book.edit("Add"):
        ben = people.add(book, name="Ben Okafor")
    with book.edit("Much"):
        people.change(book, ben, note="early")
        sweep(book, range(10, 70))
        people.change(book, 20, name="Renamed")
        rows.delete(book, Person, 21)
        rows.delete(book, Detail, 5)
        people.change(book, ben, note="late", tags=["friend"])
        sweep(book, range(80, 83))
    assert_in_step(book)
    turned(book, 2)
    entry = history.entries(book.connection())[0]
    whole = history.changeset_of(book.connection(), entry.id)
    assert history.count(whole) == entry.changes
    assert not checking.check(book.folder)


def test_a_sweep_can_be_taken_back_later_but_for_what_was_changed_since(book: Book) -> None:
    with book.edit("Sweep") as edit:
        sweep(book, range(1, 61))
    with book.edit("Rename"):
        people.change(book, 7, name="Grace")
    assert edit.entry
    kept = book.revert(edit.entry, keep_changed=True)
    assert kept == ["person “Grace”"]
    assert book.rows("SELECT id FROM person") == [(7,)]
    assert_in_step(book)
    turned(book, 3)


@pytest.mark.parametrize("sql", ["DELETE FROM detail WHERE id = 9", "UPDATE person SET id = 500 WHERE id = 60"])
def test_undo_refuses_rows_that_are_not_those_swept_in(book: Book, sql: str) -> None:
    with book.edit("Sweep"):
        sweep(book, range(1, 61))
    with book.connections.writing() as con:
        con.pragma("foreign_keys", 0)
        con.execute(sql)
        con.pragma("foreign_keys", 1)
    before = everything(book)
    with pytest.raises(Damaged):
        book.undo()
    assert everything(book) == before


def test_a_row_that_leads_nowhere_is_refused_and_nothing_is_stored(book: Book) -> None:
    ways = heaps.of_rows("detail", _DETAIL, [(99, "email", "a@x.example", "a@x.example")])
    with pytest.raises(RuntimeError, match="leads to no person"), book.edit("Sweep"):
        book.sweep_in([ways])
    assert book.rows("SELECT count(*) FROM detail") == [(0,)]
    with pytest.raises(Unusable, match="no longer there"), book.edit("Add"):
        rows.add(book, Detail, person=99)


def test_an_entry_is_read_with_what_was_swept_in(book: Book) -> None:
    with book.edit("Sweep"):
        sweep(book, range(1, 61))
    packed = book.value("SELECT changeset FROM history")
    assert history.count(recording.unpack(packed)) == 180
    swept = sweeps.appended(packed)
    assert swept
    assert swept.stretches["detail"][:3] == (1, 120, 120)


STEP = st.sampled_from(["sweep", "change swept", "delete swept", "change old", "add", "undo", "redo", "revert"])


@given(st.lists(STEP, max_size=9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
def test_any_history_with_sweeps_stays_in_step(tmp_path_factory: pytest.TempPathFactory, steps: list[str]) -> None:
    with opened(tmp_path_factory.mktemp("book") / "book") as book:
        start = everything(book)
        for step in steps:
            _take(book, step)
        assert_in_step(book)
        assert not checking.check(book.folder)
        while any(not entry.undone for entry in history.entries(book.connection())):
            book.undo()
        assert everything(book) == start


def _take(book: Book, step: str) -> None:
    done = [entry for entry in history.entries(book.connection()) if not entry.undone]
    last = book.value("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'person'")
    present = [number for (number,) in book.rows("SELECT id FROM person ORDER BY id DESC LIMIT 5")]
    if step == "undo" and done:
        book.undo()
    elif step == "redo" and book.value("SELECT 1 FROM history WHERE undone AND NOT closed"):
        book.redo()
    elif step == "revert" and done and done[-1].reverts is None:
        with suppress(Unusable):  # where all of it was changed since
            book.revert(done[-1].id, keep_changed=True)
    elif step == "add":
        with book.edit("Add"):
            people.add(book, name="Ben", note="hello", emails=["b@x.example"])
    elif step.endswith(("swept", "old")) and present:
        with book.edit("Mixed"):
            sweep(book, range(last + 1, last + 4))
            number = present[-1] if step == "change old" else last + 2
            if step == "delete swept":
                rows.delete(book, Person, number)
            else:
                people.change(book, number, note="changed", phones=["1"])
    elif step == "sweep":
        with book.edit("Sweep"):
            sweep(book, range(last + 1, last + 60))
