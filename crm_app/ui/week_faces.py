"""Turns the meetings and deadlines of a week into what its blocks and chips show and say."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from crm_app.domain import agendas
from crm_app.domain.agendas import Block
from crm_app.domain.modes import IN_PERSON
from crm_app.domain.times import at_local
from crm_app.store import meeting_days
from crm_app.store.book import Book
from crm_app.store.meeting_days import Deadline
from crm_app.store.meetings import MeetingRow
from crm_app.ui import formats, own_clock, words
from crm_app.ui.models.meetings import MeetingModel
from crm_app.ui.widgets.week_block import Face
from crm_app.ui.widgets.week_head import Due

_OFF = frozenset({"cancelled", "no-show"})


@dataclass(frozen=True, slots=True)
class Week:
    """A week as the view shows it, on the owner's clock."""

    first: date
    now: datetime
    blocks: list[Block]
    faces: dict[int, Face]
    due: list[Due]


def week(book: Book, model: MeetingModel, first: date, now: datetime) -> Week:
    """The week that begins on a day."""
    zone = own_clock.own_zone(book)
    since = at_local(first, datetime.min.time(), zone)
    until = at_local(first + timedelta(days=7), datetime.min.time(), zone)
    rows = meeting_days.between(book, since, until)
    spans = [(row.id, row.start, row.minutes) for row in rows]
    deadlines = meeting_days.deadlines(book, since, until)
    return Week(
        first,
        now.astimezone(ZoneInfo(zone)),
        agendas.blocks(spans, first=first, zone=zone),
        {row.id: face(row, model) for row in rows},
        [_due(one, first, zone) for one in deadlines if one.what != "confirm"],
    )


def face(row: MeetingRow, model: MeetingModel) -> Face:
    """How one meeting looks in the week: it stands at its time on the owner's clock, and tells the same clock as the
    list, which where one goes is that of the place.
    """
    told, state = model.begins(row), model.state(row)
    begins, ends = formats.clock_of(told.there), formats.clock_of(told.there + timedelta(minutes=row.minutes))
    off = state in _OFF
    icon = words.STATE_ICONS[state] if off or state == "untold" else words.MODE_ICONS.get(row.mode, "map-pin")
    spoken = ", ".join(
        filter(None, (
            row.person_name or _tr("Nobody yet"), formats.full_day(told.there.date()), f"{begins}–{ends}", told.beside,
            words.meeting_place(row), words.state(state),
        ))
    )  # fmt: skip
    live = not off and row.held_end is None and state != "untold"
    goes_there = row.mode == IN_PERSON and told.beside
    time = f"{begins} {told.beside}" if goes_there else begins
    return Face(row.person_name or _tr("Nobody yet"), time, icon, live, off, spoken)


def _due(one: Deadline, first: date, zone: str) -> Due:
    there = one.due.astimezone(ZoneInfo(zone))
    step = words.step(one.what)
    spoken = _tr("{step}: {name}, due {day}, {time}").format(
        step=step, name=one.name, day=formats.full_day(there.date()), time=formats.clock_of(there)
    )
    return Due((there.date() - first).days, one.person, words.STEP_ICONS.get(one.what, "bell"), one.name, spoken)


def title(first: date) -> str:
    """The days of a week in words: "23 – 29 November 2026"."""
    last = first + timedelta(days=6)
    if formats.day_first():
        day = formats.day_sign()
        begin = day if first.month == last.month else f"{day} MMMM" if first.year == last.year else f"{day} MMMM yyyy"
        return f"{_shown(first, begin)} – {_shown(last, f'{day} MMMM yyyy')}"
    begin = "MMMM d" if first.year == last.year else "MMMM d, yyyy"
    end = "d, yyyy" if first.month == last.month else "MMMM d, yyyy"
    return f"{_shown(first, begin)} – {_shown(last, end)}"


def _shown(day: date, pattern: str) -> str:
    from PySide6.QtCore import QDate

    return formats.locale().toString(QDate(day.year, day.month, day.day), pattern)


def _tr(text: str) -> str:
    return QCoreApplication.translate("week_faces", text)
