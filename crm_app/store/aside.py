"""Putting another database in the place of the book's, so that at every moment there is a whole one, old or new."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from crm_app.errors import Held
from crm_app.store.connection import connect
from crm_app.store.faults import translated
from crm_app.store.files import create_private, make_folder, sync_file, sync_folder
from crm_app.store.folder import FILE, SIDES

READ_ELSEWHERE = "Another program is reading this book. Close it there, or try again in a moment."


def keep_bytes(folder: Path, kind: str, now: datetime) -> Path:
    """Copy the database and its side files, byte for byte, into a new folder named by kind and time: all or nothing."""
    kept = _free(folder / f"{kind}-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}")
    part = kept.with_name(f"{kept.name}.part")
    make_folder(part)
    try:
        with translated():
            for name in (FILE, *(f"{FILE}{side}" for side in SIDES)):
                if (folder / name).exists():
                    (part / name).unlink(missing_ok=True)
                    create_private(part / name)
                    shutil.copyfile(folder / name, part / name)
                    sync_file(part / name)
            sync_folder(part)
            part.replace(kept)
            sync_folder(kept.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return kept


def _free(path: Path) -> Path:
    """This path, or the next with a number that nothing has yet."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def settle(folder: Path) -> None:
    """Bring a sound book into its one file, alone: a log left beside a new file would silently undo the replacement.

    Leaving write-ahead mode is what SQLite allows to nobody but the only user. Raises Held while somebody reads.
    """
    with translated():
        con = connect(folder / FILE)
        try:
            if con.pragma("journal_mode", "delete") != "delete":
                raise Held(READ_ELSEWHERE)
        finally:
            con.close()


def replace(folder: Path, part: Path) -> None:
    """Make `part` the book's database; what belongs to the old one's log must be settled or kept before."""
    with translated():
        sync_file(part)
        for side in SIDES:
            (folder / f"{FILE}{side}").unlink(missing_ok=True)
        part.replace(folder / FILE)
        sync_folder(folder)
