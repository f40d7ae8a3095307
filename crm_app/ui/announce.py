"""What a screen reader is told without the focus moving: toasts, ends of jobs, how much was found, what went wrong."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Voice(QObject):
    """Tells what was announced, to whoever else wants to hear it."""

    spoken = Signal(str)


@cache
def voice() -> Voice:
    """The one voice of the program."""
    return Voice()


def say(source: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a sentence read out, after what is being read or, `urgent`, at once; `source` is the widget that shows it.

    Isolates around numbers are for the eye and are left out, since some readers name them.
    """
    plain = text.replace("\u2068", "").replace("\u2069", "")
    if not plain:
        return
    event = QAccessibleAnnouncementEvent(source, plain)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
    voice().spoken.emit(plain)
