"""The section People: its page, the actions of its list before that is made, and people dropped on the sidebar."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department, Tools
from crm_app.ui.list_actions import OF_FOCUS, OF_LIST, OF_PEOPLE
from crm_app.ui.welcome import welcome

if TYPE_CHECKING:  # the page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.people import PeoplePage

KEY = "people"


class Listing(Department):
    """Makes the page, says what these actions do, and takes people who are dropped on a saved view."""

    HOMES: ClassVar[Mapping[str, str]] = {"person": KEY}

    letter_wanted = Signal(str, int)
    """A letter or script of a kind shall be written for somebody."""
    sheet_wanted = Signal(int)
    """A meeting shall be prepared."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        for name in OF_FOCUS:
            # Shown in the menus; the list itself hears the key, so that Delete in a pane beside it puts nobody away.
            tools.commands[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shell = tools.shell
        shell.sidebar.list.takes = self._takes
        shell.sidebar.list.dropped.connect(self._dropped)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {name: partial(self._do, name) for name in (*OF_PEOPLE, *OF_LIST)}

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.people import PeoplePage
        from crm_app.ui.pages.person.desk import Desk
        from crm_app.ui.thumbnails import Thumbnails

        tools = self.tools
        thumbnails = Thumbnails(tools.book.folder, tools.window)
        desk = Desk(tools.session, tools.saving, tools.drafts, tools.jobs, thumbnails, tools.book.clock)
        empty = welcome(tools.commands, sample=tools.sample)
        page = PeoplePage(desk, tools.commands, empty, preferences=tools.preferences)
        page.sheet_wanted.connect(self.sheet_wanted)
        page.detail.letter_wanted.connect(self.letter_wanted)
        page.detail.refused.connect(partial(tools.shell.banners.show_message, tone="bad", key="refused"))
        page.holding.connect(self.holding)
        return page

    def _do(self, name: str) -> None:
        if self.tools.shell.page != KEY:
            self.opened.emit(KEY)
        self.people.slots[name]()

    @property
    def people(self) -> "PeoplePage":
        """The page."""
        return cast("PeoplePage", self.tools.shell.pages.page(KEY))

    @override
    def name_actions(self) -> None:
        if self.tools.shell.pages.is_made(KEY):
            self.people.enable_actions(front=self.tools.shell.page == KEY)
        else:
            for name in (*OF_PEOPLE, *OF_LIST):
                self.tools.commands.enable(name, on=False)

    def list_at(self, organisation: int) -> None:
        """Those who are at an organisation."""
        from crm_app.store.filters import Filter

        self.opened.emit(KEY)
        self.people.list.narrow([Filter("organisation", organisation)])
        self.entered.emit(KEY)

    def list_these(self, people: list[int]) -> None:
        """These people, as behind a count."""
        from crm_app.store.cells import as_json
        from crm_app.store.filters import THESE, Filter

        self.opened.emit(KEY)
        self.people.list.narrow([Filter(THESE, as_json(people))])
        self.entered.emit(KEY)

    def _takes(self, view: int) -> bool:
        from crm_app.store import saved_views
        from crm_app.ui.pages.people import fits

        return any(one.id == view and fits(one) for one in saved_views.listed(self.tools.book))

    def _dropped(self, view: int, people: list[int]) -> None:
        from crm_app.store import saved_views

        self.people.doing.fit_view(saved_views.get(self.tools.book, view), people)
