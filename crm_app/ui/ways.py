"""Which page is in front, and the ways to another: sections, records, back and forward, Escape."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.actions import Actions
from crm_app.ui.navigation import Navigation, Place
from crm_app.ui.pages.page import Page
from crm_app.ui.sections import Section
from crm_app.ui.shell import Shell


class Ways(QObject):
    """Brings pages to the front, and knows the way so far."""

    arrived = Signal()
    """Another page or record is in front, or it got another name."""
    settled = Signal()
    """The cursor moved to another record of the page in front."""

    def __init__(self, shell: Shell, commands: Actions, sections: list[Section], parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._commands = shell, commands
        self._keys = [section.key for section in sections]
        self.section = self._keys[0]
        self.homes: dict[str, str] = {}
        """The page on which a record of each table is shown."""
        self.apart: set[str] = set()
        """Pages that belong to no section."""
        self.navigation = Navigation(self)
        self._showing = False
        self.navigation.moved.connect(self._enable)
        shell.sidebar.chosen.connect(self.go)
        shell.pages.made.connect(self._made)
        shell.pages.turned.connect(self._turned)
        self._enable()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            **{f"go_{key}": partial(self.enter, key) for key in self._keys},
            "back": self.go_back,
            "forward": self.go_forward,
            "next_pane": partial(self.change_pane, 1),
            "previous_pane": partial(self.change_pane, -1),
        }

    @property
    def front(self) -> QWidget:
        """The page in front."""
        return self._shell.pages.page(self._shell.page)

    def go(self, key: str) -> None:
        """Show a section, or a page known here or opened out of a section; else the first section."""
        if key in self._keys or not self._shell.pages.knows(key):
            key = self.section = key if key in self._keys else self._keys[0]
            self._shell.search.forget()
        self._shell.show_page(key)
        self.visit()

    def enter(self, key: str) -> None:
        """Show a section or a page, ready for the arrow keys."""
        self.go(key)
        self.focus_page()

    def open_record(self, table: str, record: int) -> None:
        """Show a record on the page where it belongs, as a new place to come back from."""
        if table in self.homes:
            turned = self.homes[table] != self._shell.page
            self.show(Place(self.homes[table], record))
            self.visit()
            if turned:
                self.focus_page()

    def go_back(self) -> None:
        """To the place before."""
        self._return_to(self.navigation.back())

    def go_forward(self) -> None:
        """To the place that Back came from."""
        self._return_to(self.navigation.forward())

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self.show(place)
            self.focus_page()

    def show(self, place: Place) -> None:
        """Bring a place to the front without adding it to the way."""
        if place.page in self._keys:
            self.section = place.page
        self._showing = True
        try:
            self._shell.show_page(place.page)
            page = self.front
            if place.record and isinstance(page, Page):
                page.show_record(place.record)
        finally:
            self._showing = False
        self.arrived.emit()

    def visit(self) -> None:
        """The place in front is one to come back to."""
        self.navigation.visit(self._here())

    def _here(self) -> Place:
        page = self.front
        return Place(self._shell.page, page.record[1] if isinstance(page, Page) else 0)

    def _made(self, key: str) -> None:
        page = self._shell.pages.page(key)
        if isinstance(page, Page):
            page.wanted.connect(self.open_record)
            page.titled.connect(self._record_changed)

    def _record_changed(self) -> None:
        """The cursor moved on the page in front: that is where one comes back to."""
        if not self._showing:
            self.navigation.settle(self._here())
            self.arrived.emit()
            self.settled.emit()

    def _turned(self) -> None:
        self._shell.sidebar.choose("" if self._shell.page in self.apart else self.section)
        self.arrived.emit()

    def _enable(self) -> None:
        self._commands.enable("back", on=self.navigation.can_go_back)
        self._commands.enable("forward", on=self.navigation.can_go_forward)

    def leave_page(self) -> None:
        """From a page that was opened out of a section back to it."""
        self.enter(self.section)

    def escape(self) -> bool:
        """Esc, wherever the focus is: leave what was opened out of a section. False where there is nothing to leave."""
        page = self.front
        if isinstance(page, Page) and page.escape():
            return True
        if self._shell.page not in self.apart:
            return False
        self.leave_page()
        return True

    def leave_search(self) -> None:
        """Escape in an empty field: back to where one was before the results."""
        if self._shell.page == "results":
            self.go_back()
        elif not self.escape():
            self.focus_page()

    def focus_page(self) -> None:
        """Put the focus where the arrow keys work."""
        page = self.front
        if isinstance(page, Page):
            page.focus_first()

    def change_pane(self, step: int) -> None:
        """F6: on to the next part of the window; Shift+F6 back."""
        page = self.front
        self._shell.change_pane(step, page.panes if isinstance(page, Page) else [page])
