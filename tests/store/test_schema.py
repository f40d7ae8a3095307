"""The tables of a fresh book are those of the models, and an older book becomes one of today."""

import gzip
import hashlib
from pathlib import Path

import apsw
import pytest
from peewee import AutoField, ForeignKeyField, TextField

from crm_app.store import backups, creation, digests, migrations, people, rows, telling
from crm_app.store import book as books
from crm_app.store.book import Book
from crm_app.store.connection import connect
from crm_app.store.folder import BACKUPS, FILE
from crm_app.store.schema import TRACKED, History, Person, Row
from tests.store.looking import assert_in_step, opened
from tests.store.looking import rows as everything

STEP_ONE = Path(migrations.__file__).parent / "steps" / "0001.sql"
_TYPES = {
    "AutoField": "INTEGER",
    "IntegerField": "INTEGER",
    "BooleanField": "INTEGER",
    "ForeignKeyField": "INTEGER",
    "BlobField": "BLOB",
}


@pytest.mark.parametrize("model", [*TRACKED, History], ids=lambda model: model.__name__)
def test_a_fresh_table_is_what_its_model_says(book: Book, model: type[Row]) -> None:
    told = [
        (
            field.column_name,
            _TYPES.get(type(field).__name__, "TEXT"),
            not field.null and not isinstance(field, AutoField),
            None if field.default is None else field.db_value(field.default),
        )
        for field in model._meta.sorted_fields
    ]
    table = model._meta.table_name
    found = [
        (name, kind, bool(needed), None if default is None else book.value(f"SELECT {default}"))
        for _, name, kind, needed, default, _ in book.rows(f"PRAGMA table_info({table})")
    ]
    assert found == told


@pytest.mark.parametrize("model", TRACKED, ids=lambda model: model.__name__)
def test_references_and_their_ends_are_those_of_the_model(book: Book, model: type[Row]) -> None:
    told = {
        (field.column_name, field.rel_model._meta.table_name, field.on_delete)
        for field in model._meta.sorted_fields
        if isinstance(field, ForeignKeyField)
    }
    found = {(row[3], row[2], row[6]) for row in book.rows(f"PRAGMA foreign_key_list({model._meta.table_name})")}
    assert found == told


