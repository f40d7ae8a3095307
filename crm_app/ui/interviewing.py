"""Meetings from plan to sheet: the section, the form, the page on which one prepares, and what their actions do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.errors import Unusable
from crm_app.ui.actions import Actions
from crm_app.ui.drafts import Drafts
from crm_app.ui.jobs import Jobs
from crm_app.ui.meeting_actions import MEETING_ACTIONS, SHEET_ACTIONS
from crm_app.ui.planning import Planning
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.meeting_form import MeetingForm
    from crm_app.ui.pages.meetings import MeetingsPage
    from crm_app.ui.pages.prep import PrepPage
    from crm_app.ui.widgets.person_field import Offer

MEETINGS, FORM, SHEET = "meetings", "form", "sheet"


class Interviewing(QObject):
    """Makes these pages, and plans and prepares for whoever is in front."""

    opened = Signal(str)
    """A section shall come to the front, by its key."""
    wanted = Signal(str, int)
    """A record shall be shown, by its table and id."""
    left = Signal()
    """One is done with the form or the sheet."""
    did = Signal(str)
    """What was just done and can be undone."""

    def __init__(
        self,
        session: Session,
        shell: Shell,
        commands: Actions,
        *,
        saving: Saving,
        drafts: Drafts,
        jobs: Jobs,
        problems: Problems,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._shell, self._commands = session, shell, commands
        self._saving, self._drafts, self._jobs = saving, drafts, jobs
        self._problems, self._preferences, self._window = problems, preferences, window
        self.planning = Planning(session, problems, self)
        self.planning.planned.connect(self._planned)
        shell.pages.turned.connect(self.name_actions)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How each page is made, by its key."""
        return {MEETINGS: self._make_meetings, FORM: self._make_form, SHEET: self._make_sheet}

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does; one that belongs to a page makes the page when it is first called."""
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

        page = MeetingsPage(self._session, self._commands, self._session.book.clock, self._problems, self._window)
        page.sheet_wanted.connect(self.show_sheet)
        page.plan_wanted.connect(self.plan_at)
        return page

    def _make_form(self) -> QWidget:
        from crm_app.store import meetings, people
        from crm_app.ui import offers, own_clock
        from crm_app.ui.pages.meeting_form import MeetingForm

        book = self._session.book
        page = MeetingForm(
            partial(offers.matching, book),
            book.clock,
            self._drafts,
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
            self._session,
            self._commands,
            self._saving,
            jobs=self._jobs,
            problems=self._problems,
            preferences=self._preferences,
            offers=partial(offers.matching, self._session.book),
            window=self._window,
        )
        page.left.connect(self.left)
        return page

    @property
    def meetings(self) -> "MeetingsPage":
        """The section Meetings."""
        return cast("MeetingsPage", self._shell.pages.page(MEETINGS))

    @property
    def form(self) -> "MeetingForm":
        """The form for a meeting."""
        return cast("MeetingForm", self._shell.pages.page(FORM))

    @property
    def sheet(self) -> "PrepPage":
        """The page on which a meeting is prepared."""
        return cast("PrepPage", self._shell.pages.page(SHEET))

    def plan_with(self, person: int) -> None:
        """The form, for a person of the book or (0) for somebody to be named."""
        from crm_app.ui import offers

        found = offers.of(self._session.book, [person]) if person else []
        self._show_form(found[0] if found else None)

    def plan_at(self, when: str) -> None:
        """The form, for a time as it could be typed."""
        self._show_form(None, when=when)

    def _show_form(self, person: "Offer | None", *, when: str = "") -> None:
        from crm_app.ui import sheet_orders

        self._shell.show_page(FORM)
        self.form.start(person, when=when)
        self._jobs.start(sheet_orders.warm, done=_nothing)

    def _planned(self, meeting: int, name: str) -> None:
        self.did.emit(self.tr("Planned a meeting with {name}").format(name=name))
        self.show_sheet(meeting)

    def show_sheet(self, meeting: int) -> None:
        """Bring the sheet of a meeting to the front."""
        self.wanted.emit("meeting", meeting)

    def prepare_for(self, person: int) -> None:
        """The sheet of the meeting with somebody; who has none to come gets one planned."""
        from crm_app.store import meetings

        try:
            meeting = meetings.of_person(self._session.book, person)
        except Unusable:  # none, or none that was not cancelled
            self.plan_with(person)
        else:
            self.show_sheet(meeting)

    def _do(self, name: str) -> None:
        """What is done with a meeting, on the page where it is in front."""
        page = self.sheet if self._shell.page == SHEET else self.meetings
        page.doing.slots[name]()

    def _show_as(self, view: str) -> None:
        self.opened.emit(MEETINGS)
        self.meetings.show_as(view)

    def _set_paper(self, paper: str) -> None:
        self.sheet.changes.set_paper(paper)

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front."""
        if self._shell.pages.is_made(SHEET):
            self.sheet.pane.enable_actions()
        else:
            self._put_to_sleep(SHEET_ACTIONS)
        if self._shell.page not in {MEETINGS, SHEET}:
            self._put_to_sleep(MEETING_ACTIONS)

    def _put_to_sleep(self, names: "tuple[str, ...]") -> None:
        for name in names:
            self._commands.enable(name, on=False)

    def close(self) -> None:
        """Nothing is printed or shown any more."""
        if self._shell.pages.is_made(SHEET):
            self.sheet.pane.forget()


def _nothing(_result: None) -> None:
    """A job whose end needs no answer."""
