"""The book moves as a whole, is verified at its new place, and the way there is remembered."""

from pathlib import Path

import pytest

from crm_app.errors import Damaged, DiskRefused, Held, Unusable
from crm_app.store import checking, moving, people, pictures
from crm_app.work import places
from tests.store.looking import MONDAY, Rows, opened
from tests.store.looking import rows as everything


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A closed book with a picture."""
    folder = tmp_path / "Dropbox" / "rapport"
    folder.parent.mkdir()
    with opened(folder) as book, book.edit("Add"):
        people.add(book, name="Ada", emails=["a@example.org"])
        photo = pictures.add(folder, b"\x89PNG\r\n\x1a\n" + b"0" * 100, "image/png")
        people.change(book, 1, photo=photo)
    return folder


def _rows(folder: Path) -> Rows:
    with opened(folder) as book:
        return everything(book)


def test_everything_moves_and_the_old_is_kept_aside(old: Path, tmp_path: Path) -> None:
    before = _rows(old)
    moved = moving.move(old, tmp_path / "safe", MONDAY)
    assert moved.folder == tmp_path / "safe"
    assert checking.check(moved.folder) == []
    assert _rows(moved.folder) == before
    assert not (old / "book.db").exists()
    assert (moved.kept / "book.db").exists()
    assert len(list((moved.folder / "backups").glob("*.crmbackup"))) == 1, "one was made before anything else"


def test_the_way_to_the_new_place_is_remembered_by_every_start(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moving.move(old, tmp_path / "safe", MONDAY)
    assert places.data_folder(str(old)) == tmp_path / "safe"
    monkeypatch.setenv("CRM_APP_DATA", str(old))
    assert places.data_folder() == tmp_path / "safe"
    moving.move(tmp_path / "safe", tmp_path / "safer", MONDAY)
    assert places.data_folder(str(old)) == tmp_path / "safer"


def test_a_place_that_cannot_be_reached_is_said_and_never_looks_empty(old: Path, tmp_path: Path) -> None:
    moving.move(old, tmp_path / "stick", MONDAY)
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    with pytest.raises(DiskRefused, match="cannot be reached"):
        places.data_folder(str(old))
    assert not (old / "book.db").exists()


def test_a_folder_that_holds_something_gets_the_book_in_a_folder_of_its_own(old: Path, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("kept")
    assert moving.move(old, tmp_path / "documents", MONDAY).folder == tmp_path / "documents" / "Rapport"


def test_what_will_not_do_is_refused_and_nothing_changes(old: Path, tmp_path: Path) -> None:
    before = _rows(old)
    for target in (old, old / "inside", tmp_path / "nowhere" / "deeper"):
        with pytest.raises(Unusable):
            moving.move(old, target, MONDAY)
    with opened(old), pytest.raises(Held):
        moving.move(old, tmp_path / "safe", MONDAY)
    assert not (tmp_path / "safe").exists()
    assert _rows(old) == before


def test_a_copy_that_does_not_verify_leaves_the_book_where_it_is(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _rows(old)
    whole = moving._copy

    def spoilt(folder: Path, part: Path) -> None:
        whole(folder, part)
        data = bytearray((part / "book.db").read_bytes())
        data[5000] ^= 1
        (part / "book.db").write_bytes(bytes(data))

    monkeypatch.setattr(moving, "_copy", spoilt)
    with pytest.raises(Damaged):
        moving.move(old, tmp_path / "safe", MONDAY)
    assert not (tmp_path / "safe").exists()
    assert not (tmp_path / "safe.part").exists()
    assert places.data_folder(str(old)) == old
    assert _rows(old) == before
