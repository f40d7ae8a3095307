"""What can be done with a meeting: moved, held, called off, missed, turned into a call; each is one step."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.errors import CrmError, Unusable
from crm_app.store import details, meeting_moves, meetings
from crm_app.store.book import Book
from crm_app.ui import own_clock
from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.inviting import Inviting
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session


class Words(NamedTuple):
    """A step as the history calls it, and what is said once it is done."""

    label: str
    done: str


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
        self.inviting = Inviting(session, problems, window, current=current)
        self.inviting.did.connect(self.did)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "confirm_meeting": self.confirm, "prepared_meeting": self.prepare, "move_meeting": self.move,
            "hold_meeting": self.hold, "call_meeting": self.call, "cancel_meeting": self.cancel,
            "miss_meeting": self.miss, "replan_meeting": self.replan, **self.inviting.slots,
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
            "miss_meeting": not off and not held and begun, "replan_meeting": off, **self.inviting.possible(plan),
        }  # fmt: skip

    def confirm(self) -> None:
        """They said that it stays as agreed."""
        words = self.tr("{name} confirmed the meeting")
        self._mark("confirmed_at", Words(words, words))

    def prepare(self) -> None:
        """Everything is ready for it."""
        words = self.tr("Prepared for {name}")
        self._mark("prepared_at", Words(words, words))

    def _mark(self, column: str, said: Words) -> None:
        if number := self._current():
            now = self._session.book.clock()
            self._do(said, number, lambda book: meetings.change(book, number, **{column: now}))

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

        self._ask(dialog, self._words_of_move, number, change)

    def move_to(self, number: int, start: datetime) -> None:
        """Give a meeting another time without asking, as when it was dragged there."""
        self._do(self._words_of_move, number, partial(_move, number, start))

    @property
    def _words_of_move(self) -> Words:
        return Words(self.tr("Move the meeting with {name}"), self.tr("Moved the meeting with {name}"))

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

        held = Words(self.tr("Mark the meeting with {name} as held"), self.tr("Met {name}"))
        self._ask(dialog, held, number, change)

    def call(self) -> None:
        """Ask for the number, then make it a call."""
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import TurnIntoCall

        plan = self._plan(number)
        dialog = TurnIntoCall(self._window, name=self._name(number), phone=plan["day_phone"] or self._phone(number))

        def change(book: Book) -> None:
            meeting_moves.turn_into_call(book, number, phone=dialog.phone.text().strip())

        made = Words(self.tr("Make the meeting with {name} a call"), self.tr("The meeting with {name} is a call now"))
        self._ask(dialog, made, number, change)

    def cancel(self) -> None:
        """Ask who called it off and why."""
        said = Words(self.tr("Cancel the meeting with {name}"), self.tr("Cancelled the meeting with {name}"))
        verb, who = self.tr("Cancel the meeting"), self.tr("Who called it off?")
        self._call_off(said, verb, who, change=meeting_moves.cancel)

    def miss(self) -> None:
        """Ask who did not come and why."""
        words = self.tr("The meeting with {name} did not happen")
        verb, who = self.tr("It did not happen"), self.tr("Who did not come?")
        self._call_off(Words(words, words), verb, who, change=meeting_moves.miss)

    def _call_off(self, said: Words, verb: str, who: str, *, change: Callable[..., None]) -> None:
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.meeting_moves import CallOff

        dialog = CallOff(self._window, title=said.label.format(name=self._name(number)), verb=verb, who=who)

        def call_off(book: Book) -> None:
            change(book, number, who=dialog.who.key or "them", why=dialog.why.text().strip())

        self._ask(dialog, said, number, call_off)

    def replan(self) -> None:
        """Plan one again that was called off."""
        if number := self._current():
            again = Words(
                self.tr("Plan the meeting with {name} again"), self.tr("Planned the meeting with {name} again")
            )
            self._do(again, number, partial(_bring_back, number))

    def _ask(self, dialog: Ask, said: Words, number: int, change: Callable[[Book], None]) -> None:
        self.asking = dialog
        dialog.accepted.connect(lambda: self._do(said, number, change))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, said: Words, number: int, change: Callable[[Book], None]) -> None:
        name = self._name(number)
        try:
            with self._session.edit(said.label.format(name=name)):
                change(self._session.book)
        except CrmError as error:
            self._problems.show(error)
        else:
            self.did.emit(said.done.format(name=name))

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
