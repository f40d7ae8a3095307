"""What the departments of the window have in common: each makes some pages and says what some actions do.

A department knows no other: it asks for what is elsewhere by signals, and `MainWindow` connects them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.book import Book
from crm_app.ui.actions import Actions
from crm_app.ui.drafts import Drafts
from crm_app.ui.jobs import Jobs
from crm_app.ui.pages.page import Page
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell

if TYPE_CHECKING:
    from crm_app.ui.pages.person.pane import PersonPane


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a window lends all its departments."""

    session: Session
    shell: Shell
    commands: Actions
    preferences: Preferences
    problems: Problems
    jobs: Jobs
    drafts: Drafts
    saving: Saving
    window: QWidget
    sample: bool
    """Whether the book is the one of made-up people."""

    @property
    def book(self) -> Book:
        """The book that is open."""
        return self.session.book


class Department(QObject):
    """Pages, actions, and what they ask of the window; a department says only what is its own."""

    opened = Signal(str)
    """A page shall come to the front, by its key; the focus stays where it is."""
    entered = Signal(str)
    """A page shall come to the front, by its key, ready for the arrow keys."""
    wanted = Signal(str, int)
    """A record shall be shown, by its table and id."""
    left = Signal()
    """One is done with a page that was opened out of a section."""
    did = Signal(str)
    """What was just done and can be undone."""
    said = Signal(str)
    """A line that needs no undo."""
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    HOMES: ClassVar[Mapping[str, str]] = {}
    """The page on which a record of each table is shown."""
    APART: ClassVar[frozenset[str]] = frozenset()
    """Those of its pages that belong to no section: the sidebar marks none, and Escape leads back to the section."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self.tools = tools
        tools.shell.pages.turned.connect(self.name_actions)

    @property
    def pane_in_front(self) -> "PersonPane | None":
        """The person that the page in front shows beside its list; None for a page without one."""
        pages = self.tools.shell.pages
        page = pages.page(self.tools.shell.page)
        return page.person_pane if isinstance(page, Page) else None

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How each page is made, by its key; called once, when the page is first shown."""
        return {}

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does; one that belongs to a page makes the page when it is first called."""
        return {}

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front: another one came, or another record on it."""

    def settle(self) -> None:
        """Do what can wait until the window stands and answers."""

    def save_waiting(self) -> None:
        """The book is free again: store what had to wait."""

    def close(self) -> None:
        """The window goes."""
