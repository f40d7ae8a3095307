"""What a calendar is told of a meeting or of something due: plain values that the writer of calendars takes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

REQUEST, CANCEL, PUBLISH, REPLY = "REQUEST", "CANCEL", "PUBLISH", "REPLY"
ACCEPTED, DECLINED = "ACCEPTED", "DECLINED"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody an invitation goes out from or to."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event: `start` is aware, `zone` the IANA name of its place ("" writes UTC), `stamp` when it was made.

    `sequence` grows with each version that was given out. `alarms` are times before the start, or moments. With an
    `answer` it is what the one invited says to an invitation of the organiser.
    """

    uid: str
    stamp: datetime
    start: datetime
    minutes: int
    title: str
    zone: str = ""
    sequence: int = 0
    place: str = ""
    text: str = ""
    url: str = ""
    cancelled: bool = False
    busy: bool = True
    organiser: Party | None = None
    invited: tuple[Party, ...] = ()
    alarms: tuple[timedelta | datetime, ...] = ()
    answer: str = ""


def method_of(entry: Entry) -> str:
    """How an entry travels by itself: an invitation or its end where both sides have an address, else a mere entry."""
    if entry.organiser is None or not entry.invited:
        return PUBLISH
    if entry.answer:
        return REPLY
    return CANCEL if entry.cancelled else REQUEST
