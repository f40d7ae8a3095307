"""The sections of what was gathered beside people and meetings: organisations, and the library."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.store import window_reads
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Jobs
from crm_app.ui.preferences import Preferences
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.library import LibraryPage
    from crm_app.ui.pages.organisations import OrganisationsPage

ORGANISATIONS, LIBRARY = "organisations", "library"
_ACTIONS = {
    ORGANISATIONS: (
        "new_organisation", "people_there", "tag_organisations", "merge_organisations", "stop_organisation",
        "archive_organisation", "trash_organisation",
    ),
    LIBRARY: ("new_question", "copy_question", "archive_question", "trash_question"),
}  # fmt: skip
"""The actions of each section; the first one always makes sense, the others where there is a record in front."""


class Gathering(QObject):
    """Makes these pages, and says what their actions do."""

    opened = Signal(str)
    """A section shall come to the front, by its key."""
    people_wanted = Signal(int)
    """The people of an organisation shall be listed."""

    def __init__(
        self,
        session: Session,
        shell: Shell,
        commands: Actions,
        *,
        saving: Saving,
        jobs: Jobs,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._jobs = jobs
        self._session, self._shell, self._commands, self._saving = session, shell, commands, saving
        shell.pages.turned.connect(self.name_actions)
        session.changed.connect(self._count)
        self._count()

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How each page is made, by its key."""
        return {ORGANISATIONS: self._make_organisations, LIBRARY: self._make_library}

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {name: partial(self._do, page, name) for page, names in _ACTIONS.items() for name in names}

    def _do(self, page: str, name: str) -> None:
        if self._shell.page != page:
            self.opened.emit(page)
        slots = self.organisations.slots if page == ORGANISATIONS else self.library.slots
        slots[name]()

    def _make_organisations(self) -> QWidget:
        from crm_app.ui.list_memory import ListMemory
        from crm_app.ui.pages.organisations import OrganisationsPage

        page = OrganisationsPage(
            self._session,
            self._saving,
            self._commands,
            jobs=self._jobs,
            memory=ListMemory(self._preferences, ORGANISATIONS),
            clock=self._session.book.clock,
        )
        page.people_wanted.connect(self.people_wanted)
        return page

    def _make_library(self) -> QWidget:
        from crm_app.ui.pages.library import LibraryPage

        return LibraryPage(self._session, self._saving, self._commands, self._session.book.clock)

    @property
    def library(self) -> "LibraryPage":
        """The section Library."""
        return cast("LibraryPage", self._shell.pages.page(LIBRARY))

    @property
    def organisations(self) -> "OrganisationsPage":
        """The section Organisations."""
        return cast("OrganisationsPage", self._shell.pages.page(ORGANISATIONS))

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front."""
        pages = self._shell.pages
        for key, names in _ACTIONS.items():
            if not pages.is_made(key):
                for name in names[1:]:
                    self._commands.enable(name, on=False)
        if pages.is_made(ORGANISATIONS):
            self.organisations.enable_actions(front=self._shell.page == ORGANISATIONS)
        if pages.is_made(LIBRARY):
            self.library.enable_actions(front=self._shell.page == LIBRARY)

    def _count(self) -> None:
        number = window_reads.organisation_count(self._session.book)
        spoken = self.tr("Organisations, {count}").format(count=formats.count(number))
        self._shell.sidebar.count(ORGANISATIONS, formats.count(number) if number else "", spoken)
        if number:
            self._shell.sidebar.appear(ORGANISATIONS)
        if window_reads.is_used(self._session.book):
            self._shell.sidebar.appear(LIBRARY)
