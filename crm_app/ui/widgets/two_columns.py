"""A page that scrolls, in two columns where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import pane

_BESIDE_FROM = 860


class TwoColumns(QScrollArea):
    """`shares` are the parts of the width that the columns have."""

    def __init__(self, first: QLayout, second: QLayout, *, shares: tuple[int, int] = (6, 5), name: str) -> None:
        super().__init__()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(36))
        self._columns.setContentsMargins(px(20), px(12), px(20), px(24))
        for part, share in zip((first, second), shares, strict=True):
            self._columns.addLayout(part, share)
        self.setWidget(pane(self._columns, kind="surface"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction.LeftToRight if self.width() >= px(_BESIDE_FROM) else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)
