"""Faces for the marks of people in lists: the small pictures of the book, cut round."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from crm_app.ui import icons
from crm_app.ui.thumbnails import Thumbnails

_KEPT = 512


class Photos(QObject):
    """Round pictures by the name of their file; one that is not read yet is read when there is time."""

    ready = Signal()
    """One more has been read."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._made: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        thumbnails.ready.connect(self.ready)

    def face(self, name: str, size: int) -> QPixmap | None:
        """The picture, `size` pixels of the design wide; None while it is not read, and for one that cannot be."""
        dots = round(size * icons.sharpness())
        found = self._made.get((name, dots))
        if found is None:
            picture = self._thumbnails.picture(name, QSize(dots * 2, dots * 2))
            if picture is None:
                return None
            found = self._made[name, dots] = _round(picture, dots)
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return found


def _round(picture: QPixmap, dots: int) -> QPixmap:
    """The middle of a picture as a disc."""
    filling, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    square = picture.scaled(dots, dots, filling, smooth)
    made = QPixmap(dots, dots)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, dots, dots))
    painter.setClipPath(circle)
    painter.drawPixmap((dots - square.width()) // 2, (dots - square.height()) // 2, square)
    painter.end()
    made.setDevicePixelRatio(icons.sharpness())
    return made
