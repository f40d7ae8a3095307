"""The filters that hold, each as a chip that a click takes away; they wrap into as many lines as they need."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.buttons import Button

_GAP, _HEIGHT = 6, 26


class ActiveFilters(QWidget):
    """Shown only while there are any."""

    removed = Signal(int)
    """The place of the filter that shall not hold any more."""
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[str] = []
        self.chips: list[Button] = []
        self.clear = Button(self.tr("Clear all"), "link", height=_HEIGHT, role="small_strong")
        self.clear.setParent(self)
        self.clear.clicked.connect(self.cleared)
        self.setAccessibleName(self.tr("Filters that hold"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_filters(self, texts: Sequence[str]) -> None:
        """Show what holds, in words."""
        if list(texts) != self._texts and len(texts) == len(self._texts):
            self._texts = list(texts)
            for chip, text in zip(self.chips, texts, strict=True):  # as one types: the chips stay the same
                self._name(chip, text)
            self._place()
        elif list(texts) != self._texts:
            self._texts = list(texts)
            for chip in self.chips:
                chip.hide()
                chip.deleteLater()
            self.chips = [self._chip(place, text) for place, text in enumerate(texts)]
            self._place()
        self.setVisible(bool(texts))

    def _chip(self, place: int, text: str) -> Button:
        chip = Button(text, "chip", "x", height=_HEIGHT, role="small_strong")
        chip.setParent(self)
        # The cross stands behind the words.
        ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        chip.setLayoutDirection(ltr if self.isRightToLeft() else rtl)
        chip.setCheckable(True)
        chip.setChecked(True)
        self._name(chip, text)
        chip.clicked.connect(partial(self.removed.emit, place))
        return chip

    def _name(self, chip: Button, text: str) -> None:
        chip.setText(text)
        chip.setAccessibleName(self.tr("Remove filter: {filter}").format(filter=text))
        chip.setToolTip(chip.accessibleName())

    def _place(self) -> None:
        x, y = 0, 0
        self.clear.setVisible(len(self.chips) > 1)
        for chip in (*self.chips, *([self.clear] if len(self.chips) > 1 else ())):
            width = min(chip.sizeHint().width(), max(self.width(), px(120)))
            if x and x + width > self.width():
                x, y = 0, y + px(_HEIGHT + _GAP)
            left = self.width() - x - width if self.isRightToLeft() else x
            chip.setGeometry(left, y, width, px(_HEIGHT))
            chip.show()
            x += width + px(_GAP)
        self.setFixedHeight(y + px(_HEIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "clear"):
            texts, self._texts = self._texts, []
            self.show_filters(texts)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))
