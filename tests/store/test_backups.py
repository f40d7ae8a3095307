"""Backups verify, restore and rotate; a restore leaves the old book or the new one, whole, whatever fails."""

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm_app.errors import CrmError, Damaged, DiskRefused, Held, TooNew, Unusable
from crm_app.store import archive, aside, backups, checking, people, pictures, retention
from crm_app.store import book as books
from crm_app.store.book import Book
from crm_app.store.connection import connect
from crm_app.store.folder import BACKUPS, CARDS, FILE
from tests.store.damaging import PNG, copy, everything, filled, flips
from tests.store.looking import MONDAY, Clock, opened, rows


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a filled book in `book` and a whole backup of it in `whole.crmbackup`."""
    place = tmp_path_factory.mktemp("sound")
    filled(place / "book", count=12)
    with opened(place / "book") as book:
        assert backups.write_whole(book, place / "whole.crmbackup") == ()
    return place


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_a_whole_backup_gives_everything_back_in_an_empty_folder(sound: Path, tmp_path: Path) -> None:
    done = backups.restore(tmp_path / "new", sound / "whole.crmbackup", MONDAY)
    assert done.kept is None
    assert everything(tmp_path / "new") == everything(sound / "book")
    assert checking.check(tmp_path / "new") == []
    assert [path.read_bytes() for path in (tmp_path / "new" / CARDS).iterdir()] == [PNG]


def test_an_automatic_backup_is_verified_and_leaves_nothing_else(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada Example")
    path = backups.write(book.connection(), book.folder, MONDAY)
    assert path.name == "2026-11-23T090000Z.crmbackup"
    with archive.opened(path) as found:
        found.verify()
    assert list(path.parent.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_edits_go_on_while_a_backup_is_written(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada Example")
    con = connect(book.folder / FILE)
    con.execute("BEGIN")
    con.execute("SELECT count(*) FROM person").fetchall()
    with book.edit("Add another"):
        people.add(book, name="Ben Example")
    con.execute("ROLLBACK")
    con.close()
    backups.restore(tmp_path / "new", backups.write(book.connection(), book.folder, MONDAY), MONDAY)
    with opened(tmp_path / "new") as copied:
        assert rows(copied) == rows(book)


def test_a_damaged_book_is_not_backed_up_over_good_backups(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data[:8192] + bytes(reversed(data[8192:12288])) + data[12288:])
    con = connect(folder / FILE)
    with pytest.raises(Damaged):
        backups.write(con, folder, MONDAY)
    con.close()
    assert list((folder / BACKUPS).iterdir()) == []


def test_a_missing_picture_is_named_and_the_rest_is_kept(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    picture = next((folder / CARDS).iterdir())
    picture.unlink()
    with opened(folder) as book:
        assert backups.write_whole(book, tmp_path / "b.crmbackup") == (picture.name,)
    assert backups.restore(tmp_path / "new", tmp_path / "b.crmbackup", MONDAY).missing == (picture.name,)


def test_the_present_book_is_kept_and_its_log_does_not_come_back(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    book = books.open_for_writing(folder, clock=Clock())
    with book.edit("Add"):
        people.add(book, name="Later Example", uid="later")
    shutil.copytree(folder, tmp_path / "killed")  # with its log, as after a kill
    book.close()
    assert (tmp_path / "killed" / f"{FILE}-wal").stat().st_size
    done = backups.restore(tmp_path / "killed", sound / "whole.crmbackup", MONDAY)
    assert everything(tmp_path / "killed") == everything(sound / "book")
    assert done.kept
    backups.restore(tmp_path / "again", done.kept, MONDAY)
    assert everything(tmp_path / "again") == everything(folder)


def test_a_damaged_present_book_is_kept_byte_for_byte(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    hurt = (folder / FILE).read_bytes()[:50_000]
    (folder / FILE).write_bytes(hurt)
    (folder / f"{FILE}-wal").write_bytes(b"a log")
    done = backups.restore(folder, sound / "whole.crmbackup", MONDAY)
    assert done.kept == folder / "aside" / "book-2026-11-23T090000Z"
    assert (done.kept / FILE).read_bytes() == hurt
    assert (done.kept / f"{FILE}-wal").read_bytes() == b"a log"
    assert everything(folder) == everything(sound / "book")


def test_an_open_book_refuses_a_restore(sound: Path, book: Book) -> None:
    with pytest.raises(Held):
        backups.restore(book.folder, sound / "whole.crmbackup", MONDAY)


def test_a_reader_beside_it_refuses_a_restore(sound: Path, tmp_path: Path) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    with opened(folder) as book, book.edit("Add"):
        people.add(book, name="Later Example")
    before = everything(folder)
    reader = connect(folder / FILE)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchall()
    with pytest.raises(Held):
        backups.restore(folder, sound / "whole.crmbackup", MONDAY)
    reader.close()
    assert everything(folder) == before


def test_every_turned_bit_of_a_backup_is_told_or_harmless(sound: Path, tmp_path: Path) -> None:
    wanted = everything(sound / "book")
    told = 0
    for hurt in flips((sound / "whole.crmbackup").read_bytes(), 150):
        (tmp_path / "hurt.crmbackup").write_bytes(hurt)
        shutil.rmtree(tmp_path / "new", ignore_errors=True)
        try:
            backups.restore(tmp_path / "new", tmp_path / "hurt.crmbackup", MONDAY)
        except (Damaged, TooNew):
            told += 1
            assert not (tmp_path / "new" / FILE).exists()
        else:
            assert everything(tmp_path / "new") == wanted
    assert told > 100


@pytest.mark.parametrize("part", [0.1, 0.5, 0.99])
def test_a_cut_backup_is_damaged_not_foreign(sound: Path, tmp_path: Path, part: float) -> None:
    data = (sound / "whole.crmbackup").read_bytes()
    (tmp_path / "cut.crmbackup").write_bytes(data[: int(len(data) * part)])
    with pytest.raises(Damaged):
        backups.restore(tmp_path / "new", tmp_path / "cut.crmbackup", MONDAY)


def altered(
    source: Path, target: Path, change: Callable[[str, bytes], tuple[str, bytes] | None], **more: bytes
) -> Path:
    """The backup packed anew, each member changed or left out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            changed = change(entry.filename, old.read(entry))
            if changed:
                new.writestr(*changed)
        for name, data in more.items():
            new.writestr(name, data)
    return target


