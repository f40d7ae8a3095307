"""A time as people type it ("tomorrow 2pm", "Thu 14:00", "3 Dec 10am", ISO), read against a given now.

A length ("2pm-2:45pm", "2pm 45 min") and a zone ("2pm ET", "14:00 Berlin") may stand beside it. Nothing is guessed
silently: the caller shows what was understood while it is being typed. A day without a time is an answer too (`at` is
None), so that the preview can ask for the hour.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm_app.domain import clocks, spoken, times, zones
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
_DAY, _WEEK = 1440, 7 * 1440
_UNITS = {"minute": 1, "min": 1, "hour": 60, "h": 60, "day": _DAY, "week": _WEEK, "fortnight": 2 * _WEEK}

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
_RELATIVE = re.compile(
    r"\bin\s+(?P<count>\d{1,3}|half\s+an|an?|one|two|three|four|five|six)\s+"
    r"(?P<unit>minute|min|hour|h|day|week|fortnight|month)s?\b(?P<half>\s+and\s+a\s+half\b)?"
)
_NUMBERS = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0}
_COMING_WEEK = re.compile(r"\b(?:(?P<later>week\s+after\s+next)|next\s+week)\b")
_PART = re.compile(r"\b(?:in\s+the\s+|this\s+)?(?P<part>morning|afternoon|evening|night)\b")
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
        self.rest = self.typed = spoken.plain(self.typed)
        if (moment := self._moment_from_now()) is not None:
            minutes, self.rest = clocks.length(self.rest)
            self._must_be_used_up()
            return When(times.local_day(moment, self.zone), self.zone, moment, minutes=minutes)
        part = self._part_of_day()
        weeks = self._weeks_ahead()
        day = self._relative_day() or self._written_day() or self._slashed_day() or self._word_day()
        weekday = self._take(_WEEKDAY)
        clock = clocks.read(self.rest, evening=part in {"afternoon", "evening", "night"})
        self.rest = clock.rest
        self._must_be_used_up()
        begin = _in_the_morning(clock.begin, self.typed) if part == "morning" else clock.begin
        if weeks is not None:
            day, weekday = self._in_weeks(weeks, weekday), None
        day = self._settled(day, weekday, begin)
        if begin is None:
            return When(day, self.zone, minutes=clock.minutes)
        there = times.local(datetime.combine(day, begin), self.zone)
        return When(day, self.zone, there.at, there.note or "", clock.minutes)

    def _part_of_day(self) -> str:
        """The words “morning”, “evening” and the like say which half of the day a bare hour means."""
        found = self._take(_PART)
        return found["part"] if found else "night" if re.search(r"\btonight\b", self.rest) else ""

    def _weeks_ahead(self) -> tuple[int, bool] | None:
        """How many weeks on, and whether a week of the calendar is meant ("next week") or 7 days ("in 2 weeks Thu")."""
        if found := self._take(_COMING_WEEK):
            return (2 if found["later"] else 1), True
        found = _RELATIVE.search(self.rest)
        if found and found["unit"] in {"week", "fortnight"} and not found["half"] and _WEEKDAY.search(self.rest):
            self._take(_RELATIVE)
            return _count(found) * _UNITS[found["unit"]] // _WEEK, False
        return None

    def _in_weeks(self, ahead: tuple[int, bool], weekday: re.Match[str] | None) -> date:
        weeks, of_calendar = ahead
        if weekday is None:
            return self.here.date() + timedelta(days=7 * weeks - self.here.weekday())
        first = self.here.date() - timedelta(days=self.here.weekday()) if of_calendar else None
        day = first + timedelta(days=_weekday(weekday)) if first else self._day_of_week(weekday, None)
        return day + timedelta(days=7 * weeks)

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
        if not found or _UNITS.get(found["unit"], _DAY) >= _DAY:
            return None
        self._take(_RELATIVE)
        moment = self.here.astimezone(UTC) + timedelta(minutes=_minutes(found))
        return moment.replace(second=0, microsecond=0)

    def _relative_day(self) -> date | None:
        found = self._take(_RELATIVE)
        if found is None:
            return None
        if found["unit"] == "month":
            return _months_on(self.here.date(), _count(found))
        return self.here.date() + timedelta(minutes=_minutes(found))

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
    return int(_NUMBERS.get(found["count"]) or found["count"])


def _minutes(found: re.Match[str]) -> float:
    """How far ahead "in half an hour" or "in a week and a half" is."""
    count = 0.5 if found["count"].startswith("half") else float(_count(found))
    return (count + (0.5 if found["half"] else 0)) * _UNITS[found["unit"]]


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or its last where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def _in_the_morning(clock: time | None, typed: str) -> time | None:
    """A bare "6" beside "morning" is no afternoon."""
    bare = clock is not None and clock.hour > 12 and not re.search(rf"\b{clock.hour}\b|\d\s*p\.?m", typed)
    return clock.replace(hour=clock.hour - 12) if clock is not None and bare else clock


def _month(abbreviation: str) -> int:
    return next(number for number, name in enumerate(_MONTH_NAMES, 1) if name.startswith(abbreviation))


def _weekday(found: re.Match[str]) -> int:
    return next(number for number, name in enumerate(_WEEKDAY_NAMES) if name.startswith(found["day"]))
