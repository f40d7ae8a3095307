"""A calendar file cut into its events, each with the lines on which it stands: a broken one cannot spoil the next."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from crm_app.exchange.vcard.lines import Lines, Source

_PARTS = ("BEGIN", "END")
_EVENT, _ZONE = "VEVENT", "VTIMEZONE"


@dataclass(slots=True)
class Event:
    """The lines of one event without those of its alarms; `whole` is False where its end is missing."""

    line: int
    lines: list[str] = field(default_factory=list)
    whole: bool = False

    @property
    def text(self) -> str:
        """The event as a component of its own."""
        return "\r\n".join(("BEGIN:VEVENT", *self.lines, "END:VEVENT", ""))


@dataclass(slots=True)
class Calendar:
    """What stands around the events: the method, the zone of the whole calendar, and the zones by the file's names.

    A zone's text is the whole component; what stands there holds for the events that follow.
    """

    method: str = ""
    zone: str = ""
    zones: dict[str, str] = field(default_factory=dict)


def events(source: Source, around: Calendar) -> Iterator[Event]:
    """The events in their order; `around` is filled as its lines come by."""
    lines = Lines(source.data, 1)
    open_event: Event | None = None
    inside: list[str] = []
    zone: list[str] = []
    for index, line in enumerate(lines.texts):
        mark, name = _mark(line)
        if mark == "BEGIN" and name == _EVENT:
            if open_event is not None:
                yield open_event
            open_event, inside = Event(lines.number(index)), []
        elif mark == "END" and name == _EVENT and open_event is not None:
            open_event.whole = True
            yield open_event
            open_event = None
        elif open_event is not None:
            _add(open_event, line, mark, name, inside)
        else:
            _take_around(around, line, mark, name, zone)
    if open_event is not None:
        yield open_event


def _add(event: Event, line: str, mark: str, name: str, inside: list[str]) -> None:
    """Lines of an alarm or anything else inside an event are left out."""
    if mark == "BEGIN":
        inside.append(name)
    elif mark == "END":
        if inside and inside[-1] == name:
            inside.pop()
    elif not inside and line.strip():
        event.lines.append(line)


def _take_around(around: Calendar, line: str, mark: str, name: str, zone: list[str]) -> None:
    if mark == "BEGIN" and name == _ZONE:
        zone[:] = [line]
    elif zone:
        zone.append(line)
        if mark == "END" and name == _ZONE:
            around.zones[_zone_id(zone)] = "\r\n".join((*zone, ""))
            zone.clear()
    else:
        _take_property(around, line)


def _take_property(around: Calendar, line: str) -> None:
    head, _, value = line.partition(":")
    name = head.partition(";")[0].strip().upper()
    if name == "METHOD":
        around.method = value.strip().lower()
    elif name == "X-WR-TIMEZONE":
        around.zone = value.strip()
    elif name == "BEGIN" and value.strip().upper() == "VCALENDAR":  # files that were joined
        around.method = around.zone = ""


def _zone_id(lines: list[str]) -> str:
    return next((line.partition(":")[2].strip() for line in lines if line.upper().startswith("TZID")), "")


def _mark(line: str) -> tuple[str, str]:
    mark, colon, name = line.partition(":")
    mark = mark.strip().upper()
    return (mark, name.strip().upper()) if colon and mark in _PARTS else ("", "")
