"""What is due and next: the open steps that have begun, the meetings of these days, and how near the goal is."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from crm_app.domain import today
from crm_app.domain.steps import STATES, Step, state_of
from crm_app.domain.times import iso
from crm_app.store import campaigns, meetings
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json, moment
from crm_app.store.meetings import MeetingRow

MOST = 100
"""Lines of a group that are read; the rest is counted."""
_LONGEST = timedelta(hours=24)
_GONE = frozenset({"cancelled", "no-show", "held", "written-up", "thanked", "evaluated"})
_BEGUN = "FROM agenda WHERE since <= ?1 AND (until IS NULL OR until > ?1)"
_MAY_COUNT = "AND (due < ?2 OR what IN ('thank-you', 'write-up')) AND what NOT IN ('new-name', 'card')"
_ROWS = """
SELECT a.person, p.uid, p.name, s.title, s.organisation_name, m.uid, a.what, a.meeting, a.since, a.due, a.why, a.about,
  a.until, a.waiting, coalesce(m.held_start, m.start), m.held_end
FROM json_each(?) j JOIN agenda a ON a.id = j.value JOIN person p ON p.id = a.person
JOIN standing s ON s.person = a.person LEFT JOIN meeting m ON m.id = a.meeting ORDER BY j.key"""


@dataclass(frozen=True, slots=True)
class Due:
    """One open step that has begun; `state` is one of `steps.STATES`.

    `people` are the names of those its reason speaks of, by id; `minutes` how long its meeting took, where it was held.
    """

    person: int
    uid: str
    name: str
    title: str
    organisation: str
    meeting_uid: str | None
    step: Step
    state: str
    minutes: int | None = None
    people: tuple[tuple[int, str], ...] = ()

    def name_of(self, person: int) -> str:
        """The name of somebody the reason speaks of."""
        return dict(self.people).get(person, "")


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
    return sorted(_dues(book, ids, now), key=lambda one: STATES.index(one.state))


def of_person(book: Book, person: int, now: datetime) -> list[Due]:
    """The steps with one person that have begun, the most pressing first."""
    sql = "SELECT id FROM agenda WHERE person = ?2 AND since <= ?1 AND (until IS NULL OR until > ?1) ORDER BY due, id"
    ids = [row[0] for row in book.rows(sql, (iso(now), person))]
    return sorted(_dues(book, ids, now), key=lambda one: STATES.index(one.state)) if ids else []


def shown(book: Book, now: datetime) -> Today:
    """What the page of today shows; `now` carries the zone whose day counts as today."""
    lines = _lines(book, today.edges(now))
    soon = appointments(book, now)
    day_end = today.edges(now).day_end
    here = tuple(one for one in soon if iso(one.row.start) < day_end)
    minutes = sum(today.MINUTES[what] * number for what, number in lines.things.items())
    return Today(_groups(book, now, lines), here, soon[len(here) :], lines.things.total(), minutes)


def count(book: Book, now: datetime) -> int:
    """How many things and meetings there are today, for the line in the sidebar."""
    at = today.edges(now)
    things = _lines(book, at, pressing=True).things.total()
    return things + sum(1 for one in appointments(book, now) if iso(one.row.start) < at.day_end)


def appointments(book: Book, now: datetime) -> tuple[Appointment, ...]:
    """The meetings of the next seven days that may still take place, the soonest first; one under way is among them."""
    begin = now - _LONGEST
    ids = meetings.ids(book, upcoming_from=begin, until=datetime.fromisoformat(today.edges(now).in_sight))
    found = meetings.rows_of(book, ids)
    alive = [row for row in found if row.state not in _GONE and row.start + timedelta(minutes=row.minutes) > now]
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


class _Lines:
    """The ids of the steps of each line, at most `MOST` lines of a group; how many there are, and what is to do."""

    def __init__(self) -> None:
        self.kept: dict[str, list[list[int]]] = {name: [] for name in today.GROUPS}
        self.number: Counter[str] = Counter()
        self.things: Counter[str] = Counter()


def _lines(book: Book, at: today.Edges, *, pressing: bool = False) -> _Lines:
    """All lines in sight, the most pressing first; reports to one person are one. `pressing` reads no more than what
    may count as a thing of today.
    """
    found = _Lines()
    reports: dict[int, list[int]] = {}
    sql = f"SELECT id, person, what, due, waiting {_BEGUN} {_MAY_COUNT if pressing else ''} ORDER BY due, id"
    latest = max(at.pressing, at.day_end)
    for number, person, what, due, waiting in book.rows(sql, (at.now, latest) if pressing else (at.now,)):
        if what == "report-back" and person in reports:
            reports[person].append(number)
            continue
        group = today.group(what, due, waiting=waiting, at=at)
        line = [number]
        if what == "report-back":
            reports[person] = line
        if not group:
            continue
        found.number[group] += 1
        if found.number[group] <= MOST:
            found.kept[group].append(line)
        if today.counts(group, due, at=at):
            found.things[what] += 1
    return found


def _groups(book: Book, now: datetime, lines: _Lines) -> dict[str, Group]:
    """The lines of each group, read all at once."""
    ids = [number for kept in lines.kept.values() for line in kept for number in line[:MOST]]
    by_id = dict(zip(ids, _dues(book, ids, now), strict=True))
    return {
        name: Group(
            tuple(tuple(by_id[number] for number in line[:MOST]) for line in kept), lines.number[name] - len(kept)
        )
        for name, kept in lines.kept.items()
    }


def _dues(book: Book, ids: Iterable[int], now: datetime) -> list[Due]:
    """The steps of these lines of the agenda, in their order."""
    found = book.rows(_ROWS, (as_json(ids),))
    reasons = [json.loads(row[10]) for row in found]
    spoken_of = {int(values[key]) for _, values in reasons for key in ("by", "person") if key in values}
    sql = "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))"
    names: dict[int, str] = dict(book.rows(sql, (as_json(spoken_of),))) if spoken_of else {}
    return [_due(row, why, values, names, now) for row, (why, values) in zip(found, reasons, strict=True)]


def _due(row: Cells, why: str, values: dict[str, str], names: dict[int, str], now: datetime) -> Due:
    person, uid, name, title, firm, meeting_uid, what, meeting, since, end, _, about, until, waiting, *held = row
    step = Step(
        what, meeting, datetime.fromisoformat(since), datetime.fromisoformat(end), why, tuple(values.items()), about,
        moment(until), bool(waiting),
    )  # fmt: skip
    people = tuple((int(values[key]), names.get(int(values[key]), "")) for key in ("by", "person") if key in values)
    return Due(person, uid, name, title, firm, meeting_uid, step, state_of(step, now), _length(*held), people)


def _length(begun: str | None, ended: str | None) -> int | None:
    """How many minutes a meeting took; None where it has no real end."""
    start, end = moment(begun), moment(ended)
    return round((end - start).total_seconds() / 60) if start and end and end > start else None
