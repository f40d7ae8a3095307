"""Copies in a second place, and the look into a backup before it is taken in."""

from datetime import timedelta
from pathlib import Path

import pytest

from crm_app.errors import Damaged, Unusable
from crm_app.store import backups, elsewhere, peeking, people
from crm_app.store.book import Book
from tests.store.looking import MONDAY, Clock, opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def _add(book: Book, name: str) -> None:
    with book.edit(f"Add {name}"):
        people.add(book, name=name)


def test_a_copy_a_day_is_due_while_the_place_is_there(book: Book, clock: Clock, stick: Path, tmp_path: Path) -> None:
    assert not elsewhere.due(book.folder, tmp_path / "unplugged", clock.now)
    assert elsewhere.due(book.folder, stick, clock.now)
    elsewhere.write(book, stick)
    assert not elsewhere.due(book.folder, stick, clock.now + timedelta(hours=23))
    assert elsewhere.due(book.folder, stick, clock.now + timedelta(hours=24))
    assert elsewhere.due(book.folder, stick, clock.now - timedelta(days=3)), "a copy from the future is no copy"


def test_a_copy_restores_and_seven_are_kept(book: Book, clock: Clock, stick: Path, tmp_path: Path) -> None:
    (stick / "letter.txt").write_text("somebody else's")
    for turn in range(9):
        _add(book, f"Person {turn}")
        elsewhere.write(book, stick)
        clock.go(days=1)
    assert len(elsewhere.copies(book.folder, stick)) == elsewhere.KEPT
    assert (stick / "letter.txt").exists()
    with opened(tmp_path / "other") as other:
        elsewhere.write(other, stick)
        assert len(elsewhere.copies(other.folder, stick)) == 1
    assert len(elsewhere.copies(book.folder, stick)) == elsewhere.KEPT, "another book's copies are another series"
    backups.restore(tmp_path / "new", elsewhere.copies(book.folder, stick)[0][1], clock.now)
    with opened(tmp_path / "new") as again:
        assert again.value("SELECT count(*) FROM person") == 9


def test_a_place_that_is_gone_or_ones_own_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="is not there"):
        elsewhere.write(book, tmp_path / "unplugged")
    with pytest.raises(Unusable, match="own folder"):
        elsewhere.write(book, book.folder / "cards")


def test_after_14_days_without_a_copy_it_is_late() -> None:
    assert not elsewhere.late(MONDAY, MONDAY + timedelta(days=14))
    assert elsewhere.late(MONDAY, MONDAY + timedelta(days=14, seconds=1))
    assert not elsewhere.late(None, MONDAY), "no place was chosen"


def test_a_backup_tells_that_it_is_older_than_the_book(book: Book, clock: Clock, stick: Path, tmp_path: Path) -> None:
    assert peeking.into_book(book).changed is None
    _add(book, "Ada")
    path = elsewhere.write(book, stick)
    same = peeking.into_backup(path, book.folder)
    assert (same.people, same.meetings, same.changed, same.written) == (1, 0, MONDAY, MONDAY)
    assert not same.older_than(peeking.into_book(book))
    clock.go(days=2)
    _add(book, "Grace")
    assert same.older_than(peeking.into_book(book))
    assert not peeking.into_book(book).older_than(same)
    assert not list(book.folder.glob("*.part")), "nothing unpacked stays"
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(Damaged):
        peeking.into_backup(path, book.folder)
