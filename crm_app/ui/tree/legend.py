"""What the shapes of the tree mean."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import fonts, paint, theme, words
from crm_app.ui.scale import designed, px, scaled

_HEIGHT, _GAP = 18, 10


class Legend(QWidget):
    """Dials with their words, then the lines; what has no room is left out from the end."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stages = ", ".join(words.stage(stage) for stage in paint.STAGES)
        self.setAccessibleName(self.tr("Signs: {stages}").format(stages=stages))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(380), px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scaled(painter)
        box, at, font = designed(self.rect()), 0, fonts.drawn("small")
        for stage in (*paint.STAGES, "", "thick"):
            text = words.stage(stage) if stage in paint.STAGES else self._line_words(stage)
            wide = (18 if stage in paint.STAGES else 32) + paint.width_of(text, font)
            if at + wide > box.width():
                return
            left = box.width() - at - wide if self.isRightToLeft() else at
            self._paint_sign(painter, stage, left if not self.isRightToLeft() else left + wide - 14, box)
            start = left if self.isRightToLeft() else left + wide - paint.width_of(text, font)
            room = QRect(start, 0, paint.width_of(text, font) + 2, box.height())
            paint.line_of_text(painter, room, text, font=font, role="text2")
            at += wide + _GAP

    def _line_words(self, sign: str) -> str:
        return self.tr("brought more people") if sign else self.tr("not asked yet")

    def _paint_sign(self, painter: QPainter, sign: str, left: int, box: QRect) -> None:
        middle = box.height() / 2
        if sign in paint.STAGES:
            paint.dial(painter, QPointF(left, middle - 7), sign)
            return
        left = left if not self.isRightToLeft() else left - 12
        pen = QPen(theme.color("edge"), 3 if sign else 1.5)
        if not sign:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(left, middle), QPointF(left + 26, middle))
