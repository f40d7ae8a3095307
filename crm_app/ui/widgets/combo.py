"""A list that drops down, with the chevron of the other controls."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle
from typing_extensions import override

from crm_app.ui import icons
from crm_app.ui.scale import px


class Combo(QComboBox):
    """One choice of many."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setFixedHeight(px(30))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        size = px(14)
        place = QRect(self.width() - size - px(8), (self.height() - size) // 2, size, size)
        role = "text2" if self.isEnabled() else "disabled"
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        QPainter(self).drawPixmap(place.topLeft(), icons.pixmap("chevron-down", role, 14))
