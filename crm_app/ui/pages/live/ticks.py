"""What is to be thought of before one goes, as ticks."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tick import Tick


class Ticks(QWidget):
    """The lines are the playbook's; one that was ticked under another playbook is shown too."""

    ticked = Signal(str, bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.boxes: dict[str, Tick] = {}
        self._box = QVBoxLayout()
        self._box.setSpacing(px(6))
        self.setLayout(column(Label(title, "group", tone="text2"), self._box, space=6))

    def show_ticks(self, lines: Sequence[str], ticked: Collection[str]) -> None:
        """Show these lines, with what was ticked."""
        wanted = list(dict.fromkeys([*lines, *sorted(set(ticked) - set(lines))]))
        if wanted != list(self.boxes):
            clear(self._box)
            self.boxes = {text: Tick(text) for text in wanted}
            for text, box in self.boxes.items():
                box.clicked.connect(lambda on, text=text: self.ticked.emit(text, on))
                self._box.addWidget(box)
        for text, box in self.boxes.items():
            box.setChecked(text in ticked)
