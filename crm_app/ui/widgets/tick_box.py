"""A box to tick that is seen in every theme; Qt's own draws its outline darker than a dark window."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton
from typing_extensions import override

from crm_app.ui import icons, paint
from crm_app.ui.scale import px

_SIZE = 16


class TickBox(QCheckBox):
    """Words beside a box that is empty, or filled and ticked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "tick")
        self.setMinimumHeight(px(26))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = px(_SIZE)
        box = QRectF(place.center().x() - size / 2 + 0.5, place.center().y() - size / 2 + 0.5, size, size)
        painter = QPainter(self)
        on = self.isChecked()
        paint.rounded(painter, box, 4, fill="accent" if on else "raised", line="accent" if on else "edge", width=1.5)
        if on:
            inset = (size - px(12)) / 2
            painter.drawPixmap(box.translated(inset, inset).topLeft().toPoint(), icons.pixmap("check", "on_accent", 12))
