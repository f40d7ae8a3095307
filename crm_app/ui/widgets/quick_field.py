"""The field in the head of a list: what is typed there narrows the list at once."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from crm_app.ui import fonts, icons
from crm_app.ui.scale import px

_SETTLE = 30
"""Milliseconds without a key before the list is asked for: typing fast costs one question, not one for each letter."""


class QuickField(QLineEdit):
    """Escape clears it first and leaves it then; Down goes into the list."""

    narrowed = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self.setFont(fonts.font("base"))
        self.setFixedHeight(px(28))
        self.setMinimumWidth(px(120))
        self.setMaximumWidth(px(240))
        self.setClearButtonEnabled(False)
        self.addAction(QAction(icons.icon("list-filter", "text3"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._timer.timeout.connect(self._tell)
        self.textEdited.connect(self._timer.start)

    def _tell(self) -> None:
        self.narrowed.emit(self.text().strip())

    def show_text(self, text: str) -> None:
        """Show what holds, unless it is what is being typed."""
        if text != self.text().strip():
            self.setText(text)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self._timer.stop()
                self._tell()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._timer.stop()
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)
