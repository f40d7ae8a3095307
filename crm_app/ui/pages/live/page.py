"""A meeting under way: the questions, the one that is asked in large letters, and the time that is left.

Everything is done by keys, and everything is saved within a second or two of typing; a program that ends in the middle
comes back to the same question. Nothing is announced to a screen reader unless that is wanted: keys speak.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from crm_app.domain import live as clocks
from crm_app.domain.live import NOTES
from crm_app.domain.live import Signal as Said
from crm_app.domain.quick_line import QuickLine
from crm_app.store import captures
from crm_app.ui import announce
from crm_app.ui.actions import Actions
from crm_app.ui.pages.live import opening
from crm_app.ui.pages.live.changes import LiveChanges
from crm_app.ui.pages.live.frame import LiveFrame
from crm_app.ui.pages.live.shown import Shown, shown
from crm_app.ui.pages.live.time_box import signal_words
from crm_app.ui.pages.page import Page
from crm_app.ui.preferences import Preferences
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.saving_text import save_all

_SHOWN_IN = frozenset({
    "meeting", "meeting_question", "meeting_tick", "participant", "person", "affiliation", "organisation", "referral",
    "card", "observation", "setting", "me", "introduction", "question",
})  # fmt: skip
_SECOND = 1000


class LivePage(Page):
    """Before it has begun, what one says first; then the questions one by one."""

    left = Signal()
    ended = Signal(int)
    """The meeting is over: it is written up now."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        saving: Saving,
        preferences: Preferences,
        *,
        offers: Callable[[str], list[Offer]],
    ) -> None:
        super().__init__()
        self._session, self._actions, self._preferences = session, actions, preferences
        self._book = session.book
        self.meeting = 0
        self._shown: Shown | None = None
        self._said: set[Said] = set()
        self.changes = LiveChanges(session, saving, meeting=lambda: self.meeting, parent=self)
        self.frame = LiveFrame(actions, offers, aloud=preferences.live_aloud)
        self.frame.entries.keys.setText(opening.keys_in_words(actions))
        self.setLayout(column(self.frame, space=0))
        self._second = QTimer(self, interval=_SECOND)
        self._connect()

    def _connect(self) -> None:
        frame, changes = self.frame, self.changes
        side = frame.side
        frame.head.leave.clicked.connect(self.leave)
        frame.entries.chosen.connect(self._choose)
        frame.entries.ticked.connect(self._tick_entry)
        frame.desk.typed.connect(changes.answer)
        frame.desk.marked.connect(changes.mark)
        frame.desk.notes.finished.connect(self.ask)
        frame.rest.noted.connect(changes.note)
        frame.rest.seen.connect(changes.see)
        side.naming.told.connect(self._named)
        side.naming.answered.connect(self._answered)
        side.naming.removed.connect(changes.unname)
        side.people.told.connect(changes.meet)
        side.people.card_given.connect(changes.card)
        for part in (side.naming, side.people):
            part.escaped.connect(self.focus_first)
        side.ticks.ticked.connect(changes.tick)
        side.aloud.clicked.connect(self._set_aloud)
        self._second.timeout.connect(self.show_time)
        self._session.changed.connect(self._refresh)

    # -- which meeting

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "meeting", self.meeting

    @property
    @override
    def title(self) -> str:
        return self.tr("Meeting {name}").format(name=self.changes.name) if self.meeting else ""

    @property
    @override
    def panes(self) -> list[QWidget]:
        parts = [self.frame.entries.line(self._here), self.frame.field, self.frame.side.naming.line]
        return [part for part in parts if part is not None and part.isVisible()]

    @property
    def is_running(self) -> bool:
        """Whether the meeting in front goes on."""
        return self._shown is not None and self._shown.course.is_running

    @property
    def _here(self) -> int:
        """The question in front, or the notes."""
        return self._shown.here if self._shown is not None else NOTES

    @property
    def _order(self) -> list[int]:
        return self._shown.order if self._shown is not None else []

    @override
    def show_record(self, record: int) -> None:
        if record != self.meeting:
            save_all(self)
            self.meeting = record
            self._said = self._said_before(record)
        if not self._fill():
            self._lose()
            return
        self.titled.emit()

    def _said_before(self, meeting: int) -> set[Said]:
        """What was due before it came to the front: that shows, and is no news."""
        found, now = shown(self._book, meeting), self._book.clock()
        due = found.course.sitting(now).signal(now, ()) if found and found.course.is_running else None
        return {due} if due is not None else set()

    def _lose(self) -> None:
        """It is no longer there."""
        self.meeting = 0
        self._shown = None
        self._second.stop()
        self.left.emit()

    @override
    def focus_first(self) -> None:
        self.frame.field.setFocus()

    @override
    def escape(self) -> bool:
        """From the side back to the notes, from full screen to the window, then away; the meeting goes on."""
        if self.frame.holds_beside(QApplication.focusWidget()):
            self.focus_first()
        elif self.window().isFullScreen():
            self._actions["full_screen"].trigger()
        else:
            self.leave()
        return True

    def leave(self) -> None:
        """Away from the page; the meeting goes on."""
        save_all(self)
        if self.is_running:
            keys = opening.keys_of(self._actions, "live_mode")
            self.said.emit(self.tr("The meeting goes on. {keys} comes back to it.").format(keys=keys))
        self.left.emit()

    # -- showing

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.meeting and touched.keys() & _SHOWN_IN and self.isVisible() and not self._fill():
            self._lose()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self.meeting:
            self._fill()

    def _fill(self) -> bool:
        """Show the meeting as the book has it; False when it is no longer there."""
        self._shown = shown(self._book, self.meeting)
        if self._shown is None:
            return False
        self.frame.show_meeting(self._book, self._shown)
        self.show_time()
        self.enable_actions()
        return True

    def show_time(self) -> None:
        """Once a second: what is left, and what is to be said of it."""
        found = self._shown
        if found is None:
            return
        now = self._book.clock()
        self.frame.show_time(self._book, found, now)
        if not found.course.is_running:
            self._second.stop()
            return
        if not self._second.isActive():
            self._second.start()
        if (due := found.course.sitting(now).signal(now, self._said)) is not None:
            self._said.add(due)
            self._signal(signal_words(due.phase, found.course.sitting(now), found.closing_line))

    def _signal(self, words: str) -> None:
        """Once, and quietly: the page shows it; on other pages a line at the bottom says it."""
        if not self.isVisible():
            self.said.emit(words)
        elif self.frame.side.aloud.isChecked():
            announce.say(self, words)
        if not self.window().isActiveWindow():
            QApplication.alert(self.window())

    def enable_actions(self) -> None:
        """What can be done at this moment."""
        running = self.is_running and self.isVisible()
        for name in opening.WHILE_RUNNING:
            self._actions.enable(name, on=running)
        on_question = running and self._here in self._order
        first = self._order[:1]
        self._actions.enable("live_asked", on=on_question)
        self._actions.enable("live_skip", on=on_question)
        self._actions.enable("live_back", on=running and bool(first) and [self._here] != first)

    # -- what is done

    def begin(self) -> None:
        """It begins, or, where it was ended too early, goes on."""
        self._said = set()
        if self._shown is not None and self._shown.course.ended is not None:
            self.changes.go_on()
        else:
            self.changes.begin()
        self.focus_first()

    def end(self) -> None:
        """It is over; what is being typed is saved first."""
        save_all(self)
        if self.changes.end():
            self._second.stop()
            self.ended.emit(self.meeting)

    def ask(self) -> None:
        """This question was asked: on to the next one that was not."""
        save_all(self)
        if self._shown is not None and self._here in self._order:
            self.changes.ask(self._here, self._shown.following)
            self.focus_first()

    def go(self, step: int) -> None:
        """To the question after this one, or before it, asked or not."""
        self._choose(clocks.neighbour(self._order, self._here, step))

    def _choose(self, number: int) -> None:
        if self.is_running:
            save_all(self)
            self.changes.go_to(number)
            self.focus_first()

    def _tick_entry(self, number: int) -> None:
        if self._shown is not None and self._shown.question(number) is not None:
            self.changes.ask(number, self._here, asked=number not in self._shown.done)

    def bring_name(self) -> None:
        """The line for a new name."""
        line = self.frame.side.naming.line
        self.frame.side.ensureWidgetVisible(line)
        line.setFocus()

    def _named(self, line: QuickLine, person: int) -> None:
        if referral := self.changes.name_somebody(line, person):
            self.frame.side.naming.ask_use(referral)

    def _answered(self, referral: int, answer: str) -> None:
        self.changes.may_use(referral, answer)
        self.focus_first()

    def take_card(self) -> None:
        """They gave me their card: the first of those there who had given none."""
        found = next((one for one in captures.met(self._book, self.meeting) if not one.card), None)
        if found is not None:
            self.changes.card(found.id, True)

    # -- what is spoken, when one asks

    def say_left(self) -> None:
        """The time that is left."""
        if self._shown is not None:
            now = self._book.clock()
            announce.say(self, opening.left_in_words(self._shown.course.sitting(now).left(now)), urgent=True)

    def say_question(self) -> None:
        """What is asked now."""
        self._say(self._here)

    def say_next(self) -> None:
        """What is asked next."""
        self._say(self._shown.following if self._shown is not None else NOTES)

    def _say(self, number: int) -> None:
        asked = self._shown.question(number) if self._shown is not None else None
        announce.say(self, asked.text if asked else self.tr("Notes and what you see"), urgent=True)

    def _set_aloud(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._preferences.live_aloud = on
