"""How a question was answered meeting after meeting: a disc for good, half a disc for in between, a ring for not."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import scale, theme
from crm_app.ui.scale import px

GOOD, BETWEEN, NOT, UNSAID = "good", "between", "not", ""
_SIZE, _GAP = 12, 8


class Trend(QWidget):
    """The oldest first; its words are its name."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: Sequence[str], words: str) -> None:
        """Show these marks, one for each meeting."""
        self._marks = tuple(marks)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(max(1, len(self._marks)) * (_SIZE + _GAP)), px(_SIZE + 6))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale.scaled(painter)
        width = scale.designed(self.rect()).width()
        for place, mark in enumerate(self._marks):
            left = place * (_SIZE + _GAP) + 1.5
            if self.isRightToLeft():
                left = width - left - _SIZE
            _paint(painter, QRectF(left, 3, _SIZE, _SIZE), mark)


def _paint(painter: QPainter, box: QRectF, mark: str) -> None:
    if mark == UNSAID:
        painter.setPen(QPen(theme.color("text3"), 1.5))
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0))
        return
    painter.setPen(QPen(theme.color("accent"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setBrush(theme.color("accent"))
    if mark == GOOD:
        painter.drawEllipse(box)
    elif mark == BETWEEN:
        painter.drawPie(box, -90 * 16, 180 * 16)
