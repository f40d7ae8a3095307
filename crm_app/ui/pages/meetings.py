"""The meetings: those to come and those behind."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from crm_app.store import meetings
from crm_app.store.window_reads import UNDER_WAY
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.meetings import MeetingDelegate
from crm_app.ui.models.meetings import WHEN, WHERE, MeetingModel
from crm_app.ui.pages.page import Page
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable

_SHOWN_IN = frozenset({"meeting", "participant", "person", "affiliation", "organisation", "letter", "setting"})
_CLOCKS_WIDTH = 262
"""Pixels for the longest "60 min · Wed 12:30 PM Los Angeles (PST)": a time is never cut."""


class MeetingsPage(Page):
    """A list with two views; Enter opens the sheet of a meeting."""

    sheet_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._session = session
        self._clock = clock
        self._past = False
        self.model = MeetingModel(session.book, clock, self)
        self.table = RecordTable(self.tr("Meetings"))
        self.table.show_model(self.model, (2.0, 1.3, 2.0, 0.9), least={WHEN: _CLOCKS_WIDTH}, giving=WHERE)
        MeetingDelegate(self.table, self.model)
        self.upcoming = _tab(self.tr("Coming up"))
        self.past = _tab(self.tr("Past"))
        plan = Button(self.tr("I have a meeting coming up"), "primary", "calendar-plus", height=36)
        actions.bind(plan, "new_meeting")
        words = self.tr("Plan a meeting and its one-page sheet is ready to print.")
        self.empty = EmptyState(self.tr("No meeting here"), words, [plan])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        title = Label(self.tr("Meetings"), "page_title")
        head = row(title, 12, self.upcoming, self.past, None, space=4, margins=(18, 13, 10, 8))
        body = pane(column(holder(head), self.stack, space=0), kind="surface")
        self.setLayout(column(body, space=0))
        self.upcoming.clicked.connect(self.show_upcoming)
        self.past.clicked.connect(self.show_past)
        self.table.opened.connect(self.sheet_wanted)
        session.changed.connect(self._refresh)
        self.show_upcoming()

    @property
    def current(self) -> int:
        """The meeting the cursor is on, 0 for none."""
        return self.table.current_id() if self.stack.currentWidget() is self.table else 0

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "meeting", self.current

    @override
    def focus_first(self) -> None:
        shown = self.table if self.stack.currentWidget() is self.table else self.empty.buttons[0]
        shown.setFocus()

    def show_upcoming(self) -> None:
        """Those to come, the soonest first."""
        self._turn(past=False)

    def show_past(self) -> None:
        """Those behind, the latest first."""
        self._turn(past=True)

    def _turn(self, *, past: bool) -> None:
        self._past = past
        self.upcoming.setChecked(not past)
        self.past.setChecked(past)
        self.reload()

    def reload(self) -> None:
        """Ask for the meetings again."""
        self.model.set_ids(self._ids(past=self._past))
        self.stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)

    def _ids(self, *, past: bool) -> list[int]:
        edge = self._clock() - UNDER_WAY
        book = self._session.book
        return list(meetings.ids(book, until=edge) if past else meetings.ids(book, upcoming_from=edge))

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _SHOWN_IN:
            self.reload()


def _tab(text: str) -> Button:
    tab = Button(text, "chip", height=26, role="small_strong")
    tab.setCheckable(True)
    return tab
