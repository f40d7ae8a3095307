"""Times, dates and counts in words, by the user's locale; numbers keep their order inside right-to-left text."""

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from crm_app.ui import language
from crm_app.work import places

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Around a value inside a sentence of another direction (Unicode's first-strong isolate)."""
_MINUTES_MATTER = 12
"""Hours left below which the minutes are told too."""


@cache
def home_zone() -> str:
    """The IANA zone of this machine."""
    return places.machine_zone()


def locale() -> QLocale:
    """The customs by which everything here is written."""
    return language.locale()


def day_first() -> bool:
    """Whether the day is written before the month."""
    pattern = locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") < pattern.find("M")


def clock(moment: datetime, zone: str) -> str:
    """The wall clock of an aware moment in a zone: "2:00 PM" or "14:00"."""
    return clock_of(moment.astimezone(ZoneInfo(zone)))


def clock_of(there: datetime) -> str:
    """The wall clock that a moment shows in its own zone."""
    return locale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


def day(day_: date, *, today: date, weekday: bool = True) -> str:
    """A day near today in a word, else short: "Thu 26 Nov", "Do., 26. Nov.", with its year when that is another."""
    words = {-1: _tr("Yesterday"), 0: _tr("Today"), 1: _tr("Tomorrow")}
    if (near := words.get((day_ - today).days)) is not None:
        return near
    pattern = _day_pattern("MMM", weekday="ddd" if weekday else "")
    if abs((day_ - today).days) > 300:
        pattern += " yyyy" if day_first() else ", yyyy"
    return locale().toString(QDate(day_.year, day_.month, day_.day), pattern)


def weekday(day_: date) -> str:
    """The short name of a weekday: "Thu"."""
    return locale().dayName(day_.isoweekday(), QLocale.FormatType.ShortFormat)


def full_day(day_: date) -> str:
    """A day in full: "Thursday, 26 November 2026"."""
    return locale().toString(QDate(day_.year, day_.month, day_.day), QLocale.FormatType.LongFormat)


def day_in_full(day_: date, *, weekday: bool = True) -> str:
    """A day of this year as a heading: "Monday 23 November", or without its weekday."""
    pattern = _day_pattern("MMMM", weekday="dddd" if weekday else "")
    return locale().toString(QDate(day_.year, day_.month, day_.day), pattern)


def _day_pattern(month: str, *, weekday: str) -> str:
    """Day and month as they are put here: "d MMM", "d. MMM" or "MMM d", behind a weekday where one is wanted."""
    pattern = f"{day_sign()} {month}" if day_first() else f"{month} d"
    if not weekday:
        return pattern
    return f"{weekday} {pattern}" if day_first() and day_sign() == "d" else f"{weekday}, {pattern}"


def day_sign() -> str:
    """How the day of a month is written in a pattern: "d", or "d." where it is an ordinal."""
    return "d." if "d. " in locale().dateFormat(QLocale.FormatType.LongFormat) else "d"


def yours_and_theirs(moment_: datetime, *, own: str, theirs: str) -> str:
    """The owner's clock beside that of the other side, when they differ: "10:00 yours = 16:00 theirs"."""
    if not theirs:
        return ""
    here, there = moment_.astimezone(ZoneInfo(own)), moment_.astimezone(ZoneInfo(theirs))
    if here.utcoffset() == there.utcoffset():
        return ""
    return _tr("{here} yours = {there} theirs ({place})").format(
        here=isolated(clock_of(here)), there=isolated(moment_at(moment_, theirs, like=here.date())),
        place=place_of(theirs),
    )  # fmt: skip


def moment_at(moment_: datetime, zone: str, *, like: date) -> str:
    """The clock in a zone, with its day when that is another than `like`."""
    here = moment_.astimezone(ZoneInfo(zone)).date()
    if here == like:
        return clock(moment_, zone)
    shift = _tr("the day after") if here - like == timedelta(days=1) else _tr("the day before")
    return f"{clock(moment_, zone)} {shift}"


def place_of(zone: str) -> str:
    """The city of a zone's name: "New York"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def due(moment_: datetime, zone: str, *, now: datetime) -> tuple[str, str]:
    """How a deadline stands, by the days of a zone, and its tone: ("3 days over", "bad"), ("by Thu 26 Nov", "")."""
    left = moment_ - now
    if left < timedelta(0):
        return _over(-left), "bad"
    if left < timedelta(hours=12):
        hours = int(left.total_seconds() // 3600)
        text = _tr("{number} h left").format(number=hours) if hours else _tr("less than 1 h left")
        return isolated(text), "warn"
    local_day, today = (at.astimezone(ZoneInfo(zone)).date() for at in (moment_, now))
    near = {0: _tr("by today"), 1: _tr("by tomorrow")}
    if (words := near.get((local_day - today).days)) is not None:
        return words, ""
    return _tr("by {day}").format(day=day(local_day, today=today)), ""


def left(time: timedelta) -> str:
    """Time left on a clock: "2 h 10 left", "19 h left", "25 min left"."""
    hours, minutes = divmod(max(1, int(time.total_seconds() // 60)), 60)
    if not hours:
        text = _tr("{minutes} min left").format(minutes=minutes)
    elif hours < _MINUTES_MATTER and minutes:
        text = _tr("{hours} h {minutes} left").format(hours=hours, minutes=f"{minutes:02}")
    else:
        text = _tr("{hours} h left").format(hours=hours)
    return isolated(text)


def left_short(time: timedelta) -> str:
    """The same inside a ring: "2:10"."""
    hours, minutes = divmod(max(0, int(time.total_seconds() // 60)), 60)
    return f"{hours}:{minutes:02}"


def until(time: timedelta) -> str:
    """How long it is to a moment of the same day: "in 4 h 30"."""
    hours, minutes = divmod(max(0, int(time.total_seconds() // 60)), 60)
    if not hours:
        return isolated(_tr("in {minutes} min").format(minutes=minutes))
    if not minutes:
        return isolated(_tr("in {hours} h").format(hours=hours))
    return isolated(_tr("in {hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02}"))


def _over(late: timedelta) -> str:
    if late < timedelta(days=1):
        return isolated(_tr("{number} h over").format(number=max(1, int(late.total_seconds() // 3600))))
    return isolated(_tr("1 day over") if late.days == 1 else _tr("{number} days over").format(number=late.days))


def count(number: int) -> str:
    """A number with the locale's separators: "100,000"."""
    return locale().toString(number)


def isolated(value: str) -> str:
    """A value that keeps its own direction inside a sentence."""
    return f"{ISOLATE}{value}{END_ISOLATE}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("formats", text)
