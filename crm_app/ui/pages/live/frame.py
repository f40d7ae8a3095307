"""How a meeting under way is laid out: questions, the one in front, and the clock beside each other, or in a small
window one below the other.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain import live as clocks
from crm_app.store import meeting_questions, meetings, observations
from crm_app.store.book import Book
from crm_app.ui import own_clock, scale
from crm_app.ui.actions import Actions
from crm_app.ui.pages.live import opening
from crm_app.ui.pages.live.desk import QuestionDesk, Ready, RestDesk
from crm_app.ui.pages.live.entries import Entries, Entry
from crm_app.ui.pages.live.head import LiveHead
from crm_app.ui.pages.live.shown import Shown
from crm_app.ui.pages.live.side import Side
from crm_app.ui.pages.live.time_box import TimeBox
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, pane
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.tab_order import follow_layout

_ROOMY_FROM, _SMALL_BELOW = 1080, 760
"""Widths in the design's pixels: three wide columns, three narrow ones, one below the other."""
_SMALL_SIDE = 216
_ANY = 16777215


class LiveFrame(QWidget):
    """It shows what it is given and asks for things by the signals of its parts."""

    def __init__(self, actions: Actions, offers: Callable[[str], list[Offer]], *, aloud: bool) -> None:
        super().__init__()
        self.head = LiveHead(actions)
        self.entries = Entries()
        self.time = TimeBox(actions)
        self.side = Side(actions, offers, aloud=aloud)
        self.ready, self.desk, self.rest = Ready(actions), QuestionDesk(actions), RestDesk()
        self.stack = QStackedWidget()
        parts: tuple[QWidget, ...] = (self.ready, self.desk, self.rest)
        for part in parts:
            self.stack.addWidget(part)
        self._time = column(self.time)
        right = column(pane(self._time, kind="frame"), self.side, space=0)
        right.setStretch(1, 1)
        self.right = pane(right, kind="frame")
        self._lines = (pane(kind="line"), pane(kind="line"))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.setContentsMargins(0, 0, 0, 0)
        centre = pane(column(self.stack, space=0), kind="surface")
        for place, part in enumerate((self.entries, self._lines[0], centre, self._lines[1], self.right)):
            self._body.addWidget(part, int(place == 2))
        for line in self._lines:
            line.setFixedWidth(1)
        whole = column(self.head, self._body, space=0)
        whole.setStretchFactor(self._body, 1)
        self.setLayout(whole)
        follow_layout(self)

    @property
    def field(self) -> QWidget:
        """Where one writes now, or begins."""
        if self.stack.currentWidget() is self.ready:
            return self.ready.begin
        return self.desk.notes if self.stack.currentWidget() is self.desk else self.rest.notes

    def show_meeting(self, book: Book, found: Shown) -> None:
        """Show what the book holds; the focus goes along with what comes to the middle, where it was there before."""
        focus, before = QApplication.focusWidget(), self.stack.currentWidget()
        follows = focus is not None and self.stack.isAncestorOf(focus)
        self.head.show_meeting(found.row)
        self.stack.setCurrentWidget(self._show_middle(book, found))
        entries = [Entry(one.id, one.text, one.minutes, one.id in found.done, one.if_time) for one in found.asked]
        current = found.here if found.course.is_running else -1
        self.entries.show_entries(entries, current=current, rest=self.tr("Notes and what you see"))
        self.side.show_meeting(book, found.course.meeting)
        if follows and before is not self.stack.currentWidget():
            self.field.setFocus()

    def _show_middle(self, book: Book, found: Shown) -> QWidget:
        course = found.course
        if not course.is_running:
            self.ready.show_plan(*opening.plan_words(book, course.meeting, course))
            self.ready.begin.setText(self.tr("Go on") if course.ended else self.tr("Begin"))
            return self.ready
        asked = found.question(course.question)
        if asked is None:
            self.rest.show_rest(found.note, observations.of_meeting(book, course.meeting))
            return self.rest
        told = meeting_questions.told_by_others(book, asked.id)
        self.desk.show_question(asked, found.order.index(asked.id) + 1, len(found.asked), told)
        return self.desk

    def show_time(self, book: Book, found: Shown, now: datetime) -> None:
        """Show what is left at `now`, and how the questions go."""
        course = found.course
        sitting, zone = course.sitting(now), own_clock.own_zone(book)
        running = course.is_running
        self.time.show_time(sitting, now, zone=zone, running=running, closing_line=found.closing_line)
        late = 0
        if running:
            begun, _ = meetings.frame_minutes(book)
            asked = [one.minutes for one in found.asked if one.id in found.done]
            here = found.question(course.question)
            late = clocks.pace(sitting, now, opening=begun, asked=asked, current=here.minutes if here else 0)
        words = opening.how_far(len(found.done), len(found.asked), late, running=running)
        self.entries.how_far.setText(words)

    def holds_beside(self, focus: QWidget | None) -> bool:
        """Whether the focus is at the side of the question."""
        return focus is not None and any(part.isAncestorOf(focus) for part in (self.right, self.entries, self.head))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        width = self.width() / scale.factor()
        self._fit(small=width < _SMALL_BELOW, roomy=width >= _ROOMY_FROM)

    def _fit(self, *, small: bool, roomy: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(way)
        for part in (self.entries, *self._lines):
            part.setVisible(not small)
        self.entries.setFixedWidth(px(360 if roomy else 236))
        beside = px(336 if roomy else 264)
        self.right.setMinimumSize(0 if small else beside, px(_SMALL_SIDE) if small else 0)
        self.right.setMaximumSize(_ANY if small else beside, px(_SMALL_SIDE) if small else _ANY)
        edge = px(24 if roomy else 14)
        self._time.setContentsMargins(edge, px(22 if roomy else 12), edge, px(10))
        self.side.set_roomy(roomy=roomy)
        self.time.set_small(small=not roomy)
        self.desk.set_roomy(roomy=roomy)
        self.head.set_small(small=small)
