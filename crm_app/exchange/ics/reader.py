"""A calendar file as rows: one meeting an event, and a complaint with its line for what cannot be understood."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from crm_app.domain import times
from crm_app.domain.incoming import (
    DIGEST_BYTES,
    FileReport,
    IncomingMeeting,
    Invited,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.errors import Unusable
from crm_app.exchange.ics import moments
from crm_app.exchange.ics.events import Calendar, Event, events
from crm_app.exchange.reading import Reading
from crm_app.exchange.vcard.lines import open_source

if TYPE_CHECKING:
    import icalendar

FORMAT = "ics"
_METHODS = frozenset({"request", "cancel", "reply", "counter", "publish", "add", "refresh"})
_ANSWERS = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}
_THINGS = frozenset({"ROOM", "RESOURCE"})
_LINKS = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE", "URL")
_STRANGE = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError)
"""What the library raises for an event that is no event."""


def read_calendar(data: bytes) -> Reading:
    """Understand a whole calendar file; nothing in it can make this fail."""
    source = open_source(data)
    reader = _Reader()
    size = source.data.count(b"\n") or 1
    rows = (row for event in events(source, reader.around) for row in reader.rows(event))
    return Reading(FileReport(FORMAT, source.encoding), rows, lambda: min(1.0, reader.line / size))


class _Reader:
    """Reads events in the light of the calendar around them."""

    def __init__(self) -> None:
        self.around = Calendar()
        self.line = 0

    def rows(self, event: Event) -> Iterator[Row]:
        """What one event gives: its complaints, and the meeting it is or why it is none."""
        self.line = event.line
        try:
            yield from self._understood(event)
        except Unusable as why:
            yield Unreadable(Problem(event.line, "", _name_of(event), str(why)))

    def _understood(self, event: Event) -> Iterator[Row]:
        read = _parsed(event)
        if not event.whole:
            yield Problem(event.line, "END", _text(read, "SUMMARY"), "This event has no end; what stood there was read")
        if "RECURRENCE-ID" in read:
            yield Skipped(event.line, "a single date of an event that repeats")
            return
        when = moments.of(read, self.around)
        yield from (Problem(event.line, "DTSTART", when.typed, message) for message in when.notes)
        if "RRULE" in read or "RDATE" in read:
            yield Problem(event.line, "RRULE", "", "This event repeats; its first date was taken in")
        yield self._meeting(event, read, when)

    def _meeting(self, event: Event, read: "icalendar.Event", when: moments.When) -> IncomingMeeting:
        status = _text(read, "STATUS").upper()
        method = self.around.method if self.around.method in _METHODS else "publish"
        whole = "\n".join((method, *event.lines))
        digest = hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
        return IncomingMeeting(
            line=event.line,
            digest=digest,
            method="cancel" if status == "CANCELLED" else {"add": "request"}.get(method, method),
            uid=_text(read, "UID") or digest,
            sequence=_sequence(read),
            stamp=_stamp(read),
            start=when.start,
            zone=when.zone,
            minutes=when.minutes,
            title=_text(read, "SUMMARY"),
            place=_text(read, "LOCATION"),
            link=next((found for name in _LINKS if (found := _text(read, name)).startswith("http")), ""),
            text=_text(read, "DESCRIPTION"),
            organiser=next(iter(_people(read, "ORGANIZER")), None),
            invited=tuple(_people(read, "ATTENDEE")),
            tentative=status == "TENTATIVE",
        )


def _parsed(event: Event) -> "icalendar.Event":
    from icalendar import Event as Component

    try:
        found = Component.from_ical(event.text)
    except _STRANGE as error:
        raise Unusable("This event cannot be understood; it was left out.") from error
    if not isinstance(found, Component) or "DTSTART" not in found:
        raise Unusable("This event says no time; it was left out.")
    return found


def _name_of(event: Event) -> str:
    """What a broken event calls itself."""
    for line in event.lines:
        name, _, value = line.partition(":")
        if name.partition(";")[0].strip().upper() == "SUMMARY":
            return value.strip()
    return ""


def _first(read: "icalendar.Event", name: str) -> Any:
    found = read.get(name)
    return found[0] if isinstance(found, list) else found


def _text(read: "icalendar.Event", name: str) -> str:
    found = _first(read, name)
    return " ".join(str(found).split()) if name != "DESCRIPTION" and found is not None else str(found or "").strip()


def _sequence(read: "icalendar.Event") -> int:
    text = _text(read, "SEQUENCE")
    return min(int(text), 1 << 31) if text.isascii() and text.isdigit() and len(text) < 12 else 0


def _stamp(read: "icalendar.Event") -> str:
    value = moments.value_of(_first(read, "DTSTAMP"))
    if isinstance(value, datetime) and value.tzinfo and value.year in times.YEARS:
        return times.iso(value)
    return ""


def _people(read: "icalendar.Event", name: str) -> Iterator[Invited]:
    """Those a property names by an address, rooms and things left out."""
    found = read.get(name, [])
    for each in found if isinstance(found, list) else [found]:
        params = getattr(each, "params", {})
        if str(params.get("CUTYPE", "")).upper() in _THINGS:
            continue
        address = str(each)
        email = address.partition(":")[2] if address.lower().startswith("mailto:") else address
        email = email.strip().lower()
        if "@" in email:
            known = " ".join(str(params.get("CN", "")).strip('"').split())
            answer = _ANSWERS.get(str(params.get("PARTSTAT", "")).upper(), "")
            yield Invited(email, "" if known.lower() == email else known, answer)
