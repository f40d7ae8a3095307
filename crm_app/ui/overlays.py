"""What lies over the window for a moment: the palette of commands and the sheet of shortcuts."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import override

from crm_app.ui.department import Department

if TYPE_CHECKING:  # loaded when first asked for
    from crm_app.ui.widgets.palette import Palette, ShortcutSheet


class Overlays(Department):
    """Makes them when they are first wanted, and turns them on and off."""

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"palette": lambda: self.palette.toggle(), "shortcuts": lambda: self.shortcut_sheet.toggle()}

    @cached_property
    def palette(self) -> "Palette":
        """Everything that can be done, by a few letters."""
        from crm_app.ui.widgets.palette import Palette

        palette = Palette(self.tools.window, self.tools.commands, self.tools.book, self.tools.preferences)
        palette.wanted.connect(self.wanted)
        return palette

    @cached_property
    def shortcut_sheet(self) -> "ShortcutSheet":
        """All shortcuts."""
        from crm_app.ui.widgets.palette import ShortcutSheet

        return ShortcutSheet(self.tools.window, self.tools.commands)
