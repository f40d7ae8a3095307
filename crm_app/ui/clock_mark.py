"""The clock: a ring that empties over 24 hours, always beside its words; when time is over, a disc with a "!"."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import fonts, scale, theme
from crm_app.ui.scale import px

_LARGE = 30
"""From this size on the ring has round ends and leaves room for words inside."""
_LEAST = 0.12
"""Less of the ring than this could not be told from none."""


def paint_clock(painter: QPainter, box: QRectF, share: float, role: str) -> None:
    """The ring with this share of its 24 hours left in a colour role; a share of 0 is overdue."""
    size = box.width()
    width = max(2.0, size / 8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if share <= 0:
        _paint_over(painter, box, role)
    else:
        ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        track = QColor(theme.color(role))  # a copy: the theme keeps its own
        track.setAlphaF(0.5 if theme.current().outlined else 0.24)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(track, width))
        painter.drawEllipse(ring)
        cap = Qt.PenCapStyle.RoundCap if size > _LARGE else Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(theme.color(role), width, Qt.PenStyle.SolidLine, cap))
        painter.drawArc(ring, 90 * 16, round(360 * 16 * min(1.0, max(share, _LEAST))))
        if size <= _LARGE:
            _paint_hands(painter, ring.center(), size, role)
    painter.restore()


def _paint_over(painter: QPainter, box: QRectF, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawEllipse(box)
    painter.setPen(theme.color("surface"))
    painter.setFont(fonts.strong(max(9, round(box.width() * 0.68))))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")


def _paint_hands(painter: QPainter, centre: QPointF, size: float, role: str) -> None:
    painter.setPen(QPen(theme.color(role), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre, QPointF(centre.x(), centre.y() - size * 0.22))
    painter.drawLine(centre, QPointF(centre.x() + size * 0.15, centre.y()))


class ClockRing(QWidget):
    """The large ring of a pane with the time left inside it; decoration for a screen reader, which hears the words."""

    def __init__(self, size: int = 56) -> None:
        super().__init__()
        self._size = size
        self._share, self._text, self._roles = 1.0, "", ("text2", "text2")
        self.setFixedSize(px(size), px(size))

    def show_left(self, share: float, text: str, *, mark: str, words: str) -> None:
        """Show the share of the ring and a short text inside it, in colour roles for mark and words."""
        self._share, self._text, self._roles = share, text, (mark, words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = QRectF(0, 0, self._size, self._size)
        mark, words = self._roles
        paint_clock(painter, box, self._share, mark)
        if self._share > 0 and self._text:
            painter.setPen(theme.color(words))
            painter.setFont(fonts.strong(14 if len(self._text) > len("9:59") else 15))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
