"""What is to be thought of before one goes, as ticks."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.list_tick import ListTick
from crm_app.ui.widgets.tick import Tick


class Ticks(QWidget):
    """The lines are the playbook's; one that was ticked under another playbook is shown too."""

    ticked = Signal(str, bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.boxes: dict[str, Tick] = {}
        self._lines: list[ListTick] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(px(2))
        self.setLayout(column(Label(title, "group", tone="text2"), self._box, space=6))

    def show_ticks(self, lines: Sequence[str], ticked: Collection[str]) -> None:
        """Show these lines, with what was ticked."""
        wanted = list(dict.fromkeys([*lines, *sorted(set(ticked) - set(lines))]))
        if wanted != list(self.boxes):
            clear(self._box)
            self._lines = [ListTick(text) for text in wanted]
            self.boxes = {line.text: line.box for line in self._lines}
            for line in self._lines:
                line.ticked.connect(partial(self.ticked.emit, line.text))
                self._box.addWidget(line)
        for line in self._lines:
            line.set_on(on=line.text in ticked)
