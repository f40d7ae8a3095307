"""The sections of what was gathered beside people and meetings: organisations, and the library."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import window_reads
from crm_app.ui import formats
from crm_app.ui.department import Department, Tools

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


class Gathering(Department):
    """Makes these pages, and says what their actions do."""

    HOMES: ClassVar[Mapping[str, str]] = {"organisation": ORGANISATIONS, "question": LIBRARY}

    people_wanted = Signal(int)
    """The people of an organisation shall be listed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        tools.session.changed.connect(self._count)
        self._count()

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {ORGANISATIONS: self._make_organisations, LIBRARY: self._make_library}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            **{name: partial(self._do, page, name) for page, names in _ACTIONS.items() for name in names},
            "playbooks": self.show_playbooks,
            "to_do": partial(self._show_shelf, "todo"),
            "new_event": self.new_event,
            "reflection": partial(self._show_shelf, "reflection"),
        }

    def _show_shelf(self, key: str) -> None:
        self.opened.emit(LIBRARY)
        self.library.show_shelf(key).first.setFocus()

    def new_event(self) -> None:
        """An event where people are met."""
        from crm_app.ui.pages.shelf.todo import ToDo

        self._show_shelf("todo")
        if isinstance(shelf := self.library.show_shelf("todo"), ToDo):
            shelf.new_event.line.setFocus()

    def _do(self, page: str, name: str) -> None:
        if self.tools.shell.page != page:
            self.opened.emit(page)
        slots = self.organisations.slots if page == ORGANISATIONS else self.library.slots
        slots[name]()

    def _make_organisations(self) -> QWidget:
        from crm_app.ui.list_memory import ListMemory
        from crm_app.ui.pages.organisations import OrganisationsPage

        page = OrganisationsPage(
            self.tools.session,
            self.tools.saving,
            self.tools.commands,
            jobs=self.tools.jobs,
            memory=ListMemory(self.tools.preferences, ORGANISATIONS),
            clock=self.tools.book.clock,
        )
        page.people_wanted.connect(self.people_wanted)
        return page

    def _make_library(self) -> QWidget:
        from crm_app.ui.pages.library import LibraryPage

        return LibraryPage(self.tools.session, self.tools.saving, self.tools.commands, self.tools.book.clock)

    @property
    def library(self) -> "LibraryPage":
        """The section Library."""
        return cast("LibraryPage", self.tools.shell.pages.page(LIBRARY))

    @property
    def organisations(self) -> "OrganisationsPage":
        """The section Organisations."""
        return cast("OrganisationsPage", self.tools.shell.pages.page(ORGANISATIONS))

    def show_introductions(self) -> None:
        """What is said about oneself."""
        self.library.show_me()
        self.entered.emit(LIBRARY)

    def show_playbooks(self) -> None:
        """By which rules one goes."""
        self.library.show_playbooks()
        self.entered.emit(LIBRARY)

    @override
    def name_actions(self) -> None:
        pages = self.tools.shell.pages
        for key, names in _ACTIONS.items():
            if not pages.is_made(key):
                for name in names[1:]:
                    self.tools.commands.enable(name, on=False)
        if pages.is_made(ORGANISATIONS):
            self.organisations.enable_actions(front=self.tools.shell.page == ORGANISATIONS)
        if pages.is_made(LIBRARY):
            self.library.enable_actions(front=self.tools.shell.page == LIBRARY)

    def _count(self) -> None:
        number = window_reads.organisation_count(self.tools.book)
        spoken = self.tr("Organisations, {count}").format(count=formats.count(number))
        self.tools.shell.sidebar.count(ORGANISATIONS, formats.count(number) if number else "", spoken)
        if number:
            self.tools.shell.sidebar.appear(ORGANISATIONS)
        if window_reads.is_used(self.tools.book):
            self.tools.shell.sidebar.appear(LIBRARY)
