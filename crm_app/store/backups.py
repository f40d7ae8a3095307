"""Backups: verified copies in one file each, and the way back from one."""

import glob
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from crm_app.errors import Damaged, Unusable
from crm_app.store import archive, aside, checking, creation, migrations, pictures, retention, suspicion
from crm_app.store.connection import connect
from crm_app.store.faults import translated
from crm_app.store.files import create_private, make_folder, replacing, sync_file, sync_folder
from crm_app.store.folder import BACKUPS, CARDS, FILE, FILES, SIDES
from crm_app.store.transaction import roll_back

if TYPE_CHECKING:
    from crm_app.store.book import Book

IDLE = timedelta(hours=24)
BUSY = timedelta(minutes=30)
_ABANDONED = 3600  # seconds after which an unfinished backup belongs to a killed program
_ONE_AT_A_TIME = threading.Lock()
_PAGES = 512  # copied at a time, so that other threads get their turn


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the book there was before is kept, if any, and which pictures the backup lacks."""

    kept: Path | None
    missing: tuple[str, ...]

    def __str__(self) -> str:
        """In words for the user."""
        words = ["The backup is in place and was verified."]
        if self.kept:
            words.append(f"What was there before is kept in {self.kept}.")
        if self.missing:
            words.append(f"{len(self.missing)} pictures were already missing when the backup was made.")
        return " ".join(words)


def due(folder: Path, now: datetime, *, changed: bool) -> bool:
    """Whether an automatic backup is wanted: 24 hours after the last, and when something changed after 30 minutes.

    A backup whose name lies in the future tells of a wrong clock, then or now, and does not count.
    """
    since = now - (BUSY if changed else IDLE)
    return not any(since < time <= now for path in retention.automatic(folder) if (time := retention.time_of(path)))


def write(con: apsw.Connection, folder: Path, now: datetime, *, keep: Path | None = None) -> Path:
    """An automatic backup, of the database alone: pictures never change and lie beside it.

    `con` may stand in any thread and in any state but amid an edit; `keep` is a backup still needed. Raises Damaged,
    and writes nothing, when the book does not verify.
    """
    make_folder(folder / BACKUPS)
    with _ONE_AT_A_TIME, translated():
        for leaving in (folder / BACKUPS).glob("*.part*"):
            leaving.unlink()
        target = _free_name(folder, now)
        with replacing(target) as part:
            try:
                _write(con, part, now=now)
            except Damaged:
                suspicion.raise_for(folder)
                raise
        retention.prune(folder, keep={target, keep})
    return target


def keep_up(book: "Book", *, changed: bool) -> Path | None:
    """Make an automatic backup when one is due; for whoever holds the book, from any thread."""
    now = book.clock()
    return write(book.connection(), book.folder, now) if due(book.folder, now, changed=changed) else None


def write_whole(book: "Book", target: Path) -> tuple[str, ...]:
    """Write one verified file with everything; returns the names of pictures that the book speaks of but lacks.

    Raises Unusable for a place where no backup may be written, Damaged when the book does not verify, DiskRefused.
    """
    _refuse_target(book.folder, target)
    _clear_abandoned(target)
    with replacing(target) as part:
        return _write(book.connection(), part, now=book.clock(), pictures_of=book.folder)


def restore(folder: Path, source: Path, now: datetime) -> Restored:
    """Put a backup in the place of the book, or into an empty folder. The present book is kept.

    Everything is verified before anything is changed. Raises Unusable for a file that is no backup, Damaged for a
    broken one, TooNew, Held, DiskRefused; the book is then as it was.
    """
    with archive.opened(source) as found:
        found.verify()
        lock = creation.hold(folder)
        try:
            with unpacked(found, folder) as part:
                _restore_pictures(found, folder)
                kept = _keep_present(folder, now, source)
                aside.replace(folder, part)
        finally:
            lock.free()
    return Restored(kept, found.manifest.missing)


@contextmanager
def unpacked(found: archive.Archive, folder: Path) -> Iterator[Path]:
    """The database of a backup as a verified file in `folder`, to be renamed or else removed again."""
    part = folder / f"{FILE}.{os.getpid()}.part"
    with _fresh(part):
        found.extract(FILE, part)
        checking.verify(part)
        yield part


def _restore_pictures(found: archive.Archive, folder: Path) -> None:
    """Pictures come before the database that speaks of them; those already there stay."""
    for name in found.manifest.pictures:
        if not pictures.sound(folder, name):
            restore_picture(found, folder, name)
    for place in {pictures.folder_of(name) for name in found.manifest.pictures}:
        sync_folder(folder / place)


def restore_picture(found: archive.Archive, folder: Path, name: str) -> None:
    """Put one picture or file of a backup where it belongs."""
    make_folder(folder / pictures.folder_of(name))
    part = folder / f"{name}.{os.getpid()}.part"
    with _fresh(part):
        found.extract(pictures.place_of(name), part)
        sync_file(part)
        part.replace(pictures.path_of(folder, name))


def _keep_present(folder: Path, now: datetime, source: Path) -> Path | None:
    """A verified backup of a sound book; of a damaged one all its bytes."""
    if not (folder / FILE).exists():
        return aside.keep_bytes(folder, "aside/log", now) if (folder / f"{FILE}-wal").exists() else None
    try:
        checking.verify(folder / FILE)
        with translated(), closing(connect(folder / FILE)) as con:
            kept = write(con, folder, now, keep=source)
    except Damaged:
        return aside.keep_bytes(folder, "aside/book", now)
    aside.settle(folder)
    return kept


def _write(con: apsw.Connection, part: Path, *, now: datetime, pictures_of: Path | None = None) -> tuple[str, ...]:
    """Copy, pack and verify; returns the names of pictures that are missing from the folder `pictures_of`."""
    database = part.with_name(f"{part.name}.db.part")
    with translated(), _fresh(database):
        copy_database(con, database)
        version = migrations.version_of(con)
        # Only now: pictures come before the rows that speak of them, so those of the copied rows are all there.
        kept, missing = _pictures(database, pictures_of) if pictures_of else ([], ())
        with ThreadPoolExecutor(1) as beside:  # packing lets other threads run, so it costs no time of its own
            packing = beside.submit(archive.pack, part, database, schema=version, now=now, cards=kept, missing=missing)
            checking.verify(database)
            packing.result()
    with archive.opened(part) as written:
        written.verify()
    return missing


def _pictures(database: Path, folder: Path) -> tuple[list[Path], tuple[str, ...]]:
    """The sound pictures of a folder, and the names that the rows of a database speak of besides."""
    sound = [name for name in pictures.kept(folder) if pictures.sound(folder, name)]
    with closing(connect(database, unwritable=True)) as con:
        missing = set(pictures.named(con)) - set(sound)
    return [pictures.path_of(folder, name) for name in sound], tuple(sorted(missing))


def copy_database(con: apsw.Connection, target: Path) -> None:
    """Copy the book as it is at this moment, page by page with the checksums; edits go on meanwhile."""
    con.execute("BEGIN")
    try:
        # From here on the copy sees this state and no later one.
        con.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        with closing(connect(target)) as copy:
            copy.pragma("journal_mode", "off")
            copy.pragma("synchronous", 0)
            with copy.backup("main", con, "main") as run:
                while not run.done:
                    run.step(_PAGES)
    finally:
        roll_back(con)


@contextmanager
def _fresh(part: Path) -> Iterator[None]:
    """An empty private file that is gone again at the end, unless it was renamed."""
    part.unlink(missing_ok=True)
    create_private(part)
    try:
        yield
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _free_name(folder: Path, now: datetime) -> Path:
    """A name by this time, or by the next second that has none."""
    while (folder / BACKUPS / retention.name_of(now)).exists():
        now += timedelta(seconds=1)
    return folder / BACKUPS / retention.name_of(now)


def _clear_abandoned(target: Path) -> None:
    """Remove what killed backups to this place left: copies of private data."""
    with translated():
        for leaving in target.parent.glob(f"{glob.escape(target.name)}.*.part*"):
            if time.time() - leaving.stat().st_mtime > _ABANDONED:
                leaving.unlink()


def _refuse_target(folder: Path, target: Path) -> None:
    """A backup may replace an older backup, and nothing else."""
    if not target.parent.is_dir():
        raise Unusable(f"There is no folder {target.parent}. Make it, or name another place for the backup.")
    if target.is_dir():
        raise Unusable(f"{target} is a folder. Name a file for the backup.")
    refuse_own(folder, target, kept=(CARDS, FILES))
    if target.exists() and target.stat().st_size and not archive.looks_like_one(target):
        raise Unusable(f"{target} is there already and is no backup. Name another file.")


def refuse_own(folder: Path, target: Path, *, kept: tuple[str, ...] = (CARDS, FILES, BACKUPS)) -> None:
    """Raise Unusable for a target that is one of the book's own files or lies in one of the folders `kept` for it."""
    own = {(folder / name).resolve() for name in (FILE, *(f"{FILE}{side}" for side in SIDES), "book.lock")}
    place = target.resolve()
    if place in own or any(place.is_relative_to((folder / name).resolve()) for name in kept):
        raise Unusable(f"{target} belongs to the book itself. Name another place.")
