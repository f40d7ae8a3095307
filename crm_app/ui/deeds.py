"""What each line of Today offers: its one natural act first, then what else may have come of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_app.store import completing
from crm_app.store.today import Due
from crm_app.ui import reasons

ANSWERED, WRITE, HAPPENED, WRITE_UP, LOOK_BACK, PLAN, LOG, DONE, SHEET, BACK = (
    "they_answered", "write_letter", "happened_meeting", "write_up", "look_back", "plan_meeting", "log_touch",
    "step_done", "prep_sheet", "snooze_step",
)  # fmt: skip
"""Actions of the window, by name."""
ASKED = frozenset({"letter-unanswered", "no-answer", "cap"})
"""Reasons of steps that wait for an answer to a request."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do with a line: the action that does it, its words and its icon."""

    action: str
    text: str
    icon: str


def of_step(due: Due, *, snoozed: bool = False) -> tuple[Deed, ...]:
    """What a step offers, the natural act first."""
    if snoozed:
        return (Deed(BACK, _tr("Bring it back"), "undo-2"), *_done(due))
    if due.step.why == "planned-end" and due.step.what == "write-up":
        return (Deed(HAPPENED, _tr("Did it happen?…"), "circle-question-mark"),)
    if due.handed and completing.is_possible(due):
        return (Deed(DONE, _tr("Yes, it was sent"), "check"), _write(due, _tr("Open it again")))
    asked = (Deed(ANSWERED, _tr("They answered…"), "reply"),) if due.step.why in ASKED else ()
    return (*asked, *_natural(due), *_done(due))


def _natural(due: Due) -> tuple[Deed, ...]:
    what, why = due.step.what, due.step.why
    if why == "fix-time":
        return (Deed(PLAN, _tr("Plan a meeting"), "calendar-plus"), _write(due, _tr("What to say")))
    if what == "keep-in-touch":
        return (_write(due, _tr("Write")), Deed(LOG, _tr("Log a contact"), "notebook-pen"))
    if what == "write-up":
        return (Deed(WRITE_UP, _tr("Write it up"), "notebook-pen"),)
    if what == "evaluate":
        return (Deed(LOOK_BACK, _tr("Look back on it"), "square-check"),)
    words = _words().get(what)
    return (_write(due, words),) if words else ()


def _words() -> dict[str, str]:
    return {
        "phone-call": _tr("What to say"), "nudge": _tr("Write the reminder"), "thank-you": _tr("Write the thank-you"),
        "new-name": _tr("Write the request"), "report-back": _tr("Write the report"),
        "confirm": _tr("Write the confirmation"),
    }  # fmt: skip


def _write(due: Due, text: str) -> Deed:
    return Deed(WRITE, text, "phone" if due.step.what == "phone-call" else "square-pen")


def _done(due: Due) -> tuple[Deed, ...]:
    if not completing.is_possible(due):
        return ()
    return (Deed(DONE, reasons.button(due.step.what), "moon" if due.step.what == "answer" else "check"),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("deeds", text)
