"""One of a few choices that are too long to stand beside each other."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy
from typing_extensions import override

from crm_app.ui import fonts, icons, scale
from crm_app.ui.scale import px


class Picker(QComboBox):
    """A box that opens a list; the wheel passes it by, so that scrolling a form changes nothing."""

    picked = Signal(str)
    """The key that was chosen by hand."""

    def __init__(self, name: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("kind", "picker")
        self.setAccessibleName(name)
        self.setFont(fonts.font("base"))
        self.setFixedHeight(px(30))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for key, text in choices.items():
            self.addItem(text, key)
        self.setMaxVisibleItems(16)
        self.activated.connect(self._report)

    def show_key(self, key: str) -> None:
        """Show a choice, or none."""
        self.setCurrentIndex(self.findData(key))

    def _report(self, place: int) -> None:
        self.picked.emit(str(self.itemData(place)))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        size = px(14)
        left = px(8) if self.isRightToLeft() else self.width() - size - px(8)
        painter = QPainter(self)
        painter.translate(left, (self.height() - size) / 2)
        scale.scaled(painter)
        painter.drawPixmap(0, 0, icons.pixmap("chevron-down", "text2", 14))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
