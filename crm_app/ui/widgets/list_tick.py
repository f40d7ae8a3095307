"""A line of a list that is ticked off: its words go on below where the room ends, and are part of the box."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import playbook_lines
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tick import Tick


class ListTick(QWidget):
    """`ticked` tells whether somebody ticked it off, or no longer."""

    ticked = Signal(bool)

    def __init__(self, text: str) -> None:
        """`text` is as the playbook has it; it is shown in the language of the window."""
        super().__init__()
        self.text = text
        self.box = Tick("")
        self.box.setFixedWidth(px(30))
        self.box.setAccessibleName(playbook_lines.line(text))
        self.words = Label(playbook_lines.line(text), wrap=True)
        self.words.setMinimumWidth(px(40))
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        whole = row(column(self.box, None, space=0), column(4, self.words, 4, space=0), space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.box.clicked.connect(self.ticked)

    def set_on(self, *, on: bool) -> None:
        """Show it ticked, or not."""
        self.box.setChecked(on)
        self.words.set_tone("text3" if on else "text")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
