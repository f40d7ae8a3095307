"""Meetings from plan to sheet: the section, the form, the page on which one prepares, and what their actions do."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.ui.department import Department, Tools
from crm_app.ui.meeting_actions import MEETING_ACTIONS, SHEET_ACTIONS
from crm_app.ui.planning import Planning

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.meeting_form import MeetingForm
    from crm_app.ui.pages.meetings import MeetingsPage
    from crm_app.ui.pages.prep import PrepPage
    from crm_app.ui.pages.today import TodayPage
    from crm_app.ui.widgets.person_field import Offer

MEETINGS, FORM, SHEET = "meetings", "form", "sheet"


class Interviewing(Department):
    """Makes these pages, and plans and prepares for whoever is in front."""

    HOMES: ClassVar[Mapping[str, str]] = {"meeting": SHEET}

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.planning = Planning(tools.session, tools.problems, self)
        self.planning.planned.connect(self._planned)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {MEETINGS: self._make_meetings, FORM: self._make_form, SHEET: self._make_sheet}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "new_meeting": partial(self.plan_with, 0),
            **{name: partial(self._do, name) for name in MEETING_ACTIONS},
            "meetings_list": partial(self._show_as, "list"),
            "meetings_week": partial(self._show_as, "week"),
            "save_pdf": lambda: self.sheet.pane.save_pdf(),
            "print": lambda: self.sheet.pane.print_sheet(),
            "open_pdf": lambda: self.sheet.pane.open_pdf(),
            "save_large": lambda: self.sheet.pane.save_large(),
            "save_html": lambda: self.sheet.pane.save_html(),
            **{f"paper_{paper}": partial(self._set_paper, paper) for paper in ("letter", "a4")},
        }

    def _make_meetings(self) -> QWidget:
        from crm_app.ui.pages.meetings import MeetingsPage

        tools = self.tools
        page = MeetingsPage(tools.session, tools.commands, tools.saving, tools.problems, tools.window)
        page.sheet_wanted.connect(self.show_sheet)
        page.plan_wanted.connect(self.plan_at)
        return page

    def _make_form(self) -> QWidget:
        from crm_app.store import meetings, people
        from crm_app.ui import offers, own_clock
        from crm_app.ui.pages.meeting_form import MeetingForm

        book = self.tools.book
        page = MeetingForm(
            partial(offers.matching, book),
            book.clock,
            self.tools.drafts,
            zone=partial(own_clock.own_zone, book),
            zone_of=partial(people.zone_of, book),
            usual_minutes=partial(meetings.usual_minutes, book),
        )
        page.left.connect(self.left)
        self.planning.use(page)
        return page

    def _make_sheet(self) -> QWidget:
        from crm_app.ui import offers
        from crm_app.ui.pages.prep import PrepPage

        page = PrepPage(
            self.tools.session,
            self.tools.commands,
            self.tools.saving,
            jobs=self.tools.jobs,
            problems=self.tools.problems,
            preferences=self.tools.preferences,
            offers=partial(offers.matching, self.tools.book),
            window=self.tools.window,
        )
        page.left.connect(self.left)
        return page

    @property
    def meetings(self) -> "MeetingsPage":
        """The section Meetings."""
        return cast("MeetingsPage", self.tools.shell.pages.page(MEETINGS))

    @property
    def form(self) -> "MeetingForm":
        """The form for a meeting."""
        return cast("MeetingForm", self.tools.shell.pages.page(FORM))

    @property
    def sheet(self) -> "PrepPage":
        """The page on which a meeting is prepared."""
        return cast("PrepPage", self.tools.shell.pages.page(SHEET))

    def plan_with(self, person: int) -> None:
        """The form, for a person of the book or (0) for somebody to be named."""
        from crm_app.ui import offers

        found = offers.of(self.tools.book, [person]) if person else []
        self._show_form(found[0] if found else None)

    def plan_at(self, when: str) -> None:
        """The form, for a time as it could be typed."""
        self._show_form(None, when=when)

    def _show_form(self, person: "Offer | None", *, when: str = "") -> None:
        from crm_app.ui import sheet_orders

        self.tools.shell.show_page(FORM)
        self.form.start(person, when=when)
        self.tools.jobs.start(sheet_orders.warm, done=_nothing)

    def _planned(self, meeting: int, name: str) -> None:
        self.did.emit(self.tr("Planned a meeting with {name}").format(name=name))
        self.show_sheet(meeting)

    def show_sheet(self, meeting: int) -> None:
        """Bring the sheet of a meeting to the front."""
        self.wanted.emit("meeting", meeting)
        self.entered.emit(SHEET)

    def prepare_for(self, person: int) -> None:
        """The sheet of the meeting with somebody; who has none to come gets one planned."""
        from crm_app.store import meetings

        try:
            meeting = meetings.of_person(self.tools.book, person)
        except Unusable:  # none, or none that was not cancelled
            self.plan_with(person)
        else:
            self.show_sheet(meeting)

    def _do(self, name: str) -> None:
        """What is done with a meeting, on the page where it is in front."""
        front = self.tools.shell.page
        if front == "today":
            cast("TodayPage", self.tools.shell.pages.page(front)).doing.slots[name]()
        else:
            (self.sheet if front == SHEET else self.meetings).doing.slots[name]()

    def _show_as(self, view: str) -> None:
        self.opened.emit(MEETINGS)
        self.meetings.show_as(view)

    def _set_paper(self, paper: str) -> None:
        self.sheet.changes.set_paper(paper)

    @override
    def name_actions(self) -> None:
        if self.tools.shell.pages.is_made(SHEET):
            self.sheet.pane.enable_actions()
        else:
            self._put_to_sleep(SHEET_ACTIONS)
        if self.tools.shell.page not in {MEETINGS, SHEET}:
            self._put_to_sleep(MEETING_ACTIONS)

    def _put_to_sleep(self, names: "tuple[str, ...]") -> None:
        for name in names:
            self.tools.commands.enable(name, on=False)

    @override
    def save_waiting(self) -> None:
        self.planning.save_waiting()

    @override
    def close(self) -> None:
        if self.tools.shell.pages.is_made(SHEET):
            self.sheet.pane.forget()


def _nothing(_result: None) -> None:
    """A job whose end needs no answer."""
