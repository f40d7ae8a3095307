"""The text field that has the focus, for whoever looks at its keys before it does.

A filter over the whole program would be asked about every event of every widget, those that are only being made too.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Text = QLineEdit | QPlainTextEdit | QTextEdit


class FocusedText(QObject):
    """Lets `watcher.eventFilter` see the events of the text field that has the focus, and of no other widget."""

    def __init__(self, watcher: QObject) -> None:
        super().__init__(watcher)
        self._watcher = watcher
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, Text):
            before.removeEventFilter(self._watcher)
        if isinstance(now, Text):
            now.installEventFilter(self._watcher)
