"""The command palette: everything that can be done now, and everybody one can go to, by a few letters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store.book import Book
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.commands import CommandDelegate
from crm_app.ui.models.commands import CommandLine, lines, ranked, sheet
from crm_app.ui.preferences import Preferences
from crm_app.ui.shell import group_titles, menu_titles
from crm_app.ui.widgets.overlay import Overlay


class Palette(Overlay):
    """Enter does the action or goes to the record; what was chosen lately comes first."""

    wanted = Signal(str, int)

    def __init__(self, window: QWidget, actions: Actions, book: Book, preferences: Preferences) -> None:
        self._actions = actions
        self._book = book
        self._preferences = preferences
        self._lines: list[CommandLine] = []
        super().__init__(
            window, self.tr("Commands"), self.tr("A command, a person or an organisation"), width=630, height=420
        )
        CommandDelegate(self.list)

    @override
    def open(self) -> None:
        self._lines = list(lines(self._actions, menu_titles(), group_titles()))
        super().open()

    @override
    def fill(self, typed: str) -> None:
        self.list.show_groups(ranked(self._book, typed, self._lines, self._preferences.recent_commands), keep=False)
        self.nothing.setText(
            self.tr("No command, person or organisation fits “{text}”. Try fewer letters.").format(text=typed)
        )

    @override
    def count(self, number: int) -> str:
        return self.tr("%n lines", "", number)

    @override
    def choose(self, line: object) -> None:
        if not isinstance(line, CommandLine):
            return
        self.close_()
        self._preferences.remember_command(line.key)
        table, record = line.record
        if record:
            self.wanted.emit(table, record)
        else:
            self._actions[line.action].trigger()


class ShortcutSheet(Overlay):
    """All shortcuts, made from the registry of actions, under the names of their menus."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        self._actions = actions
        super().__init__(
            window, self.tr("Keyboard shortcuts"), self.tr("Search the keyboard shortcuts"), width=630, height=560
        )
        CommandDelegate(self.list)

    @override
    def fill(self, typed: str) -> None:
        self.list.show_groups(sheet(self._actions, typed, menu_titles(), group_titles()), keep=False)
        self.nothing.setText(self.tr("No shortcut fits “{text}”.").format(text=typed))

    @override
    def count(self, number: int) -> str:
        return self.tr("%n shortcuts", "", number)

    @override
    def choose(self, line: object) -> None:
        """Nothing: the sheet is for reading."""
