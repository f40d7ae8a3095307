"""The theme as it is chosen in the menu or by the desktop, switched while the window is open."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from crm_app.ui import theme
from crm_app.ui.actions import Actions
from crm_app.ui.preferences import Preferences
from crm_app.ui.theme import Choice


class Appearance(QObject):
    """Applies a choice, remembers it, and ticks it in the menu."""

    def __init__(self, actions: Actions, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._preferences = preferences
        self._tick(preferences.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: Choice) -> None:
        """Switch the look at once and remember it."""
        self._preferences.theme = choice
        self._tick(choice)
        theme.apply(choice)
        self._actions.tint()

    def _follow(self) -> None:
        """The desktop turned light or dark."""
        if self._preferences.theme is Choice.SYSTEM:
            self.choose(Choice.SYSTEM)

    def _tick(self, choice: Choice) -> None:
        for other in Choice:
            self._actions[f"theme_{other.value}"].setChecked(other is choice)
