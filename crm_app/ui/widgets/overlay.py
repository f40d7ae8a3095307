"""A field over a list, on the window for a moment: one types, the arrows choose, Escape gives the focus back."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from crm_app.ui import announce, fonts, theme
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, hairline, row
from crm_app.ui.widgets.grouped_list import GroupedList
from crm_app.ui.widgets.labels import Label, Picture

_SHADOW = 12
_RIM = 3
"""What a corner of radius 10 leaves of a square one: inside of it everything is covered."""
_FIELD, _NOTHING = 44, 72
_TOP = 64
_QUIET = 400
"""Milliseconds without a key before the number of lines is read out."""


class Overlay(QFrame):
    """Subclasses fill the list for what is typed, and say what choosing a line does."""

    def __init__(self, window: QWidget, name: str, placeholder: str, *, width: int, height: int) -> None:
        super().__init__(window)
        self._size = (width, height)
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        self.field = QLineEdit()
        self.field.setProperty("kind", "bare")
        self.field.setFont(fonts.font("lead"))
        self.field.setFixedHeight(px(_FIELD))
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.list = GroupedList(name, one_click=True)
        self.list.setProperty("kind", "overlay")
        self.list.takes_letters = False
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Label("", tone="text2", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top = row(Picture("search", "text2"), self.field, space=10, margins=(18, 0, 16, 0))
        inside = column(top, hairline(), 6, self.nothing, self.list, space=0, margins=(0, 0, 0, 5))
        inside.setStretch(4, 1)
        self.setLayout(column(_Body(inside), margins=(_SHADOW + _RIM,) * 4))
        self._read_out = QTimer(self, singleShot=True, interval=_QUIET)
        self._read_out.timeout.connect(self._say_count)
        self.field.textChanged.connect(self._typed)
        self.list.opened.connect(self.choose)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    @abstractmethod
    def fill(self, typed: str) -> None:
        """Show the lines that fit."""

    @abstractmethod
    def choose(self, line: object) -> None:
        """A line was chosen."""

    @abstractmethod
    def count(self, number: int) -> str:
        """How many lines there are, in words."""

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        self.close_() if self.isVisible() else self.open()

    def open(self) -> None:
        """Lie on the window, empty, with the focus in the field."""
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._typed("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one while a window lives

    def close_(self) -> None:
        """Go away and give the focus back to where it was."""
        if not self.isVisible():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._read_out.stop()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        before, self._before = self._before, None
        if had_focus and before is not None and isValid(before):  # it may have gone while this lay over it
            before.setFocus()

    def _typed(self, text: str) -> None:
        self.fill(text)
        some = bool(self.list.groups.lines)
        self.nothing.setVisible(not some)
        self.list.setVisible(some)
        self._read_out.start()
        self._place()

    def _say_count(self) -> None:
        number = len(self.list.groups.lines)
        announce.say(self.list, self.count(number) if number else self.nothing.text())

    def _step(self, by: int) -> None:
        self.list.step(by)
        if (line := self.list.current_line()) is not None:
            announce.say(self.list, line.spoken)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width, height = self._size
        wide = min(px(width), window.width() - 2 * px(_SHADOW)) + 2 * px(_SHADOW)
        top = px(_TOP) - px(_SHADOW)
        content = self.list.content_height() if self.list.groups.lines else px(_NOTHING)
        whole = content + px(_FIELD + 13 + 2 * _RIM) + 2 * px(_SHADOW)
        high = min(whole, px(height) + 2 * px(_SHADOW), window.height() - top - px(_SHADOW))
        self.setGeometry((window.width() - wide) // 2, top, wide, high)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if watched is self.field and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self._place()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and self._is_outside(watched):
            self.close_()
        return super().eventFilter(watched, event)

    def _is_outside(self, part: QWidget) -> bool:
        return self.isVisible() and part is not self and not self.isAncestorOf(part)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            for _ in range(abs(steps[key]) - 1):
                self.list.step(1 if steps[key] > 0 else -1)
            self._step(1 if steps[key] > 0 else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.list.open_current()
        elif key == Qt.Key.Key_Escape:
            self.close_()
        else:
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # the focus stays in the field: there is nothing else
        return True

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect())
        edge = px(_SHADOW)
        for step in (4, 8):  # rings, since to fill them would paint the whole over and over
            painter.setPen(QPen(QColor(0, 0, 0, 3 * step), 4))
            painter.drawRoundedRect(box.adjusted(step, step + 2, -step, -step + 2), 14, 14)
        # The ring stands around the whole: the field is all that can have the focus here.
        painter.setPen(QPen(theme.color("focus" if self.field.hasFocus() else "line_strong"), 2))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box.adjusted(edge + 1, edge + 1, -edge - 1, -edge - 1), px(10), px(10))


class _Body(QWidget):
    """What is inside of the rim: it covers all behind it, so that the window below is not painted again for a key."""

    def __init__(self, layout: QVBoxLayout) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayout(layout)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        QPainter(self).fillRect(event.rect(), theme.color("raised"))
