"""A tick box as the design has it, with its words."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from crm_app.ui import fonts, paint, scale, theme

_BOX, _AIR, _HEIGHT, _LEAST = 18, 8, 26, 240


class Tick(QCheckBox):
    """Painted like the ticks of the questions; everything else is Qt's own check box."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(fonts.font("base"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # Qt's would never be narrower

    @override
    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), fonts.drawn("base"))
        return scale.sized(QSize(_BOX + _AIR + width + 8, _HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(scale.sized(QSize(_LEAST, _HEIGHT)))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """What is cut in a narrow window is told in full by its tip."""
        super().resizeEvent(event)
        if self.toolTip() in {"", self.text()}:
            self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        rtl = self.isRightToLeft()
        left = box.right() - _BOX - 1 if rtl else box.x() + 2
        paint_tick(painter, QRectF(left, box.y() + (box.height() - _BOX) / 2, _BOX, _BOX), on=self.isChecked())
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        taken = _BOX + _AIR + 2
        words = QRect(box).adjusted(0, 0, -taken, 0) if rtl else QRect(box).adjusted(taken, 0, 0, 0)
        role = "text" if self.isEnabled() else "disabled"
        paint.line_of_text(painter, words, self.text(), font=fonts.drawn("base"), role=role, align=align)
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 5, line="focus", width=2)


def paint_tick(painter: QPainter, box: QRectF, *, on: bool) -> None:
    """The box alone, with its tick when it is `on`."""
    if not on:
        paint.rounded(painter, box, 5, fill="raised", line="edge", width=1.5)
        return
    paint.rounded(painter, box, 5, fill="accent")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("on_accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = box.x(), box.y()
    painter.drawPolyline([QPointF(x + 4.5, y + 9.3), QPointF(x + 7.7, y + 12.5), QPointF(x + 13.5, y + 5.8)])
    painter.restore()
