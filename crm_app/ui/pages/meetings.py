"""The meetings as an agenda and as a week."""

from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain import agendas
from crm_app.errors import CrmError
from crm_app.store import meeting_days, meetings, saved_views
from crm_app.store.filters import Filter
from crm_app.ui import formats, own_clock, week_faces
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.meetings import MeetingDelegate
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.meeting_doing import MeetingDoing
from crm_app.ui.models.meetings import WHO, MeetingModel
from crm_app.ui.pages.meetings_head import LIST, WEEK, MeetingsHead
from crm_app.ui.pages.page import Page
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.views import Views
from crm_app.ui.widgets.agenda_table import AgendaTable
from crm_app.ui.widgets.boxes import column, pane
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.week_view import WeekView

_SHOWN_IN = frozenset({
    "meeting", "participant", "person", "affiliation", "organisation", "letter", "setting", "evaluation", "promise",
    "referral", "request", "attempt",
})  # fmt: skip
_MINUTE = 60_000


class MeetingsPage(Page):
    """Enter opens the sheet of a meeting; both views act on the meeting that the cursor is on."""

    section = saved_views.MEETINGS

    sheet_wanted = Signal(int)
    plan_wanted = Signal(str)
    """A meeting is to be planned at a time, given as the field for times reads it."""

    def __init__(self, session: Session, actions: Actions, saving: Saving, problems: Problems, window: QWidget) -> None:
        super().__init__()
        self._session, self._actions, self._problems = session, actions, problems
        self._clock = clock = session.book.clock
        self.doing = MeetingDoing(session, problems, window, current=lambda: self.current)
        self.model = MeetingModel(session.book, clock, self)
        self.table = AgendaTable(self.tr("Meetings"), self.model)
        MeetingDelegate(self.table, self.model)
        self.week = WeekView()
        self.first = self._this_week()
        self.head = MeetingsHead()
        self.filters = self.head.filters
        self._make_empty()
        self.stack = QStackedWidget()
        for view in (self.table, self.empty, self.nothing, self.week):
            self.stack.addWidget(view)
        self._views = Views(session, saving, actions, self, parent=self)
        self._lay_out()
        self._minute = QTimer(self, interval=_MINUTE)
        self._connect()
        self.reload()

    def _make_empty(self) -> None:
        plan = Button(self.tr("I have a meeting coming up"), "primary", "calendar-plus", height=36)
        self._actions.bind(plan, "new_meeting")
        words = self.tr("Plan a meeting and its one-page sheet is ready to print.")
        self.empty = EmptyState(self.tr("No meeting here"), words, [plan])
        self.show_all = Button(self.tr("Show all meetings"), "link")
        self.nothing = EmptyState("", "", [self.show_all], picture=False)

    def _lay_out(self) -> None:
        whole = column(self.head, self.stack, space=0)
        whole.setStretch(1, 1)
        body = pane(whole, kind="surface")
        self.setLayout(column(body, space=0))

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.filters.changed.connect(self._views.widened)
        self._views.did.connect(self.did)
        self._views.said.connect(self.said)
        self.show_all.clicked.connect(self.filters.clear)
        self.head.switch.changed.connect(self._turn)
        self.table.opened.connect(self.sheet_wanted)
        self.table.current_changed.connect(self._moved_on)
        self.table.set_menu(self._menu)
        self.head.more.clicked.connect(self._more_menu)
        canvas = self.week.canvas
        canvas.opened.connect(self.sheet_wanted)
        canvas.moved.connect(self._dropped)
        canvas.plan_wanted.connect(self._plan_at)
        canvas.menu_wanted.connect(lambda _meeting, at: self._menu().popup(at))
        canvas.chosen.connect(self._moved_on)
        canvas.weeks_wanted.connect(self.show_weeks)
        self.week.head.person_wanted.connect(lambda person: self.wanted.emit("person", person))
        self.head.weeks_wanted.connect(self.show_weeks)
        self.doing.did.connect(self.did)
        self._session.changed.connect(self._refresh)
        self._minute.timeout.connect(self._show_week)

    @property
    def shown(self) -> str:
        """How the meetings are shown: as a list or as a week."""
        return self.head.shown

    @property
    def current(self) -> int:
        """The meeting the cursor is on, 0 for none."""
        if self.stack.currentWidget() is self.week:
            return self._week_current
        return max(0, self.table.current_id()) if self.stack.currentWidget() is self.table else 0

    _week_current = 0
    _in_week = 0

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "meeting", self.current

    @property
    @override
    def title(self) -> str:
        found = self.model.row_at(self.model.line_of(self.current)) if self.model.line_of(self.current) >= 0 else None
        return self.model.text(found, WHO) if found is not None else ""

    @property
    @override
    def views(self) -> Views:
        return self._views

    @property
    def narrowed_to(self) -> Sequence[Filter]:
        """What is shown and how, for the saved views."""
        if self.shown == WEEK:
            return (Filter(saved_views.AS, WEEK),)
        return (Filter(saved_views.ONLY, self.filters.key),) if self.filters.key else ()

    def narrow_to(self, filters: Sequence[Filter]) -> None:
        """Show it so."""
        self.filters.choose(next((str(one.value) for one in filters if one.value in meeting_days.KINDS), ""))
        self.show_as(WEEK if Filter(saved_views.AS, WEEK) in filters else LIST)

    @property
    @override
    def tally(self) -> str:
        number = self._in_week if self.shown == WEEK else self.model.count
        return self.tr("1 meeting") if number == 1 else self.tr("%n meetings", "", number)

    @property
    @override
    def panes(self) -> list[QWidget]:
        front = self.stack.currentWidget()
        return [self.filters.buttons[0], front] if front is self.table else [self.head.switch, self.week]

    @override
    def show_record(self, record: int) -> None:
        if self.shown == WEEK:
            self._show_in_week(record)
        elif not self.table.go_to(record):
            self.filters.clear()
            self.table.go_to(record)

    @override
    def focus_first(self) -> None:
        front = self.stack.currentWidget()
        if front is self.empty:
            self.empty.buttons[0].setFocus()
        elif front is self.nothing:
            self.show_all.setFocus()
        elif front is not None and not (front is self.week and self.week.canvas.focus_meeting(self._week_current)):
            front.setFocus()

    @override
    def escape(self) -> bool:
        """Leave a filter."""
        if self.shown == LIST and self.filters.key:
            self.filters.clear()
            return True
        return False

    def show_as(self, view: str) -> None:
        """As a list or as a week."""
        self.head.switch.choose(view)
        self._turn(view)

    def _turn(self, _key: str = "") -> None:
        if not self.head.switch.key:
            self.head.switch.choose(LIST)
        meeting = self.current
        self.reload()
        if self.shown == WEEK and meeting:
            self.week.canvas.focus_meeting(meeting)
        self.focus_first() if not meeting or self.shown == LIST else None

    def reload(self) -> None:
        """Ask for the meetings again."""
        counts = meeting_days.counts(self._session.book, now=self._clock())
        everything = sum(counts.values())
        self.filters.count({"": everything, **counts})
        self.head.fit(any_meeting=everything > 0)
        if self.shown == WEEK:
            self.stack.setCurrentWidget(self.week)
            self._show_week()
        else:
            self.model.show_meetings(meeting_days.listed(self._session.book, self.filters.key, now=self._clock()))
            text = self.tr("No meeting is “{filter}”").format(filter=self.filters.words)
            self.nothing.title.setText(text)
            view = self.table if self.model.rowCount() else self.nothing if everything else self.empty
            self.stack.setCurrentWidget(view)
        self._enable()
        self.tallied.emit()

    def _this_week(self) -> date:
        today = self._clock().astimezone(ZoneInfo(own_clock.own_zone(self._session.book))).date()
        return self._week_of(today)

    @staticmethod
    def _week_of(day: date) -> date:
        return agendas.week_start(day, formats.locale().firstDayOfWeek().value - 1)

    def show_weeks(self, ahead: int) -> None:
        """So many weeks on from the one that is shown; 0 goes to the present one."""
        self.first = self.first + timedelta(days=7 * ahead) if ahead else self._this_week()
        self._show_week()
        canvas = self.week.canvas
        if not self._week_current:
            canvas.setFocus()
            canvas.say_place()

    def _show_in_week(self, meeting: int) -> None:
        """Turn to the week of a meeting and go to it."""
        found = meetings.rows_of(self._session.book, [meeting])
        if found:
            zone = ZoneInfo(own_clock.own_zone(self._session.book))
            self.first = self._week_of(found[0].start.astimezone(zone).date())
            self._show_week()
            self.week.canvas.focus_meeting(meeting)

    def _show_week(self) -> None:
        if self.shown != WEEK:
            return
        book = self._session.book
        found = week_faces.week(book, self.model, self.first, self._clock())
        self.head.week_title.setText(week_faces.title(self.first))
        self.week.show_week(self.first, found.now, blocks=found.blocks, faces=found.faces, due=found.due)
        self._in_week = len(found.faces)
        spoken = self.tr("%n meetings", "", self._in_week)
        self.week.canvas.setAccessibleName(f"{week_faces.title(self.first)}, {spoken}")
        self.tallied.emit()
        if self._week_current not in found.faces:
            self._week_current = 0

    def _plan_at(self, day: int, minutes: int) -> None:
        self.plan_wanted.emit(f"{self.first + timedelta(days=day)} {minutes // 60:02}:{minutes % 60:02}")

    def _dropped(self, meeting: int, day: int, minutes: int) -> None:
        zone = own_clock.own_zone(self._session.book)
        try:
            start = agendas.moment_at(self.first + timedelta(days=day), minutes, zone)
        except CrmError as error:
            self._problems.show(error)
        else:
            self.doing.move_to(meeting, start)
        self._show_week()

    def _moved_on(self, meeting: int) -> None:
        if self.shown == WEEK:
            self._week_current = meeting or (self._week_current if not self.week.canvas.hasFocus() else 0)
        self._enable()
        self.titled.emit()

    def _enable(self) -> None:
        possible = self.doing.possible() if self.isVisible() else dict.fromkeys(MEETING_ACTIONS, False)
        for name, on in possible.items():
            self._actions.enable(name, on=on)
        self._actions.enable("prep_sheet", on=bool(self.current))
        self.head.more.setEnabled(bool(self.current))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._enable()
        menu.addAction(self._actions["prep_sheet"])
        menu.addSeparator()
        for name in MEETING_ACTIONS:
            menu.addAction(self._actions[name])
        return menu

    def _more_menu(self) -> None:
        self._menu().popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height() + 2)))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._minute.start()
        self.reload()

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _SHOWN_IN:
            self.reload()
        self._views.refresh()
