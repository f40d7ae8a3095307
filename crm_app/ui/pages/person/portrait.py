"""The photo or the initials; a picture dropped or pasted here becomes the photo."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from crm_app.ui import paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.thumbnails import Thumbnails


class Portrait(QPushButton):
    """A round button; it says by signals what is wanted."""

    SIZE = 48
    pasted = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._name, self._photo = "", ""
        self.lit = False
        """Whether a picture is being held over it."""
        self.setFixedSize(px(self.SIZE), px(self.SIZE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        thumbnails.ready.connect(self._ready)

    def show_face(self, name: str, photo: str | None) -> None:
        """Whose face to show."""
        self._name, self._photo = name, photo or ""
        self.setAccessibleName(self.tr("Photo of {name}").format(name=name))
        self.setToolTip(self.tr("Choose a photo, drop one here, or paste it with Ctrl+V"))
        self.update()

    def set_lit(self, *, on: bool) -> None:
        """A picture is held over it, or no longer."""
        self.lit = on
        self.update()

    def _ready(self, name: str) -> None:
        if name == self._photo:
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.SIZE, self.SIZE)
        self._paint_face(painter, whole)
        if self.lit or self.hasFocus():
            style = Qt.PenStyle.DashLine if self.lit else Qt.PenStyle.SolidLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2, style))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))

    def _paint_face(self, painter: QPainter, whole: QRectF) -> None:
        dots = round(2 * self.SIZE * scale.factor() * self.devicePixelRatioF())
        picture = self._thumbnails.picture(self._photo, QSize(2 * dots, 2 * dots)) if self._photo else None
        if picture is None:
            paint.avatar(painter, whole, self._name)
            return
        painter.save()
        circle = QPainterPath()
        circle.addEllipse(whole)
        painter.setClipPath(circle)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(picture.width(), picture.height())
        middle = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
        painter.drawPixmap(whole, picture, middle)
        painter.restore()
