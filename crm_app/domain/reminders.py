"""When somebody is reminded of a meeting or of an open step: each moment once, whatever the clocks do.

A moment is known by a key that holds the moment itself: a meeting that is moved has other keys, and a clock that is set
back and forward meets the same ones again. What one was reminded of under a wrong clock, one was reminded of.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain.modes import IN_PERSON
from crm_app.domain.times import iso

LEAVE, BEGINS, STEP = "leave", "begins", "step"
HOUR, TOMORROW, NEXT_WEEK = "hour", "tomorrow", "week"
LATER = (HOUR, TOMORROW, NEXT_WEEK)
"""For how long a reminder can be put off."""
OF_STEPS = frozenset({
    "thank-you", "phone-call", "nudge", "confirm", "report-back", "introduction", "promise", "write-up", "task",
})  # fmt: skip
"""The steps one is reminded of; the others wait on the page."""
_PRESSING = timedelta(hours=12)
_BEFORE = {IN_PERSON: timedelta(minutes=60)}
_BEFORE_A_CALL = timedelta(minutes=15)
_MORNING = time(9)
_LONGEST_SNOOZE = timedelta(days=8)
AGAIN = "again:"
"""Before the key of a reminder that was put off."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment at which one is reminded; after `until` it means nothing. `about` names the meeting or step."""

    key: str
    about: str
    kind: str
    at: datetime
    until: datetime | None = None


def of_meeting(meeting: int, *, start: datetime, minutes: int, mode: str, leave_by: datetime | None) -> list[Moment]:
    """When to leave, and that it begins: an hour before one where one goes to, a quarter of an hour before a call."""
    about, end = f"meeting:{meeting}", start + timedelta(minutes=minutes)
    begins = start - _BEFORE.get(mode, _BEFORE_A_CALL)
    found = [_moment(about, BEGINS, begins, until=end)]
    if leave_by is not None:
        found = [_moment(about, LEAVE, leave_by, until=end)]
        if start - leave_by < _BEFORE_A_CALL:
            found.append(_moment(about, BEGINS, begins, until=end))
    return found


def of_step(
    about: str, what: str, *, since: datetime, due: datetime, waiting: bool, warnings: Sequence[datetime] = ()
) -> list[Moment]:
    """Half a day before a deadline (or at `warnings`) and once it has come; what waits on others only then.

    Warnings are counted, not dated: that a meeting ended ten minutes later is no reason to warn a second time.
    """
    if what not in OF_STEPS:
        return []
    if warnings:
        counted = (Moment(f"{about}:{STEP}:{count}", about, STEP, at) for count, at in enumerate((*warnings, due)))
        return list(counted)
    before = () if waiting else (max(since, due - _PRESSING),)
    return [_moment(about, STEP, at) for at in dict.fromkeys((*before, due))]


def fire(
    moments: Iterable[Moment], reminded: Mapping[str, datetime], *, now: datetime
) -> tuple[list[Moment], list[str]]:
    """(what one is reminded of now, the keys that are done with by that).

    `reminded` holds the keys that were, and with `AGAIN` before it the moment at which one that was put off comes back.
    Of several moments of the same thing that went by while nobody looked only the last one is told. A snooze that is
    longer than any was made under a clock that went wrong, and is over.
    """
    told: dict[str, Moment] = {}
    keys: list[str] = []
    for moment in sorted(moments, key=lambda one: (one.at, one.key)):
        back = reminded.get(f"{AGAIN}{moment.key}")
        if back is not None:
            if back <= now or back - now > _LONGEST_SNOOZE:
                told[moment.about] = moment
                keys.append(f"{AGAIN}{moment.key}")
        elif moment.key not in reminded and moment.at <= now and (moment.until is None or now < moment.until):
            keys.append(moment.key)
            told[moment.about] = moment
    return list(told.values()), keys


def back_at(later: str, *, now: datetime, zone: str) -> datetime:
    """When a reminder that is put off comes back: in an hour, tomorrow at nine, or next Monday at nine."""
    if later == HOUR:
        return now + timedelta(hours=1)
    here = now.astimezone(ZoneInfo(zone))
    days = 1 if later == TOMORROW else 7 - here.weekday()
    morning = datetime.combine(here.date() + timedelta(days=days), _MORNING, here.tzinfo)
    return morning.astimezone(now.tzinfo)


def _moment(about: str, kind: str, at: datetime, *, until: datetime | None = None) -> Moment:
    return Moment(f"{about}:{kind}:{iso(at)}", about, kind, at, until)
