"""Reads PDF files for the screen and the printer: size, number of pages, pixels; pypdfium2 loads when first used."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Raster:
    """One page as 32-bit BGRX pixels, plain data that a job can hand over."""

    width: int
    height: int
    pixels: bytes


def page_size(data: bytes, *, page: int = 0) -> tuple[float, float]:
    """Width and height of a page in points."""
    with _opened(data) as document:
        size: tuple[float, float] = document[page].get_size()
        return size


def draw(data: bytes, scale: float, *, page: int = 0) -> Raster:
    """Draw a page at `scale` pixels for each point."""
    import pypdfium2

    with _opened(data) as document:
        bitmap = document[page].render(
            scale=scale, rev_byteorder=False, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx
        )
        return Raster(bitmap.width, bitmap.height, bytes(bitmap.buffer))


def page_count(data: bytes) -> int:
    """How many pages the document has."""
    with _opened(data) as document:
        return len(document)


def _opened(data: bytes) -> Any:  # pypdfium2 is untyped
    import pypdfium2

    return pypdfium2.PdfDocument(data)


def to_image(raster: Raster) -> QImage:
    """The picture of a page for Qt, with pixels of its own."""
    stride = len(raster.pixels) // raster.height
    return QImage(raster.pixels, raster.width, raster.height, stride, QImage.Format.Format_RGB32).copy()
