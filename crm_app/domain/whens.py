"""A time as people type it ("tomorrow 2pm", "Thu 14:00", "3 Dec 10am", ISO), read against a given now.

Nothing is guessed silently: the caller shows what was understood while it is being typed. A day without a time is
an answer too (`at` is None), so that the preview can ask for the hour.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain import times
from crm_app.errors import Unusable

_MONTH_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_UNITS = {"minute": 1, "min": 1, "hour": 60, "h": 60, "day": 1440, "week": 10080}
_AFTERNOON_HOURS = range(1, 7)
"""Hours that, written with one digit and no am or pm, mean the afternoon: nobody meets at two at night."""

_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_YEAR = r"(?:,?\s*(?P<year>\d{4})(?!\d|:))?"
_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?=t\d|\b)t?",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?{_MONTH}\b{_YEAR}",
        rf"\b{_MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:|\s*[ap]\.?m){_YEAR}",
        r"\b(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}))?(?!\d)",
    )
)
_SLASHED = re.compile(r"\b(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}))?\b")
_OFFSET_TIME = re.compile(r"\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:z|[+-]\d\d:?\d\d)")
_ZONE = re.compile(r"\b[A-Za-z]+/[A-Za-z_]+(?:/[A-Za-z_]+)?\b")
_RELATIVE = re.compile(r"\bin\s+(?P<count>\d{1,3}|an?|one|two|three)\s+(?P<unit>minute|min|hour|h|day|week)s?\b")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAY_WORDS = (("day after tomorrow", 2), ("tomorrow", 1), ("today", 0), ("tonight", 0), ("yesterday", -1))
_WEEKDAY = re.compile(r"\b(?P<which>next|this)?\s*(?:(?P<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?)\b")
_CLOCK_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_CLOCKS = (
    re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?m\b\.?"),
    re.compile(r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?\b"),
    re.compile(r"\b(?P<hour>\d{1,2})h(?P<minute>\d{2})?\b"),
    re.compile(r"\b(?P<hour>\d{1,2})\b"),
)
_FILLER = re.compile(r"\b(?:at|on|the|o'clock|uhr)\b|[,;@]")


@dataclass(frozen=True, slots=True)
class When:
    """What was understood: the local day, the moment (aware, UTC) once an hour is known, and the IANA zone it was
    read in; `note` is a sentence where the text left a choice that was made here.
    """

    day: date
    zone: str
    at: datetime | None = None
    note: str = ""


def read(text: str, *, now: datetime, zone: str, day_first: bool = True) -> When:
    """What `text` means at the aware moment `now`, in `zone` unless it names one itself ("Thu 14:00 Europe/Berlin").

    `day_first` decides 3/12 (False: month first, as in the United States). Raises `Unusable` with a sentence for text
    that is no time, a day that does not exist, and an hour that the clocks jump over.
    """
    if named := _ZONE.search(text):
        zone = times.zone_named(named[0]).key
        text = text.replace(named[0], " ")
    typed = text.strip().lower()
    if _OFFSET_TIME.fullmatch(typed):
        at = times.parse(text.strip(), zone).at
        return When(times.local_day(at, zone), zone, at)
    return _Reader(typed, now.astimezone(ZoneInfo(zone)), zone, day_first=day_first).when()


class _Reader:
    """Takes a date, then a clock out of the text; whatever is left over was not understood."""

    def __init__(self, typed: str, here: datetime, zone: str, *, day_first: bool) -> None:
        self.typed = self.rest = typed
        self.here = here
        self.zone = zone
        self.day_first = day_first

    def when(self) -> When:
        if (moment := self._moment_from_now()) is not None:
            self._must_be_used_up()
            return When(times.local_day(moment, self.zone), self.zone, moment)
        day = self._relative_day() or self._written_day() or self._slashed_day() or self._word_day()
        weekday = self._take(_WEEKDAY)
        clock = self._clock()
        self._must_be_used_up()
        if day is None and weekday is not None:
            day = self._day_of_week(weekday, clock)
        if day is None and clock is not None:
            day = self.here.date() + timedelta(days=clock <= self.here.time())
        if day is None:
            raise Unusable("Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.")
        if weekday is not None and day.weekday() != _weekday(weekday):
            raise Unusable(f"{times.day_text(day)} is not a {_WEEKDAY_NAMES[_weekday(weekday)].title()}.")
        if clock is None:
            return When(day, self.zone)
        moment_there = times.local(datetime.combine(day, clock), self.zone)
        return When(day, self.zone, moment_there.at, moment_there.note or "")

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.search(self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}"
        return found

    def _must_be_used_up(self) -> None:
        left = _FILLER.sub(" ", self.rest).strip(" .-")
        if left:
            raise Unusable(f"“{left}” is not part of a time I know; try tomorrow 2pm, Thu 14:00 or 3 Dec 10am.")

    def _moment_from_now(self) -> datetime | None:
        found = _RELATIVE.search(self.rest)
        if not found or _UNITS[found["unit"]] >= _UNITS["day"]:
            return None
        self._take(_RELATIVE)
        moment = self.here.astimezone(UTC) + timedelta(minutes=_count(found) * _UNITS[found["unit"]])
        return moment.replace(second=0, microsecond=0)

    def _relative_day(self) -> date | None:
        found = self._take(_RELATIVE)
        return self.here.date() + timedelta(minutes=_count(found) * _UNITS[found["unit"]]) if found else None

    def _word_day(self) -> date | None:
        for word, shift in _DAY_WORDS:
            if self._take(re.compile(rf"\b{word}\b")):
                return self.here.date() + timedelta(days=shift)
        return None

    def _written_day(self) -> date | None:
        for pattern in _DATES:
            if found := self._take(pattern):
                month = found["month"]
                number = int(month) if month.isdigit() else _month(month)
                return self._dated(found["year"], number, int(found["day"]))
        return None

    def _slashed_day(self) -> date | None:
        if not (found := self._take(_SLASHED)):
            return None
        first, second = int(found["first"]), int(found["second"])
        day, month = (first, second) if self.day_first else (second, first)
        return self._dated(found["year"], month, day)

    def _dated(self, year: str | None, month: int, day: int) -> date:
        """The day of a year, or the next such day when no year was typed (29 February waits for its leap year)."""
        today = self.here.date()
        years = [int(year)] if year else range(today.year, today.year + 9)
        for candidate in years:
            try:
                found = date(candidate, month, day)
            except ValueError:
                continue
            if year or found >= today:
                return found
        raise Unusable(f"There is no day {day} in month {month}{f' of {year}' if year else ''}.")

    def _day_of_week(self, named: re.Match[str], clock: time | None) -> date:
        today = self.here.date()
        ahead = (_weekday(named) - today.weekday()) % 7
        if named["which"] == "next":
            return today + timedelta(days=7 - today.weekday() + _weekday(named))
        if ahead == 0 and clock is not None and clock <= self.here.time():
            ahead = 7
        return today + timedelta(days=ahead)

    def _clock(self) -> time | None:
        for word, clock in _CLOCK_WORDS.items():
            if self._take(re.compile(rf"\b{word}\b")):
                return clock
        for pattern in _CLOCKS:
            if found := self._take(pattern):
                return _clock_of(found)
        return None


def _count(found: re.Match[str]) -> int:
    return _NUMBERS.get(found["count"]) or int(found["count"])


def _month(abbreviation: str) -> int:
    return next(number for number, name in enumerate(_MONTH_NAMES, 1) if name.startswith(abbreviation))


def _weekday(found: re.Match[str]) -> int:
    return next(number for number, name in enumerate(_WEEKDAY_NAMES) if name.startswith(found["day"]))


def _clock_of(found: re.Match[str]) -> time:
    groups = found.groupdict()
    hour, minute, half = int(groups["hour"]), int(groups.get("minute") or 0), groups.get("half")
    if half and not 1 <= hour <= 12:
        raise Unusable(f"“{found[0].strip()}” is not a time of day.")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour in _AFTERNOON_HOURS and len(groups["hour"]) == 1:
        hour += 12
    if hour > 23 or minute > 59:
        raise Unusable(f"“{found[0].strip()}” is not a time of day.")
    return time(hour, minute)
