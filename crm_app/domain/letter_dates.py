"""Days and clocks as letters write them: in English, in the order of day and month and by the clock of a region."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTH_FIRST = frozenset({"en_US", "en_PH", "en_CA"})
_TWELVE_HOURS = _MONTH_FIRST | {"en_AU", "en_NZ", "en_IN"}


def day(when: date, region: str) -> str:
    """A day in full: "Thursday, December 3" or "Thursday 3 December"."""
    weekday, month = _DAYS[when.weekday()], _MONTHS[when.month - 1]
    return f"{weekday}, {month} {when.day}" if region in _MONTH_FIRST else f"{weekday} {when.day} {month}"


def clock(when: datetime, region: str) -> str:
    """The clock that an aware moment shows in its own zone: "2:00 PM" or "14:00"."""
    if region in _TWELVE_HOURS:
        return f"{when.hour % 12 or 12}:{when:%M} {'AM' if when.hour < 12 else 'PM'}"
    return f"{when:%H:%M}"


def meeting(start: datetime, theirs: str, mine: str, region: str) -> str:
    """Day and hour by the clock of whoever is written to, and by one's own where that shows another time."""
    there, here = start.astimezone(ZoneInfo(theirs)), start.astimezone(ZoneInfo(mine))
    said = f"{day(there.date(), region)}, {clock(there, region)}"
    if there.utcoffset() == here.utcoffset():
        return said
    own = clock(here, region) if here.date() == there.date() else f"{day(here.date(), region)}, {clock(here, region)}"
    return f"{said} your time ({own} mine)"
