"""Lucide line icons, tinted with a colour role and drawn at the screen's own sharpness."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from crm_app import resources
from crm_app.ui import scale, theme

_FINE_FROM = 20
"""From this size on a thinner stroke looks as heavy as 1.75 does at 16 pixels (tokens.json)."""


@cache
def _source(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")


@cache
def _pixmap(name: str, color: str, size: int, *, width: int, left: int, ratio: float) -> QPixmap:
    stroke = "1.6" if size >= _FINE_FROM else "1.75"
    svg = _source(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    drawn = QPixmap(round(width * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(left, 0, size, size))
    painter.end()
    return drawn


def pixmap(name: str, role: str = "text2", size: int = 16, *, width: int = 0, air_left: bool = False) -> QPixmap:
    """The icon as a pixmap of `size` pixels of the design, sharp at the present zoom; drawn by a scaled painter it
    has that size. A larger `width` leaves air on one side, for button labels.
    """
    ratio = sharpness()
    width = max(width, size)
    color = theme.current().colors[role]
    return _pixmap(name, color, size, width=width, left=width - size if air_left else 0, ratio=ratio)


def icon(name: str, role: str = "text2", size: int = 16, *, width: int = 0, air_left: bool = False) -> QIcon:
    """The icon for a button, menu or field, with its disabled twin."""
    ratio = _sharpness()
    size, width = scale.px(size), max(scale.px(width), scale.px(size))
    left = width - size if air_left else 0
    colors = theme.current().colors
    made = QIcon(_pixmap(name, colors[role], size, width=width, left=left, ratio=ratio))
    made.addPixmap(_pixmap(name, colors["disabled"], size, width=width, left=left, ratio=ratio), QIcon.Mode.Disabled)
    return made


def sharpness() -> float:
    """Dots of the screen for each pixel of the design."""
    return _sharpness() * scale.factor()


def _sharpness() -> float:
    """Dots of the screen for each of its pixels."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
