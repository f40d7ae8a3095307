"""What lies over the window for a moment: the palette of commands and the sheet of shortcuts."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.actions import Actions
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

if TYPE_CHECKING:  # loaded when first asked for
    from crm_app.ui.widgets.palette import Palette, ShortcutSheet


class Overlays(QObject):
    """Makes them when they are first wanted, and turns them on and off."""

    wanted = Signal(str, int)
    """A record shall be shown, by its table and id."""

    def __init__(self, session: Session, commands: Actions, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._commands, self._preferences, self._window = session, commands, preferences, window

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"palette": lambda: self.palette.toggle(), "shortcuts": lambda: self.shortcut_sheet.toggle()}

    @cached_property
    def palette(self) -> "Palette":
        """Everything that can be done, by a few letters."""
        from crm_app.ui.widgets.palette import Palette

        palette = Palette(self._window, self._commands, self._session.book, self._preferences)
        palette.wanted.connect(self.wanted)
        return palette

    @cached_property
    def shortcut_sheet(self) -> "ShortcutSheet":
        """All shortcuts."""
        from crm_app.ui.widgets.palette import ShortcutSheet

        return ShortcutSheet(self._window, self._commands)
