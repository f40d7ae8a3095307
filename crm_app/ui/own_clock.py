"""The one clock of the window: every meeting is told as its owner will live it, the other side's clock beside it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from crm_app.domain.modes import IN_PERSON
from crm_app.store import settings
from crm_app.store.book import Book
from crm_app.ui import formats


@dataclass(frozen=True, slots=True)
class Beginning:
    """When a meeting begins, on its owner's clock of that day (`there`, and `when` in words).

    `beside` names the zone of that clock and tells the one at home where they differ, or tells the other side's clock.
    """

    there: datetime
    when: str
    beside: str

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.when, self.beside)))


def own_zone(book: Book) -> str:
    """The IANA zone of the book's owner: as the book says, else that of this machine."""
    return settings.get(book, settings.ZONE) or formats.home_zone()


def begins(start: datetime, *, zone: str, mode: str, own: str, now: datetime) -> Beginning:
    """How to tell that a meeting of `zone` begins at an aware moment, to somebody who lives in `own`.

    As on the sheet, whoever goes there lives by the clock of the place that day; that clock is named when it is not
    the one at home, which is then told beside it.
    """
    at_home, there = start.astimezone(ZoneInfo(own)), start.astimezone(ZoneInfo(zone))
    told = there if mode == IN_PERSON else at_home
    today = now.astimezone(told.tzinfo).date()
    when = f"{formats.day(told.date(), today=today)}, {formats.clock_of(told)}"
    if there.utcoffset() == at_home.utcoffset():
        return Beginning(told, when, "")
    from crm_app.sheets.clock import zone_label

    label = zone_label(zone, "", there)
    other = at_home if mode == IN_PERSON else there
    day = "" if other.date() == told.date() else f"{formats.weekday(other.date())} "
    clock = f"{day}{formats.clock_of(other)}"
    if mode == IN_PERSON:
        return Beginning(told, when, _tr("{place}, {time} at home").format(place=label, time=clock))
    return Beginning(told, when, f"{clock} {label}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("own_clock", text)
