"""The pages around the book itself, opened from the menus: what was done, and what was deleted."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Jobs
from crm_app.ui.pages.page import Page
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.history import HistoryPage

_WITH_HISTORY = frozenset({"person", "organisation", "meeting"})


class Keeping(QObject):
    """Makes these pages, and says what their actions do."""

    opened = Signal(str)
    """A page shall come to the front, by its key."""
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(
        self, session: Session, shell: Shell, commands: Actions, *, jobs: Jobs, problems: Problems, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._shell, self._commands = session, shell, commands
        self._jobs, self._problems = jobs, problems
        shell.pages.turned.connect(self.name_actions)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How each page is made, by its key."""
        return {"history": self._make_history, "trash": self._make_trash}

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "history": self.show_history,
            "record_history": self.show_record_history,
            "trash": lambda: self.opened.emit("trash"),
        }

    def _make_history(self) -> QWidget:
        from crm_app.ui.pages.history import HistoryPage

        page = HistoryPage(self._session, self._jobs, self._problems, self._session.book.clock)
        page.holding.connect(self.holding)
        return page

    def _make_trash(self) -> QWidget:
        from crm_app.ui.pages.trash import TrashPage

        return TrashPage(self._session, self._problems, self._session.book.clock)

    @property
    def _history(self) -> "HistoryPage":
        return cast("HistoryPage", self._shell.pages.page("history"))

    def show_history(self) -> None:
        """Everything that was done."""
        self._history.show_everything()
        self.opened.emit("history")

    def show_record_history(self) -> None:
        """What was done to the record in front."""
        from crm_app.store import journal

        table, number = self._record()
        if number:
            [(_, name, _)] = journal.described(self._session.book, [(table, number)])
            self._history.show_about(table, number, name)
            self.opened.emit("history")

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front."""
        self._commands.enable("record_history", on=bool(self._record()[1]))

    def _record(self) -> tuple[str, int]:
        pages = self._shell.pages
        page = pages.page(pages.front) if pages.front else None
        table, number = page.record if isinstance(page, Page) else ("", 0)
        return (table, number) if table in _WITH_HISTORY else ("", 0)
