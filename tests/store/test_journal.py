"""What the history tells a reader of each entry, and which entries are about a record."""

from crm_app.store import journal, notes, people, rows, versions
from crm_app.store.book import Book
from crm_app.store.journal import CellChange, RowChange
from crm_app.store.schema import Detail, Note
from tests.store.looking import assert_in_step
from tests.store.looking import rows as everything


def _ada(book: Book) -> int:
    with book.edit("Add Ada Lovelace"):
        ada = people.add(book, name="Ada Lovelace", title="Poet", organisation="Engine Works", emails=["a@example.org"])
    with book.edit("Add Charles Babbage"):
        people.add(book, name="Charles Babbage")
    return ada


def _only(changes: list[RowChange], table: str) -> RowChange:
    return next(change for change in changes if change.table == table)


def test_a_change_is_told_from_what_to_what(book: Book) -> None:
    ada = _ada(book)
    with book.edit("Rename") as edit:
        people.change(book, ada, name="Ada King", pinned=True)
    assert edit.entry is not None
    [change] = journal.changes(book, edit.entry)
    assert (change.table, change.id, change.op, change.name, change.owner) == (
        "person",
        ada,
        "changed",
        "Ada King",
        None,
    )
    told = {cell.column: (cell.before, cell.after) for cell in change.cells}
    assert told["name"] == ("Ada Lovelace", "Ada King")
    assert told["pinned"] == (0, 1)
    assert {cell.column: cell.kind for cell in change.cells}["pinned"] == "truth"


def test_what_was_added_names_its_owner_and_tells_references_by_name(book: Book) -> None:
    _ada(book)
    job = _only(journal.changes(book, 1), "affiliation")
    assert (job.op, job.owner) == ("added", ("person", 1, "Ada Lovelace"))
    assert CellChange("organisation_id", "organisation", "", "Engine Works") in job.cells
    assert not any(cell.column in {"id", "uid", "created_at"} for cell in job.cells)


def test_a_row_that_is_gone_is_told_by_what_the_entry_knows(book: Book) -> None:
    ada = _ada(book)
    with book.edit("Write"):
        number = notes.add(book, "soil and looms", person=ada)
    with book.edit("Delete") as edit:
        rows.delete(book, Note, number)
    assert edit.entry is not None
    [gone] = journal.changes(book, edit.entry)
    assert (gone.op, gone.name, gone.owner) == ("deleted", "soil and looms", ("person", ada, "Ada Lovelace"))


def test_entries_are_found_by_the_words_of_their_labels(book: Book) -> None:
    _ada(book)
    assert journal.ids(book) == [2, 1]
    assert journal.ids(book, "BABB add") == [2]
    assert [entry.label for entry in journal.rows_of(book, [2, 99])] == ["Add Charles Babbage"]


def test_entries_about_a_record_are_those_of_its_rows_too_even_of_rows_that_went(book: Book) -> None:
    ada = _ada(book)
    with book.edit("Write"):
        number = notes.add(book, "soil", person=ada)
    with book.edit("Change"):
        notes.change(book, number, text="soil and looms")
    with book.edit("Rename Charles"):
        people.change(book, 2, name="C. Babbage")
    with book.edit("Delete"):
        rows.delete(book, Note, number)
    assert journal.about(book, "person", ada) == [6, 4, 3, 1]
    assert journal.about(book, "person", 2) == [5, 2]


def test_a_record_comes_back_as_it_was_with_its_parts_and_that_is_one_step(book: Book) -> None:
    ada = _ada(book)
    before = everything(book)
    with book.edit("Rename"):
        people.change(book, ada, name="Ada King", emails=["king@example.org"], tags=["countess"])
    with book.edit("Put away"):
        people.put_away(book, [ada], shelf="trashed")
    with book.edit("New mail"):
        rows.delete(book, Detail, int(book.value("SELECT id FROM detail WHERE person_id = ?", (ada,))))
    assert [version.label for version in versions.of_record(book, "person", ada)] == [
        "New mail", "Put away", "Rename", "Add Ada Lovelace",
    ]  # fmt: skip
    told = {change.table: change.op for change in journal.differences(book, "person", ada, 3)}
    assert told == {"person": "changed", "detail": "added", "person_tag": "deleted"}
    with book.edit("Bring back Ada Lovelace"):
        assert versions.bring_back(book, "person", ada, 3) == 3
    now = everything(book)
    for table in ("person", "detail", "person_tag", "affiliation"):
        assert now[table] == before[table]
    assert_in_step(book)
    assert book.undo() == "Bring back Ada Lovelace"
    assert people.get(book, ada).name == "Ada King"
