"""What can be done with a meeting: moved, held, called off, missed, turned into a call; each is one step."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.errors import CrmError, Unusable
from crm_app.store import details, meeting_moves, meetings
from crm_app.store.book import Book
from crm_app.ui import own_clock
from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session


class MeetingDoing(QObject):
    """Asks what has to be asked, then changes the book; `asking` is the small window that is open."""

    did = Signal(str)

    def __init__(self, session: Session, problems: Problems, window: QWidget, *, current: Callable[[], int]) -> None:
        """`current` tells the meeting that is meant, 0 for none."""
        super().__init__(window)
        self._session = session
        self._problems = problems
        self._window = window
        self._current = current
        self.asking: Ask | None = None

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "confirm_meeting": self.confirm, "prepared_meeting": self.prepare, "move_meeting": self.move,
            "hold_meeting": self.hold, "call_meeting": self.call, "cancel_meeting": self.cancel,
            "miss_meeting": self.miss, "replan_meeting": self.replan,
        }  # fmt: skip

    def possible(self) -> dict[str, bool]:
        """Which of the actions make sense for the meeting that is meant."""
        number = self._current()
        if not number:
            return dict.fromkeys(MEETING_ACTIONS, False)
        try:
            plan = self._plan(number)
        except Unusable:  # it went away a moment ago
            return dict.fromkeys(MEETING_ACTIONS, False)
        off = bool(plan["cancelled_at"] or plan["no_show"])
        held = plan["held_end"] is not None
        begun = plan["start"] <= self._session.book.clock()
        return {
            "confirm_meeting": not off and not held and plan["confirmed_at"] is None,
            "prepared_meeting": not off and not held and plan["prepared_at"] is None,
            "move_meeting": not off and not held, "hold_meeting": not off,
            "call_meeting": not off and not held and plan["mode"] != "phone", "cancel_meeting": not off and not held,
            "miss_meeting": not off and not held and begun, "replan_meeting": off,
        }  # fmt: skip

    def confirm(self) -> None:
        """They said that it stays as agreed."""
        self._mark("confirmed_at", self.tr("{name} confirmed the meeting"))

    def prepare(self) -> None:
        """Everything is ready for it."""
        self._mark("prepared_at", self.tr("Prepared for {name}"))

    def _mark(self, column: str, label: str) -> None:
        if number := self._current():
            now = self._session.book.clock()
            self._do(label, number, lambda book: meetings.change(book, number, **{column: now}))

    def move(self) -> None:
        """Ask for another time."""
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import MoveMeeting

        plan = self._plan(number)
        book = self._session.book
        dialog = MoveMeeting(
            self._window, name=self._name(number), start=plan["start"], zone=own_clock.own_zone(book),
            their_zone=plan["zone"], clock=book.clock,
        )  # fmt: skip

        def change(book: Book) -> None:
            when = dialog.when.when
            if when is not None and when.at is not None:
                meeting_moves.move(
                    book, number, start=when.at, minutes=when.minutes, who=dialog.who.key, why=dialog.why.text().strip()
                )

        self._ask(dialog, self.tr("Move the meeting with {name}"), number, change)

    def move_to(self, number: int, start: datetime) -> None:
        """Give a meeting another time without asking, as when it was dragged there."""
        self._do(self.tr("Move the meeting with {name}"), number, partial(_move, number, start))

    def hold(self) -> None:
        """Ask when it really began and ended."""
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import HoldMeeting

        plan = self._plan(number)
        book = self._session.book
        begun = plan["held_start"] or plan["start"]
        ended = plan["held_end"] or begun + timedelta(minutes=plan["minutes"])
        dialog = HoldMeeting(
            self._window, name=self._name(number), begun=begun, ended=ended, zone=own_clock.own_zone(book),
            clock=book.clock,
        )  # fmt: skip

        def change(book: Book) -> None:
            began, over = dialog.begun.when, dialog.ended.when
            if began and began.at and over and over.at:
                meeting_moves.hold(book, number, begun=began.at, ended=over.at)

        self._ask(dialog, self.tr("Hold the meeting with {name}"), number, change)

    def call(self) -> None:
        """Ask for the number, then make it a call."""
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import TurnIntoCall

        plan = self._plan(number)
        dialog = TurnIntoCall(self._window, name=self._name(number), phone=plan["day_phone"] or self._phone(number))

        def change(book: Book) -> None:
            meeting_moves.turn_into_call(book, number, phone=dialog.phone.text().strip())

        self._ask(dialog, self.tr("Make the meeting with {name} a call"), number, change)

    def cancel(self) -> None:
        """Ask who called it off and why."""
        title, verb = self.tr("Cancel the meeting with {name}"), self.tr("Cancel the meeting")
        self._call_off(title, verb, self.tr("Who called it off?"), change=meeting_moves.cancel)

    def miss(self) -> None:
        """Ask who did not come and why."""
        title, verb = self.tr("The meeting with {name} did not happen"), self.tr("It did not happen")
        self._call_off(title, verb, self.tr("Who did not come?"), change=meeting_moves.miss)

    def _call_off(self, title: str, verb: str, who: str, *, change: Callable[..., None]) -> None:
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import CallOff

        dialog = CallOff(self._window, title=title.format(name=self._name(number)), verb=verb, who=who)

        def call_off(book: Book) -> None:
            change(book, number, who=dialog.who.key or "them", why=dialog.why.text().strip())

        self._ask(dialog, title, number, call_off)

    def replan(self) -> None:
        """Plan one again that was called off."""
        if number := self._current():
            self._do(self.tr("Plan the meeting with {name} again"), number, partial(_bring_back, number))

    def _ask(self, dialog: Ask, label: str, number: int, change: Callable[[Book], None]) -> None:
        self.asking = dialog
        dialog.accepted.connect(lambda: self._do(label, number, change))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, label: str, number: int, change: Callable[[Book], None]) -> None:
        label = label.format(name=self._name(number))
        try:
            with self._session.edit(label):
                change(self._session.book)
        except CrmError as error:
            self._problems.show(error)
        else:
            self.did.emit(label)

    def _plan(self, number: int) -> dict[str, Any]:
        return meetings.get(self._session.book, number)

    def _name(self, number: int) -> str:
        return meetings.host_name(self._session.book, number) or self.tr("nobody yet")

    def _phone(self, number: int) -> str:
        book = self._session.book
        host = next((person for person, _, _ in meetings.participants(book, number)), 0)
        return next((one.text for one in details.of_person(book, host) if one.kind == "phone"), "") if host else ""


def _move(number: int, start: datetime, book: Book) -> None:
    meeting_moves.move(book, number, start=start)


def _bring_back(number: int, book: Book) -> None:
    meeting_moves.bring_back(book, number)
