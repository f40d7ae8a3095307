"""Beside the question: names that are given, what to think of before one goes, and who is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from crm_app.store import captures, live, ticks
from crm_app.store.book import Book
from crm_app.ui.actions import Actions
from crm_app.ui.pages.live import opening
from crm_app.ui.pages.live.meeting_people import MeetingPeople
from crm_app.ui.pages.live.naming import Naming
from crm_app.ui.pages.live.ticks import Ticks
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, pane
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.tick import Tick


class Side(QScrollArea):
    """`aloud` says whether signals are announced to a screen reader."""

    def __init__(self, actions: Actions, offers: Callable[[str], list[Offer]], *, aloud: bool) -> None:
        super().__init__()
        self.naming = Naming(offers, keys=opening.keys_of(actions, "live_name"))
        self.people = MeetingPeople(offers, keys=opening.keys_of(actions, "live_card"))
        self.ticks = Ticks(self.tr("Before you go"))
        self.aloud = Tick(self.tr("Say signals aloud"))
        self.aloud.setToolTip(self.tr("For a screen reader; without it, keys speak when you ask"))
        self.aloud.setChecked(aloud)
        self._inner = column(self.naming, 8, self.ticks, 8, self.people, 8, self.aloud, None, space=8)
        self.setWidget(pane(self._inner, kind="frame"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_meeting(self, book: Book, meeting: int) -> None:
        """Show what the book holds of it."""
        self.naming.show_named(captures.named(book, meeting))
        self.people.show_met(captures.met(book, meeting))
        ticked = ticks.of_meeting(book, meeting, ticks.CLOSING)
        self.ticks.show_ticks(live.closing_ticks(book), ticked)

    def set_roomy(self, *, roomy: bool) -> None:
        """Give way where there is little room."""
        edge = px(24 if roomy else 14)
        self._inner.setContentsMargins(edge, px(8), edge, px(16))
        for part in (self.naming.keys, self.people.keys):
            part.setVisible(roomy)
