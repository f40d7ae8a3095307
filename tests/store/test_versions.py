"""What a row was before, read out of the history."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app.store import notes, people, rows, versions
from crm_app.store.book import Book
from crm_app.store.schema import Note
from tests.store.looking import MONDAY, Clock, opened


def _note(book: Book, *texts: str) -> int:
    """A note that was written over, one entry for each text."""
    with book.edit("Add Ada"):
        ada = people.add(book, name="Ada")
    with book.edit("Write a note"):
        number = notes.add(book, texts[0], person=ada)
    for text in texts[1:]:
        with book.edit(f"Change to {text}"):
            notes.change(book, number, text=text)
    return number


def _texts(book: Book, number: int) -> list[str | None]:
    return [found.before["text"] if found.before else None for found in versions.of_row(book, "note", number)]


def test_versions_come_newest_first_with_the_whole_row_before(book: Book, clock: Clock) -> None:
    number = _note(book, "one", "two", "three")
    found = versions.of_row(book, "note", number)
    assert [version.label for version in found] == ["Change to three", "Change to two", "Write a note"]
    assert _texts(book, number) == ["two", "one", None]
    assert found[0].at == MONDAY
    assert found[0].before is not None
    assert found[0].before["person_id"] == 1


def test_what_was_undone_is_no_version_and_what_was_taken_back_by_itself_is(book: Book) -> None:
    number = _note(book, "one", "two", "three")
    book.undo()
    assert _texts(book, number) == ["one", None]
    book.revert(3)
    assert _texts(book, number) == ["two", "one", None]


def test_a_row_that_is_gone_still_tells_what_it_was(book: Book) -> None:
    number = _note(book, "one", "two")
    with book.edit("Delete"):
        rows.delete(book, Note, number)
    assert _texts(book, number) == ["two", "one", None]
    book.revert(4)
    assert _texts(book, number) == [None, "two", "one", None]


def test_the_same_number_in_another_table_is_another_row(book: Book) -> None:
    assert _note(book, "one", "two") == 1
    assert [version.label for version in versions.of_row(book, "person", 1)] == ["Add Ada"]


def test_a_change_from_before_a_column_was_added_tells_what_it_knows() -> None:
    assert versions._before((("a", 1), ("b", 1)), ("b", 1, "new")) == ("a", 1, "new")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["write", "undo", "private"]), max_size=12))
def test_every_version_is_what_stood_there(tmp_path_factory: pytest.TempPathFactory, steps: list[str]) -> None:
    with opened(tmp_path_factory.mktemp("book")) as book:
        number = _note(book, "first")
        stood = ["first"]
        for turn, step in enumerate(steps):
            if step == "write":
                with book.edit("Write"):
                    notes.change(book, number, text=f"text {turn}")
                stood.append(f"text {turn}")
            elif step == "private":
                with book.edit("Mark"):
                    people.change(book, 1, private=turn % 2)
            elif step == "undo" and len(stood) > 1:
                while book.undo() != "Write":
                    pass
                stood.pop()
        assert _texts(book, number) == [*reversed(stood[:-1]), None]
