"""A length of time in minutes: typed, or with the arrow keys in steps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from crm_app.ui import fonts, words
from crm_app.ui.scale import px


class MinutesField(QLineEdit):
    """A number with its unit, without it while it is typed into."""

    changed = Signal(int)

    def __init__(self, least: int = 5, most: int = 24 * 60, *, step: int = 5, size: tuple[int, int] = (92, 32)) -> None:
        super().__init__()
        self._least, self._most, self._step = least, most, step
        self._value = least
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(fonts.font("base"))
        self.setFixedSize(px(size[0]), px(size[1]))
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Minutes"))
        self.setValidator(QIntValidator(0, most, self))
        self._show()

    def value(self) -> int:
        """The minutes that hold now, with what is being typed."""
        self._take()
        return self._value

    def set_value(self, minutes: int) -> None:
        """Show a length; one out of reach becomes the nearest that is not."""
        minutes = min(max(minutes, self._least), self._most)
        is_new = minutes != self._value
        self._value = minutes
        self._show()
        if is_new:
            self.changed.emit(minutes)

    def step_by(self, steps: int) -> None:
        """So many steps more, or less."""
        self.set_value(self.value() + steps * self._step)

    def _show(self) -> None:
        # The validator takes no words, which are only shown.
        self.setText(str(self._value) if self.hasFocus() else words.minutes(self._value))

    def _take(self) -> None:
        if self.hasFocus() and self.text().isdigit() and int(self.text()) != self._value:
            self.set_value(int(self.text()))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            self.step_by(step)
            self.selectAll()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        typed = self.text()
        super().focusOutEvent(event)
        if typed.isdigit():
            self.set_value(int(typed))
        self._show()
