"""What is asked when a meeting is moved, was held, is called off, was missed, or becomes a call."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_app.ui.dialogs.ask import Ask, line
from crm_app.ui.widgets.boxes import holder, row
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.when_field import WhenField

ME, THEM = "me", "them"
_LONGEST = timedelta(hours=8)
"""An end that is later than this was typed before the beginning and taken for the next day."""


def as_typed(moment: datetime, zone: str) -> str:
    """A moment as the field for times reads it in every language."""
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


class MoveMeeting(Ask):
    """Another time, who moved it and why."""

    def __init__(
        self, window: QWidget, *, name: str, start: datetime, zone: str, their_zone: str, clock: Callable[[], datetime]
    ) -> None:
        title = _title(_tr("Move the meeting with {name}"), name)
        super().__init__(window, title=title, verb=_tr("Move"))
        self.when = WhenField(clock, lambda: zone)
        self.when.set_their_zone(their_zone if their_zone != zone else "")
        self.when.setText(as_typed(start, zone))
        self.who = _who(self.tr("I did"), self.tr("They did"), self.tr("Who moved it"))
        self.why = line(self.tr("Why"), self.tr("Not needed, but you will be glad to know it later"))
        self.ask_for(self.tr("When now?"), self.when, self.when.hint, holder(row(self.when.theirs, None)))
        self.ask_for(self.tr("Who moved it?"), self.who)
        self.ask_for(self.tr("Why?"), self.why)
        self.when.setFocus()
        self.when.selectAll()

    def ready(self) -> bool:
        """A day and a time are needed."""
        good = self.when.when is not None and self.when.when.at is not None
        if not good:
            self.when.refuse()
        return good


class HoldMeeting(Ask):
    """When it really began and ended."""

    def __init__(
        self, window: QWidget, *, name: str, begun: datetime, ended: datetime, zone: str, clock: Callable[[], datetime]
    ) -> None:
        title = _title(_tr("You met {name}"), name)
        about = _tr("The thank-you clock runs from the real end.")
        super().__init__(window, title=title, verb=_tr("It took place"), about=about)
        self.begun = WhenField(clock, lambda: zone, self.tr("Began"))
        self.ended = WhenField(lambda: self._begun_at(begun), lambda: zone, self.tr("Ended"))
        for field in (self.begun, self.ended):
            field.past_is_fine = True
        self.begun.setText(as_typed(begun, zone))
        self.ended.setText(as_typed(ended, zone))
        self.begun.understood.connect(self.ended.read)
        self.ask_for(self.tr("Began"), self.begun, self.begun.hint)
        self.ask_for(self.tr("Ended"), self.ended, self.ended.hint)
        self.ended.setFocus()
        self.ended.selectAll()

    def _begun_at(self, planned: datetime) -> datetime:
        when = self.begun.when
        return when.at if when is not None and when.at is not None else planned

    def ready(self) -> bool:
        """Both times are needed, in their order."""
        for field in (self.begun, self.ended):
            if field.when is None or field.when.at is None:
                field.refuse()
                return False
        begun, ended = (field.when.at for field in (self.begun, self.ended) if field.when and field.when.at)
        if not begun < ended <= begun + _LONGEST:
            self.ended.mark(wrong=True)
            self.ended.say(self.tr("This is before it began, or more than eight hours after."), tone="bad")
            self.ended.setFocus()
            return False
        return True


class CallOff(Ask):
    """Who called it off, or did not come, and why."""

    def __init__(self, window: QWidget, *, title: str, verb: str, who: str) -> None:
        super().__init__(window, title=title, verb=verb)
        self.who = _who(self.tr("I did"), self.tr("They did"), who)
        self.who.choose(THEM)
        self.why = line(self.tr("Why"), self.tr("Ill, delayed, something came up"))
        self.ask_for(who, self.who)
        self.ask_for(self.tr("Why?"), self.why)
        self.why.setFocus()


class TurnIntoCall(Ask):
    """The number on which they talk."""

    def __init__(self, window: QWidget, *, name: str, phone: str) -> None:
        title = _title(_tr("Call {name} instead"), name)
        super().__init__(window, title=title, verb=_tr("Make it a call"))
        self.phone = line(self.tr("Phone number of the day"), "+1 202 555 0187")
        self.phone.setText(phone)
        self.ask_for(self.tr("On which number?"), self.phone)
        self.phone.setFocus()


def _title(words: str, name: str) -> str:
    return words.format(name=name)


def _who(me: str, them: str, name: str) -> ChoiceRow:
    chips = ChoiceRow(name, [(ME, me, ""), (THEM, them, "")])
    chips.choose(ME)
    return chips


def _tr(text: str) -> str:
    return QCoreApplication.translate("meeting_moves", text)
