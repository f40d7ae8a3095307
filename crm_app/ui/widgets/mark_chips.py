"""Words as chips that can be taken off, and a place behind them for another that completes those there are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.pages.person.marks import Chip
from crm_app.ui.scale import px
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.marks_line import MarksLine

_LEAST = 150


class MarkChips(QWidget):
    """`marked` gives all the words whenever they changed by hand."""

    marked = Signal(list)

    def __init__(self, name: str, placeholder: str, known: Callable[[], list[str]]) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()
        self.chips: list[Chip] = []
        self.line = MarksLine(name, placeholder, known, adds=True)
        self.line.setMinimumWidth(px(_LEAST))
        self.line.marked.connect(self._add)
        self.setAccessibleName(name)
        self.setFocusProxy(self.line)
        self._flow = Flow(space=5, lines=4)
        self._flow.addWidget(self.line)
        self.setLayout(self._flow)

    def show_marks(self, words: tuple[str, ...]) -> None:
        """Show what the book holds."""
        self.words = words
        while len(self.chips) < len(words):
            chip = Chip()
            chip.removed.connect(partial(self._remove, chip))
            self._flow.insert_widget(len(self.chips), chip)
            self.chips.append(chip)
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(words))
            if place < len(words) and chip.word != words[place]:
                chip.show_word(words[place])

    def save(self) -> None:
        """Take what is being typed."""
        self.line.save()

    def _add(self, words: list[str]) -> None:
        self.line.show_value("")
        fresh = [word for word in words if word not in self.words]
        if fresh:
            self.marked.emit([*self.words, *fresh])

    def _remove(self, chip: Chip) -> None:
        if chip.hasFocus():
            self.line.setFocus()
        self.marked.emit([word for word in self.words if word != chip.word])
