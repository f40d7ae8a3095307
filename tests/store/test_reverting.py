"""Taking one older entry back: what was changed since is named, and nothing ever loses what it belongs to."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from crm_app.errors import Unusable
from crm_app.store import history, meetings, notes, organisations, people, rows
from crm_app.store.book import Book
from crm_app.store.schema import Organisation, Person
from tests.store.looking import assert_in_step
from tests.store.looking import rows as everything


@contextmanager
def _entry(book: Book, label: str, entries: list[int]) -> Iterator[None]:
    with book.edit(label) as edit:
        yield
    assert edit.entry is not None
    entries.append(edit.entry)


@pytest.fixture
def entries() -> list[int]:
    return []


def _name(book: Book, number: int) -> object:
    return book.value("SELECT name FROM person WHERE id = ?", (number,))


def test_an_older_entry_comes_back_and_later_ones_stay(book: Book, entries: list[int]) -> None:
    with _entry(book, "Add", entries):
        ada = people.add(book, name="Ada Lovelace")
    with _entry(book, "Rename", entries):
        people.change(book, ada, name="Ada King")
    with _entry(book, "Note", entries):
        people.change(book, ada, note="writes programs")
    assert book.revert(entries[1]) == []
    assert _name(book, ada) == "Ada Lovelace"
    assert people.get(book, ada).note == "writes programs"
    newest = history.entries(book.connection())[0]
    assert (newest.label, newest.reverts) == ("Take back: Rename", entries[1])
    assert [entry.undone for entry in history.entries(book.connection())] == [False, False, True, False]
    assert_in_step(book)


def test_what_was_changed_since_is_named_and_nothing_done(book: Book, entries: list[int]) -> None:
    with _entry(book, "Rename both", entries):
        ada = people.add(book, name="Ada Lovelace")
        people.add(book, name="Charles Babbage")
    with book.edit("Rename"):
        people.change(book, ada, name="Ada King")
    before = everything(book)
    with pytest.raises(Unusable, match=r"person “Ada King”.*--keep-changed"):
        book.revert(entries[0])
    assert everything(book) == before


def test_kept_rows_keep_what_belongs_to_them(book: Book, entries: list[int]) -> None:
    with _entry(book, "Add both", entries):
        ada = people.add(book, name="Ada Lovelace", emails=["ada@example.org"], tagged=["poet"], title="Analyst")
        charles = people.add(book, name="Charles Babbage", emails=["charles@example.org"])
    with book.edit("Rename"):
        people.change(book, ada, name="Ada King")
    kept = book.revert(entries[0], keep_changed=True)
    assert kept == ["person “Ada King”", "tag “poet”"]
    whole = people.get(book, ada)
    assert [detail.text for detail in whole.details] == ["ada@example.org"]
    assert whole.tags == ("poet",)
    assert _name(book, charles) is None
    assert book.value("SELECT count(*) FROM detail") == 1
    assert_in_step(book)


def test_at_any_depth(book: Book, entries: list[int]) -> None:
    with _entry(book, "Plan", entries):
        ada = people.add(book, name="Ada Lovelace")
        meeting = meetings.plan(book, ada, start=book.clock(), zone="Europe/London")
        charles = people.add(book, name="Charles Babbage")
    with book.edit("Set a goal"):
        meetings.change(book, meeting, goal="learn")
    book.revert(entries[0], keep_changed=True)
    assert _name(book, charles) is None
    assert book.value("SELECT count(*) FROM meeting_question WHERE meeting_id = ?", (meeting,)) > 0
    assert [person for person, _, _ in meetings.participants(book, meeting)] == [ada]
    assert_in_step(book)


def test_what_got_children_since_stays(book: Book, entries: list[int]) -> None:
    with _entry(book, "Add", entries):
        ada = people.add(book, name="Ada Lovelace")
    with book.edit("Write"):
        notes.add(book, "something", person=ada)
    with pytest.raises(Unusable, match="Ada Lovelace"):
        book.revert(entries[0])
    with pytest.raises(Unusable, match="left to take back"):
        book.revert(entries[0], keep_changed=True)
    assert _name(book, ada) == "Ada Lovelace"
    assert_in_step(book)


def test_children_whose_parent_is_gone_stay_away(book: Book, entries: list[int]) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Ada Lovelace", emails=["ada@example.org"])
        charles = people.add(book, name="Charles Babbage", emails=["charles@example.org"])
    with _entry(book, "Drop e-mails", entries):
        people.change(book, ada, emails=[])
        people.change(book, charles, emails=[])
    with book.edit("Delete"):
        rows.delete(book, Person, ada)
    with pytest.raises(Unusable):
        book.revert(entries[0])
    book.revert(entries[0], keep_changed=True)
    assert book.rows("SELECT person_id, text FROM detail") == [(charles, "charles@example.org")]
    assert_in_step(book)


def test_a_reference_to_what_is_gone_does_not_come_back(book: Book, entries: list[int]) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Ada Lovelace", organisation="Old", title="Analyst")
        old = organisations.find(book, "Old")
    with _entry(book, "New job", entries):
        people.change(book, ada, organisation="New", title="Director")
    with book.edit("Delete"):
        rows.delete(book, Organisation, old)
    with pytest.raises(Unusable):
        book.revert(entries[0])
    with pytest.raises(Unusable, match="left to take back"):
        book.revert(entries[0], keep_changed=True)
    assert rows.row(book, "affiliation", 1)["title"] == "Director"
    assert_in_step(book)


def test_a_deletion_comes_back_with_everything(book: Book, entries: list[int]) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Ada Lovelace", emails=["ada@example.org"], tagged=["poet"], source="LinkedIn")
        notes.add(book, "a note", person=ada)
        meetings.plan(book, ada, start=book.clock(), zone="Europe/London")
    before = everything(book)
    with _entry(book, "Delete", entries):
        rows.delete(book, Person, ada)
    assert book.value("SELECT count(*) FROM note") == 0
    with book.edit("Add another"):
        people.add(book, name="Charles Babbage")
    assert book.revert(entries[0]) == []
    after = everything(book)
    after["person"].pop()
    assert after == before
    assert_in_step(book)


def test_no_entry_is_taken_back_twice(book: Book, entries: list[int]) -> None:
    with _entry(book, "Add", entries):
        people.add(book, name="Ada Lovelace")
    with book.edit("Add another"):
        people.add(book, name="Charles Babbage")
    book.revert(entries[0])
    with pytest.raises(Unusable, match="already"):
        book.revert(entries[0])
    book.undo()
    book.revert(entries[0])
    with pytest.raises(Unusable, match="no history entry"):
        book.revert(999)


def test_undoing_a_revert_is_exact(book: Book, entries: list[int]) -> None:
    with _entry(book, "Add", entries):
        ada = people.add(book, name="Ada Lovelace", emails=["a@example.org"])
        people.add(book, name="Charles Babbage", emails=["c@example.org"])
    with book.edit("Rename"):
        people.change(book, ada, name="Ada King")
    before = everything(book)
    book.revert(entries[0], keep_changed=True)
    reverted = everything(book)
    assert reverted != before
    book.undo()
    assert everything(book) == before
    book.redo()
    assert everything(book) == reverted
    assert_in_step(book)


def test_a_uid_taken_since_is_a_conflict(book: Book, entries: list[int]) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Ada Lovelace", uid="ada")
    with _entry(book, "Delete", entries):
        rows.delete(book, Person, ada)
    with book.edit("Add again"):
        people.add(book, name="Ada the Second", uid="ada")
    with pytest.raises(Unusable):
        book.revert(entries[0])
    assert_in_step(book)
