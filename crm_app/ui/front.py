"""What is done with the person or the meeting in front, on whichever page that is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from typing_extensions import override

from crm_app.errors import Busy
from crm_app.ui.department import Department
from crm_app.ui.person_doing import OF_ONE

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.store.today import Due
    from crm_app.ui.pages.meetings import MeetingsPage
    from crm_app.ui.pages.people import PeoplePage
    from crm_app.ui.pages.today import TodayPage


class Front(Department):
    """Plans, prepares, and says that the next step is done."""

    plan_wanted = Signal(int)
    """A meeting with a person shall be planned; 0 for somebody to be named."""
    sheet_wanted = Signal(int)
    """A meeting shall be prepared."""
    sheet_with_wanted = Signal(int)
    """The meeting with a person shall be prepared."""

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "plan_meeting": self.plan_with_current,
            "prep_sheet": self.prep_current,
            "step_done": self.complete_step,
        }

    @override
    def name_actions(self) -> None:
        page, commands, pane = self.tools.shell.page, self.tools.commands, self.pane_in_front
        person = pane.person if pane is not None else 0
        for name in OF_ONE:
            commands.enable(name, on=bool(person))
        if page == "today":
            self._today.enable_actions()
            return
        commands.enable("step_done", on=bool(person) and self._next_step() is not None)
        commands.enable("prep_sheet", on=page == "meetings" or (pane is not None and pane.has_meetings))

    def plan_with_current(self) -> None:
        """The form, for the person the cursor is on."""
        on_today = self.tools.shell.page == "today"
        self.plan_wanted.emit(self._today.record[1] if on_today else self._person)

    def prep_current(self) -> None:
        """The sheet of the meeting or the person the cursor is on."""
        page = self.tools.shell.page
        if page == "meetings":
            self.sheet_wanted.emit(self._meetings.current)
        elif page == "today" and self._today.current:
            self.sheet_wanted.emit(self._today.current.meeting)
        elif self._person:
            self.sheet_with_wanted.emit(self._person)

    def complete_step(self) -> None:
        """Say that the step of the current line is done, and store what that means."""
        if self.tools.shell.page == "today":
            self._today.complete_current()
        elif (due := self._next_step()) is not None:
            from crm_app.ui import next_steps

            try:
                self.did.emit(next_steps.complete(self.tools.session, [due]))
            except Busy as error:
                self.tools.problems.show(error)

    def _next_step(self) -> "Due | None":
        """What is to be done next for the person in front."""
        from crm_app.ui import next_steps

        return next_steps.of(self.tools.book, self._person)

    @property
    def _today(self) -> "TodayPage":
        return cast("TodayPage", self.tools.shell.pages.page("today"))

    @property
    def _person(self) -> int:
        """Who is shown on the page in front, else who is in front of the list of people."""
        pane = self.pane_in_front
        return pane.person if pane is not None else self._people.current

    @property
    def _people(self) -> "PeoplePage":
        return cast("PeoplePage", self.tools.shell.pages.page("people"))

    @property
    def _meetings(self) -> "MeetingsPage":
        return cast("MeetingsPage", self.tools.shell.pages.page("meetings"))
