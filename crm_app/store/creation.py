"""How a book comes into being and is brought up to date: under another name, or after a verified backup."""

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from crm_app.store import migrations
from crm_app.store.connection import connect, header_of, refuse_strange, teach
from crm_app.store.faults import translated
from crm_app.store.files import PRIVATE_FOLDER, create_private, make_folder, sync_file, sync_folder
from crm_app.store.folder import CARDS, FILE, FILES, refuse_file
from crm_app.store.lock import Lock
from crm_app.store.transaction import transaction

# What a holder writes under another name first; other files that are being written here belong to somebody else.
_LEAVINGS = (f"{FILE}.*.part*", f"{CARDS}/*.part", f"{FILES}/*.part", f"{'?' * 64}.*.part")
_LOG_MODE = 2  # in the header: changes go to the write-ahead log


def hold(folder: Path) -> Lock:
    """Make the folder if need be, and take its lock; leavings of a killed start are cleared away."""
    refuse_file(folder)
    make_folder(folder)
    lock = Lock(folder)
    try:
        with translated():
            for pattern in _LEAVINGS:
                for part in folder.glob(pattern):
                    part.unlink()
    except BaseException:
        lock.free()
        raise
    return lock


def make(path: Path) -> None:
    """An empty book under a temporary name, flushed to the disk and renamed: there is a whole one or none."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with translated():
        try:
            create_private(part)
            write_schema(part)
            sync_file(part)
            part.replace(path)
            sync_folder(path.parent)
        finally:
            for leaving in path.parent.glob(f"{part.name}*"):
                leaving.unlink()
        (path.parent / CARDS).mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def write_schema(path: Path) -> None:
    """Fill an empty file with today's tables."""
    con = connect(path, create=True)
    try:
        # Nobody knows the file yet, and it is flushed before anybody does: no flushes between; no log, since closing
        # does not tell when the disk failed while the log was carried over.
        con.pragma("journal_mode", "memory")
        con.pragma("synchronous", 0)
        migrations.upgrade(con)
        con.pragma("journal_mode", "wal")
    finally:
        con.close()


def upgrade(folder: Path, name: str, now: datetime) -> None:
    """Bring an older book to today's tables, after a verified backup; derived rows and digests are made anew.

    A book that was not closed is looked through first: raises Damaged before anything is written to a damaged one.
    """
    header = header_of(folder / name)
    _look_through(folder / name, in_log_mode=header[18] == _LOG_MODE)
    if int.from_bytes(header[60:64], "big") >= migrations.VERSION:
        return
    from crm_app.store import backups, derived, digests

    with translated():
        con = connect(folder / name)
        try:
            if migrations.version_of(con) < migrations.VERSION:
                backups.write(con, folder, now)
                migrations.upgrade(con)
                teach(con)
                with transaction(con):
                    derived.rebuild(con)
                    digests.rebuild(con)
        finally:
            con.close()
    refuse_strange(folder / name)


def _look_through(path: Path, *, in_log_mode: bool) -> None:
    """After an unclean end read every page; after a restore that was cut short go back to the write-ahead log."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        from crm_app.store import checking

        checking.verify(path)
    if not in_log_mode:
        with translated(), closing(connect(path)) as con:
            con.pragma("journal_mode", "wal")