@pytest.mark.parametrize("model", TRACKED, ids=lambda model: model.__name__)
def test_history_can_name_every_row(book: Book, model: type[Row]) -> None:
    table = model._meta.table_name
    sql = str(book.value("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)))
    assert sql.split("(", 1)[1].split(",", maxsplit=1)[0].strip() == "id INTEGER PRIMARY KEY AUTOINCREMENT"
    assert sql.rstrip().endswith("STRICT")
    assert "changed_at" not in telling.columns(table)


def test_every_reference_has_an_index(book: Book) -> None:
    for model in TRACKED:
        table = model._meta.table_name
        indexed = {
            book.rows(f"PRAGMA index_info({name})")[0][2] for _, name, *_ in book.rows(f"PRAGMA index_list({table})")
        }
        wanted = {row[3] for row in book.rows(f"PRAGMA foreign_key_list({table})")}
        assert wanted <= indexed, table


def test_a_book_is_known_by_its_header(book: Book) -> None:
    header = (book.folder / FILE).read_bytes()[:100]
    assert header[68:72] == b"RPRT"
    assert header[20] == 8
    assert book.connection().pragma("journal_mode") == "wal"
    assert book.connection().pragma("synchronous") == 2
    assert book.connection().pragma("foreign_keys") == 1
    assert book.connection().pragma("mmap_size") == 0


def _second(con: apsw.Connection) -> None:
    con.execute("ALTER TABLE person ADD COLUMN shoe_size INTEGER")
    con.execute("CREATE TABLE shoe(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT '') STRICT")


def _second_that_fails(con: apsw.Connection) -> None:
    _second(con)
    con.execute("INSERT INTO nowhere VALUES(1)")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A book of the first version, with an entry in its history."""
    folder = tmp_path / "old"
    with opened(folder) as book:
        with book.edit("Add"):
            people.add(book, name="Ada Lovelace", emails=["ada@example.org"])
        with book.edit("Rename"):
            people.change(book, 1, name="Ada King")
    return folder


def _grow(monkeypatch: pytest.MonkeyPatch, step: migrations.Step) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)


def test_an_older_book_grows_after_a_backup(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(old) as book:
        before = everything(book)
    _grow(monkeypatch, _second)
    with opened(old) as book:
        assert book.value("PRAGMA user_version") == migrations.VERSION
        assert book.rows("SELECT name, shoe_size FROM person") == [("Ada King", None)]
        assert len(list((old / BACKUPS).iterdir())) == 1
    con = connect(old / FILE)
    assert digests.stored(con)["person"] == digests.taken(con, "person")
    con.close()
    restored = old.parent / "restored"
    monkeypatch.undo()
    (backup,) = (old / BACKUPS).iterdir()
    backups.restore(restored, backup, books.system_clock())
    with opened(restored) as book:
        assert everything(book) == before
        assert_in_step(book)


def test_undo_reaches_behind_a_new_column(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(old) as book:
        before = everything(book)["person"]
    _grow(monkeypatch, _pour)
    Person._meta.add_field("tea", TextField(default=""))
    _forget_columns()
    try:
        with opened(old) as book:
            for turn, names in ((book.undo, ["Ada Lovelace"]), (book.undo, []), (book.redo, ["Ada Lovelace"])):
                turn()
                assert [name for (name,) in book.rows("SELECT name FROM person")] == names
                assert_in_step(book)
            book.redo()
            assert everything(book)["person"] == [(*row, "") for row in before]
            with book.edit("Pour"):
                rows.change(book, Person, 1, tea="Assam")
            book.revert(2)
            assert book.rows("SELECT name, tea FROM person") == [("Ada Lovelace", "Assam")]
            assert_in_step(book)
    finally:
        Person._meta.remove_field("tea")
        _forget_columns()


def _pour(con: apsw.Connection) -> None:
    con.execute("ALTER TABLE person ADD COLUMN tea TEXT NOT NULL DEFAULT ''")


def _forget_columns() -> None:
    for cached in (telling.columns, telling.of, telling.owners):
        cached.cache_clear()


def test_a_step_that_fails_leaves_the_old_book(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(old) as book:
        before = everything(book)
    _grow(monkeypatch, _second_that_fails)
    with pytest.raises(apsw.SQLError):
        books.open_for_writing(old)
    monkeypatch.undo()
    with opened(old) as book:
        assert everything(book) == before
        assert book.undo() == "Rename"
        assert_in_step(book)


def test_a_fresh_book_has_all_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _grow(monkeypatch, _second)
    folder = tmp_path / "fresh"
    lock = creation.hold(folder)
    creation.make(folder / FILE)
    lock.free()
    con = connect(folder / FILE)
    assert migrations.version_of(con) == migrations.VERSION
    assert con.execute("SELECT count(*) FROM shoe").get == 0
    con.close()


def test_a_released_step_is_never_edited() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in STEP_ONE.parent.glob("*.sql")}
    released = {"0001.sql": "bf1b312df77d448f", "0002.sql": "6708731356246ca2", "0003.sql": "8df5ca4f71819735"}
    assert found == released, "books out there were made by it: add a step instead"


BOOKS = sorted((Path(__file__).parents[1] / "books").glob("v*.db.gz"))


@pytest.mark.parametrize("fixture", BOOKS, ids=lambda path: path.name)
def test_a_book_of_every_released_version_opens(fixture: Path, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(gzip.decompress(fixture.read_bytes()))
    con = connect(tmp_path / FILE)
    told = {table: con.execute(f"SELECT count(*) FROM {table}").get for table in ("person", "meeting", "referral")}
    con.close()
    with opened(tmp_path) as book:
        assert {table: book.value(f"SELECT count(*) FROM {table}") for table in told} == told
        assert told["person"] > 0
        assert_in_step(book)
        while book.rows("SELECT 1 FROM history WHERE NOT undone AND NOT closed"):
            book.undo()
        assert not any(everything(book).values())


def test_there_is_a_book_of_every_version() -> None:
    assert [path.name for path in BOOKS] == [f"v{number}.db.gz" for number in range(1, migrations.VERSION + 1)]


@pytest.mark.parametrize("model", TRACKED, ids=lambda model: model.__name__)
def test_what_a_column_holds_is_told_by_its_name(model: type[Row]) -> None:
    cells = {"Moment": "2026-11-23T15:00:00Z", "BooleanField": 1, "ForeignKeyField": 7}
    for field in model._meta.sorted_fields:
        cell = cells.get(type(field).__name__, "text")
        expected = 7 if isinstance(field, ForeignKeyField) else field.python_value(cell)
        if isinstance(field, TextField) or type(field).__name__ in cells:
            told = rows._told(field.column_name, cell)
            assert told == (field.name, expected)
            assert type(told[1]) is type(expected)
