"""`check` finds each thing that is planted, names it, and tells hurt data from derived rows out of step."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from crm_app.store import checking, people, recovery
from crm_app.store.book import Book
from crm_app.store.connection import connect
from crm_app.store.folder import CARDS, FILE
from tests.store.damaging import copy, everything, filled
from tests.store.looking import MONDAY, opened

_STANDING = "shelf, stage, last_contact, by_family, by_given, title, organisation, organisation_name, changed_at"
_AGENDA = "person, meeting, what, since, due, why, about, until, waiting, snoozed_until"
_LAST = "SELECT max(id) FROM history"
_NEWEST = "SELECT max(id) FROM find_passage_docsize"
# Two people's documents change places: the words and their numbers stay the same.
_SWAPPED = """
CREATE TEMP TABLE d AS SELECT * FROM (VALUES(2, 'Person 2 Example'), (3, 'Person 1 Example'));
INSERT OR REPLACE INTO find_person(rowid, name) SELECT * FROM temp.d"""
DERIVED = {"search index", "standing", "agenda"}
# What is planted, where `check` must find it, and how it is planted.
PLANTED = [
    ("a removed index row", "search index", "DELETE FROM find_person WHERE rowid = 3"),
    ("a removed passage", "search index", f"DELETE FROM find_passage WHERE rowid = ({_NEWEST})"),
    ("an index row too many", "search index", "INSERT INTO find_organisation(rowid, name) VALUES(999, 'Nowhere')"),
    ("other words", "search index", "INSERT OR REPLACE INTO find_person(rowid, name) VALUES(3, 'Somebody Else')"),
    ("words of another", "search index", _SWAPPED),
    ("an altered standing", "standing", "UPDATE standing SET stage = 'met' WHERE person = 2"),
    ("a removed standing", "standing", "DELETE FROM standing WHERE person = 2"),
    ("a standing too many", "standing", f"INSERT INTO standing SELECT 999, {_STANDING} FROM standing WHERE person = 2"),
    ("an altered agenda", "agenda", "UPDATE agenda SET due = '2030' WHERE id = (SELECT min(id) FROM agenda)"),
    ("a doubled open step", "agenda", f"INSERT INTO agenda SELECT NULL, {_AGENDA} FROM agenda LIMIT 1"),
    ("an altered row", "tables", "UPDATE person SET name = 'Somebody Else' WHERE id = 5"),
    ("a removed row", "tables", "DELETE FROM note WHERE id = 1"),
    ("a changed digest", "tables", "UPDATE digest SET total = total + 1 WHERE name = 'person'"),
    ("a removed digest", "tables", "DELETE FROM digest WHERE name = 'note'"),
    ("an orphan", "tables", "INSERT INTO detail(person_id, kind) VALUES(999, 'email')"),
    ("a number given again", "numbers", "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'person'"),
    ("a broken changeset", "history", "UPDATE history SET changeset = zeroblob(length(changeset)) WHERE id = 2"),
    ("a wrong checksum", "history", "UPDATE history SET checksum = checksum + 1 WHERE id = 2"),
    ("a wrong count", "history", "UPDATE history SET changes = changes + 1 WHERE id = 2"),
    ("an entry that is gone", "history", "DELETE FROM history WHERE id = 1"),
    ("the newest entry gone", "history", "DELETE FROM history WHERE id = (SELECT max(id) FROM history)"),
    ("another label", "history", "UPDATE history SET label = 'Something else' WHERE id = 2"),
    ("another time", "history", "UPDATE history SET at = '2001-01-01T00:00:00Z' WHERE id = 2"),
    ("an entry called undone", "history", f"UPDATE history SET undone = 1 WHERE id = ({_LAST})"),
    ("another time of change", "standing", "UPDATE standing SET changed_at = '2001-01-01T00:00:00Z' WHERE person = 2"),
    ("a time of change that is none", "standing", "UPDATE standing SET changed_at = 'x' WHERE person = 2"),
]  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "book"
    filled(folder, count=12)
    return folder


def test_a_sound_book_and_no_book_are_in_order(sound: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in sound.rglob("*") if path.is_file()}
    assert checking.check(sound) == []
    assert {path: path.read_bytes() for path in sound.rglob("*") if path.is_file()} == before
    assert checking.check(tmp_path) == []
    assert checking.check(tmp_path / "missing") == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("where", "sql"), [row[1:] for row in PLANTED], ids=[row[0] for row in PLANTED])
def test_what_is_planted_is_found_and_mended(sound: Path, tmp_path: Path, where: str, sql: str) -> None:
    folder = copy(sound, tmp_path / "book")
    con = connect(folder / FILE)
    con.pragma("foreign_keys", 0)
    con.execute(sql)
    con.close()
    found = checking.check(folder)
    assert where in {finding.what for finding in found}
    assert any(finding.grave for finding in found) is (where not in DERIVED)
    assert all(finding.detail and "\n" not in finding.detail for finding in found)
    done = recovery.recover(folder, MONDAY)
    assert checking.check(folder) == [], str(done)
    assert everything(folder)[0] == everything(sound)[0]


def missing(picture: Path) -> None:
    picture.unlink()


def altered(picture: Path) -> None:
    picture.write_bytes(picture.read_bytes()[:-1])


@pytest.mark.parametrize("hurt", [missing, altered])
def test_a_picture_that_is_gone_or_wrong_is_found(sound: Path, tmp_path: Path, hurt: Callable[[Path], None]) -> None:
    folder = copy(sound, tmp_path / "book")
    picture = next((folder / CARDS).iterdir())
    hurt(picture)
    (found,) = checking.check(folder)
    assert (found.what, found.grave) == ("pictures", True)
    assert picture.name in found.detail


def test_check_works_beside_an_open_book(book: Book) -> None:
    with book.edit("Add"):
        book.connection().execute("INSERT INTO tag(uid, created_at, name) VALUES('t', '2026-01-01T00:00:00Z', 'soil')")
    assert checking.check(book.folder) == []
    assert checking.check(book.folder, quick=True) == []


def test_the_quick_check_sees_every_table(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    con = connect(folder / FILE)
    con.execute("UPDATE meeting SET goal = 'Another goal' WHERE id = 1")
    con.close()
    assert [finding.what for finding in checking.check(folder, quick=True)] == ["tables"]


def test_check_leaves_the_history_undoable(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    checking.check(folder)
    with opened(folder) as book:
        count = len(book.rows("SELECT id FROM history"))
        for _ in range(count):
            book.undo()
        assert book.value("SELECT count(*) FROM person") == 0


def test_edits_meanwhile_are_no_damage(book: Book) -> None:
    done = threading.Event()

    def work() -> None:
        for number in range(40):
            with book.edit("Add"):
                people.add(book, name=f"Person {number}")
        done.set()
        book.release()

    beside = threading.Thread(target=work)
    beside.start()
    checks = 0
    while not done.is_set() or not checks:
        assert checking.check(book.folder) == []
        checks += 1
    beside.join()
