"""Filters as chips with their counts: one holds, the chosen one is cleared with a click, those that do not fit go
into a menu.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import formats
from crm_app.ui.scale import px
from crm_app.ui.widgets.buttons import Button

_GAP, _HEIGHT = 6, 26


class FilterRow(QWidget):
    """`key` is the filter that holds; the first one, with an empty key, is none."""

    changed = Signal(str)

    def __init__(self, name: str, filters: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._name = name
        self._filters = list(filters)
        self._hidden: list[str] = []
        self.key = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HEIGHT))
        self.buttons = [self._chip(key, text) for key, text in filters]
        self.more = Button(self.tr("More"), "chip", "chevron-down", height=_HEIGHT, role="small_strong")
        self.more.setParent(self)
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self._mark()

    def _chip(self, key: str, text: str) -> Button:
        chip = Button(text, "chip", height=_HEIGHT, role="small_strong")
        chip.setParent(self)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.choose("" if key == self.key else key))
        return chip

    @property
    def words(self) -> str:
        """What the filter that holds says."""
        return dict(self._filters)[self.key]

    def choose(self, key: str) -> None:
        """Let a filter hold."""
        changed = key != self.key
        self.key = key
        self._mark()
        self._fit()
        if changed:
            self.changed.emit(key)

    def clear(self) -> None:
        """Let none hold."""
        self.choose("")

    def count(self, counts: Mapping[str, int]) -> None:
        """How many there are of each."""
        for chip, (key, text) in zip(self.buttons, self._filters, strict=True):
            number = formats.count(counts.get(key, 0))
            chip.setText(f"{text}  {formats.isolated(number)}")
            chip.setAccessibleName(f"{self._name}: {text}, {number}")
        self._fit()

    def _mark(self) -> None:
        for chip, (key, _text) in zip(self.buttons, self._filters, strict=True):
            chip.setChecked(key == self.key)

    def _fit(self) -> None:
        """The chips in a row, the chosen one always among them; the others that find no room go into More."""
        gap = px(_GAP)
        room = self.width()
        widths = [chip.sizeHint().width() + gap for chip in self.buttons]
        more = self.more.sizeHint().width() if sum(widths) > room + gap else 0
        keep = next(at for at, (key, _text) in enumerate(self._filters) if key == self.key)
        left = room - more - widths[keep]
        shown = {keep}
        for at, width in enumerate(widths):
            if at != keep and width <= left:
                shown.add(at)
                left -= width
            elif at != keep:
                left = -1
        x = 0
        for at, chip in enumerate(self.buttons):
            chip.setVisible(at in shown)
            if at in shown:
                x = self._put(chip, x)
        self._hidden = [self._filters[at][0] for at in range(len(self.buttons)) if at not in shown]
        self.more.setVisible(bool(self._hidden))
        self._put(self.more, x)

    def _put(self, chip: Button, x: int) -> int:
        width = chip.sizeHint().width()
        left = self.width() - x - width if self.isRightToLeft() else x
        chip.setGeometry(left, 0, width, px(_HEIGHT))
        return x + width + px(_GAP)

    def _show_more(self) -> None:
        menu = QMenu(self)
        for key, text in self._filters:
            if key in self._hidden:
                menu.addAction(text).triggered.connect(lambda _on=False, key=key: self.choose(key))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        shown = [chip for chip in (*self.buttons, self.more) if chip.isVisible()]
        now = next((at for at, chip in enumerate(shown) if chip.hasFocus()), -1)
        if not step or now < 0:
            super().keyPressEvent(event)
            return
        shown[(now + (-step if self.isRightToLeft() else step)) % len(shown)].setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))