def hostile(source: Path, place: Path) -> Iterator[Path]:
    yield altered(source, place / "escape.crmbackup", lambda name, data: (name.replace("cards/", "../"), data))
    yield altered(source, place / "more.crmbackup", lambda name, data: (name, data), **{"/etc/cron": b"x"})
    yield altered(source, place / "less.crmbackup", lambda name, data: None if name == FILE else (name, data))
    yield altered(
        source, place / "other.crmbackup", lambda name, data: (name, b"x" * len(data) if name == FILE else data)
    )
    yield altered(
        source, place / "list.crmbackup", lambda name, data: (name, b"[]" if name == archive.MANIFEST else data)
    )
    yield altered(
        source, place / "name.crmbackup", lambda name, data: (name, data.replace(b"cards/", b"../ca/"))
        if name == archive.MANIFEST else (name.replace("cards/", "../ca/"), data),
    )  # fmt: skip


def test_a_hostile_backup_writes_nothing_anywhere(sound: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for source in hostile(sound / "whole.crmbackup", tmp_path / "in"):
        with pytest.raises(Damaged):
            backups.restore(tmp_path / "new", source, MONDAY)
        assert not (tmp_path / "new").exists() or names(tmp_path / "new") <= {"book.lock"}
    assert {path.name for path in tmp_path.iterdir()} <= {"in", "new"}


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    import hashlib
    import json

    bomb = bytes(300 * 2**20)
    member = {"name": FILE, "size": len(bomb), "sha256": hashlib.sha256(bomb).hexdigest()}
    manifest = {"format": 1, "app": "0", "schema": 1, "at": "", "members": [member], "missing": []}
    with zipfile.ZipFile(tmp_path / "b.crmbackup", "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr(archive.MANIFEST, json.dumps(manifest))
        bundle.writestr(FILE, bomb)
    with pytest.raises(Damaged, match="more than a book"):
        backups.restore(tmp_path / "new", tmp_path / "b.crmbackup", MONDAY)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + bytes(18), PNG])
