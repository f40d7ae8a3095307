"""Times as they are typed and shown: parsing that refuses what the clock never showed, and words free of the locale."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, available_timezones

from crm_app.errors import Unusable

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YEARS = range(1900, 2200)
# Files of the zone database that are no zone of a place.
_NO_PLACE = ("localtime", "posixrules", "Factory", "posix/", "right/")


@dataclass(frozen=True, slots=True)
class ParsedTime:
    """A moment in UTC; `note` is a sentence when the text left a choice that was made here."""

    at: datetime
    note: str | None = None


def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name; raises `Unusable` with the nearest name when there is none such."""
    if not name.startswith(_NO_PLACE):
        try:
            return ZoneInfo(name)
        except (KeyError, ValueError, OSError):  # OSError: the name of a folder such as "America"
            pass
    places = {place.lower(): place for place in available_timezones() if not place.startswith(_NO_PLACE)}
    if name.lower() in places:
        return ZoneInfo(places[name.lower()])
    import difflib  # for a mistyped name alone: a start does without its patterns

    near = difflib.get_close_matches(name.lower().replace(" ", "_"), places, n=1, cutoff=0.6)
    hint = f"did you mean {places[near[0]]}?" if near else "use a name such as America/New_York or Europe/Berlin."
    raise Unusable(f"There is no time zone called “{name}”; {hint}")


def parse(text: str, zone: str, *, date_alone: bool = False) -> ParsedTime:
    """The moment that an ISO 8601 text means, with its own offset or else in `zone` (an IANA name).

    A date without a time is refused unless `date_alone`, when it means the beginning of that day. An hour that
    happens twice means the first, with a note. Raises `Unusable` for anything that is no time, and for a time that
    the clocks of the zone jump over.
    """
    typed = text.strip()
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        raise Unusable(f"“{text}” is not a time; write it like 2026-12-03T14:00.") from None
    if moment.year not in YEARS:
        raise Unusable(f"The year {moment.year} in “{text}” is out of reach; use one from 1900 to 2199.")
    if len(typed) <= 10 and "T" not in typed and not date_alone:
        raise Unusable(f"“{text}” names a day but no time; write it like {moment:%Y-%m-%d}T14:00.")
    return ParsedTime(moment.astimezone(UTC)) if moment.tzinfo else local(moment, zone)


def parse_date(text: str) -> date:
    """The day that an ISO 8601 date means; raises `Unusable` when it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Unusable(f"“{text}” is not a date; write it like 2026-12-03.") from None


def local(moment: datetime, zone: str) -> ParsedTime:
    """The moment of a naive wall-clock time in a zone; raises `Unusable` for one that never happens there."""
    place = zone_named(zone)
    first = moment.replace(tzinfo=place, fold=0)
    second = moment.replace(tzinfo=place, fold=1)
    if first.utcoffset() == second.utcoffset():
        return ParsedTime(first.astimezone(UTC))
    if (back := first.astimezone(UTC).astimezone(place).replace(tzinfo=None)) != moment:
        raise Unusable(
            f"{day_text(moment.date())} at {moment:%H:%M} never happens in {zone}: the clocks go forward over it "
            f"that day; choose another time, such as {back:%H:%M}."
        )
    note = f"{moment:%H:%M} happens twice in {zone} on {day_text(moment.date())}; the first of them is meant."
    return ParsedTime(first.astimezone(UTC), note)


def at_local(day: date, clock: time, zone: str) -> datetime:
    """The moment a day shows a time in a zone, in UTC; inside a gap the clocks' own reading of it, never an error."""
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def day_end(day: date, zone: str) -> datetime:
    """The last minute of a day in a zone, in UTC: the deadline of what is due "on" that day."""
    return at_local(day, time(23, 59), zone)


def local_day(moment: datetime, zone: str) -> date:
    """The day on which a moment falls in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def iso(moment: datetime) -> str:
    """A moment as text in UTC, e.g. "2026-12-03T19:00:00Z"; such texts sort as the moments do."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def clock_text(moment: datetime, zone: str) -> str:
    """The wall clock of a moment in a zone, e.g. "14:00"."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def day_text(day: date) -> str:
    """A day in words that no locale changes, e.g. "Thu 3 Dec 2026"."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
