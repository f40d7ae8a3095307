"""Times that count from today, as the sample book writes them.

"-3b 14:00" is two o'clock three business days ago, "+5d" the day five days ahead, "last 16:00" the newest four o'clock
that is some time gone; "+20min" behind any of them adds minutes.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from crm_app.domain.times import at_local, local_day
from crm_app.domain.workdays import move_workdays
from crm_app.errors import Unusable

LAST_IS_GONE = timedelta(minutes=50)
_CLOCK = r"(?P<clock>(?:[01]\d|2[0-3]):[0-5]\d)"
_WRITTEN = re.compile(rf"(?:(?P<days>[+-]\d{{1,3}})(?P<unit>[bd])|last)(?: {_CLOCK})?(?: \+(?P<minutes>\d{{1,3}})min)?")


@dataclass(frozen=True, slots=True)
class Today:
    """What offsets count from: a moment (aware), and the zone whose day is today (an IANA name)."""

    now: datetime
    zone: str

    def moment(self, text: str, zone: str) -> datetime:
        """The moment in UTC that an offset means, its clock being that of `zone`.

        What lies behind never comes out ahead of now, however far apart the two zones are. Raises `Unusable` for
        anything that is no offset with a clock.
        """
        found = _WRITTEN.fullmatch(text)
        if not found or not found["clock"]:
            raise Unusable(f"“{text}” does not count from today; write it like -3b 14:00 or last 16:00.")
        clock = time.fromisoformat(found["clock"])
        more = timedelta(minutes=int(found["minutes"] or 0))
        if found["days"] is None:
            return self._last(clock, zone) + more
        at = at_local(self._day(found["days"], found["unit"]), clock, zone) + more
        return min(at, self.now.astimezone(UTC)) if found["days"].startswith("-") else at

    def day(self, text: str) -> date:
        """The day that an offset without a clock means."""
        found = _WRITTEN.fullmatch(text)
        if not found or found["days"] is None or found["clock"]:
            raise Unusable(f"“{text}” is no day that counts from today; write it like -3b or +5d.")
        return self._day(found["days"], found["unit"])

    def _day(self, days: str, unit: str) -> date:
        today = local_day(self.now, self.zone)
        return move_workdays(today, int(days)) if unit == "b" else today + timedelta(days=int(days))

    def _last(self, clock: time, zone: str) -> datetime:
        latest = self.now.astimezone(UTC) - LAST_IS_GONE
        day = local_day(latest, zone)
        at = at_local(day, clock, zone)
        return at if at <= latest else at_local(day - timedelta(days=1), clock, zone)
