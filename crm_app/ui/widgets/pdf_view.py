"""A PDF shown inside the window: pages on a desk, zoom and fit; pypdfium2 draws them in a job."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from crm_app.ui import pdf, theme
from crm_app.ui.jobs import Job, Jobs

_DESK, _SCROLL_BAR = 20, 14
_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Zoom steps as a share of the paper's real size at 96 pixels an inch."""
_READABLE = 0.4
"""In a window so low that the whole page would be smaller than this, fitting its width says more."""
_PIXELS_PER_POINT = 96 / pdf.POINTS_PER_INCH


class PdfView(QScrollArea):
    """The first page of a PDF, fitted to the window or zoomed."""

    zoom_changed = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._data = b""
        self._size_in_points = (0.0, 0.0)
        self._zoom: float | None = None
        self._job: Job[pdf.Raster] | None = None
        self._paper = _Paper()
        self.setWidget(self._paper)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the sheet"))
        self.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)

    def show_pdf(self, data: bytes) -> None:
        """Show the first page of a PDF file's bytes."""
        self._data = data
        self._size_in_points = pdf.page_size(data)
        self._redraw()

    def clear(self) -> None:
        """Show nothing, while another sheet is being made."""
        self._data = b""
        self._paper.set_image(QImage())
        self._paper.set_paper(QSize())

    def set_zoom(self, zoom: float | None) -> None:
        """A share of the real size, or None to fit the page into the view."""
        self._zoom = zoom
        self._redraw()

    def step(self, direction: int) -> None:
        """One zoom step larger (1) or smaller (-1)."""
        now = self._effective_zoom()
        wider = [step for step in _STEPS if (step > now * 1.01 if direction > 0 else step < now * 0.99)]
        if wider:
            self.set_zoom(wider[0] if direction > 0 else wider[-1])

    def _effective_zoom(self) -> float:
        width, height = self._size_in_points
        if self._zoom is not None or not width:
            return self._zoom or 1.0
        room = self.maximumViewportSize()
        across = (room.width() - 2 * _DESK - _SCROLL_BAR) / width / _PIXELS_PER_POINT
        whole = min(across, (room.height() - 2 * _DESK) / height / _PIXELS_PER_POINT)
        return max(0.2, whole if whole >= _READABLE else min(across, 1.0))

    def _redraw(self) -> None:
        if not self._data:
            return
        zoom = self._effective_zoom()
        scale = zoom * _PIXELS_PER_POINT
        width, height = self._size_in_points
        self._paper.set_paper(QSize(round(width * scale), round(height * scale)))
        self.zoom_changed.emit(self.tr("{percent} %").format(percent=round(zoom * 100)))
        data, sharp = self._data, scale * self.devicePixelRatioF()
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.start(_drawing(data, sharp), done=self._drawn)

    def _drawn(self, raster: pdf.Raster) -> None:
        if self._job is not None and not self._job.cancelled:
            self._paper.set_image(pdf.to_image(raster))

    @property
    def drawn(self) -> bool:
        """Whether the page is on the screen."""
        return not self._paper.image.isNull()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._redraw()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(None)
        else:
            super().keyPressEvent(event)


def _drawing(data: bytes, scale: float) -> Callable[[Job[pdf.Raster]], pdf.Raster]:
    return lambda _job: pdf.draw(data, scale)


class _Paper(QWidget):
    """The page on the desk, with a quiet shadow."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self._page = QSize()

    def set_paper(self, size: QSize) -> None:
        self._page = size
        self.resize(size.width() + 2 * _DESK, size.height() + 2 * _DESK)
        self.update()

    def set_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if self._page.isEmpty():
            return
        painter = QPainter(self)
        page = QRectF(_DESK, _DESK, self._page.width(), self._page.height())
        shadow = theme.color("paper_shadow")
        for spread in range(8, 0, -1):
            painter.setOpacity(0.12)
            painter.fillRect(page.adjusted(-spread / 2, 2 - spread / 3, spread / 2, 2 + spread / 2), shadow)
        painter.setOpacity(1)
        painter.fillRect(page, theme.color("paper"))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self.image)
