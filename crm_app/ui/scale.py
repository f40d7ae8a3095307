"""How large everything is: the zoom a person chose, times what the system's own font asks for.

Lengths in code are those of the design at 100 %; `px` makes them lengths of the screen. Painters are scaled instead
(`scaled`), so that paint code stays in the measures of the design. A window is made anew when the zoom changes.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
DESIGN_FONT = 13
"""Pixels of the base font in the design."""


class _Now:
    factor = 1.0


def factor() -> float:
    """Screen pixels for one pixel of the design."""
    return _Now.factor


def set_factor(zoom: float, *, system_font: int = DESIGN_FONT) -> None:
    """Choose the size; a system whose font has more pixels than the design's is followed, a smaller one is not."""
    _Now.factor = zoom * max(1.0, system_font / DESIGN_FONT)


def px(length: float) -> int:
    """A length of the design in screen pixels; hairlines stay hairlines."""
    return round(length * _Now.factor) if abs(length) > 1 else int(length)


def step(zoom: float, by: int) -> float:
    """The next larger (1) or smaller (-1) zoom."""
    nearest = min(range(len(STEPS)), key=lambda at: abs(STEPS[at] - zoom))
    return STEPS[min(max(nearest + by, 0), len(STEPS) - 1)]


def scaled(painter: QPainter) -> None:
    """Let a painter speak in the measures of the design."""
    if _Now.factor != 1.0:
        painter.scale(_Now.factor, _Now.factor)


def designed(box: QRect) -> QRect:
    """A rectangle of the screen in the measures of the design."""
    if _Now.factor == 1.0:
        return box
    by = _Now.factor
    left, top = round(box.x() / by), round(box.y() / by)
    return QRect(left, top, round((box.x() + box.width()) / by) - left, round((box.y() + box.height()) / by) - top)


def sized(size: QSize) -> QSize:
    """A size of the design in screen pixels."""
    return QSize(px(size.width()), px(size.height()))