def test_what_is_no_backup_is_unusable(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "f").write_bytes(content)
    for source in (tmp_path / "f", tmp_path, tmp_path / "missing"):
        with pytest.raises(Unusable):
            backups.restore(tmp_path / "new", source, MONDAY)
    assert not (tmp_path / "new").exists()


def test_a_backup_of_a_newer_program_is_refused(sound: Path, tmp_path: Path) -> None:
    newer = altered(
        sound / "whole.crmbackup",
        tmp_path / "n.crmbackup",
        lambda name, data: (name, data.replace(b'"format": 1', b'"format": 2') if name == archive.MANIFEST else data),
    )
    with pytest.raises(TooNew):
        backups.restore(tmp_path / "new", newer, MONDAY)


@pytest.mark.parametrize(
    "name", [FILE, f"{FILE}-wal", "book.lock", f"{CARDS}/x.crmbackup", "none/x.crmbackup", CARDS, "diary.txt"]
)
def test_a_backup_overwrites_nothing_but_a_backup(book: Book, name: str) -> None:
    (book.folder / "diary.txt").write_text("Dear diary")
    with pytest.raises(Unusable):
        backups.write_whole(book, book.folder / name)
    assert (book.folder / "diary.txt").read_text() == "Dear diary"
    for _ in range(2):
        backups.write_whole(book, book.folder / "mine.crmbackup")


# Each call in which a restore changes the disk, made to fail in turn.
STEPS = [
    "Path.replace", "Path.unlink", "files.os.fsync", "archive.Archive.extract", "checking.verify", "aside.settle",
    "aside.replace", "backups.write", "backups.make_folder",
]  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("call", [1, 2, 3])
def test_a_restore_that_fails_leaves_a_whole_book(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, call: int
) -> None:
    folder = copy(sound / "book", tmp_path / "book")
    with opened(folder) as book, book.edit("Add"):
        people.add(book, name="Later Example")
    old, new = everything(folder), everything(sound / "book")
    target = "pathlib." + step if step.startswith("Path.") else "crm_app.store." + step
    calls = iter(range(1, 1000))
    owner, _, attribute = target.rpartition(".")
    original = getattr(_found(owner), attribute)

    def failing(*args: object, **named: object) -> object:
        if next(calls) == call:
            raise OSError(28, "No space left on device")
        return original(*args, **named)

    with monkeypatch.context() as patched:
        patched.setattr(target, failing)
        try:
            backups.restore(folder, sound / "whole.crmbackup", MONDAY)
            failed = False
        except DiskRefused:
            failed = True
    assert everything(folder) in ([old] if failed and step != "files.os.fsync" else [old, new])
    with opened(folder) as book:
        assert book.value("PRAGMA journal_mode") == "wal"
    assert not list(folder.glob("*.part*"))


def _found(name: str) -> object:
    import importlib

    module, found = name, None
    rest: list[str] = []
    while found is None:
        try:
            found = importlib.import_module(module)
        except ModuleNotFoundError:
            module, _, last = module.rpartition(".")
            rest.insert(0, last)
    for attribute in rest:
        found = getattr(found, attribute)
    return found


DAY = timedelta(days=1)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
RETENTION = [
    ("nothing", [], 0),
    ("ten of a day are all kept", [NOW - timedelta(minutes=30 * i) for i in range(10)], 10),
    ("of more in a day the newest ten", [NOW - timedelta(minutes=30 * i) for i in range(20)], 10),
    ("one a day: ten recent, then weeks and months", [NOW - DAY * i for i in range(60)], 13),
    ("one a week for two years: ten recent, then months", [NOW - DAY * 7 * i for i in range(104)], 19),
    ("one a month for three years: twelve", [NOW - DAY * 31 * i for i in range(36)], 12),
]


@pytest.mark.parametrize(("what", "times", "kept"), RETENTION, ids=[row[0] for row in RETENTION])
def test_retention(what: str, times: list[datetime], kept: int) -> None:
    found = retention.worth_keeping(times)
    assert len(found) == kept
    assert not times or max(times) in found
    newest_of_days = {max(t for t in times if t.date() == day) for day in sorted({t.date() for t in times})[-7:]}
    assert newest_of_days <= found


