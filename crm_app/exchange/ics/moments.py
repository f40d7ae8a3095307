"""When an event begins and how long it lasts, as honestly as the file tells it: nothing is made up."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from crm_app.domain import times
from crm_app.errors import Unusable
from crm_app.exchange.ics import zones

if TYPE_CHECKING:
    import icalendar

    from crm_app.exchange.ics.events import Calendar

LONGEST = 24 * 60
_NO_LENGTH = timedelta(0)


@dataclass(frozen=True, slots=True)
class When:
    """`start` is UTC text, a bare local time where no zone is told, or a bare date for a whole day; `zone` an IANA name
    or ""; `minutes` 0 where no length is told; `notes` sentences for a human eye; `typed` the time as the file has it.
    """

    start: str
    zone: str
    minutes: int
    typed: str
    notes: tuple[str, ...] = ()


def of(read: "icalendar.Event", around: "Calendar") -> When:
    """The time of an event; raises Unusable where it tells none that can be read."""
    found = _only(read, "DTSTART")
    value = value_of(found)
    typed = _typed(found)
    if isinstance(value, datetime):
        return _timed(read, value, typed, _named(found), around)
    if isinstance(value, date):
        _refuse_far(value.year, typed)
        note = "It names a day and no hour; ask for one, then move the meeting to it"
        return When(value.isoformat(), zones.iana(around.zone), LONGEST, typed, (note,))
    raise Unusable(f"“{typed}” is not a time; this event was left out.")


def _timed(read: "icalendar.Event", value: datetime, typed: str, named: str, around: "Calendar") -> When:
    _refuse_far(value.year, typed)
    minutes = _minutes(read, value)
    if not named and value.tzinfo is not None:
        return When(times.iso(value), zones.iana(around.zone), minutes, typed)
    local = value.replace(tzinfo=None)
    zone = zones.iana(named, around.zones.get(named, "")) or zones.iana(around.zone if not named else "")
    if zone:
        return _in_zone(local, zone, minutes, typed)
    if named and (moment := _as_defined(local, named, around)) is not None:
        note = f"The zone “{named}” has no name known here; the file's own definition of it was followed"
        return When(times.iso(moment), "", minutes, typed, (note,))
    what = f"The zone “{named}” is not known here" if named else "It names no time zone"
    return When(local.isoformat(), "", minutes, typed, (f"{what}; the hour was read as one of yours. Check it",))


def _in_zone(local: datetime, zone: str, minutes: int, typed: str) -> When:
    try:
        parsed = times.local(local, zone)
    except Unusable as why:  # an hour that the clocks jump over: what a clock there would show
        moment = local.replace(tzinfo=times.zone_named(zone)).astimezone(UTC)
        return When(times.iso(moment), zone, minutes, typed, (str(why),))
    return When(times.iso(parsed.at), zone, minutes, typed, (parsed.note,) if parsed.note else ())


def _as_defined(local: datetime, named: str, around: "Calendar") -> datetime | None:
    zone = zones.defined(around.zones.get(named, ""))
    return zones.at(local, zone) if zone is not None else None


def _minutes(read: "icalendar.Event", start: datetime) -> int:
    """What DTEND or DURATION say, 0 where neither says anything that can be."""
    end, duration = value_of(_only(read, "DTEND")), value_of(_only(read, "DURATION"))
    whole = duration if isinstance(duration, timedelta) else _NO_LENGTH
    if isinstance(end, datetime):
        if (end.tzinfo is None) != (start.tzinfo is None):
            end, start = end.replace(tzinfo=None), start.replace(tzinfo=None)
        whole = end - start
    return min(LONGEST, max(0, int(whole.total_seconds()) // 60))


def value_of(found: Any) -> Any:
    """The date, moment or span that a property holds, None for none and for what is broken."""
    try:
        return getattr(found, "dt", None)
    except ValueError:
        return None


def _only(read: "icalendar.Event", name: str) -> Any:
    found = read.get(name)
    return found[0] if isinstance(found, list) else found


def _named(found: Any) -> str:
    return str(getattr(found, "params", {}).get("TZID", "")).strip().strip('"')


def _typed(found: Any) -> str:
    try:
        return str(found.to_ical().decode("utf-8", "replace"))
    except (AttributeError, ValueError, TypeError):
        return str(found)


def _refuse_far(year: int, typed: str) -> None:
    if year not in times.YEARS:
        raise Unusable(f"The year {year} in “{typed}” is out of reach; this event was left out.")
