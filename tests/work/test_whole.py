"""A whole book out and in again: every row, every picture, and nothing twice."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crm_app.errors import Unusable
from crm_app.store import notes, people, rows
from crm_app.store.book import Book
from crm_app.store.folder import FILE
from crm_app.store.schema import TRACKED
from crm_app.work import demo
from crm_app.work.exporting import export_whole
from crm_app.work.importing import import_file
from tests.store.looking import MONDAY, Clock, assert_in_step, opened
from tests.store.looking import rows as everything

_KINDS = {"string": str, "integer": int, "null": type(None)}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data", Clock()) as found:
        demo.fill(found, MONDAY, "Europe/Berlin")
        yield found


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "other", Clock()) as found:
        yield found


def facts(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Every row but the record of imports, without its id, references by what they lead to."""
    names: dict[str, dict[int, Any]] = {}
    found: dict[str, list[tuple[Any, ...]]] = {}
    for model in TRACKED:
        table = rows.table_of(model)
        columns = [field.column_name for field in model._meta.sorted_fields]
        told = [dict(zip(columns, row, strict=True)) for row in book.rows(f"SELECT {', '.join(columns)} FROM {table}")]
        names[table] = {row["id"]: row.get("uid") or row.get("key") or repr(sorted(row)) for row in told}
        leads = {
            field.column_name: rows.table_of(field.rel_model)
            for field in model._meta.sorted_fields
            if getattr(field, "rel_model", None) is not None
        }
        found[table] = sorted(
            (
                tuple(
                    names[leads[name]].get(value) if name in leads else value
                    for name, value in row.items()
                    if name != "id"
                )
                for row in told
            ),
            key=repr,
        )
    return {table: told for table, told in found.items() if table not in ("import_batch", "row_verdict")}


def test_a_whole_book_comes_back_whole(book: Book, other: Book, tmp_path: Path) -> None:
    target = tmp_path / "all.zip"
    assert export_whole(book, target, private=True) == len(everything(book)["person"])
    before = everything(other)
    dry = import_file(other, target, dry_run=True)
    assert everything(other) == before
    result = import_file(other, target)
    assert (dry.new, result.new, result.problems) == (result.new, len(people.ids(book)) + 1, ())
    assert facts(other) == facts(book)
    for folder in ("cards", "files"):
        there = {path.name: path.read_bytes() for path in (book.folder / folder).glob("*")}
        assert {path.name: path.read_bytes() for path in (other.folder / folder).glob("*")} == there
    assert_in_step(other)
    after = everything(other)
    again = import_file(other, target)
    assert (again.new, again.updated, everything(other)) == (0, 0, after)
    other.undo()
    assert everything(other) == before
    other.redo()
    assert everything(other) == after


def test_what_was_changed_here_since_is_not_taken_back_and_what_is_new_there_comes(
    book: Book, other: Book, tmp_path: Path
) -> None:
    target = tmp_path / "all.zip"
    export_whole(book, target, private=True)
    import_file(other, target)
    ana, ben = people.ids(other)[:2]
    with other.edit("Edit"):
        people.change(other, ana, note="mine")
    with book.edit("Edit"):
        notes.add(book, "told later", person=people.find(book, people.uid_of(other, ben)))
        people.add(book, name="Somebody New", emails=["new@x.example"])
    export_whole(book, target, private=True)
    result = import_file(other, target)
    assert result.new == 1
    assert people.get(other, ana).note == "mine"
    assert "told later" in [note.text for note in notes.of_person(other, ben)]
    (new,) = people.ids(other, query="Somebody New")
    assert [detail.text for detail in people.get(other, new).details] == ["new@x.example"]


def test_what_is_private_stays_out_with_all_that_belongs_to_it(book: Book, other: Book, tmp_path: Path) -> None:
    with book.edit("Edit"):
        secret = people.add(book, name="Secret Person", note="hush", emails=["secret@x.example"])
        people.change(book, secret, private=True)
        notes.add(book, "about the secret", person=secret)
        notes.add(book, "a private thought", person=people.ids(book)[0], private=True)
    target = tmp_path / "all.zip"
    export_whole(book, target)
    with zipfile.ZipFile(target) as archive:
        text = archive.read("book.json").decode()
    for word in ("Secret Person", "hush", "secret@x.example", "about the secret", "a private thought"):
        assert word not in text
    import_file(other, target)
    assert_in_step(other)
    assert other.value("SELECT count(*) FROM person WHERE private") == 0


def test_the_schema_describes_every_column_there_is(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "all.zip"
    export_whole(book, target, private=True)
    with zipfile.ZipFile(target) as archive:
        schema, told = (json.loads(archive.read(name)) for name in ("schema.json", "book.json"))
    described = schema["properties"]["records"]["properties"]
    assert (told["format"], told["version"]) == ("rapport", 2)
    for table, held in told["records"].items():
        known = described[table]["items"]["properties"]
        assert described[table]["description"]
        for row in held:
            assert row.keys() == known.keys()
            for column, value in row.items():
                kinds = {"string": str, "integer": int, "null": type(None)}
                allowed = known[column]["type"]
                assert isinstance(
                    value, tuple(kinds[kind] for kind in ([allowed] if isinstance(allowed, str) else allowed))
                )


def test_records_that_make_no_sense_do_no_harm(other: Book, tmp_path: Path) -> None:
    told = {
        "format": "rapport", "version": 2, "people": [{"uid": "u1", "name": "Ana"}, {"uid": "u9", "name": "Stranger"}],
        "records": {
            "person": [{"id": 1, "uid": "u1", "name": "Ana", "note": 7, "private": "x", "nonsense": 3}, 4, {"id": "x"}],
            "note": [
                {"id": 1, "uid": "n1", "person_id": 99, "text": "of nobody"}, {"id": 2, "uid": "n2", "person_id": 1},
            ],
            "detail": [{"id": 1, "person_id": 1, "kind": "email", "text": "a@x.example", "normal": None}],
            "attachment": [{"id": 1, "uid": "a1", "person_id": 1, "file": "../../etc/passwd", "name": "x"}],
            "no_such_table": [{"id": 1}], "touch": {"id": 1}, "setting": [{"id": 1}],
        },
    }  # fmt: skip
    path = tmp_path / "strange.json"
    path.write_text(json.dumps(told))
    assert import_file(other, path).new == 2
    assert sorted(other.rows("SELECT name, note, private FROM person")) == [("Ana", "", 0), ("Stranger", "", 0)]
    assert other.rows("SELECT uid, text FROM note") == [("n2", "")]
    assert other.rows("SELECT text, normal FROM detail") == [("a@x.example", "")]
    assert_in_step(other)


def test_damaged_records_cost_themselves_alone(other: Book, tmp_path: Path) -> None:
    path = tmp_path / "cut.json"
    path.write_text('{"format": "rapport", "version": 2, "people": [{"uid": "u1", "name": "Ana"}], "records": {"no')
    result = import_file(other, path)
    assert (result.new, [problem.column for problem in result.problems]) == (1, ["records"])
    assert people.find(other, "u1")


def test_a_whole_book_does_not_go_into_the_book_itself(book: Book) -> None:
    with pytest.raises(Unusable):
        export_whole(book, book.folder / FILE)
    with pytest.raises(Unusable, match="folder"):
        export_whole(book, book.folder.parent)
