"""Which automatic backups are kept, told by their own times alone: a wrong clock must not throw a good one away."""

from collections.abc import Callable, Container, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from crm_app.store.folder import BACKUPS, ENDING

_NAME = "%Y-%m-%dT%H%M%SZ"
RECENT = 10
_PERIODS: tuple[tuple[int, Callable[[date], object]], ...] = (
    (7, date.toordinal),
    (4, lambda day: day.isocalendar()[:2]),
    (12, lambda day: (day.year, day.month)),
)


def name_of(time: datetime) -> str:
    """The file name of an automatic backup."""
    return f"{time.astimezone(UTC).strftime(_NAME)}{ENDING}"


def time_of(path: Path) -> datetime | None:
    """When an automatic backup was made; None for a file that is none."""
    try:
        return datetime.strptime(path.name, f"{_NAME}{ENDING}").replace(tzinfo=UTC)
    except ValueError:
        return None


def automatic(folder: Path) -> list[Path]:
    """A book's automatic backups, newest first by their names."""
    return sorted((path for path in (folder / BACKUPS).glob(f"*{ENDING}") if time_of(path)), reverse=True)


def worth_keeping(times: Iterable[datetime]) -> set[datetime]:
    """The 10 newest, and the newest of each of the last 7 days, 4 weeks and 12 months that have any."""
    newest_first = sorted(times, reverse=True)
    kept = set(newest_first[:RECENT])
    for most, period in _PERIODS:
        newest_of: dict[object, datetime] = {}
        for time in newest_first:
            newest_of.setdefault(period(time.date()), time)
        kept.update(list(newest_of.values())[:most])
    return kept


def prune(folder: Path, *, keep: Container[Path | None]) -> None:
    """Remove what is not worth keeping; in `keep` is the backup just verified, which stays whatever its clock said."""
    paths = {time: path for path in automatic(folder) if (time := time_of(path))}
    for time in paths.keys() - worth_keeping(paths):
        if paths[time] not in keep:
            paths[time].unlink(missing_ok=True)
