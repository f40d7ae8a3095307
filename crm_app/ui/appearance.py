"""Theme and height of rows as they are chosen in the menu or by the desktop, switched while the window is open."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crm_app.ui import theme
from crm_app.ui.actions import Actions
from crm_app.ui.preferences import Preferences
from crm_app.ui.theme import Choice
from crm_app.ui.widgets.record_table import Density, RecordTable


class Appearance(QObject):
    """Applies a choice, remembers it, and ticks it in the menu."""

    def __init__(self, actions: Actions, preferences: Preferences, pages: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._actions = actions
        self._preferences = preferences
        self._tick(preferences.theme)
        self._tick_rows()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

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
