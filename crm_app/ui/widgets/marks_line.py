"""Tags or fields as words between commas; those that are there already are offered as one types."""

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from crm_app.ui import fonts
from crm_app.ui.widgets.saving_text import SavingLine


class MarksLine(SavingLine):
    """`marked` gives the words whenever they changed."""

    marked = Signal(list)

    def __init__(self, name: str, placeholder: str, known: Callable[[], list[str]], *, adds: bool = False) -> None:
        """With `adds` it gives out what was typed on Enter and on leaving alone, as a line for something new."""
        super().__init__(name, placeholder)
        if adds:
            self.textEdited.disconnect()
        self._known = known
        self._words = QStringListModel(self)
        self._popup = QListView()
        self._popup.setProperty("kind", "popup")
        self._popup.setFont(fonts.font("base"))
        self._popup.setAccessibleName(name)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setPopup(self._popup)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)
        self.settled.connect(self._report)

    def show_marks(self, marks: tuple[str, ...]) -> None:
        """Show what the book holds."""
        self.show_value(", ".join(marks))

    def _offer(self, text: str) -> None:
        begun = text.rpartition(",")[2].strip()
        there = {word.strip().casefold() for word in text.split(",")}
        self._words.setStringList([word for word in self._known() if word.casefold() not in there])
        self._completer.setCompletionPrefix(begun)
        if begun and self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, word: str) -> None:
        before = self.text().rpartition(",")[0]
        self.setText(f"{before}, {word}" if before else word)
        self.save()

    def _report(self, text: str) -> None:
        self.marked.emit([word.strip() for word in text.split(",") if word.strip()])

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter on an offer takes the offer; only the next Enter means that the line is done."""
        if self._popup.isVisible() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)
