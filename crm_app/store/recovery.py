"""The way back from damage: keep every byte, save every row that reads, fill up from the newest good backup, tell."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from crm_app.errors import Damaged, TooNew, Unusable
from crm_app.store import archive, aside, backups, checking, creation, merging, pictures, salvage
from crm_app.store.checking import Finding
from crm_app.store.connection import connect
from crm_app.store.faults import translated
from crm_app.store.files import create_private
from crm_app.store.folder import BACKUPS, ENDING, FILE, refuse_file

IN_ORDER = "The book is in order; nothing was done."
NOTHING_HERE = "There is no book in this folder, and no backup of one."
NOTHING_READS = (
    "Nothing of the book could be read and there is no good backup in its folder. Nothing was changed; every byte is "
    "also kept in {kept}. If you have a backup elsewhere, use `crm-app restore`."
)
_IN_PLACE = frozenset({"standing", "agenda", "search index", "numbers", "history", "pictures", "backups"})


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done, in sentences; where the damaged files are kept; whether every record is as it was last stored."""

    words: tuple[str, ...]
    kept: Path | None = None
    complete: bool = True

    def __str__(self) -> str:
        """The sentences, one a line."""
        return "\n".join(self.words)


def recover(folder: Path, now: datetime) -> Recovered:
    """Mend the book of this folder as far as it can be mended; damaged files are never thrown away.

    Raises Unusable where there is nothing of a book, Damaged when nothing can be saved, TooNew, Held, DiskRefused.
    """
    refuse_file(folder)
    if not folder.is_dir():
        raise Unusable(NOTHING_HERE)
    lock = creation.hold(folder)
    try:
        findings = checking.check(folder)
        if findings:
            return _mended(folder, findings, now)
        if (folder / FILE).exists():
            return Recovered((IN_ORDER,))
        raise Unusable(NOTHING_HERE)
    finally:
        lock.free()


def _mended(folder: Path, findings: list[Finding], now: datetime) -> Recovered:
    if {finding.what for finding in findings} <= _IN_PLACE:
        words = _mend_in_place(folder)
        kept, complete = None, not any(finding.grave for finding in findings)
    else:
        kept, complete, words = _put_together(folder, now)
        if any(finding.what == "log" for finding in findings):
            complete = False
            words.append("What was stored last, behind the broken part of the log, is lost.")
    words += _fetch_pictures(folder)
    return Recovered((*words, _verdict(folder)), kept, complete)


def _verdict(folder: Path) -> str:
    left = checking.check(folder)
    if not left:
        return "The book is in order again."
    return "Still not in order: " + "; ".join(f"{finding.what}: {finding.detail}" for finding in left)


def _mend_in_place(folder: Path) -> list[str]:
    """Every record is sound: make anew what is derived from them, and close history that cannot be taken back."""
    with translated(), closing(connect(folder / FILE)) as con:
        closed = merging.mend(con)
    words = ["Every record is sound. What is derived from the records, the search index too, was made anew."]
    if closed:
        words.append(f"{closed} entries of the history can no longer be taken back.")
    return words


def _put_together(folder: Path, now: datetime) -> tuple[Path, bool, list[str]]:
    """A new book from what reads and the newest good backup, in the place of the damaged one."""
    kept = aside.keep_bytes(folder, "damaged", now)
    part = folder / f"{FILE}.{os.getpid()}.new.part"
    try:
        with translated(), salvage.opened(folder) as damaged, _newest_backup(folder) as (base, name):
            create_private(part)
            creation.write_schema(part)
            with closing(connect(part)) as con:
                con.pragma("journal_mode", "memory")  # a log that cannot be carried over at the end would go unnoticed
                tally = merging.fill(con, damaged, base)
                con.pragma("journal_mode", "wal")
            readable = damaged is not None
        if base is None and tally.inexact and not tally.read + tally.filled:
            raise Damaged(NOTHING_READS.format(kept=kept))
        checking.verify(part)
        aside.replace(folder, part)
    finally:
        for leaving in folder.glob(f"{part.name}*"):
            leaving.unlink()
    words = [f"The damaged files are kept in {kept}.", *_told(tally, name, readable=readable)]
    return kept, readable and not tally.inexact, words


def _told(tally: merging.Tally, backup: str, *, readable: bool) -> list[str]:
    if not readable:
        return [f"Nothing in them could be read. The backup {backup} is now the book; what was done since is lost."]
    if not tally.inexact:
        return ["Every record was saved as it was last stored."]
    source = f"the backup {backup} and the history" if backup else "the history, since there is no good backup"
    return [
        f"{tally.read} rows were read from them, {tally.filled} came from {source}.",
        f"{tally.lost} rows could not be saved." if tally.lost else "A change of the last edits may be lost.",
        "What was done before can no longer be undone.",
    ]


@contextmanager
def _newest_backup(folder: Path) -> Iterator[tuple[apsw.Connection | None, str]]:
    """The database of the newest backup that verifies, with the backup's name; None where there is none."""
    for path in _backups_by_age(folder):
        with ExitStack() as stack:
            try:
                found = stack.enter_context(archive.opened(path))
                part = stack.enter_context(backups.unpacked(found, folder))
                con = stack.enter_context(closing(connect(part, unwritable=True)))
            except (Damaged, Unusable, TooNew):
                continue
            yield con, path.name
            return
    yield None, ""


def _backups_by_age(folder: Path) -> list[Path]:
    """The backups in the book's folder that can be opened at all, newest first by what they say of themselves."""
    found = []
    for path in (folder / BACKUPS).glob(f"*{ENDING}"):
        with suppress(Damaged, Unusable, TooNew), archive.opened(path) as backup:
            found.append((backup.manifest.at, path))
    return [path for _, path in sorted(found, reverse=True)]


def _fetch_pictures(folder: Path) -> list[str]:
    """Put pictures that are missing or damaged back from backups that hold them."""
    with translated(), closing(connect(folder / FILE)) as con:
        wanted = {name for name in pictures.named(con) if pictures.is_name(name) and not pictures.sound(folder, name)}
    missing = len(wanted)
    for path in _backups_by_age(folder) if wanted else []:
        with suppress(Damaged, Unusable, TooNew), archive.opened(path) as found:
            for name in wanted & set(found.manifest.pictures):
                backups.restore_picture(found, folder, name)
                wanted.remove(name)
    return [f"{missing - len(wanted)} of {missing} pictures came back from backups."] if missing else []
