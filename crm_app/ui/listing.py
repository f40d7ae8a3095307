"""The actions of the list of people before its page is made, and the saved views in the sidebar."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.list_actions import OF_FOCUS, OF_LIST, OF_PEOPLE, OF_VIEWS
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.ui.widgets.sidebar import ViewLine

if TYPE_CHECKING:  # the page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.people import PeoplePage

KEY = "people"
_COUNT_AFTER = 150
"""Milliseconds after a change until the views are counted again: nobody waits for it."""


class Listing(QObject):
    """Says what these actions do, and keeps the views in the sidebar in step with the book."""

    opened = Signal(str)
    """A section shall come to the front, by its key."""

    def __init__(self, session: Session, shell: Shell, commands: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._shell, self._commands = session, shell, commands
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._timer.timeout.connect(self.show_views)
        for name in OF_FOCUS:
            # Shown in the menus; the list itself hears the key, so that Delete in a pane beside it puts nobody away.
            commands[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shell.pages.turned.connect(self.name_actions)
        shell.sidebar.view_chosen.connect(self.show_view)
        shell.sidebar.list.takes = self._takes
        shell.sidebar.list.dropped.connect(self._dropped)
        session.changed.connect(self._timer.start)
        self._timer.start()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {name: partial(self._do, name) for name in (*OF_PEOPLE, *OF_LIST, *OF_VIEWS)}

    def use(self, page: "PeoplePage") -> None:
        """The page was made a moment ago."""
        page.view_turned.connect(self._turned)
        page.summed.connect(self._sum_up)

    def _do(self, name: str) -> None:
        if self._shell.page != KEY:
            self.opened.emit(KEY)
        self._page().slots[name]()

    def _page(self) -> "PeoplePage":
        return cast("PeoplePage", self._shell.pages.page(KEY))

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front."""
        if self._shell.pages.is_made(KEY):
            self._page().enable_actions(front=self._shell.page == KEY)
        else:
            for name in (*OF_PEOPLE, *OF_LIST, *OF_VIEWS):
                if name != "plan_meeting":
                    self._commands.enable(name, on=False)

    def show_view(self, view: int) -> None:
        """Bring a saved view to the front."""
        from crm_app.store import saved_views

        section = next((one.section for one in saved_views.listed(self._session.book) if one.id == view), KEY)
        if section == KEY:
            self.opened.emit(KEY)
            self._page().show_view(view)

    def _takes(self, view: int) -> bool:
        from crm_app.store import saved_views
        from crm_app.ui.pages.people import fits

        return any(one.id == view and fits(one) for one in saved_views.listed(self._session.book))

    def _dropped(self, view: int, people: list[int]) -> None:
        from crm_app.store import saved_views

        self._page().doing.fit_view(saved_views.get(self._session.book, view), people)

    def _sum_up(self, words: str) -> None:
        """How many are listed and selected, in the status row."""
        if self._shell.page == KEY:
            self._shell.counts.setText(words)

    def _turned(self, view: int) -> None:
        self._shell.sidebar.choose(view or KEY)
        self._timer.start()

    def show_views(self) -> None:
        """Count the saved views again."""
        self._shell.sidebar.show_views(view_lines(self._session.book))


def view_lines(book: Book) -> list[ViewLine]:
    """The saved views in their order, with how many they hold now."""
    from crm_app.store import saved_views

    lines = []
    for view in saved_views.listed(book):
        number = formats.count(saved_views.count(book, view))
        lines.append(ViewLine(view.id, view.name, number, f"{view.name}, {number}"))
    return lines
