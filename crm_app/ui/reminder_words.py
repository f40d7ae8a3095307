"""What a reminder says, with names or, where others may look on, without; and the entries of the feed."""

import hashlib
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from crm_app.domain.invitations import Entry
from crm_app.domain.modes import IN_PERSON
from crm_app.domain.reminders import LEAVE
from crm_app.store import feed
from crm_app.store.dues import Due
from crm_app.store.meetings import MeetingRow
from crm_app.store.reminders import Reminder
from crm_app.ui import formats, own_clock, reasons

_A_MOMENT = 15
_ALARM = timedelta(minutes=30)


def title(reminder: Reminder, *, hidden: bool) -> str:
    """What it is about, in few words."""
    if reminder.meeting is not None:
        leaving = reminder.moment.kind == LEAVE
        if hidden:
            return _tr("Time to leave") if leaving else _tr("A meeting begins")
        text = _tr("Leave for {name}") if leaving else _tr("Meeting with {name}")
        return text.format(name=reminder.meeting.person_name or _tr("nobody yet"))
    if reminder.due is None:
        return ""
    return nameless(reminder.due.step.what) if hidden else reasons.title(reminder.due)


def body(reminder: Reminder, *, own: str, now: datetime) -> str:
    """When it is, or how its deadline stands; no names in it."""
    if (row := reminder.meeting) is not None:
        begins = own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=own, now=now)
        return str(begins)
    return formats.due(reminder.due.step.due, own, now=now)[0] if reminder.due else ""


def several(number: int) -> str:
    """When many things came at once."""
    return QCoreApplication.translate("reminder_words", "%n things need you", "", number)


def nameless(what: str) -> str:
    """A step without the name of anybody."""
    return {
        "thank-you": _tr("A thank-you is due"),
        "phone-call": _tr("A phone call is due"),
        "nudge": _tr("A reminder is due"),
        "confirm": _tr("A meeting is to be confirmed"),
        "report-back": _tr("A report back is due"),
        "introduction": _tr("An introduction was promised"),
        "promise": _tr("A promise is due"),
        "write-up": _tr("A meeting is to be written up"),
    }.get(what, _tr("Something is due"))


def step_entry(due: Due, *, hidden: bool, stamp: datetime) -> Entry:
    """An open step as the feed tells it: at its deadline or when it comes back, with an alarm half an hour before."""
    step = due.step
    return Entry(
        uid=f"{step.what}-{_unnamed(due.uid)}-{step.meeting or 0}-{step.about or 0}@rapport",
        stamp=stamp,
        start=feed.moment_of(step).astimezone(UTC),
        minutes=_A_MOMENT,
        title=nameless(step.what) if hidden else reasons.title(due),
        busy=False,
        alarms=(_ALARM,),
    )


def meeting_entry(row: MeetingRow, leave_by: datetime | None, *, hidden: bool, stamp: datetime) -> Entry:
    """A meeting as the feed tells it."""
    alarms = (leave_by,) if leave_by is not None else (_ALARM * 2 if row.mode == IN_PERSON else _ALARM,)
    named = _tr("Meeting with {name}").format(name=row.person_name or _tr("nobody yet"))
    return Entry(
        uid=f"meeting-{_unnamed(row.uid)}@rapport",
        stamp=stamp,
        start=row.start,
        minutes=row.minutes,
        zone=row.zone,
        title=_tr("A meeting") if hidden else named,
        place="" if hidden else row.place,
        alarms=alarms,
    )


def _unnamed(uid: str) -> str:
    """A uid that tells nothing: those that other programs gave may hold a name or an address."""
    return hashlib.blake2b(uid.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _tr(text: str) -> str:
    return QCoreApplication.translate("reminder_words", text)
