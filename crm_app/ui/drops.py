"""Files dragged over the window: a zone says what dropping them does; what cannot be taken shows the "no" cursor."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.widgets.drop_zone import DropZone

TAKEN = frozenset({".vcf", ".vcard", ".csv", ".zip", ".json", ".txt", ".tsv", ".ics"})
PICTURES = frozenset({
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".svg", ".pdf",
})  # fmt: skip
"""Endings worth a try, of contacts and of cards; what a file really is, its content tells."""


class Drops(QObject):
    """Accepts dropped files for a window and hands them over."""

    def __init__(self, window: QWidget, dropped: Callable[[list[Path]], object]) -> None:
        super().__init__(window)
        self._dropped = dropped
        self.zone = DropZone(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.zone.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> None:
        found = _files(event.mimeData())
        if found:
            self.zone.offer(_words(found))
            _take_copy(event)
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        self.zone.hide()
        found = _files(event.mimeData())
        if found:
            _take_copy(event)
            self._dropped(found)


def _take_copy(event: QDropEvent) -> None:
    """Never the proposed action: a file manager that proposed to move would delete the file afterwards."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _files(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    known = any(all(path.suffix.lower() in endings for path in paths) for endings in (TAKEN, PICTURES))
    return paths if paths and known else []


def are_pictures(files: list[Path]) -> bool:
    """Whether all of these look like pictures of cards."""
    return bool(files) and all(path.suffix.lower() in PICTURES for path in files)


def _words(files: list[Path]) -> str:
    if are_pictures(files):
        if len(files) == 1:
            return QCoreApplication.translate("Drops", "Take {file} for a card").format(file=files[0].name)
        return QCoreApplication.translate("Drops", "Take {count} pictures for cards").format(count=len(files))
    if all(file.suffix.lower() == ".ics" for file in files):
        name = ", ".join(file.name for file in files[:2])
        return QCoreApplication.translate("Drops", "Take in the meetings of {file}").format(file=name)
    if len(files) == 1:
        return QCoreApplication.translate("Drops", "Import the people in {file}").format(file=files[0].name)
    return QCoreApplication.translate("Drops", "Import the people in {count} files").format(count=len(files))
