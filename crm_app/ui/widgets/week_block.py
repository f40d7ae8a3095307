"""One meeting in the painted week: a real button, so that keyboard and screen reader find it; dragged, it moves."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from crm_app.domain.agendas import Block
from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.tips import tip

_TWO_LINES, _LINE = 34, 16
_BAR = 3


@dataclass(frozen=True, slots=True)
class Face:
    """What a block shows and says: `live` ones are to come, `off` ones were called off; `spoken` is all of it."""

    name: str
    time: str
    icon: str
    live: bool
    off: bool
    spoken: str


class MeetingBlock(QAbstractButton):
    """A block on the canvas, which places it."""

    dragged = Signal(QPoint)
    """Dragged so far from where it was: the canvas puts it where it would land."""
    dropped = Signal(QPoint)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.block = Block(0, 0, 0, 0)
        self.face = Face("", "", "clock", live=True, off=False, spoken="")
        self.landing = ""
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def meeting(self) -> int:
        """The id of its meeting."""
        return self.block.meeting

    def show_meeting(self, block: Block, face: Face) -> None:
        """Be this meeting."""
        self.block, self.face = block, face
        self.setAccessibleName(face.spoken)
        self.setToolTip(tip(face.spoken))
        self.update()

    @property
    def in_hand(self) -> bool:
        """Whether it is being dragged."""
        return bool(self.landing)

    def put_down(self) -> None:
        """End a drag without moving anything."""
        self._pressed_at = None
        self.landing = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def _on_canvas(self, event: QMouseEvent) -> QPoint:
        """Where the pointer is on the hours, which may scroll under it."""
        return self._canvas.mapFromGlobal(event.globalPosition().toPoint())

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = self._on_canvas(event)
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._pressed_at is None:
            return
        by = self._on_canvas(event) - self._pressed_at
        if self.in_hand or by.manhattanLength() >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
            self.dragged.emit(by)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        by = self._on_canvas(event) - self._pressed_at
        moved = self.in_hand
        self.put_down()
        if moved:
            self.dropped.emit(by)
        elif self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.menu_wanted.emit(event.globalPos())

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        self._paint_shape(painter, box)
        self._paint_words(painter, box)
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 6, line="focus", width=2)

    def _paint_shape(self, painter: QPainter, box: QRect) -> None:
        face = self.face
        fill = "surface" if face.off else "accent_soft" if face.live else "chip"
        if self.underMouse() and not face.off:
            fill = "selected" if face.live else "pressed"
        outlined = theme.current().outlined or face.off or self.in_hand
        paint.rounded(painter, QRectF(box), 6, fill=fill, line="accent" if self.in_hand else "edge" if outlined else "")
        if face.off:
            return
        bar = QRectF(box.x(), box.y(), _BAR, box.height())
        if self.isRightToLeft():
            bar.moveRight(box.right() + 1)
        painter.save()
        painter.setClipRect(bar)
        paint.rounded(painter, QRectF(box), 6, fill="accent" if face.live else "edge")
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        rtl = self.isRightToLeft()
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        role = "text3" if self.face.off else "text"
        inner = box.adjusted(7, 2, -5, -1)
        two = box.height() >= _TWO_LINES
        name = QRect(inner.x(), inner.y(), inner.width(), _LINE if two else inner.height())
        if not two:
            name = name.adjusted(16, 0, 0, 0) if rtl else name.adjusted(0, 0, -16, 0)
        font = fonts.drawn("small_strong")
        paint.line_of_text(painter, name, self.landing or self.face.name, font=font, role=role, align=align)
        if self.face.off:
            self._strike(painter, name)
        if two and not self.landing:
            below = QRect(inner.x(), inner.y() + _LINE, inner.width() - 16, _LINE)
            if rtl:
                below.translate(16, 0)
            tone = "text2" if self.face.live else "text3"
            paint.line_of_text(painter, below, self.face.time, font=fonts.drawn("caption"), role=tone, align=align)
        if box.width() > 44:
            corner = inner.x() - 1 if rtl else inner.right() - 11
            at = QPoint(corner, box.y() + (_LINE + 4 if two else (box.height() - 12) // 2))
            painter.drawPixmap(at, icons.pixmap(self.face.icon, "text2" if self.face.live else "text3", 12))

    def _strike(self, painter: QPainter, line: QRect) -> None:
        """What was called off is struck out, besides its icon."""
        width = min(painter.fontMetrics().horizontalAdvance(self.face.name), line.width())
        left = line.right() - width if self.isRightToLeft() else line.x()
        painter.setPen(QPen(theme.color("text3"), 1))
        middle = line.y() + line.height() // 2
        painter.drawLine(left, middle, left + width, middle)
