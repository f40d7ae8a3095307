"""Moving the whole book to another folder: copied, verified, and only then is the old one put aside."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crm_app.errors import Damaged, Unusable
from crm_app.store import aside, backups, checking, creation, pictures
from crm_app.store.connection import connect
from crm_app.store.faults import translated
from crm_app.store.files import make_folder, sync_file, sync_folder, write_atomically
from crm_app.store.folder import BACKUPS, CARDS, FILE, FILES, MOVED, SIDES

_WHOLE = (FILE, CARDS, FILES, BACKUPS, "drafts.json")
"""What a move takes along; what was put aside or logged stays behind."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the book is now, and where the old files are kept."""

    folder: Path
    kept: Path

    def __str__(self) -> str:
        """In words for the user."""
        return f"The book is now in {self.folder}, copied and verified. The old files are kept in {self.kept}."


def move(folder: Path, target: Path, now: datetime) -> Moved:
    """Move the book of a folder that nobody has open. Until the copy is verified the old one stays the book.

    Raises Unusable for a target that will not do, Damaged when the book or its copy does not verify, Held, DiskRefused.
    """
    target = _fit(folder, target)
    lock = creation.hold(folder)
    part = target.with_name(f"{target.name}.part")
    try:
        with closing(connect(folder / FILE)) as con:
            backups.write(con, folder, now)
        aside.settle(folder)
        _copy(folder, part)
        checking.verify(part / FILE)
        _compare_pictures(folder, part)
        with translated():
            if target.exists():
                target.rmdir()
            part.replace(target)
            sync_folder(target.parent)
        write_atomically(folder / MOVED, str(target).encode())
        return Moved(target, _put_aside(folder, now))
    finally:
        shutil.rmtree(part, ignore_errors=True)
        lock.free()


def _fit(folder: Path, target: Path) -> Path:
    """The folder to make: `target` itself where it is new or empty, else one named Rapport in it."""
    target = target.expanduser().absolute()
    if target.is_dir() and any(target.iterdir()):
        target /= "Rapport"
    if target.resolve().is_relative_to(folder.resolve()) or folder.resolve().is_relative_to(target.resolve()):
        raise Unusable("The book cannot be moved into its own folder. Choose another place.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Unusable(f"There is something in {target} already. Choose another place.")
    if not target.parent.is_dir():
        raise Unusable(f"There is no folder {target.parent}. Make it first, or choose another place.")
    return target


def _copy(folder: Path, part: Path) -> None:
    """Everything that belongs to the book, flushed to the disk."""
    shutil.rmtree(part, ignore_errors=True)
    make_folder(part)
    with translated():
        for path in (path for name in _WHOLE for path in (folder / name, *(folder / name).glob("*"))):
            copy = part / path.relative_to(folder)
            if path.is_dir():
                make_folder(copy)
            elif path.is_file():
                shutil.copyfile(path, copy)
                copy.chmod(0o600)
                sync_file(copy)
        for inside in (CARDS, FILES, BACKUPS):
            if (part / inside).is_dir():
                sync_folder(part / inside)
        sync_folder(part)


def _compare_pictures(folder: Path, part: Path) -> None:
    for name in pictures.kept(folder):
        if pictures.sound(folder, name) and not pictures.sound(part, name):
            raise Damaged("A picture could not be copied as it is. The book stays where it was.")


def _put_aside(folder: Path, now: datetime) -> Path:
    """The old files, out of the way of anybody who opens this folder."""
    kept = folder / "aside" / f"moved-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    make_folder(kept)
    with translated():
        for name in (*_WHOLE, *(f"{FILE}{side}" for side in SIDES)):
            if (folder / name).exists():
                (folder / name).replace(kept / name)
        sync_folder(kept)
        sync_folder(folder)
    return kept
