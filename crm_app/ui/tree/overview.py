"""The map in the corner: the whole drawing small, with a frame around what is in view."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import paint, theme
from crm_app.ui.scale import px
from crm_app.ui.tree.item import TreeItem

_WIDTH, _HEIGHT = 168, 112


class Overview(QWidget):
    """Painted once for each drawing; a click goes there."""

    wanted = Signal(QPointF)
    """A place of the drawing to look at."""

    def __init__(self, item: TreeItem, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self._seen = QRectF()
        self._drawn: tuple[str, QPixmap] | None = None
        self.setFixedSize(px(_WIDTH), px(_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Overview of the tree"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_seen(self, seen: QRectF) -> None:
        """Frame what is in view; where that is everything there is nothing to show."""
        self._seen = seen
        whole = self._item.boundingRect()
        self.setVisible(not whole.isEmpty() and not seen.adjusted(-1, -1, 1, 1).contains(whole))
        self.update()

    def forget(self) -> None:
        """The drawing changed."""
        self._drawn = None
        self.update()

    def _scale(self) -> tuple[float, QPointF]:
        whole = self._item.boundingRect()
        by = min((self.width() - 8) / max(1, whole.width()), (self.height() - 8) / max(1, whole.height()))
        corner = QPointF((self.width() - whole.width() * by) / 2, (self.height() - whole.height() * by) / 2)
        return by, corner

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        if self._drawn is None or self._drawn[0] != theme.current().name:
            self._drawn = theme.current().name, self._picture()
        painter.drawPixmap(0, 0, self._drawn[1])
        by, corner = self._scale()
        frame = QRectF(corner + self._seen.topLeft() * by, self._seen.size() * by)
        painter.setPen(QPen(theme.color("focus"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint.rounded(painter, QRectF(self.rect()), 6, fill="raised", line="line_strong")
        by, corner = self._scale()
        painter.translate(corner)
        painter.scale(by, by)
        self._item.paint_map(painter)
        painter.end()
        return made

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self._go(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        self._go(event.position())

    def _go(self, place: QPointF) -> None:
        by, corner = self._scale()
        self.wanted.emit((place - corner) / by)
