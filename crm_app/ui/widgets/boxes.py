"""Rows and columns of widgets, written the way they are read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_app.ui.scale import px

Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


def fill(box: QBoxLayout, *parts: Part, space: int = 8, margins: Margins = (0, 0, 0, 0)) -> QBoxLayout:
    """Put widgets, layouts, gaps (a number of pixels) and stretches (None) into a box, in that order;
    every length is the design's, at 100 %.
    """
    box.setSpacing(px(space))
    box.setContentsMargins(*map(px, margins))
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(px(part))
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def row(*parts: Part, space: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts beside each other, in reading direction."""
    box = QHBoxLayout()
    fill(box, *parts, space=space, margins=margins)
    return box


def column(*parts: Part, space: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other."""
    box = QVBoxLayout()
    fill(box, *parts, space=space, margins=margins)
    return box


def pane(layout: QLayout | None = None, *, kind: str) -> QFrame:
    """A part of the window with the background and borders of its kind (style.py)."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def holder(layout: QLayout) -> QWidget:
    """A plain widget around a layout, for what can be shown and hidden together."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def hairline() -> QFrame:
    """A line of one pixel between parts."""
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
