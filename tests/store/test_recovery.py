"""`recover` keeps every byte and gives back at least the newest good backup; mostly everything, through the history."""

import shutil
from pathlib import Path

import pytest

from crm_app.errors import Damaged, DiskRefused, Held, TooNew, Unusable
from crm_app.store import backups, checking, people, recovery
from crm_app.store.book import Book
from crm_app.store.connection import connect
from crm_app.store.folder import BACKUPS, CARDS, FILE
from tests.store.damaging import PAGE, copy, everything, fill, filled, flips, with_page
from tests.store.looking import MONDAY, Rows, opened, rows


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with an automatic backup from the middle of its life, and one that does not read after it."""
    folder = tmp_path_factory.mktemp("sound") / "book"
    clock = filled(folder, count=20)
    with opened(folder, clock) as book:
        good = backups.write(book.connection(), folder, clock.now)
        fill(book, clock, first=20, count=20)
        bad = backups.write(book.connection(), folder, clock.now)
    bad.write_bytes(good.read_bytes()[:20_000])
    return folder


@pytest.fixture(scope="module")
def backed_up(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> Rows:
    """The rows of the newest good backup."""
    place = tmp_path_factory.mktemp("backed-up")
    backups.restore(place / "book", min((sound / BACKUPS).iterdir()), MONDAY)
    return everything(place / "book")[0]


def hurt_book(sound: Path, place: Path, data: bytes) -> Path:
    folder = copy(sound, place / "book")
    (folder / FILE).write_bytes(data)
    return folder


def assert_kept(folder: Path, data: bytes) -> None:
    assert [path.read_bytes() for path in folder.glob(f"damaged-*/{FILE}")] == [data]


def assert_no_less(found: Rows, than: Rows) -> None:
    for table, before in than.items():
        assert {row[0] for row in before} <= {row[0] for row in found[table]}, table


@pytest.mark.slow
def test_a_hundred_damaged_books_come_back_whole(sound: Path, tmp_path: Path) -> None:
    before = everything(sound)[0]
    for data in flips((sound / FILE).read_bytes(), 110, seed=7):
        folder = hurt_book(sound, tmp_path, data)
        done = recovery.recover(folder, MONDAY)
        assert done.complete, str(done)
        assert everything(folder)[0] == before
        assert checking.check(folder) == []
        assert_kept(folder, data)


@pytest.mark.slow
def test_worse_damage_gives_at_least_the_backup(sound: Path, backed_up: Rows, tmp_path: Path) -> None:
    whole = (sound / FILE).read_bytes()
    pages = len(whole) // PAGE
    for number in range(2, pages, 7):
        data = whole
        for offset in range(12):
            data = with_page(data, 2 + (number + offset * 5) % (pages - 2), bytes([number % 256]) * PAGE)
        folder = hurt_book(sound, tmp_path, data)
        recovery.recover(folder, MONDAY)
        assert_no_less(everything(folder)[0], backed_up)
        assert checking.check(folder) == []
        assert_kept(folder, data)


@pytest.mark.parametrize("left", [0, 50, PAGE, 30 * PAGE])
def test_a_cut_file_gives_the_backup(sound: Path, backed_up: Rows, tmp_path: Path, left: int) -> None:
    data = (sound / FILE).read_bytes()[:left]
    folder = hurt_book(sound, tmp_path, data)
    done = recovery.recover(folder, MONDAY)
    assert not done.complete
    assert_no_less(everything(folder)[0], backed_up)
    assert checking.check(folder) == []
    assert_kept(folder, data)
    with opened(folder) as book, book.edit("Work goes on"):
        people.add(book, name="New Example")


def test_a_lost_file_gives_the_backup_and_the_log_is_kept(sound: Path, backed_up: Rows, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    (folder / FILE).rename(folder / f"{FILE}-wal")
    log = (folder / f"{FILE}-wal").read_bytes()
    recovery.recover(folder, MONDAY)
    assert everything(folder)[0] == backed_up
    assert [path.read_bytes() for path in folder.glob(f"damaged-*/{FILE}-wal")] == [log]


@pytest.mark.slow
def test_without_a_backup_the_book_comes_out_of_itself(sound: Path, tmp_path: Path) -> None:
    before = everything(sound)[0]
    for data in flips((sound / FILE).read_bytes(), 30, seed=9):
        folder = hurt_book(sound, tmp_path, data)
        shutil.rmtree(folder / BACKUPS)
        assert recovery.recover(folder, MONDAY).complete
        assert everything(folder)[0] == before


def test_where_nothing_reads_nothing_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\0" * 9000)
    with pytest.raises(Damaged, match="Nothing of the book could be read"):
        recovery.recover(tmp_path, MONDAY)
    assert (tmp_path / FILE).read_bytes() == b"\0" * 9000
    assert_kept(tmp_path, b"\0" * 9000)
    assert not list(tmp_path.glob("*.part*"))


def test_undo_goes_on_where_every_record_is_as_it_was(sound: Path, tmp_path: Path) -> None:
    data = bytearray((sound / FILE).read_bytes())
    con = connect(sound / FILE)
    place = con.execute("SELECT max(pageno) FROM dbstat WHERE name = 'person' AND pagetype = 'leaf'").get
    con.close()
    data[(int(place) - 1) * PAGE + 2000] ^= 4
    folder = hurt_book(sound, tmp_path, bytes(data))
    assert recovery.recover(folder, MONDAY).complete
    with opened(folder) as book:
        for _ in book.rows("SELECT id FROM history"):
            book.undo()
        assert book.value("SELECT count(*) FROM person") == 0


def test_rows_that_were_undone_before_the_damage_do_not_come_back(tmp_path: Path) -> None:
    clock = filled(tmp_path / "book", count=12)
    with opened(tmp_path / "book", clock) as book:
        backups.write(book.connection(), book.folder, clock.now)
        for _ in range(5):
            book.undo()
        with book.edit("Add"):
            people.add(book, name="Newest Example", uid="newest")
        before = rows(book)
        (leaf,) = book.rows("SELECT max(pageno) FROM dbstat WHERE name = 'person' AND pagetype = 'leaf'")[0]
    data = bytearray((tmp_path / "book" / FILE).read_bytes())
    data[(leaf - 1) * PAGE + 3000] ^= 1
    (tmp_path / "book" / FILE).write_bytes(data)
    assert recovery.recover(tmp_path / "book", MONDAY).complete
    assert everything(tmp_path / "book")[0] == before


def test_ids_are_never_given_again(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    with opened(folder) as book:
        with book.edit("Add"):
            last = people.add(book, name="Last Example")
        book.undo()
    data = bytearray((folder / FILE).read_bytes())
    con = connect(folder / FILE)
    leaf = con.execute("SELECT min(pageno) FROM dbstat WHERE name = 'note' AND pagetype = 'leaf'").get
    con.close()
    data[(int(leaf) - 1) * PAGE + 3000] ^= 1
    (folder / FILE).write_bytes(data)
    recovery.recover(folder, MONDAY)
    with opened(folder) as book, book.edit("Add"):
        assert people.add(book, name="New Example") > last


def test_a_broken_entry_closes_the_history_before_it(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    con = connect(folder / FILE)
    number = int(con.execute("SELECT max(id) - 2 FROM history").get)
    con.execute("UPDATE history SET checksum = 0 WHERE id = ?", (number,))
    con.close()
    before = everything(folder)[0]
    done = recovery.recover(folder, MONDAY)
    assert f"{number} entries" in str(done)
    assert everything(folder)[0] == before
    with opened(folder) as book:
        book.undo()
        book.undo()
        with pytest.raises(Unusable):
            book.undo()


def test_pictures_come_back_from_a_whole_backup(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    with opened(folder) as book:
        backups.write_whole(book, folder / BACKUPS / "mine.crmbackup")
    picture = next((folder / CARDS).iterdir())
    data = picture.read_bytes()
    picture.write_bytes(b"hurt")
    done = recovery.recover(folder, MONDAY)
    assert "1 of 1 pictures came back" in str(done)
    assert picture.read_bytes() == data
    assert checking.check(folder) == []


def test_a_picture_that_is_nowhere_is_named(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    picture = next((folder / CARDS).iterdir())
    picture.unlink()
    done = recovery.recover(folder, MONDAY)
    assert picture.name in str(done)
    assert everything(folder) == everything(sound)


def test_a_book_in_order_is_left_alone(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound, tmp_path / "book")
    data = (folder / FILE).read_bytes()
    assert str(recovery.recover(folder, MONDAY)) == recovery.IN_ORDER
    assert (folder / FILE).read_bytes() == data


def test_where_there_is_no_book_nothing_is_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(Unusable):
            recovery.recover(folder, MONDAY)
    assert not (tmp_path / FILE).exists()


def test_an_open_book_and_a_newer_one_are_refused(book: Book, sound: Path, tmp_path: Path) -> None:
    with pytest.raises(Held):
        recovery.recover(book.folder, MONDAY)
    folder = copy(sound, tmp_path / "newer")
    con = connect(folder / FILE)
    con.pragma("user_version", 99)
    con.close()
    with pytest.raises(TooNew):
        recovery.recover(folder, MONDAY)


def test_when_people_were_last_changed_is_kept(sound: Path, tmp_path: Path) -> None:
    def times(folder: Path) -> list[tuple[object, ...]]:
        con = connect(folder / FILE)
        found: list[tuple[object, ...]] = [*con.execute("SELECT person, changed_at FROM standing ORDER BY person")]
        con.close()
        return found

    data = bytearray((sound / FILE).read_bytes())
    con = connect(sound / FILE)
    leaf = int(con.execute("SELECT max(pageno) FROM dbstat WHERE name = 'note' AND pagetype = 'leaf'").get)
    con.close()
    data[(leaf - 1) * PAGE + 3000] ^= 1
    folder = hurt_book(sound, tmp_path, bytes(data))
    recovery.recover(folder, MONDAY)
    assert times(folder) == times(sound)


def test_a_full_disk_leaves_no_half_copy_and_the_book_as_it_was(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = next(flips((sound / FILE).read_bytes(), 1))
    folder = hurt_book(sound, tmp_path, data)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for call in ("aside.shutil.copyfile", "aside.sync_file", "creation.write_schema", "merging.fill"):
        with monkeypatch.context() as patched:
            patched.setattr(f"crm_app.store.{call}", full)
            with pytest.raises(DiskRefused):
                recovery.recover(folder, MONDAY)
        assert (folder / FILE).read_bytes() == data
        assert not list(folder.glob("*.part*"))
    assert all((kept / FILE).read_bytes() == data for kept in folder.glob("damaged-*"))
    recovery.recover(folder, MONDAY)
    assert everything(folder)[0] == everything(sound)[0]
