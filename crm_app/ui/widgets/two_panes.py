"""A list and what it shows of its current line: side by side where there is room, else one over the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.tab_order import read_in_order

BESIDE_FROM = 790
"""Pixels of the page from which both stand side by side: 1,000 for the window less the sidebar."""
_LIST, _LEAST, _MOST, _PART = 420, 340, 480, 36


class TwoPanes(QSplitter):
    """`detail` is hidden while there is nothing to show; in a narrow window it lies over the list once it is opened.

    `back`, in the detail, leads to the list again.
    """

    def __init__(self, first: QWidget, detail: QWidget, back: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._first, self._detail, self._back = first, detail, back
        self._over = False
        self._filled = False
        self._was_beside = False
        self.detail_width = 0
        """Screen pixels that somebody gave the detail; 0 as long as it takes its own part."""
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._moved)
        self.addWidget(first)
        self.addWidget(detail)
        read_in_order(self)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)

    @property
    def is_beside(self) -> bool:
        """Whether both stand side by side."""
        return self.width() >= px(BESIDE_FROM)

    def set_filled(self, *, filled: bool) -> None:
        """Say whether there is something to show beside the list."""
        self._filled = filled
        self.arrange()

    def open_detail(self) -> None:
        """Bring the detail to the front."""
        self._over = True
        self.arrange()

    def close_detail(self) -> bool:
        """Back to the list; False where the detail did not lie over it."""
        was_over = self._over and not self.is_beside
        self._over = False
        self.arrange()
        return was_over

    def arrange(self) -> None:
        """Show what there is room for."""
        beside = self.is_beside
        self._first.setMinimumWidth(min(px(_LIST), self.width()))  # no wider than what there is
        self._detail.setMinimumWidth(min(px(_LEAST), self.width()))
        self._detail.setVisible(self._filled and (beside or self._over))
        self._back.setVisible(not beside)
        self._first.setVisible(beside or not (self._filled and self._over))
        if beside and self._filled and not self._was_beside:
            wanted = self.detail_width or min(px(_MOST), max(px(_LEAST), self.width() * _PART // 100))
            self.setSizes([self.width() - wanted, wanted])
        self._was_beside = beside and self._filled

    def _moved(self) -> None:
        if self.is_beside and self._detail.isVisible():
            self.detail_width = self.sizes()[1]

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.arrange()
