"""Tab and screen readers go as the eye does: Qt puts a widget that is made later at the end, wherever it stands."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QWidget


def follow_layout(part: QWidget) -> None:
    """Let Tab go through everything inside a part in the order of its layouts.

    Once more when it has found its place: to be put into a window turns the order back to that of making.
    """
    _order(part)
    if not part.window().isVisible():
        QTimer.singleShot(0, part, partial(_order, part))


def _order(part: QWidget) -> None:
    for before, after in pairwise(_stops(part)):
        QWidget.setTabOrder(before, after)


def read_in_order(splitter: QSplitter) -> None:
    """Let a screen reader go through the panes as they stand: Qt puts each new one before those that are there.

    The handles stay on top, since a mouse has to find them over panes that meet in one pixel.
    """
    places = range(splitter.count())
    for part in (*map(splitter.widget, places), *map(splitter.handle, places)):
        if part is not None:
            part.raise_()


def _stops(part: QWidget) -> Iterator[QWidget]:
    """The focusable widgets of a part, in reading order."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    if isinstance(part, QScrollArea):
        if (inside := part.widget()) is not None:
            yield from _stops(inside)
    elif not isinstance(part, QAbstractScrollArea) and (layout := part.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """By the places of what is in the layout. Its items are not asked for: PySide keeps what stands for an item after
    Qt let the item go, and takes the next object at that address for it, which ends in a crash long after.
    """
    owner = layout.parentWidget()
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = owner.findChildren(QWidget, options=directly) if owner is not None else []
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in widgets]
    placed += [(layout.indexOf(part), part) for part in layout.children() if isinstance(part, QLayout)]
    for place, part in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield from _of_layout(part) if isinstance(part, QLayout) else _stops(part)
