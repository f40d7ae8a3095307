"""A time as people type it ("tomorrow 2pm", "Thu 14:00", "3 Dec 10am", ISO), read against a given now.

A length ("2pm-2:45pm", "2pm 45 min") and a zone ("2pm ET", "14:00 Berlin") may stand beside it. Nothing is guessed
silently: the caller shows what was understood while it is being typed. A day without a time is an answer too (`at` is
None), so that the preview can ask for the hour.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain import clocks, times, zones
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
_DAY_OF_MONTH = re.compile(r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)\b")
_RELATIVE = re.compile(r"\bin\s+(?P<count>\d{1,3}|an?|one|two|three)\s+(?P<unit>minute|min|hour|h|day|week)s?\b")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAY_WORDS = (("day after tomorrow", 2), ("tomorrow", 1), ("today", 0), ("tonight", 0), ("yesterday", -1))
_WEEKDAY = re.compile(r"\b(?P<which>next|this)?\s*(?:(?P<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?)\b")
_FILLER = re.compile(r"\b(?:at|on|the|o'clock|uhr)\b|[,;@]")


@dataclass(frozen=True, slots=True)
class When:
    """What was understood: the local day, the moment (aware, UTC) once an hour is known, and the IANA zone it was
    read in; `note` is a sentence where the text left a choice that was made here; `minutes` is the length, if typed.
    """

    day: date
    zone: str
    at: datetime | None = None
    note: str = ""
    minutes: int | None = None


def read(text: str, *, now: datetime, zone: str, day_first: bool = True) -> When:
    """What `text` means at the aware moment `now`, in `zone` unless it names one itself ("Thu 14:00 Europe/Berlin").

    `day_first` decides 3/12 (False: month first, as in the United States). Raises `Unusable` with a sentence for text
    that is no time, a day that does not exist, and an hour that the clocks jump over.
    """
    text, named = zones.split(text)
    zone = named or zone
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
            minutes, self.rest = clocks.length(self.rest)
            self._must_be_used_up()
            return When(times.local_day(moment, self.zone), self.zone, moment, minutes=minutes)
        evening = bool(re.search(r"\btonight\b", self.rest))
        day = self._relative_day() or self._written_day() or self._slashed_day() or self._word_day()
        weekday = self._take(_WEEKDAY)
        clock = clocks.read(self.rest, evening=evening)
        self.rest = clock.rest
        self._must_be_used_up()
        day = self._settled(day, weekday, clock.begin)
        if clock.begin is None:
            return When(day, self.zone, minutes=clock.minutes)
        there = times.local(datetime.combine(day, clock.begin), self.zone)
        return When(day, self.zone, there.at, there.note or "", clock.minutes)

    def _settled(self, day: date | None, weekday: re.Match[str] | None, clock: time | None) -> date:
        """The day that was meant; a weekday beside a date has to agree with it."""
        if day is None and weekday is not None:
            day = self._day_of_week(weekday, clock)
        if day is None and clock is not None:
            day = self.here.date() + timedelta(days=clock <= self.here.time())
        if day is None:
            raise Unusable("Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.")
        if weekday is not None and day.weekday() != _weekday(weekday):
            raise Unusable(f"{times.day_text(day)} is not a {_WEEKDAY_NAMES[_weekday(weekday)].title()}.")
        return day

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
        found = self._take(_DAY_OF_MONTH)
        return self._day_of_month(int(found["day"])) if found else None

    def _day_of_month(self, number: int) -> date:
        """What "the 3rd" means: of this month while it is to come, else of the next month that has such a day."""
        for ahead in range(62):  # of two months in a row, one has 31 days
            day = self.here.date() + timedelta(days=ahead)
            if day.day == number:
                return day
        raise Unusable(f"No month has a day {number}.")

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
        if not 1 <= month <= len(_MONTH_NAMES):
            raise Unusable(f"There is no month {month}.")
        raise Unusable(f"There is no day {day} in {_MONTH_NAMES[month - 1].title()}{f' {year}' if year else ''}.")

    def _day_of_week(self, named: re.Match[str], clock: time | None) -> date:
        today = self.here.date()
        ahead = (_weekday(named) - today.weekday()) % 7
        if named["which"] == "next":
            return today + timedelta(days=7 - today.weekday() + _weekday(named))
        if ahead == 0 and clock is not None and clock <= self.here.time():
            ahead = 7
        return today + timedelta(days=ahead)


def _count(found: re.Match[str]) -> int:
    return _NUMBERS.get(found["count"]) or int(found["count"])


def _month(abbreviation: str) -> int:
    return next(number for number, name in enumerate(_MONTH_NAMES, 1) if name.startswith(abbreviation))


def _weekday(found: re.Match[str]) -> int:
    return next(number for number, name in enumerate(_WEEKDAY_NAMES) if name.startswith(found["day"]))
