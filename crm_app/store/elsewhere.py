"""Backups in a second place, a folder or a USB stick: one whole verified file a day, the newest seven kept."""

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
_NAME = "rapport-%Y-%m-%dT%H%M%SZ"


def copies(place: Path) -> list[tuple[datetime, Path]]:
    """The backups in a place, newest first; none where the place is not there."""
    found = []
    for path in place.glob(f"rapport-*{ENDING}") if place.is_dir() else ():
        try:
            found.append((datetime.strptime(path.name, f"{_NAME}{ENDING}").replace(tzinfo=UTC), path))
        except ValueError:
            continue
    return sorted(found, reverse=True)


def due(place: Path, now: datetime) -> bool:
    """Whether a copy is wanted and possible: the place is there, and its newest is a day old; a copy from the future
    tells of a wrong clock and does not count.
    """
    return place.is_dir() and not any(now - EVERY < at <= now for at, _ in copies(place))


def write(book: Book, place: Path) -> Path:
    """Put a whole verified backup into a place, and remove what is beyond the newest seven.

    Raises Unusable when the place is not there or belongs to the book itself, Damaged, DiskRefused.
    """
    if not place.is_dir():
        raise Unusable(f"{place} is not there. Plug the stick in, or choose another folder.")
    if place.resolve().is_relative_to(book.folder.resolve()):
        raise Unusable(f"{place} lies in the book's own folder. A second copy there would be lost with it.")
    target = place / f"{book.clock().astimezone(UTC).strftime(_NAME)}{ENDING}"
    backups.write_whole(book, target)
    with translated():
        for _, path in copies(place)[KEPT:]:
            if path != target:
                path.unlink(missing_ok=True)
    return target


def late(last: datetime | None, now: datetime) -> bool:
    """Whether the last copy, or the day the place was chosen, is so long ago that it has to be said."""
    return last is not None and now - last > LATE
