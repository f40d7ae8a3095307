"""Going to a row by typing the beginning of its name; what was typed stands in a bubble over the list."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_app.ui import fonts
from crm_app.ui.scale import px
from crm_app.ui.widgets.labels import Label

FORGETS_AFTER = 1500
"""Milliseconds after which the next letter begins a new word."""
_MARGIN = 12


class TypeAhead(Label):
    """Letters typed one after the other. The first alone does nothing, unless `/` said that letters are to come."""

    def __init__(self, over: QWidget, find: Callable[[str], bool]) -> None:
        super().__init__("", "base_strong", tone="toast_text")
        self.setParent(over)
        self._over = over
        self.setProperty("kind", "bubble")
        self._find = find
        self._typed = ""
        self._waits_for_second = True
        self._timer = QTimer(self, singleShot=True, interval=FORGETS_AFTER)
        self._timer.timeout.connect(self.forget)
        self.setFont(fonts.font("base_strong"))
        self.hide()

    @property
    def typed(self) -> str:
        """What was typed so far."""
        return self._typed

    def forget(self) -> None:
        """Begin anew."""
        self._typed = ""
        self._waits_for_second = True
        self._timer.stop()
        self.hide()

    def take(self, event: QKeyEvent) -> bool:
        """Use a key; False when it means something else."""
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.forget()
            return True
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._typed = self._typed[:-1]
            self._go()
            return True
        return self._take_letter(event.text(), event.modifiers())

    def _take_letter(self, text: str, modifiers: Qt.KeyboardModifier) -> bool:
        commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if len(text) != 1 or not text.isprintable() or modifiers & commanding or (text == " " and not self._typed):
            return False
        if text == "/" and not self._typed:
            self._waits_for_second = False
            self._show()
        else:
            self._typed += text
            self._go()
        return True

    def _go(self) -> None:
        if len(self._typed) > 1:
            self._waits_for_second = False
        if self._waits_for_second:
            self._timer.start()
            return
        found = not self._typed or self._find(self._typed)
        self._show(nobody=not found)

    def _show(self, *, nobody: bool = False) -> None:
        words = self.tr("Nothing begins with “{text}”") if nobody else self.tr("Go to: {text}")
        self.setText(words.format(text=self._typed))
        self.setAccessibleName(self.text())
        size = self.sizeHint()
        below = QRect(px(_MARGIN), self._over.height() - size.height() - px(_MARGIN), size.width(), size.height())
        self.setGeometry(below)
        self.show()
        self.raise_()
        self._timer.start()
        if nobody:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
