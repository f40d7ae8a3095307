"""A line for something new that is always there: what was understood stands below it while one types."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import Reading
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import AddingLine


class Adding(QWidget):
    """Enter takes it, and so does leaving."""

    added = Signal(str)

    def __init__(self, name: str, placeholder: str, *, read: Callable[[str], Reading] | None = None) -> None:
        """`read` says what a text means."""
        super().__init__()
        self._read = read
        self.line = AddingLine(name, placeholder)
        self.line.setProperty("kind", "field")
        self.line.setFixedHeight(px(32))
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.hint.hide()
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self.hint, space=2))
        self.line.textEdited.connect(self._typed)
        self.line.added.connect(self._take)

    def _typed(self, text: str) -> None:
        reading = self._read(text.strip()) if self._read is not None and text.strip() else Reading("")
        self.hint.setText(reading.words)
        self.hint.set_tone(reading.tone)
        self.hint.setVisible(bool(reading.words))

    def _take(self, text: str) -> None:
        self._typed("")
        self.added.emit(text)
