"""The saved views of all lists: their lines in the sidebar with how many they hold, and what their actions do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from typing_extensions import override

from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.department import Department, Tools
from crm_app.ui.list_actions import OF_VIEWS
from crm_app.ui.pages.page import Page
from crm_app.ui.widgets.sidebar import ViewLine

if TYPE_CHECKING:  # loaded with the first list
    from crm_app.ui.views import Views

_FIRST = "people"
"""Where an action of views leads from a page that has none."""
_COUNT_AFTER = 150
"""Milliseconds after a change until the views are counted again: nobody waits for it."""


class Viewing(Department):
    """Keeps the sidebar in step with the book, and does with the views of the list in front what was asked for."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._timer.timeout.connect(self.show_views)
        tools.shell.sidebar.view_chosen.connect(self.show_view)
        tools.shell.pages.made.connect(self._page_made)
        tools.session.changed.connect(self._timer.start)
        self._timer.start()

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {name: partial(self._do, name) for name in OF_VIEWS}

    @override
    def name_actions(self) -> None:
        views = self._of(self.tools.shell.page)
        if views is not None:
            views.enable()
            return
        for name in OF_VIEWS:
            self.tools.commands.enable(name, on=False)

    def show_view(self, view: int) -> None:
        """Bring a saved view to the front."""
        from crm_app.store import saved_views

        section = next((one.section for one in saved_views.listed(self.tools.book) if one.id == view), "")
        if self.tools.shell.pages.knows(section):
            self.opened.emit(section)
            if (views := self._of(section)) is not None:
                views.show(view)

    def _of(self, key: str) -> "Views | None":
        page = self.tools.shell.pages.page(key) if key else None
        return page.views if isinstance(page, Page) else None

    def _do(self, name: str) -> None:
        if self._of(self.tools.shell.page) is None:
            self.opened.emit(_FIRST)
        if (views := self._of(self.tools.shell.page)) is not None:
            views.slots[name]()

    def _page_made(self, key: str) -> None:
        if (views := self._of(key)) is not None:
            views.turned.connect(partial(self._turned, key))

    def _turned(self, key: str, view: int) -> None:
        """A saved view of a list came to the front, or none (0)."""
        if self.tools.shell.page == key:
            self.tools.shell.sidebar.choose(view or key)
            self.name_actions()
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
