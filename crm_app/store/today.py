"""What is due and next: the open steps that have begun, the meetings of these days, and how near the goal is."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import merge
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from crm_app.domain import today
from crm_app.domain.steps import STATES, is_snoozed
from crm_app.domain.times import iso
from crm_app.store import campaigns, dues, meetings
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json, moment
from crm_app.store.dues import Due
from crm_app.store.meetings import MeetingRow

MOST = 100
"""Lines of a group that are read; the rest is counted."""
_LONGEST = timedelta(hours=24)
__all__ = ["MOST", "Appointment", "Due", "Goal", "Group", "Today", "appointments", "count", "due", "goal", "of_person",
           "shown"]  # fmt: skip
_GONE = frozenset({"cancelled", "no-show", "held", "written-up", "thanked", "evaluated"})
_BEGUN = "FROM agenda WHERE since <= ?1 AND (until IS NULL OR until > ?1)"
_NOT_OVER = """SELECT id FROM meeting WHERE start >= ?1 AND start < ?2 AND trashed_at IS NULL AND cancelled_at IS NULL
  AND no_show = '' AND held_end IS NULL AND written_up_at IS NULL
  AND unixepoch(start) + minutes * 60 > unixepoch(?3) ORDER BY start, id"""
_MAY_COUNT = "AND (due < ?2 OR what IN ('thank-you', 'write-up')) AND what NOT IN ('new-name', 'card')"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting of these days; `leave_by` and `prepared` as far as they are known."""

    row: MeetingRow
    leave_by: datetime | None
    prepared: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Some lines of Today, the most pressing first; several reports to one person are one line.

    `more` counts the lines that were left out.
    """

    tasks: tuple[tuple[Due, ...], ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the page: steps by `today.GROUPS`, meetings of this day and of the days to come.

    `things` and `minutes` tell of all that is to do today, the meetings apart.
    """

    groups: dict[str, Group]
    meetings: tuple[Appointment, ...]
    coming: tuple[Appointment, ...]
    things: int
    minutes: int


class Goal(NamedTuple):
    """How many interviews there were, of how many that are wanted, by which day."""

    held: int
    wanted: int
    day: date | None


def due(book: Book, now: datetime) -> list[Due]:
    """Every step that has begun, the most pressing first; `now` carries the zone whose day counts as today."""
    ids = [row[0] for row in book.rows(f"SELECT id {_BEGUN} ORDER BY due, id", (iso(now),))]
    found = [*dues.read(book, ids, now), *(one for one in dues.errands(book, now) if one.step.since <= now)]
    return sorted(found, key=lambda one: (STATES.index(one.state), one.step.due))


def of_person(book: Book, person: int, now: datetime) -> list[Due]:
    """The steps with one person that have begun and were not put off, the most pressing first."""
    sql = f"SELECT id {_BEGUN} AND person = ?2 AND (snoozed_until IS NULL OR snoozed_until <= ?1) ORDER BY due, id"
    ids = [row[0] for row in book.rows(sql, (iso(now), person))]
    errands = [one for one in dues.errands(book, now, person=person) if not is_snoozed(one.step, now)]
    found = [*(dues.read(book, ids, now) if ids else []), *errands]
    return sorted(found, key=lambda one: (STATES.index(one.state), one.step.due))


def shown(book: Book, now: datetime) -> Today:
    """What the page of today shows; `now` carries the zone whose day counts as today."""
    at = today.edges(now)
    lines = _lines(book, at)
    ids = _meetings(book, now, at.in_sight)
    soon = _appointments(book, ids[:MOST])
    here = tuple(one for one in soon if iso(one.row.start) < at.day_end)
    minutes = sum(today.MINUTES[what] * number for what, number in lines.things.items())
    lines.number["coming"] += max(0, len(ids) - MOST)
    return Today(_groups(book, now, lines), here, soon[len(here) :], lines.things.total(), minutes)


def count(book: Book, now: datetime) -> int:
    """How many things and meetings there are today, for the line in the sidebar."""
    at = today.edges(now)
    things = _lines(book, at, pressing=True).things.total()
    return things + len(_appointments(book, _meetings(book, now, at.day_end)[:MOST]))


def appointments(book: Book, now: datetime) -> tuple[Appointment, ...]:
    """The meetings of the next seven days that may still take place, the soonest first; one under way is among them."""
    return _appointments(book, _meetings(book, now, today.edges(now).in_sight))


