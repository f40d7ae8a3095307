"""A list that drops down, with the chevron of the other controls."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle
from typing_extensions import override

from crm_app.ui import icons, scale
from crm_app.ui.scale import px

_CHEVRON = 14


class Combo(QComboBox):
    """One choice of many."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setFixedHeight(px(30))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        place = QRect(box.width() - _CHEVRON - 8, (box.height() - _CHEVRON) // 2, _CHEVRON, _CHEVRON)
        place = QStyle.visualRect(self.layoutDirection(), box, place)
        role = "text2" if self.isEnabled() else "disabled"
        painter.drawPixmap(place.topLeft(), icons.pixmap("chevron-down", role, _CHEVRON))
