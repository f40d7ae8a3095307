"""Pictures of cards, decoded beside the window: those that Qt knows, and pages of PDF and pictures of phones too."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from crm_app.errors import CrmError
from crm_app.store import pictures
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.thumbnails import read_upright

_KEPT = 200
_OTHERS = (".heic", ".pdf")


class CardPictures(QObject):
    """Pictures by the name of their file and their longest side in real dots."""

    ready = Signal(str)
    """The picture of this name has been read, or cannot be."""

    def __init__(self, folder: Path, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._jobs = folder, jobs
        self._made: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._wanted: list[tuple[str, int]] = []
        self._current: tuple[str, int] | None = None

    def picture(self, name: str, longest: int) -> QImage | None:
        """The picture; None while it is being read, a null image for one that cannot be."""
        key = (name, longest)
        found = self._made.get(key)
        if found is None and key != self._current and key not in self._wanted:
            self._wanted.append(key)
            self._go_on()
        return found

    def _go_on(self) -> None:
        if self._current is not None or not self._wanted:
            return
        self._current = key = self._wanted.pop()
        folder = self._folder

        def work(_job: Job[QImage]) -> QImage:
            return _decoded(pictures.path_of(folder, key[0]), key[1])

        self._jobs.start(work, done=partial(self._keep, key), failed=lambda _error: self._keep(key, QImage()))

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        self._made[key] = image
        if len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self._current = None
        self.ready.emit(key[0])
        self._go_on()


def _decoded(path: Path, longest: int) -> QImage:
    """A picture as it was held, no larger than wanted; null where it cannot be shown."""
    room = QSize(longest, longest)
    try:
        if path.suffix not in _OTHERS:
            image = read_upright(path, room)
            if not image.isNull():
                return image.convertToFormat(QImage.Format.Format_RGB32)
        image = _read_otherwise(path)
    except (CrmError, ImportError):
        return QImage()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image if max(image.width(), image.height()) <= longest else image.scaled(room, keep, smooth)


def _read_otherwise(path: Path) -> QImage:
    """By the reader of cards, which is there with the extra."""
    from crm_app.cards import pictures as decoders

    plain = decoders.load(path.read_bytes(), path.name)
    height, width = plain.shape[:2]
    return QImage(plain.tobytes(), width, height, 3 * width, QImage.Format.Format_BGR888).copy()
