"""A list and the detail of what is chosen in it: side by side where there is room, else the detail over the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from crm_app.ui.scale import px

BESIDE_FROM = 790
"""Pixels of the design from which both have room: 1,000 for the window less the sidebar."""
LIST_LEAST, DETAIL_LEAST, DETAIL_MOST = 420, 340, 480


class Beside(QSplitter):
    """Two panes; `opened` is true while the detail lies over the list in a narrow window."""

    narrowed = Signal(bool)
    """Whether there is room for one pane only: the detail then needs its way back."""

    def __init__(self, name: str, listed: QWidget, detail: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self._listed, self._detail = listed, detail
        self.opened = False
        self._beside: bool | None = None
        self._alone = False
        self.setHandleWidth(1)
        self.addWidget(listed)
        self.addWidget(detail)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        listed.setMinimumWidth(px(LIST_LEAST))
        detail.setMinimumWidth(px(DETAIL_LEAST))

    def open_detail(self) -> None:
        """Go into the detail."""
        self.opened = True
        self._arrange()

    def close_detail(self) -> bool:
        """Back to the list; False when it was in front already."""
        was_over = self.opened and not self._beside
        self.opened = False
        self._arrange()
        return was_over

    def show_list_alone(self, alone: bool) -> None:  # noqa: FBT001  # said as "alone"
        """There is nothing to show a detail of."""
        self._alone = alone
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= px(BESIDE_FROM)
        self._detail.setVisible(not self._alone and (beside or self.opened))
        self._listed.setVisible(beside or self._alone or not self.opened)
        if beside != self._beside:
            self._beside = beside
            self.narrowed.emit(not beside)
            if beside:
                wanted = min(px(DETAIL_MOST), max(px(DETAIL_LEAST), self.width() * 38 // 100))
                self.setSizes([self.width() - wanted, wanted])

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()
