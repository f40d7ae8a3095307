"""What was trashed goes after 30 days, with what belongs to it, and can be taken back."""

import pytest

from crm_app.errors import Unusable
from crm_app.store import emptying, history, notes, people, rows, search, trash
from crm_app.store.book import Book
from crm_app.store.schema import Note, Organisation
from tests.store.looking import Clock, assert_in_step
from tests.store.looking import rows as everything


def _put(book: Book, name: str, shelf: str) -> int:
    with book.edit(f"Add {name}"):
        number = people.add(book, name=name, organisation="Old Mill", emails=[f"{name}@example.org"], note="lentils")
        notes.add(book, "lentils and looms", person=number)
        people.put_away(book, [number], shelf=shelf)
    return number


def test_only_what_was_trashed_30_days_ago_goes(book: Book, clock: Clock) -> None:
    for shelf in ("trashed", "archived", "shown"):
        _put(book, f"old-{shelf}", shelf)
    with book.edit("Trash"):
        mill = rows.add(book, Organisation, name="New Mill")
        rows.change(book, Organisation, mill, trashed_at=clock.now)
    clock.go(days=1)
    _put(book, "late", "trashed")
    clock.go(days=29)
    assert emptying.empty(book) == 0
    clock.go(seconds=1)
    before = everything(book)
    assert emptying.empty(book) == 2
    assert book.rows("SELECT name FROM person ORDER BY id") == [("old-archived",), ("old-shown",), ("late",)]
    assert book.rows("SELECT name FROM organisation") == [("Old Mill",)]
    assert book.value("SELECT count(*) FROM note") == 3
    assert_in_step(book)
    assert search.everything(book, "old-trashed") == search.everything(book, "nobody at all")
    emptied = history.entries(book.connection(), 1)[0]
    assert emptied.label == "Empty the trash"
    assert emptying.empty(book) == 0
    book.revert(emptied.id)
    assert everything(book) == before
    assert_in_step(book)


def test_emptying_is_no_step_of_undo(book: Book, clock: Clock) -> None:
    _put(book, "Ada", "trashed")
    clock.go(days=31)
    with book.edit("Add Ben"):
        people.add(book, name="Ben")
    assert emptying.empty(book) == 1
    assert book.undo() == "Add Ben"
    assert book.redo() == "Add Ben"
    assert book.undo() == "Add Ben"
    with pytest.raises(Unusable, match="left the trash"):
        book.undo()
    assert_in_step(book)
    book.revert(3)
    assert book.undo() == "Take back: Empty the trash"
    assert everything(book)["person"] == []
    assert book.redo() == "Take back: Empty the trash"
    assert [name for (name,) in book.rows("SELECT name FROM person")] == ["Ada"]
    assert_in_step(book)


def test_nothing_due_leaves_no_trace(book: Book, clock: Clock) -> None:
    _put(book, "Ada", "archived")
    clock.go(days=400)
    before = history.entries(book.connection())
    assert emptying.empty(book) == 0
    assert history.entries(book.connection()) == before


@pytest.mark.manner(39)
def test_the_trash_tells_what_lies_in_it_and_gives_it_back(book: Book, clock: Clock) -> None:
    ada = _put(book, "Ada", "shown")
    before = everything(book)
    with book.edit("Trash a note of Ada"):
        rows.change(book, Note, 1, trashed_at=clock.now)
    clock.go(days=3)
    with book.edit("Trash Ada"):
        people.put_away(book, [ada], shelf="trashed")
    clock.go(hours=1)
    person, note = trash.rows(book)
    assert (person.table, person.name, person.owner, person.days_left(clock.now)) == ("person", "Ada", None, 30)
    assert (note.table, note.name, note.owner) == ("note", "lentils and looms", ("person", ada, "Ada"))
    assert note.days_left(clock.now) == 27
    assert trash.count(book) == 2
    with book.edit("Take the note out of the trash"):
        assert trash.restore(book, [("note", 1)]) == 2, "its person comes back with it"
    assert everything(book) == before
    assert trash.rows(book) == []
    assert_in_step(book)
    book.undo()
    assert trash.count(book) == 2
