"""Filters as chips with their counts: one holds, the chosen one is cleared with a click, those that do not fit go
into a menu.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import formats, icons, paint, scale
from crm_app.ui.scale import px
from crm_app.ui.widgets.buttons import Button

_GAP, _HEIGHT = 4, 26


class FilterRow(QWidget):
    """`key` is the filter that holds; the first one, with an empty key, is none.

    Those `behind` stand in the menu as long as they do not hold; with `dials` a filter by stage shows its dial.
    """

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        filters: Sequence[tuple[str, str]],
        *,
        behind: Sequence[str] = (),
        dials: bool = False,
    ) -> None:
        super().__init__()
        self._behind = frozenset(behind)
        self._dials = dials
        self._counts: Mapping[str, int] = {}
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
        chip = (
            _DialButton(key, text) if self._dials and key else Button(text, "chip", height=_HEIGHT, role="small_strong")
        )
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
        self._counts = counts
        for chip, (key, text) in zip(self.buttons, self._filters, strict=True):
            number = formats.count(counts.get(key, 0))
            chip.setText(f"{formats.isolated(text)} {formats.isolated(number)}")
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
        fixed = [at for at, (key, _text) in enumerate(self._filters) if key in self._behind and key != self.key]
        wanted = sum(width for at, width in enumerate(widths) if at not in fixed)
        more = self.more.sizeHint().width() if fixed or wanted > room + gap else 0
        keep = next(at for at, (key, _text) in enumerate(self._filters) if key == self.key)
        left = room - more - widths[keep]
        shown = {keep}
        for at, width in enumerate(widths):
            if at in fixed:
                continue
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
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, text in self._filters:
            if key in self._hidden:
                number = formats.isolated(formats.count(self._counts.get(key, 0)))
                action = menu.addAction(f"{text}  {number}" if self._counts else text)
                action.setData(key)
                action.triggered.connect(lambda _on=False, key=key: self.choose(key))
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
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "more"):
            self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))


class _DialButton(Button):
    """A chip with the dial of a stage before its word."""

    def __init__(self, stage: str, text: str) -> None:
        self._stage = stage
        super().__init__(text, "chip", "circle", height=_HEIGHT, role="small_strong")

    @override
    def _tint(self) -> None:
        ratio, width, height = icons.sharpness(), 19, 14
        drawn = QPixmap(round(width * ratio), round(height * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        paint.dial(painter, QPointF(width - 14 if self.isRightToLeft() else 0, 0), self._stage)
        painter.end()
        drawn.setDevicePixelRatio(ratio / scale.factor())
        self.setIcon(QIcon(drawn))
        self.setIconSize(scale.sized(QSize(width, height)))
