"""The ring around what shows text or scrolls and has no outline of its own: everything else draws its ring itself."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QTextBrowser, QWidget
from typing_extensions import override

from crm_app.ui import paint

_OUT = 4
"""Pixels by which the ring of a text stands off, so that it touches no letter."""


class FocusRing(QObject):
    """Follows the keyboard through one window; a click into a text needs no ring to be seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: _Ring | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.deleteLater()
            self._ring = None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if isinstance(now, QScrollArea | QTextBrowser) and now.window() is self._window and not clicked:
            self._ring = _Ring(now)
            self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None


class _Ring(QWidget):
    """Lies over its widget and lets everything through."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        box = self._around.geometry()
        if not isinstance(self._around, QScrollArea):
            box = box.adjusted(-_OUT, -_OUT, _OUT, _OUT)
            parent = self.parentWidget()
            box &= parent.rect() if parent is not None else QRect()
        self.setGeometry(box)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        paint.rounded(QPainter(self), self.rect().toRectF(), 6, line="focus", width=2)
