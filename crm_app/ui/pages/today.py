"""What is due and next, from the facts there are: lines in groups, and whom or what the current one is about."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain import markdown
from crm_app.errors import Busy
from crm_app.store import meetings, notes, people, today, window_reads
from crm_app.ui import formats, next_steps, own_clock, reasons
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.today import TodayDelegate
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.models.today import TodayLine, groups, summary
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.today_detail import TodayDetail, TodayView
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.grouped_list import GroupedList
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.two_panes import TwoPanes

if TYPE_CHECKING:  # loaded when a line is about a meeting
    from crm_app.ui.meeting_doing import MeetingDoing

_MINUTE = 60_000
_LAST_NOTES, _LONGEST_NOTE = 3, 240
_SHOWN_IN = frozenset({
    "person", "affiliation", "organisation", "meeting", "meeting_move", "participant", "request", "attempt", "letter",
    "touch", "referral", "promise", "card", "evaluation", "detail", "note", "channel", "campaign", "setting",
    "playbook", "snooze", "task", "skill",
})  # fmt: skip


class TodayPage(Page):
    """Groups of lines; Enter opens the person or the sheet, Ctrl+Enter says that the step is done."""

    sheet_wanted = Signal(int)
    plan_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, problems: Problems, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._problems = problems
        self._clock = clock
        self._is_stale = False
        self._what = ""
        self.list = GroupedList(self.tr("What is due and next"))
        TodayDelegate(self.list)
        self.detail = TodayDetail(actions)
        self.summary = ElidedLabel("", tone="text2")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        head = holder(column(Label(self.tr("Today"), "page_title"), self.summary, space=1, margins=(20, 13, 20, 4)))
        self.panes_ = TwoPanes(pane(column(head, self.stack, space=0), kind="surface"), self.detail, self.detail.back)
        self.setLayout(column(self.panes_, space=0))
        self._minute = QTimer(self, interval=_MINUTE)
        self._connect()
        self.reload()

    @cached_property
    def doing(self) -> "MeetingDoing":
        """What is done with a meeting that a line is about."""
        from crm_app.ui.meeting_doing import MeetingDoing

        doing = MeetingDoing(self._session, self._problems, self, current=self._meeting)
        doing.did.connect(self.did)
        return doing

    @cached_property
    def empty(self) -> EmptyState:
        """What stands here while there is nobody."""
        plan, take_in = (
            Button(self.tr("I have a meeting coming up"), "primary", "calendar-plus", height=36),
            Button(self.tr("Import contacts"), "plain", "upload", height=36),
        )
        buttons = [plan, take_in]
        if self._actions["sample"].isVisible():
            buttons.append(Button(self.tr("Try sample data"), "plain", "sparkles", height=36))
            self._actions.bind(buttons[-1], "sample")
        self._actions.bind(plan, "new_meeting")
        self._actions.bind(take_in, "import")
        words = self.tr("Whom to thank, to ask, to meet and to tell is listed here, with the reason and the hour.")
        return self._stacked(EmptyState(self.tr("Your day begins with a meeting"), words, buttons))

    @cached_property
    def all_done(self) -> EmptyState:
        """What stands here when nobody waits."""
        again = Button(self.tr("I have a meeting coming up"), "primary", "calendar-plus", height=36)
        self._actions.bind(again, "new_meeting")
        rest = self.tr("Nobody waits for you. New steps appear here as you ask, meet and promise.")
        return self._stacked(EmptyState(self.tr("Nothing needs you today"), rest, [again], picture=False))

    def _stacked(self, state: EmptyState) -> EmptyState:
        self.stack.addWidget(state)
        return state

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(self._open)
        self.list.tool_used.connect(self._use_tool)
        self.detail.person_wanted.connect(self._open_person)
        self.detail.sheet_wanted.connect(self.sheet_wanted)
        self.detail.plan_wanted.connect(self.plan_wanted)
        self.detail.copied.connect(self.said)
        self.detail.left.connect(self.escape)
        self._session.changed.connect(self._refresh)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    @property
    def current(self) -> TodayLine | None:
        """The line the cursor is on."""
        line = self.list.current_line() if self.stack.currentWidget() is self.list else None
        return line if isinstance(line, TodayLine) else None

    def _meeting(self) -> int:
        """The meeting that the current line is, or is about."""
        return self.current.meeting if self.current else 0

    @property
    @override
    def title(self) -> str:
        return self.current.title if self.current else self.tr("Today")

    @property
    @override
    def tally(self) -> str:
        return self._what

    @property
    @override
    def panes(self) -> list[QWidget]:
        if self.stack.currentWidget() is not self.list:
            shown = self.stack.currentWidget()
            return [shown.buttons[0]] if isinstance(shown, EmptyState) else []
        return [self.list, self.detail.open] if self.detail.isVisible() else [self.list]

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "person", self.current.person if self.current else 0

    @override
    def show_record(self, record: int) -> None:
        for line in self.list.groups.lines:
            if isinstance(line, TodayLine) and line.person == record:
                self.list.go_to(line.key)
                return

    @override
    def focus_first(self) -> None:
        self.panes[0].setFocus()

    @override
    def escape(self) -> bool:
        was_over = self.panes_.close_detail()
        if was_over:
            self.list.setFocus()
        return was_over

    def reload(self) -> None:
        """Ask again what there is, at this moment."""
        self._is_stale = False
        now = self._now()
        found = today.shown(self._session.book, now)
        self.list.show_groups(groups(found, now=now, zone=str(now.tzinfo)))
        day = formats.day_in_full(now.date())
        self._what = summary(found)
        self.summary.setText(self.tr("{day}. {what}").format(day=day, what=self._what))
        some = bool(self.list.groups.lines)
        used = some or window_reads.people_count(self._session.book) > 0
        self.stack.setCurrentWidget(self.list if some else self.all_done if used else self.empty)
        self.panes_.set_filled(filled=some)
        self.tallied.emit()

    def _now(self) -> datetime:
        return self._clock().astimezone(ZoneInfo(own_clock.own_zone(self._session.book)))

    def _tick(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        self._is_stale = self._is_stale or bool(touched.keys() & _SHOWN_IN)
        if self._is_stale and self.isVisible():
            self.reload()

    def _show(self, line: object) -> None:
        shown = line if isinstance(line, TodayLine) else None
        self.detail.show_line(self._view(shown) if shown else None)
        if self.isVisible():
            self.enable_actions()
            self.titled.emit()

    def enable_actions(self) -> None:
        """Say what makes sense for the current line; called again whenever this page comes to the front."""
        line = self.current
        self._actions.enable("step_done", on=line is not None and line.can_be_done)
        self._actions.enable("prep_sheet", on=line is not None and line.is_meeting)
        self._actions.enable("plan_meeting", on=line is not None and line.person > 0)
        possible = self.doing.possible() if self._meeting() else dict.fromkeys(MEETING_ACTIONS, False)
        for name, on in possible.items():
            self._actions.enable(name, on=on)

    def _view(self, line: TodayLine) -> TodayView:
        book, now = self._session.book, self._now()
        zone = str(now.tzinfo)
        whole = people.get(book, line.person) if line.person else None
        why = [reasons.reason([one], now=now, zone=zone) for one in line.task]
        facts = self._meeting_facts(line) if line.is_meeting else []
        last = [
            (formats.day(note.at.astimezone(now.tzinfo).date(), today=now.date()), _beginning(note.text))
            for note in notes.of_person(book, line.person)[:_LAST_NOTES]
        ]
        contact = ""
        if whole is not None and whole.last_contact is not None:
            day = formats.day(whole.last_contact.astimezone(now.tzinfo).date(), today=now.date())
            contact = self.tr("Last contact: {day}").format(day=day)
        return TodayView(line, whole, why, facts, last, contact, self._scripts(line))

    def _scripts(self, line: TodayLine) -> Callable[[], dict[str, str]] | None:
        """What to say, where a call is next."""
        if not line.task or line.task[0].step.what != "phone-call":
            return None
        from crm_app.ui.pages.letter.script import scripts

        return partial(scripts, self._session.book, line.person)

    def _meeting_facts(self, line: TodayLine) -> list[tuple[str, str]]:
        plan = meetings.get(self._session.book, line.meeting)
        titles = {
            "goal": self.tr("What you want to learn"),
            "place": self.tr("Where"),
            "directions": self.tr("How to get there"),
            "day_phone": self.tr("Phone on the day"),
        }
        return [(title, str(plan[key])) for key, title in titles.items() if plan[key]]

    def _open(self, line: object) -> None:
        if not isinstance(line, TodayLine):
            return
        if not self.panes_.is_beside:
            self.panes_.open_detail()
            self.detail.open.setFocus()
        elif line.is_meeting:
            self.sheet_wanted.emit(line.meeting)
        elif line.person:
            self._open_person(line.person)

    def _use_tool(self, line: object, name: str) -> None:
        """A small button of a line was pressed; the line is the current one by then."""
        if not isinstance(line, TodayLine):
            return
        if name == "sheet":
            self.sheet_wanted.emit(line.meeting)
        elif name == "open":
            self._open_person(line.person)
        elif name == "done":
            self.complete_current()
        else:
            self._actions[{"answered": "they_answered", "snooze": "snooze_step"}[name]].trigger()

    def _open_person(self, person: int) -> None:
        self.wanted.emit("person", person)

    def complete_current(self) -> None:
        """Store that the step of the current line is done."""
        line = self.current
        if line is None or not line.can_be_done:
            return
        try:
            self.did.emit(next_steps.complete(self._session, line.task))
        except Busy as error:
            self._problems.show(error)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """What changed while another page was in front is asked for now, and not at each change."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """The same actions as in the menus, for the current line."""
        if self.current is None:
            return
        menu = QMenu(self)
        first = [deed.action for deed in self.current.deeds]
        rest = ("they_answered", "write_letter", "step_done", "snooze_step", "prep_sheet", "plan_meeting", "log_touch")
        for name in dict.fromkeys((*first, *rest)):
            if self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
        menu.exec(event.globalPos())


def _beginning(text: str) -> str:
    """The first words of a note, without the marks of Markdown."""
    plain = " ".join(markdown.plain(text).split())
    return plain if len(plain) <= _LONGEST_NOTE else plain[:_LONGEST_NOTE].rsplit(" ", 1)[0] + "…"