def test_a_wrong_clock_drops_no_good_backup(book: Book) -> None:
    good = [backups.write(book.connection(), book.folder, NOW - DAY * i) for i in range(9, -1, -1)]
    for years in (-10, 10):
        wrong = backups.write(book.connection(), book.folder, NOW + 365 * years * DAY)
        assert wrong.exists()
    assert sum(path.exists() for path in good) >= 9
    assert good[-1].exists()


def test_when_a_backup_is_due(book: Book) -> None:
    folder = book.folder
    assert backups.due(folder, NOW, changed=False)
    backups.write(book.connection(), folder, NOW)
    minutes = timedelta(minutes=1)
    for later, changed, wanted in [(29, True, False), (31, True, True), (31, False, False), (1441, False, True)]:
        assert backups.due(folder, NOW + later * minutes, changed=changed) is wanted
    assert backups.due(folder, NOW - DAY, changed=False)  # the clock went back: that backup lies in the future


def test_keep_up_writes_only_what_is_due(book: Book) -> None:
    assert backups.keep_up(book, changed=False)
    assert backups.keep_up(book, changed=True) is None


def test_two_backups_of_one_second_are_two_files(book: Book) -> None:
    assert backups.write(book.connection(), book.folder, NOW) != backups.write(book.connection(), book.folder, NOW)


def test_a_failed_backup_leaves_nothing(book: Book, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "pack", full)
    for act in (
        lambda: backups.write(book.connection(), book.folder, NOW),
        lambda: backups.write_whole(book, tmp_path / "b.crmbackup"),
    ):
        with pytest.raises(CrmError):
            act()
    assert not list((book.folder / BACKUPS).iterdir())
    assert not list(tmp_path.glob("*crmbackup*"))


def test_pictures_are_named_by_what_is_in_them(tmp_path: Path) -> None:
    name = pictures.add(tmp_path, PNG, "image/png")
    assert pictures.add(tmp_path, PNG, "image/png") == name
    assert pictures.kept(tmp_path) == [name]
    assert pictures.sound(tmp_path, name)
    for strange in ("../book.db", "a.png", name.upper(), f"{name}.svg", ""):
        with pytest.raises(Unusable):
            pictures.path_of(tmp_path, strange)
    with pytest.raises(Unusable):
        pictures.add(tmp_path, b"<svg/>", "image/svg+xml")


def test_the_set_aside_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"one")
    kept = [aside.keep_bytes(tmp_path, "damaged", MONDAY) for _ in range(3)]
    assert len(set(kept)) == 3


def test_leavings_of_killed_programs_are_cleared_and_others_are_not(book: Book, tmp_path: Path) -> None:
    book.close()
    own = [f"{FILE}.1.part", f"{FILE}.1.part-wal", f"{'a' * 64}.png.1.part", f"{CARDS}/{'a' * 64}.png.1.part"]
    others = ["mine.crmbackup.1.part", "sheet.pdf.1.part"]
    for name in own + others:
        (book.folder / name).write_bytes(b"x")
    with opened(book.folder):
        assert not any((book.folder / name).exists() for name in own)
        assert all((book.folder / name).exists() for name in others)


def test_an_abandoned_backup_is_cleared_and_a_running_one_is_not(book: Book, tmp_path: Path) -> None:
    running, abandoned = tmp_path / "b.crmbackup.1.part", tmp_path / "b.crmbackup.2.part.db.part"
    for leaving in (running, abandoned):
        leaving.write_bytes(b"x")
    os.utime(abandoned, (0, 0))
    backups.write_whole(book, tmp_path / "b.crmbackup")
    assert running.exists()
    assert not abandoned.exists()


def test_threads_write_automatic_backups_one_after_the_other(book: Book) -> None:
    def job(number: int) -> Path:
        try:
            return backups.write(book.connection(), book.folder, NOW + number * DAY)
        finally:
            book.release()

    with ThreadPoolExecutor(3) as pool:
        assert all(path.exists() for path in pool.map(job, range(6)))
