"""Spans of time as playbooks write them ("24 hours", "5 business days"), counted the way people count them."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain.times import at_local, day_end
from crm_app.errors import Unusable

_WRITTEN = re.compile(r"(\d{1,4}) (minute|hour|day|business day|week)s?")
_AT_LEAST = timedelta(hours=2)  # what ends late in the evening still leaves time for what is due the same day


@dataclass(frozen=True, slots=True)
class Span:
    """A span; `unit` is minute, hour, day, business day, week or same day.

    Minutes and hours are counted on the clock of the world; days and weeks keep the local time of day across a change
    of the clocks; business days leave out Saturdays, Sundays and the holidays given.
    """

    amount: int
    unit: str

    @classmethod
    def parse(cls, text: str) -> "Span":
        """A span from its words; raises `Unusable` when they are none."""
        if text == "same day":
            return cls(0, text)
        if found := _WRITTEN.fullmatch(text):
            return cls(int(found.group(1)), found.group(2))
        raise Unusable(f"“{text}” is not a span of time; write it like 24 hours, 7 days or 5 business days.")

    def after(self, moment: datetime, zone: str, holidays: Collection[date] = ()) -> datetime:
        """The moment this span after another one, in UTC, days being counted in the zone (an IANA name)."""
        return self._step(moment, zone, holidays, direction=1)

    def before(self, moment: datetime, zone: str, holidays: Collection[date] = ()) -> datetime:
        """The moment this span before another one, in UTC."""
        return self._step(moment, zone, holidays, direction=-1)

    def _step(self, moment: datetime, zone: str, holidays: Collection[date], *, direction: int) -> datetime:
        if self.unit in {"minute", "hour"}:
            return moment.astimezone(UTC) + timedelta(**{f"{self.unit}s": self.amount * direction})
        there = moment.astimezone(ZoneInfo(zone))
        if self.unit == "same day":
            return max(day_end(there.date(), zone), moment.astimezone(UTC) + _AT_LEAST)
        if self.unit == "business day":
            day = move_workdays(there.date(), self.amount * direction, holidays)
        else:
            day = there.date() + timedelta(**{f"{self.unit}s": self.amount * direction})
        return at_local(day, there.time(), zone)


def is_workday(day: date, holidays: Collection[date] = ()) -> bool:
    """Whether offices are open on that day."""
    return day.weekday() < 5 and day not in holidays


def move_workdays(day: date, count: int, holidays: Collection[date] = ()) -> date:
    """The day `count` business days later (or earlier, when negative); 0 gives the day itself, be it what it may."""
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not is_workday(day, holidays):
            day += step
    return day


def read_days(text: str) -> frozenset[date]:
    """The days of a list, one a line as 2026-12-25, its name after it; raises `Unusable` naming a line without one."""
    days: set[date] = set()
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        try:
            days.update(date.fromisoformat(word) for word in words[:1])
        except ValueError:
            said = f"Line {number} of the holidays, “{line.strip()}”, begins with no day such as 2026-12-25."
            raise Unusable(said) from None
    return frozenset(days)
