"""What was just done, at the bottom of the window, with Undo."""

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QWidget
from typing_extensions import override

from crm_app.ui import announce, motion
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Label

SHOWN_FOR = 8000
"""Milliseconds a toast stays (tokens.json); it waits while the pointer or the focus is on it."""
FADES_FOR = 120
"""Milliseconds of its coming and going (tokens.json)."""
_HEIGHT, _ABOVE_EDGE, _MARGIN = 40, 3, 24


class Toast(QFrame):
    """One line that names the thing and offers to take it back; it never covers a button for long."""

    undo = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "toast")
        self.setFixedHeight(_HEIGHT)
        self.label = ElidedLabel("", "base_strong", tone="toast_text")
        self.button = Button(self.tr("Undo"), "undo")
        self._keys = Label(self.tr("Ctrl Z"), "small", tone="toast_text")
        self._row = row(self.label, 16, self.button, self._keys, space=4, margins=(16, 0, 16, 0))
        self.setLayout(self._row)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._time_is_up)
        self._veil = QGraphicsOpacityEffect(self, opacity=1.0)
        self._veil.setEnabled(False)  # drawn as it is, but while it fades
        self.setGraphicsEffect(self._veil)
        self._fade = QPropertyAnimation(self._veil, b"opacity", self)
        self._fade.finished.connect(self._faded)
        self.button.clicked.connect(self._take_back)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, undoable: bool = True) -> None:
        """Show the line for eight seconds."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(undoable)
        self._keys.setVisible(undoable)
        self._place()
        self._fade_to(1.0, start=self._veil.opacity() if self.isVisible() else 0.0)
        self.show()
        self.raise_()
        self._timer.start()
        announce.say(self, text)

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()

    def _time_is_up(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self._fade_to(0.0, start=self._veil.opacity())

    def _fade_to(self, end: float, *, start: float) -> None:
        """Come or go softly; at once where nothing shall move by itself."""
        self._fade.stop()
        self._fade.setDuration(0 if motion.is_reduced() else FADES_FOR)
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._veil.setEnabled(True)
        self._fade.start()

    def _faded(self) -> None:
        gone = self._veil.opacity() == 0
        self._veil.setEnabled(False)
        self._veil.setOpacity(1.0)
        if gone:
            self.hide()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self._row.activate()
        width = min(self.sizeHint().width(), window.width() - 2 * _MARGIN)
        self.resize(width, _HEIGHT)
        self.move((window.width() - width) // 2, window.height() - _HEIGHT - _ABOVE_EDGE)

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        """The pointer came while it was going: it stays."""
        super().enterEvent(event)
        if self._fade.state() == QPropertyAnimation.State.Running:
            self._fade_to(1.0, start=self._veil.opacity())
            self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def dismiss(self) -> bool:
        """Put the toast away; True when there was one."""
        was_there = self.isVisible()
        self.hide()
        return was_there
