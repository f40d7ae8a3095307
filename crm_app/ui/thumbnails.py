"""Pictures of the book made small: read upright, one after the other when there is time, never larger than is safe."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from crm_app.domain import media
from crm_app.errors import CrmError
from crm_app.store import pictures

_KEPT = 256
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class Thumbnails(QObject):
    """Small pictures by the name of their file; one that is not read yet is read when there is time."""

    ready = Signal(str)
    """The picture of this name has been read."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._made: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._wanted: list[tuple[str, int, int]] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_next)

    def picture(self, name: str, size: QSize) -> QPixmap | None:
        """The picture within a size of real dots; None while it is not read, and for one that cannot be."""
        key = (name, size.width(), size.height())
        found = self._made.get(key)
        if found is None and key not in self._wanted:
            self._wanted.append(key)
            self._timer.start()
        return found if found is not None and not found.isNull() else None

    def _read_next(self) -> None:
        if not self._wanted:
            return
        key = self._wanted.pop()
        self._made[key] = self._read(*key)
        if len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self.ready.emit(key[0])
        if self._wanted:
            self._timer.start()

    def _read(self, name: str, width: int, height: int) -> QPixmap:
        try:
            image = read_upright(pictures.path_of(self._folder, name), QSize(width, height))
        except CrmError:
            return QPixmap()
        return QPixmap.fromImage(image)


def read_upright(path: Path, within: QSize | None = None) -> QImage:
    """A picture as it was held when it was taken, no larger than `within`; a null image for what cannot be read.

    Raises Unusable for one with more pixels than may be decoded.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    whole = reader.size()
    if whole.isValid():
        media.refuse_huge(whole.width(), whole.height(), path.name)
        if within is not None:
            # Scaling comes before turning.
            turned = bool(reader.transformation().value & _TURNED.value)
            room = within.transposed() if turned else within
            if whole.width() > room.width() or whole.height() > room.height():
                reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def pixels(path_or_bytes: Path | bytes) -> QSize:
    """The size of a picture as its header tells, without decoding it; not valid for what is no picture."""
    from PySide6.QtCore import QBuffer, QByteArray

    if isinstance(path_or_bytes, Path):
        return QImageReader(str(path_or_bytes)).size()
    buffer = QBuffer()
    buffer.setData(QByteArray(path_or_bytes))
    return QImageReader(buffer).size()
