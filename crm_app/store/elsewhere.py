"""Backups in a second place, a folder or a USB stick: one whole verified file a day, the newest seven kept."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crm_app.errors import Unusable
from crm_app.store import backups
from crm_app.store.book import Book
from crm_app.store.faults import translated
from crm_app.store.folder import ENDING

EVERY = timedelta(hours=24)
LATE = timedelta(days=14)
KEPT = 7
_TIME = "%Y-%m-%dT%H%M%SZ"


def copies(folder: Path, place: Path) -> list[tuple[datetime, Path]]:
    """The backups of the book of a folder in a place, newest first; none where the place is not there."""
    found, series = [], _series(folder)
    for path in place.glob(f"{series}*{ENDING}") if place.is_dir() else ():
        try:
            found.append((datetime.strptime(path.name, f"{series}{_TIME}{ENDING}").replace(tzinfo=UTC), path))
        except ValueError:
            continue
    return sorted(found, reverse=True)


def _series(folder: Path) -> str:
    """What the names of a book's copies begin with: another book's in the same place are left alone."""
    return f"rapport-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:6]}-"


def due(folder: Path, place: Path, now: datetime) -> bool:
    """Whether a copy is wanted and possible: the place is there, and its newest is a day old; a copy from the future
    tells of a wrong clock and does not count.
    """
    return place.is_dir() and not any(now - EVERY < at <= now for at, _ in copies(folder, place))


def write(book: Book, place: Path) -> Path:
    """Put a whole verified backup into a place, and remove what is beyond the newest seven.

    Raises Unusable when the place is not there or belongs to the book itself, Damaged, DiskRefused.
    """
    if not place.is_dir():
        raise Unusable(f"{place} is not there. Plug the stick in, or choose another folder.")
    if place.resolve().is_relative_to(book.folder.resolve()):
        raise Unusable(f"{place} lies in the book's own folder. A second copy there would be lost with it.")
    target = place / f"{_series(book.folder)}{book.clock().astimezone(UTC).strftime(_TIME)}{ENDING}"
    backups.write_whole(book, target)
    with translated():
        for _, path in copies(book.folder, place)[KEPT:]:
            if path != target:
                path.unlink(missing_ok=True)
    return target


def late(last: datetime | None, now: datetime) -> bool:
    """Whether the last copy, or the day the place was chosen, is so long ago that it has to be said."""
    return last is not None and now - last > LATE