def _meetings(book: Book, now: datetime, until: str) -> list[int]:
    """The ids of meetings that are not over and of which nobody has said that they took place, or do not."""
    return [number for (number,) in book.rows(_NOT_OVER, (iso(now - _LONGEST), until, iso(now)))]


def _appointments(book: Book, ids: list[int]) -> tuple[Appointment, ...]:
    alive = [row for row in meetings.rows_of(book, ids) if row.state not in _GONE]
    sql = "SELECT id, leave_by, prepared_at IS NOT NULL FROM meeting WHERE id IN (SELECT value FROM json_each(?))"
    more = {number: (leave, bool(ready)) for number, leave, ready in book.rows(sql, (as_json([r.id for r in alive]),))}
    return tuple(Appointment(row, moment(more[row.id][0]), more[row.id][1]) for row in alive)


def goal(book: Book) -> Goal | None:
    """How near the goal of the present campaign is; None where none was set."""
    campaign = campaigns.present(book)
    if campaign is None:
        return None
    wanted, day = book.rows("SELECT goal_count, goal_day FROM campaign WHERE id = ?", (campaign,))[0]
    if not isinstance(wanted, int) or wanted < 1:
        return None
    held = book.value(
        """SELECT count(*) FROM meeting m WHERE trashed_at IS NULL AND cancelled_at IS NULL AND no_show = ''
          AND (held_end IS NOT NULL OR written_up_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM evaluation WHERE meeting_id = m.id))
          AND (campaign_id = ?1 OR campaign_id IS NULL)""",
        (campaign,),
    )
    return Goal(int(str(held)), wanted, date.fromisoformat(str(day)) if day else None)


_Entry: TypeAlias = int | Due
"""A line of the agenda by its id, or an errand."""


class _Lines:
    """The steps of each line, at most `MOST` lines of a group; how many there are, and what is to do."""

    def __init__(self) -> None:
        self.kept: dict[str, list[list[_Entry]]] = {name: [] for name in today.GROUPS}
        self.number: Counter[str] = Counter()
        self.things: Counter[str] = Counter()

    def add(self, line: list[_Entry], group: str, what: str, *, counted: bool) -> None:
        """One line of a group."""
        self.number[group] += 1
        if self.number[group] <= MOST:
            self.kept[group].append(line)
        if counted:
            self.things[what] += 1


def _lines(book: Book, at: today.Edges, *, pressing: bool = False) -> _Lines:
    """All lines in sight, the most pressing first; reports to one person are one. `pressing` reads no more than what
    may count as a thing of today.
    """
    found = _Lines()
    reports: dict[int, list[_Entry]] = {}
    columns = "id, person, what, due, waiting, snoozed_until"
    sql = f"SELECT {columns} {_BEGUN} {_MAY_COUNT if pressing else ''} ORDER BY due, id"
    latest = max(at.pressing, at.day_end)
    steps = book.rows(sql, (at.now, latest) if pressing else (at.now,))
    for entry, person, what, due, waiting, back in merge(steps, _errands(book, at), key=lambda row: row[3]):
        if what == "report-back" and person in reports and not _is_off(back, at):
            reports[person].append(entry)
            continue
        group = "put-off" if _is_off(back, at) else today.group(what, due, waiting=waiting, at=at)
        line = [entry]
        if what == "report-back" and group != "put-off":
            reports[person] = line
        if group:
            found.add(line, group, what, counted=today.counts(what, group, due, at=at))
    return found


def _is_off(back: str | None, at: today.Edges) -> bool:
    """Whether a step was put off and has not come back."""
    return back is not None and back > at.now


def _errands(book: Book, at: today.Edges) -> list[Cells]:
    """Tasks and skills as lines."""
    now = datetime.fromisoformat(at.now).astimezone(ZoneInfo(at.zone))
    return [
        (
            one,
            one.person,
            one.step.what,
            iso(one.step.due),
            False,
            iso(back) if (back := one.step.snoozed_until) else None,
        )
        for one in dues.errands(book, now)
        if one.step.since <= now
    ]


def _groups(book: Book, now: datetime, lines: _Lines) -> dict[str, Group]:
    """The lines of each group, read all at once."""
    ids = [one for kept in lines.kept.values() for line in kept for one in line[:MOST] if isinstance(one, int)]
    by_id = dict(zip(ids, dues.read(book, ids, now), strict=True))
    return {
        name: Group(
            tuple(tuple(by_id[one] if isinstance(one, int) else one for one in line[:MOST]) for line in kept),
            lines.number[name] - len(kept),
        )
        for name, kept in lines.kept.items()
    }
