"""The picture of one side with boxes around its lines: larger and smaller, moved, turned; a box is pointed at, lit and
clicked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from crm_app.ui import icons, scale, theme
from crm_app.ui.scale import px

_MARGIN = 12
_STEP, _MOST = 1.25, 8.0
_MOVE = 40
_DRAG_FROM = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A line of this side: its number among all lines of the card, where it stands, whether it is surely read."""

    number: int
    corners: tuple[tuple[float, float], ...]
    words: str
    sure: bool
    used: bool = True

    @property
    def polygon(self) -> QPolygonF:
        """Its shape in the picture."""
        return QPolygonF([QPointF(x, y) for x, y in self.corners])


class CardCanvas(QLabel):
    """Corners are in the measures of the picture as the reader saw it (`size`), whatever is shown of it.

    A label, since a bare widget has no role that a screen reader could name.
    """

    pointed = Signal(int)
    """The pointer is over the box of this line, -1 for none."""
    chosen = Signal(int)
    """The box of this line was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(px(200), px(140))
        self._image = QImage()
        self._size = QRectF()
        self._shown = QRectF()
        self._angle = 0.0
        self._quarters = 0
        self._boxes: list[Box] = []
        self._lit: frozenset[int] = frozenset()
        self._under = -1
        self._zoom = 1.0
        self._moved = QPointF()
        self._pressed: QPointF | None = None
        self._dragged = False

    def show_side(
        self,
        image: QImage,
        *,
        name: str,
        size: tuple[float, float] = (0, 0),
        angle: float = 0.0,
        corners: Sequence[Sequence[float]] = (),
        boxes: Sequence[Box] = (),
    ) -> None:
        """Show a side, straight and as large as there is room."""
        self._image = image
        width, height = size if all(size) else (image.width(), image.height())
        self._size = QRectF(0, 0, width, height)
        self._angle, self._quarters = angle, 0
        inside = QPolygonF([QPointF(x, y) for x, y in corners])
        self._shown = inside.boundingRect() if len(corners) >= 3 else self._size
        self._boxes = list(boxes)
        self.setAccessibleName(name)
        self.fit()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """The same side, with other boxes."""
        self._boxes = list(boxes)
        self.update()

    def light(self, numbers: Iterable[int]) -> None:
        """Light these lines."""
        self._lit = frozenset(numbers)
        self.update()

    def fit(self) -> None:
        """The whole card."""
        self._zoom, self._moved = 1.0, QPointF()
        self.update()

    def larger(self) -> None:
        """One step nearer."""
        self._zoom_to(self._zoom * _STEP)

    def smaller(self) -> None:
        """One step away."""
        self._zoom_to(self._zoom / _STEP)

    def turn(self) -> None:
        """A quarter to the right."""
        self._quarters = (self._quarters + 1) % 4
        self.fit()

    def box_at(self, place: QPointF) -> int:
        """The line under a place of the widget, the smallest where several are; -1 for none."""
        back, ok = self.to_view().inverted()
        if not ok:
            return -1
        there = back.map(place)
        found = [box for box in self._boxes if box.polygon.containsPoint(there, Qt.FillRule.OddEvenFill)]
        return min(found, key=lambda box: _area(box.polygon), default=_NO_BOX).number

    def place_of(self, number: int) -> QPointF:
        """The middle of a line in the widget."""
        box = next(box for box in self._boxes if box.number == number)
        return self.to_view().map(box.polygon.boundingRect().center())

    def to_view(self) -> QTransform:
        """From the picture to the widget."""
        turned = QTransform().rotate(-self._angle + 90 * self._quarters)
        seen = turned.mapRect(self._shown)
        room = QRectF(self.rect()).adjusted(px(_MARGIN), px(_MARGIN), -px(_MARGIN), -px(_MARGIN))
        if seen.isEmpty() or room.isEmpty():
            return QTransform()
        by = min(room.width() / seen.width(), room.height() / seen.height()) * self._zoom
        middle = room.center() + self._moved
        to = QTransform.fromTranslate(middle.x(), middle.y()).scale(by, by)
        return turned * QTransform.fromTranslate(-seen.center().x(), -seen.center().y()) * to

    def _zoom_to(self, zoom: float) -> None:
        zoom = min(max(zoom, 0.5), _MOST)
        self._moved *= zoom / self._zoom
        self._zoom = zoom
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(420), px(320))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(theme.color("sunken"))
        painter.setPen(QPen(theme.color("line_strong"), 1))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, px(8), px(8))
        if self._image.isNull():
            self._paint_missing(painter)
        else:
            painter.setClipRect(whole.adjusted(1, 1, -1, -1))
            to = self.to_view()
            painter.setTransform(to)
            painter.drawImage(self._size, self._image)
            painter.resetTransform()
            for box in self._boxes:
                self._paint_box(painter, to, box)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

    def _paint_missing(self, painter: QPainter) -> None:
        scale.scaled(painter)
        middle = scale.designed(self.rect()).center()
        painter.drawPixmap(middle.x() - 16, middle.y() - 16, icons.pixmap("image", "text3", 32))
        painter.resetTransform()

    def _paint_box(self, painter: QPainter, to: QTransform, box: Box) -> None:
        lit = box.number in self._lit or box.number == self._under
        color = theme.color("accent" if box.sure else "warn_mark")
        fill = theme.color("accent" if box.sure else "warn_mark")
        fill.setAlphaF(0.28 if lit else 0.10 if box.used else 0.0)
        line = Qt.PenStyle.SolidLine if box.sure and box.used else Qt.PenStyle.DashLine
        pen = QPen(color, 2.5 if lit else 1.2 if box.used else 0.8, line)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPolygon(to.map(box.polygon))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self._pressed, self._dragged = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            by = event.position() - self._pressed
            if self._dragged or by.manhattanLength() >= _DRAG_FROM:
                self._dragged = True
                self._moved += by
                self._pressed = event.position()
                self.update()
            return
        self._point(self.box_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._dragged:
            number = self.box_at(event.position())
            if number >= 0:
                self.chosen.emit(number)

    def _point(self, number: int) -> None:
        if number == self._under:
            return
        self._under = number
        words = next((box.words for box in self._boxes if box.number == number), "")
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.OpenHandCursor)
        self.update()
        self.pointed.emit(number)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        self._zoom_to(self._zoom * _STEP ** (event.angleDelta().y() / 120))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        moves = {
            Qt.Key.Key_Left: (_MOVE, 0), Qt.Key.Key_Right: (-_MOVE, 0),
            Qt.Key.Key_Up: (0, _MOVE), Qt.Key.Key_Down: (0, -_MOVE),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self._moved += QPointF(*moves[key])
            self.update()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.larger()
        elif key == Qt.Key.Key_Minus:
            self.smaller()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)


def _area(polygon: QPolygonF) -> float:
    box = polygon.boundingRect()
    return box.width() * box.height()


_NO_BOX = Box(-1, (), "", sure=True)
