"""What was trashed goes after 30 days, with what belongs to it, and can be taken back."""

from crm_app.store import history, notes, people, rows, search, trash
from crm_app.store.book import Book
from crm_app.store.schema import Organisation
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
    assert trash.empty(book) == 0
    clock.go(seconds=1)
    before = everything(book)
    assert trash.empty(book) == 2
    assert book.rows("SELECT name FROM person ORDER BY id") == [("old-archived",), ("old-shown",), ("late",)]
    assert book.rows("SELECT name FROM organisation") == [("Old Mill",)]
    assert book.value("SELECT count(*) FROM note") == 3
    assert_in_step(book)
    assert search.everything(book, "old-trashed") == search.everything(book, "nobody at all")
    assert history.entries(book.connection(), 1)[0].label == "Empty the trash"
    assert trash.empty(book) == 0
    assert book.undo() == "Empty the trash"
    assert everything(book) == before
    assert_in_step(book)


def test_nothing_due_leaves_no_trace(book: Book, clock: Clock) -> None:
    _put(book, "Ada", "archived")
    clock.go(days=400)
    before = history.entries(book.connection())
    assert trash.empty(book) == 0
    assert history.entries(book.connection()) == before
