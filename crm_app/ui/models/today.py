"""The lines of Today: what to do, why, and by when, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from crm_app.domain.steps import is_snoozed
from crm_app.store import completing
from crm_app.store.today import Appointment, Due, Today
from crm_app.ui import deeds, formats, own_clock, reasons, words
from crm_app.ui.deeds import Deed
from crm_app.ui.models.groups import Heading
from crm_app.ui.reasons import Standing

Key: TypeAlias = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line: a step (`task`, several reports being one) or a meeting; `person` is 0 where nobody is meant."""

    key: Key
    person: int
    name: str
    title: str
    why: str
    standing: Standing
    task: tuple[Due, ...] = ()
    meeting: int = 0
    deeds: tuple[Deed, ...] = ()

    @property
    def spoken(self) -> str:
        """All that the line says, for a screen reader."""
        parts = (self.title, self.why, self.standing.above, self.standing.below)
        return ", ".join(filter(None, parts))

    @property
    def tip(self) -> str:
        """Everything in full, and the exact moment behind the words."""
        return f"{self.title}\n{self.why}\n{self.standing.tip}"

    @property
    def can_be_done(self) -> bool:
        """Whether one can say of it that it is done."""
        return bool(self.task) and completing.is_possible(self.task[0])

    @property
    def is_asked(self) -> bool:
        """Whether an answer to a request is awaited."""
        return any(deed.action == deeds.ANSWERED for deed in self.deeds)

    @property
    def is_meeting(self) -> bool:
        """Whether it is a meeting to come, and no step."""
        return not self.task


Groups: TypeAlias = list[tuple[Heading | None, Sequence[TodayLine]]]


def groups(found: Today, *, now: datetime, zone: str) -> Groups:
    """The groups in the order of the page."""
    steps = {
        name: [task_line(task, now=now, zone=zone) for task in group.tasks] for name, group in found.groups.items()
    }
    more = {name: _more(group.more) for name, group in found.groups.items()}
    here, coming = ([meeting_line(one, now=now, zone=zone) for one in some] for some in (found.meetings, found.coming))
    return [
        (Heading(_tr("Needs you now"), more["now"]), steps["now"]),
        (Heading(_tr("Today"), more["today"]), here + steps["today"]),
        (Heading(_tr("Waiting on others"), more["waiting"]), steps["waiting"]),
        (Heading(_tr("Coming up"), more["coming"]), coming + steps["coming"]),
        (Heading(_tr("New names from your meetings"), more["names"]), steps["names"]),
        (Heading(_tr("Cards to file"), more["cards"]), steps["cards"]),
        (Heading(_tr("Put off"), more["put-off"]), steps["put-off"]),
    ]


def _more(number: int) -> str:
    return _tr("and {count} more").format(count=formats.count(number)) if number else ""


def task_line(task: tuple[Due, ...], *, now: datetime, zone: str) -> TodayLine:
    """A step in words."""
    first = task[0]
    return TodayLine(
        (first.step.what, first.person, first.step.about or first.step.meeting or 0),
        first.person,
        first.name,
        reasons.title(first),
        reasons.reason(task, now=now, zone=zone),
        reasons.standing(first, now=now, zone=zone),
        task,
        first.step.meeting or 0,
        deeds.of_step(first, snoozed=is_snoozed(first.step, now)),
    )


def meeting_line(one: Appointment, *, now: datetime, zone: str) -> TodayLine:
    """A meeting in words: its hour on the owner's clock, when to leave, whether the sheet is ready."""
    row = one.row
    begins = own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=zone, now=now)
    hour = formats.clock_of(begins.there)
    day = formats.day(begins.there.date(), today=now.astimezone(begins.there.tzinfo).date())
    is_today = begins.there.date() == now.astimezone(begins.there.tzinfo).date()
    if not is_today:
        below = begins.beside or hour
        above = day if below == hour else f"{day}, {hour}"
    else:
        above, below = hour, formats.until(row.start - now) if row.start > now else _tr("under way")
    place = row.organisation or row.place.partition("\n")[0]
    parts = [", ".join(filter(None, (place, words.mode(row.mode), words.minutes(row.minutes))))]
    if one.leave_by and is_today and one.leave_by > now:
        leave = formats.clock_of(one.leave_by.astimezone(begins.there.tzinfo))
        parts.append(_tr("Leave by {clock}").format(clock=formats.isolated(leave)))
    if one.prepared:
        parts.append(_tr("Sheet is ready"))
    return TodayLine(
        ("meeting", row.person or 0, row.id),
        row.person or 0,
        row.person_name,
        _tr("Meet {name}").format(name=row.person_name or _tr("somebody")),
        ". ".join(parts).replace("..", "."),  # after an abbreviation
        Standing(above, below, f"{formats.full_day(begins.there.date())}\n{begins}", "text"),
        meeting=row.id,
        deeds=(Deed(deeds.SHEET, _tr("Prep sheet"), "file-text"),),
    )


def summary(found: Today) -> str:
    """The head line: "Six things, about 50 minutes, and one meeting"."""
    things, meetings = found.things, len(found.meetings)
    parts = []
    if things:
        parts.append(_tr("{number} things").format(number=_number(things)) if things > 1 else _tr("One thing"))
        parts.append(_tr("about {time}").format(time=_duration(found.minutes)))
    text = ", ".join(parts)
    if not meetings:
        return text or _tr("Nothing that has to be done today")
    met = _tr("{number} meetings").format(number=_number(meetings, within=bool(text))) if meetings > 1 else ""
    met = met or (_tr("one meeting") if text else _tr("One meeting"))
    return _tr("{things}, and {meetings}").format(things=text, meetings=met) if text else met


def _number(number: int, *, within: bool = False) -> str:
    """Small numbers as words, as people write them."""
    small = {
        2: (_tr("Two"), _tr("two")), 3: (_tr("Three"), _tr("three")), 4: (_tr("Four"), _tr("four")),
        5: (_tr("Five"), _tr("five")), 6: (_tr("Six"), _tr("six")), 7: (_tr("Seven"), _tr("seven")),
        8: (_tr("Eight"), _tr("eight")), 9: (_tr("Nine"), _tr("nine")), 10: (_tr("Ten"), _tr("ten")),
    }.get(number)  # fmt: skip
    return small[within] if small else formats.count(number)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if minutes <= 90:
        return _tr("{number} minutes").format(number=minutes)
    hours += rest >= 30
    return _tr("{number} hours").format(number=formats.count(hours))


def _tr(text: str) -> str:
    return QCoreApplication.translate("today", text)
