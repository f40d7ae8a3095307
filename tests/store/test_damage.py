"""One turned bit anywhere is noticed when it is read, swapped and emptied pages by `check`; nothing wrong is shown."""

import random
from pathlib import Path

import pytest

from crm_app.errors import CrmError, Damaged, TooNew
from crm_app.store import book as books
from crm_app.store import checking
from crm_app.store.connection import connect
from crm_app.store.folder import FILE
from tests.store.damaging import PAGE, copy, everything, filled, flips, page, with_page


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "book"
    filled(folder)
    return folder


def test_a_turned_bit_is_noticed_or_harmless(sound: Path, tmp_path: Path) -> None:
    before = everything(sound)
    told = 0
    for hurt in flips((sound / FILE).read_bytes(), 200):
        folder = copy(sound, tmp_path / "book")
        (folder / FILE).write_bytes(hurt)
        try:
            assert everything(folder) == before
        except Damaged:
            told += 1
    assert told > 50


def test_a_turned_bit_is_found_by_check(sound: Path, tmp_path: Path) -> None:
    for hurt in flips((sound / FILE).read_bytes(), 60, seed=2):
        folder = copy(sound, tmp_path / "book")
        (folder / FILE).write_bytes(hurt)
        assert any(finding.grave for finding in checking.check(folder))


def test_swapped_and_emptied_pages_are_found_by_check(sound: Path, tmp_path: Path) -> None:
    before = everything(sound)
    data = (sound / FILE).read_bytes()
    chance = random.Random(3)
    found = 0
    for _ in range(40):
        one, other = chance.sample(range(2, len(data) // PAGE + 1), 2)
        swapped = with_page(with_page(data, one, page(data, other)), other, page(data, one))
        for hurt in (swapped, with_page(data, one, bytes(PAGE))):
            folder = copy(sound, tmp_path / "book")
            (folder / FILE).write_bytes(hurt)
            if checking.check(folder):
                found += 1
            else:  # two pages without a row in them
                assert everything(folder) == before
    assert found > 60


@pytest.mark.parametrize("left", [0, 1, 99, 100, 4095, 4096, 40_960])
def test_a_cut_file_is_told(sound: Path, tmp_path: Path, left: int) -> None:
    folder = copy(sound, tmp_path / "book")
    (folder / FILE).write_bytes((sound / FILE).read_bytes()[:left])
    assert any(finding.grave for finding in checking.check(folder))
    with pytest.raises(Damaged):
        everything(folder)
    with pytest.raises(Damaged):
        books.open_for_writing(folder)


@pytest.mark.parametrize("content", [b"Dear diary, " * 900, b"\x89PNG\r\n\x1a\n" + bytes(9000), bytes(9000)])
def test_a_foreign_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    for act in (books.open_for_reading, books.open_for_writing):
        with pytest.raises(Damaged):
            act(tmp_path)
    assert (tmp_path / FILE).read_bytes() == content


def test_a_newer_book_is_left_byte_for_byte(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    con = connect(folder / FILE)
    con.pragma("user_version", 99)
    con.close()
    data = (folder / FILE).read_bytes()
    for act in (books.open_for_reading, books.open_for_writing, checking.check):
        with pytest.raises(TooNew):
            act(folder)
    assert (folder / FILE).read_bytes() == data


def test_a_lost_file_is_never_an_empty_book(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    (folder / FILE).rename(folder / f"{FILE}-wal")
    with pytest.raises(CrmError) as told:
        books.open_for_writing(folder)
    assert told.value.exit_code == Damaged.exit_code
    assert not (folder / FILE).exists()
    assert checking.check(folder)[0].grave


def test_after_an_unclean_end_damage_is_told_before_anything_is_written(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    data = (folder / FILE).read_bytes()
    hurt = next(flips(data[PAGE : 40 * PAGE], 1))
    (folder / FILE).write_bytes(data[:PAGE] + hurt + data[40 * PAGE :])
    (folder / f"{FILE}-wal").write_bytes(b"left by a killed program")
    with pytest.raises(Damaged):
        books.open_for_writing(folder)
