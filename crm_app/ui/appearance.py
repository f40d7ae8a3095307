"""Theme, height of rows and size of everything, as they are chosen in the menu or by the desktop."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from crm_app.ui import scale, theme
from crm_app.ui.department import Department, Tools
from crm_app.ui.pages.page import Page
from crm_app.ui.theme import Choice
from crm_app.ui.widgets.record_table import Density, RecordTable


class Appearance(Department):
    """Applies a choice, remembers it, and ticks it in the menu."""

    rebuild_wanted = Signal()
    """The window shall be made anew: the size of everything changed, or the language."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._pages = tools.shell.pages
        self._actions = tools.commands
        self._preferences = preferences = tools.preferences
        self._tick(preferences.theme)
        self._tick_rows()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._pages.made.connect(self.size_rows)

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            **{f"theme_{choice.value}": partial(self.choose, choice) for choice in Choice},
            "rows_roomy": partial(self.choose_rows, compact=False),
            "rows_compact": partial(self.choose_rows, compact=True),
            "zoom_in": partial(self.zoom, 1),
            "zoom_out": partial(self.zoom, -1),
            "zoom_whole": partial(self.zoom, 0),
            "full_screen": self.turn_full_screen,
        }

    def choose(self, choice: Choice) -> None:
        """Switch the look at once and remember it."""
        self._preferences.theme = choice
        self._tick(choice)
        theme.apply(choice)
        self._actions.tint()

    def choose_rows(self, *, compact: bool) -> None:
        """Make the rows of all lists high or low at once, and remember it."""
        self._preferences.compact_rows = compact
        self.size_rows()

    def size_rows(self) -> None:
        """Give the lists of every page that is there their height of rows."""
        density = Density.COMPACT if self._preferences.compact_rows else Density.ROOMY
        for table in self._pages.findChildren(RecordTable):
            if table.density is not density and not table.property("one density"):
                table.set_density(density)
        self._tick_rows()

    def _tick_rows(self) -> None:
        self._actions["rows_roomy"].setChecked(not self._preferences.compact_rows)
        self._actions["rows_compact"].setChecked(self._preferences.compact_rows)

    def _follow(self) -> None:
        """The desktop turned light or dark."""
        if self._preferences.theme is Choice.SYSTEM:
            self.choose(Choice.SYSTEM)

    def _tick(self, choice: Choice) -> None:
        for other in Choice:
            self._actions[f"theme_{other.value}"].setChecked(other is choice)

    def zoom(self, by: int) -> None:
        """Larger, smaller, or (0) as designed: what has the focus and a size of its own, else everything."""
        page = self._pages.page(self._pages.front)
        if isinstance(page, Page) and (view := page.zoomed) is not None:
            view.step(by) if by else view.set_zoom(None)
            return
        zoom = scale.step(self._preferences.zoom, by) if by else 1.0
        if self.tools.jobs.busy:
            self.said.emit(self.tr("The size can be changed when the work under way is done."))
        elif zoom != self._preferences.zoom:
            self._preferences.zoom = zoom
            self.rebuild_wanted.emit()

    def rebuild(self) -> None:
        """The size or the language was chosen: at once, or with the next start where work is under way."""
        if self.tools.jobs.busy:
            self.said.emit(self.tr("This shows with the next start, since work is under way."))
        else:
            self.rebuild_wanted.emit()

    def turn_full_screen(self) -> None:
        """The whole screen for the window, or no longer."""
        window = self.tools.window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
