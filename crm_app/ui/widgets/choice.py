"""One of a few, as a field; the wheel only turns it once it has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy
from typing_extensions import override

from crm_app.ui import fonts, icons
from crm_app.ui.scale import px


class Choice(QComboBox):
    """`options` are keys with their words; `chosen` gives the key that a person chose."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._keys = [key for key, _ in options]
        self.addItems([words for _, words in options])
        self.setAccessibleName(name)
        self.setProperty("kind", "choice")
        self.setFont(fonts.font("base"))
        self.setFixedHeight(px(30))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer others."""
        self._keys = [key for key, _ in options]
        self.clear()
        self.addItems([words for _, words in options])

    def show_value(self, key: str) -> None:
        """Show what the book holds; a key that is no option stands as it is."""
        if key not in self._keys:
            self._keys.append(key)
            self.addItem(key)
        self.setCurrentIndex(self._keys.index(key))

    @property
    def key(self) -> str:
        """What is chosen now."""
        return self._keys[self.currentIndex()]

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._keys[place])

    @override
    def paintEvent(self, e: QPaintEvent, /) -> None:
        super().paintEvent(e)
        painter = QPainter(self)
        size = px(14)
        left = px(8) if self.isRightToLeft() else self.width() - size - px(8)
        painter.drawPixmap(left, (self.height() - size) // 2, size, size, icons.pixmap("chevron-down", "text2", 14))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
