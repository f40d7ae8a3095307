"""The section People: its page, the actions of its list before that is made, and the saved views in the sidebar."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.department import Department, Tools
from crm_app.ui.list_actions import OF_FOCUS, OF_LIST, OF_PEOPLE, OF_VIEWS
from crm_app.ui.welcome import welcome
from crm_app.ui.widgets.sidebar import ViewLine

if TYPE_CHECKING:  # the page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.people import PeoplePage

KEY = "people"
_COUNT_AFTER = 150
"""Milliseconds after a change until the views are counted again: nobody waits for it."""


class Listing(Department):
    """Makes the page, says what these actions do, and keeps the views in the sidebar in step with the book."""

    HOMES: ClassVar[Mapping[str, str]] = {"person": KEY}

    letter_wanted = Signal(str, int)
    """A letter or script of a kind shall be written for somebody."""
    sheet_wanted = Signal(int)
    """A meeting shall be prepared."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._timer.timeout.connect(self.show_views)
        for name in OF_FOCUS:
            # Shown in the menus; the list itself hears the key, so that Delete in a pane beside it puts nobody away.
            tools.commands[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shell = tools.shell
        shell.sidebar.view_chosen.connect(self.show_view)
        shell.sidebar.list.takes = self._takes
        shell.sidebar.list.dropped.connect(self._dropped)
        tools.session.changed.connect(self._timer.start)
        self._timer.start()

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {name: partial(self._do, name) for name in (*OF_PEOPLE, *OF_LIST, *OF_VIEWS)}

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
        page.view_turned.connect(self._turned)
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
            for name in (*OF_PEOPLE, *OF_LIST, *OF_VIEWS):
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

    def show_view(self, view: int) -> None:
        """Bring a saved view to the front."""
        from crm_app.store import saved_views

        section = next((one.section for one in saved_views.listed(self.tools.book) if one.id == view), KEY)
        if section == KEY:
            self.opened.emit(KEY)
            self.people.show_view(view)

    def _takes(self, view: int) -> bool:
        from crm_app.store import saved_views
        from crm_app.ui.pages.people import fits

        return any(one.id == view and fits(one) for one in saved_views.listed(self.tools.book))

    def _dropped(self, view: int, people: list[int]) -> None:
        from crm_app.store import saved_views

        self.people.doing.fit_view(saved_views.get(self.tools.book, view), people)

    def _turned(self, view: int) -> None:
        self.tools.shell.sidebar.choose(view or KEY)
        self._timer.start()

    def show_views(self) -> None:
        """Count the saved views again."""
        self.tools.shell.sidebar.show_views(view_lines(self.tools.book))


def view_lines(book: Book) -> list[ViewLine]:
    """The saved views in their order, with how many they hold now."""
    from crm_app.store import saved_views

    lines = []
    for view in saved_views.listed(book):
        number = formats.count(saved_views.count(book, view))
        lines.append(ViewLine(view.id, view.name, number, f"{view.name}, {number}"))
    return lines
