"""How meetings fall into an agenda (today, this week, later, past) and into the days of a week."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain.times import local

TODAY, THIS_WEEK, LATER, PAST = "today", "this-week", "later", "past"
GROUPS = (TODAY, THIS_WEEK, LATER, PAST)
_WEEK = 7
_DAY_MINUTES = 24 * 60


def grouped(
    meetings: Iterable[tuple[int, datetime]], *, now: datetime, zone: str, first_weekday: int = 0
) -> list[tuple[str, list[int]]]:
    """Ids by group in the order of `GROUPS`, those without meetings left out; what is past the latest first.

    Days are those of the owner's zone; a week begins on `first_weekday`, 0 for Monday.
    """
    home = ZoneInfo(zone)
    today = now.astimezone(home).date()
    end = week_start(today, first_weekday) + timedelta(days=_WEEK)
    found: dict[str, list[int]] = {group: [] for group in GROUPS}
    for number, start in sorted(meetings, key=lambda meeting: (meeting[1], meeting[0])):
        day = start.astimezone(home).date()
        group = PAST if day < today else TODAY if day == today else THIS_WEEK if day < end else LATER
        found[group].append(number)
    found[PAST].reverse()
    return [(group, ids) for group, ids in found.items() if ids]


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week that a day lies in."""
    return day - timedelta(days=(day.weekday() - first_weekday) % _WEEK)


@dataclass(frozen=True, slots=True)
class Block:
    """A meeting on one day of a week: minutes since midnight on the clocks of that day, and its lane of `lanes` beside
    one another.
    """

    meeting: int
    day: int
    begin: int
    end: int
    lane: int = 0
    lanes: int = 1


def blocks(meetings: Iterable[tuple[int, datetime, int]], *, first: date, zone: str, least: int = 20) -> list[Block]:
    """(id, start, minutes) as blocks of the seven days from `first`; one over midnight has a block on both days.

    Those that would be drawn over one another, each at least `least` minutes high, stand in lanes.
    """
    home = ZoneInfo(zone)
    days: dict[int, list[Block]] = {}
    for number, start, minutes in meetings:
        there = start.astimezone(home)
        day, begin = (there.date() - first).days, there.hour * 60 + there.minute
        end = begin + minutes
        for shift, part in enumerate(((begin, min(end, _DAY_MINUTES)), (0, end - _DAY_MINUTES))):
            if part[1] > part[0] and 0 <= day + shift < _WEEK:
                days.setdefault(day + shift, []).append(Block(number, day + shift, *part))
    return [block for day in sorted(days) for block in _in_lanes(days[day], least)]


def _in_lanes(day: Sequence[Block], least: int) -> list[Block]:
    placed: list[Block] = []
    cluster: list[Block] = []
    reach = 0
    for block in sorted(day, key=lambda block: (block.begin, -block.end, block.meeting)):
        if cluster and block.begin >= reach:
            placed += _spread(cluster, least)
            cluster = []
        reach = max(reach if cluster else 0, block.end, block.begin + least)
        cluster.append(block)
    return placed + _spread(cluster, least)


def _spread(cluster: Sequence[Block], least: int) -> list[Block]:
    """Each block in the first lane that is free by then."""
    free: list[int] = []
    lanes: list[int] = []
    for block in cluster:
        lane = next((lane for lane, until in enumerate(free) if until <= block.begin), len(free))
        free[lane : lane + 1] = [max(block.end, block.begin + least)]
        lanes.append(lane)
    return [
        Block(block.meeting, block.day, block.begin, block.end, lane, len(free))
        for block, lane in zip(cluster, lanes, strict=True)
    ]


def moment_at(day: date, minutes: int, zone: str) -> datetime:
    """The moment at which the clocks of a day show so many minutes after midnight.

    Raises `Unusable` with a sentence when they jump over it.
    """
    return local(datetime.combine(day, time(minutes // 60, minutes % 60)), zone).at
