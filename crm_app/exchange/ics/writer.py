"""Calendars out: UTF-8 with CRLF, at most 75 octets a line, each zone defined, an alarm where one is wanted."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from crm_app.domain.invitations import Entry, Party

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Rapport//Rapport//EN"
_YEAR = timedelta(days=366)
_STEP = timedelta(days=1)
_CONTROLS = dict.fromkeys(sign for sign in range(32) if sign != 10)


def write_calendar(entries: Iterable[Entry], *, method: str, name: str = "") -> bytes:
    """A whole calendar with its entries and the zones they stand in; `name` is what a subscriber calls it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    if name:
        calendar.add("x-wr-calname", _clean(name))
        calendar.add("refresh-interval", timedelta(minutes=30), parameters={"value": "DURATION"})
        calendar.add("x-published-ttl", "PT30M")
    entries = list(entries)
    for zone, moments in _zones(entries).items():
        calendar.add_component(_defined(zone, moments))
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical(sorted=False))


def _zones(entries: Iterable[Entry]) -> dict[str, list[datetime]]:
    found: dict[str, list[datetime]] = {}
    for entry in entries:
        if entry.zone and entry.zone != "UTC":
            found.setdefault(entry.zone, []).append(entry.start)
    return found


def _event(entry: Entry) -> "icalendar.Event":
    from icalendar import Event

    event = Event()
    zone = ZoneInfo(entry.zone) if entry.zone and entry.zone != "UTC" else UTC
    start = entry.start.astimezone(zone)
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.stamp.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", start)
    event.add("dtend", (entry.start.astimezone(UTC) + timedelta(minutes=entry.minutes)).astimezone(zone))
    event.add("summary", _clean(entry.title))
    for name, text in (("location", entry.place), ("description", entry.text), ("url", entry.url)):
        if text:
            event.add(name, _clean(text))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.busy and not entry.cancelled else "TRANSPARENT")
    _add_people(event, entry)
    if not entry.cancelled:
        for before in entry.alarms:
            event.add_component(_alarm(entry, before))
    return event


def _add_people(event: "icalendar.Event", entry: Entry) -> None:
    if entry.organiser is None:
        return
    event.add("organizer", _address(entry.organiser))
    for party in entry.invited:
        address = _address(party)
        asked = {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
        address.params.update({"PARTSTAT": entry.answer} if entry.answer else asked)
        event.add("attendee", address)


def _address(party: Party) -> "icalendar.vCalAddress":
    from icalendar import vCalAddress

    address = vCalAddress(f"mailto:{_one_line(party.email)}")
    if party.name:
        address.params["CN"] = _one_line(party.name).replace('"', "'")
    return address


def _alarm(entry: Entry, before: timedelta | datetime) -> "icalendar.Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _clean(entry.title))
    if isinstance(before, datetime):
        alarm.add("trigger", before.astimezone(UTC), parameters={"value": "DATE-TIME"})
    else:
        alarm.add("trigger", -before)
    return alarm


def _defined(zone: str, moments: list[datetime]) -> "icalendar.Timezone":
    """The zone as it is around some moments: one part for each change of its clocks, without rules or lists of dates,
    which not every program reads.
    """
    from icalendar import Timezone

    component = Timezone()
    component.add("tzid", zone)
    place = ZoneInfo(zone)
    begin = min(moments).astimezone(UTC) - _YEAR
    for at, before in _changes(place, begin, max(moments).astimezone(UTC) + _YEAR):
        component.add_component(_observance(at.astimezone(place), before))
    return component


def _changes(place: ZoneInfo, begin: datetime, end: datetime) -> Iterator[tuple[datetime, timedelta]]:
    """(moment, offset before it) of the first moment and of each change of the clocks after it."""
    yield begin, _offset(begin, place)
    at = begin
    while at < end:
        following = at + _STEP
        before = _offset(at, place)
        if _offset(following, place) != before:
            yield _change_between(at, following, place), before
        at = following


def _change_between(before: datetime, after: datetime, place: ZoneInfo) -> datetime:
    """The first minute of the new offset."""
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) / 2
        middle = middle.replace(second=0, microsecond=0)
        if middle <= before:
            break
        if _offset(middle, place) == _offset(before, place):
            before = middle
        else:
            after = middle
    return after


def _observance(at: datetime, before: timedelta) -> "icalendar.TimezoneStandard | icalendar.TimezoneDaylight":
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if at.dst() else TimezoneStandard()
    part.add("dtstart", (at.astimezone(UTC) + before).replace(tzinfo=None, microsecond=0))
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", at.utcoffset())
    if name := at.tzname():
        part.add("tzname", name)
    return part


def _offset(at: datetime, place: ZoneInfo) -> timedelta:
    return at.astimezone(place).utcoffset() or timedelta(0)


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())
