"""What the meeting form says under its fields while somebody types: what was understood, and what is still missing."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_app.ui import formats, words
from crm_app.ui.widgets.person_field import PersonField

if TYPE_CHECKING:
    from crm_app.domain.whens import When


def understood(text: str, now: datetime, zone: str) -> "When":
    """The time that was typed, by the owner's clock and the customs of this machine; raises Unusable."""
    from crm_app.domain import whens

    return whens.read(text, now=now, zone=zone, day_first=formats.day_first())


def asking_for_time(when: "When") -> str:
    """A day alone: which one it is, and that the hour is missing."""
    return _tr("{day}. Add a time, such as 2pm.").format(day=formats.full_day(when.day))


def moment(when: "When", at: datetime, now: datetime, zone: str) -> tuple[str, str]:
    """Day, clock and length as typed, both zones where they differ from the owner's `zone`, a warning about the past;
    with its tone.
    """
    text = _tr("{day}, {time}").format(day=formats.full_day(when.day), time=formats.clock(at, when.zone))
    if when.minutes:
        text = f"{text}, {words.minutes(when.minutes)}"
    asides = [formats.both_zones(at, when.zone, home=zone), when.note]
    if at < now:
        asides.append(_tr("That is in the past."))
    return ". ".join(part.rstrip(".") for part in (text, *asides) if part), "warn" if at < now else "ok"


def person(field: PersonField) -> str:
    """Whether a name is somebody of the book, somebody new, or not clear yet."""
    if not field.text().strip():
        return ""
    if (known := field.meant) is not None:
        return _tr("In your book: {role}").format(role=known.role) if known.role else _tr("In your book.")
    if field.namesakes > 1:
        return _tr("{count} people have this name. Choose one from the list.").format(count=field.namesakes)
    return _tr("New in your book.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("meeting_hints", text)
