"""Faces for the marks of people: read from the book's pictures one after the other, kept small and round."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPixmap

from crm_app.errors import CrmError
from crm_app.store import pictures
from crm_app.ui import icons

_KEPT = 512


class Photos(QObject):
    """Small round pictures by the name of their file; one that is not read yet is read when there is time."""

    ready = Signal()
    """One more has been read."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._made: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._wanted: list[tuple[str, int]] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_next)

    def face(self, name: str, size: int) -> QPixmap | None:
        """The picture, `size` pixels of the design wide; None while it is not read, and for one that cannot be."""
        key = name, round(size * icons.sharpness())
        found = self._made.get(key)
        if found is None and key not in self._wanted:
            self._wanted.append(key)
            self._timer.start()
        return found if found is not None and not found.isNull() else None

    def _read_next(self) -> None:
        """The one asked for last: it is the one that is seen."""
        if not self._wanted:
            return
        key = self._wanted.pop()
        self._made[key] = self._read(*key)
        if len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self.ready.emit()
        if self._wanted:
            self._timer.start()

    def _read(self, name: str, dots: int) -> QPixmap:
        try:
            reader = QImageReader(str(pictures.path_of(self._folder, name)))
        except CrmError:
            return QPixmap()
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isValid() and whole.width() > dots * 2 and whole.height() > dots * 2:
            reader.setScaledSize(whole.scaled(QSize(dots * 2, dots * 2), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        image = reader.read()
        if image.isNull():
            return QPixmap()
        filling, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        return _round(QPixmap.fromImage(image.scaled(dots, dots, filling, smooth)), dots)


def _round(square: QPixmap, dots: int) -> QPixmap:
    made = QPixmap(dots, dots)
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(1)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, dots, dots))
    painter.setClipPath(circle)
    painter.drawPixmap((dots - square.width()) // 2, (dots - square.height()) // 2, square)
    painter.end()
    made.setDevicePixelRatio(icons.sharpness())
    return made
