"""A turned bit in a log that was left behind: what it hides is told as damage, and a torn end is not."""

import shutil
from pathlib import Path

import pytest

from crm_app.errors import Damaged
from crm_app.store import book as books
from crm_app.store import checking, people, recovery
from crm_app.store.folder import FILE
from tests.store.looking import MONDAY, opened, rows

LOG = f"{FILE}-wal"
FRAME, HEADER = 4096 + 24, 32


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """The files of a book as a killed process leaves them, with twenty edits in the log."""
    with opened(tmp_path / "book") as book:
        for number in range(20):
            with book.edit("Add"):
                people.add(book, name=f"Person {number}")
        shutil.copytree(book.folder, tmp_path / "left")
    for name in ("book.lock", f"{FILE}-shm"):
        (tmp_path / "left" / name).unlink(missing_ok=True)
    return tmp_path / "left"


def turn(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 4
    path.write_bytes(data)


def names(folder: Path) -> int:
    book = books.open_for_reading(folder)
    try:
        return int(book.value("SELECT count(*) FROM person"))
    finally:
        book.close()


def test_a_log_that_was_left_behind_is_read_whole(left: Path) -> None:
    assert names(left) == 20
    with opened(left) as book:
        assert len(rows(book)["person"]) == 20


@pytest.mark.parametrize("at", [0, 9, 17, 22, 30])
def test_a_turned_bit_in_the_head_of_the_log_is_noticed(left: Path, at: int) -> None:
    turn(left / LOG, at)
    with pytest.raises(Damaged):
        names(left)


@pytest.mark.parametrize("place", [2, 5, 9, 12, 17, 21, 24, 1000, 4000])
def test_a_turned_bit_in_any_frame_but_the_last_ones_is_noticed_by_everybody(left: Path, place: int) -> None:
    count = ((left / LOG).stat().st_size - HEADER) // FRAME
    for frame in (0, count // 3, count // 2):
        folder = left.with_name(f"left{frame}")
        shutil.copytree(left, folder)
        turn(folder / LOG, HEADER + frame * FRAME + place)
        for _ in range(2):  # who reads leaves the log as it is
            with pytest.raises(Damaged):
                names(folder)
        with pytest.raises(Damaged):
            books.open_for_writing(folder)
        assert [finding.what for finding in checking.check(folder)][:1] == ["log"]
        told = recovery.recover(folder, MONDAY)
        assert not told.complete
        assert told.kept
        assert (told.kept / LOG).exists()
        assert names(folder) < 20
        assert not checking.check(folder)


def test_a_torn_end_is_none(left: Path) -> None:
    data = (left / LOG).read_bytes()
    for kept in (len(data) - 1, len(data) - FRAME, len(data) - FRAME - 2000, HEADER + 3 * FRAME + 7, HEADER + 5, 0):
        (left / LOG).write_bytes(data[:kept])
        folder = left.with_name(f"torn{kept}")
        shutil.copytree(left, folder)
        assert names(folder) <= 20
        books.open_for_writing(folder).close()


def test_a_last_change_half_written_is_none(left: Path) -> None:
    turn(left / LOG, (left / LOG).stat().st_size - 3000)
    assert names(left) == 19


def test_frames_of_before_behind_the_end_are_none(tmp_path: Path) -> None:
    with opened(tmp_path / "book") as book:
        for number in range(9):
            with book.edit("Add"):
                people.add(book, name=f"Person {number}")
        book.connection().wal_checkpoint(mode=2)
        with book.edit("Add"):
            people.add(book, name="Ada")
        shutil.copytree(book.folder, tmp_path / "left")
        assert names(book.folder) == 10, "a book that is held is read beside its holder"
    (tmp_path / "left" / "book.lock").unlink(missing_ok=True)
    assert names(tmp_path / "left") == 10
