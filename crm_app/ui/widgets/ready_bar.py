"""How prepared one is: a bar that fills, and what is still missing as words that lead to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import formats, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label, Picture

_HEIGHT = 6
_FIRST = 3


class ReadyBar(QWidget):
    """`wanted` gives the key of what is missing and was pressed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "base_strong", tone="text2")
        self._mark = Picture("circle-check", "ok", 15)
        self.bar = _Bar()
        self.missing: dict[str, Button] = {}
        self._flow = Flow(space=4, lines=2)
        self._links = holder(self._flow)
        self.more = Button("", "link", "chevron-down", height=24, role="small_strong")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fold)
        title = Label(self.tr("Prepared"), "base_strong", tone="text2")
        self.setLayout(column(row(title, None, self._mark, self.words, space=5), self.bar, self._links, space=7))
        self._shown: list[tuple[str, str]] = []

    def show_state(self, share: float, missing: Sequence[tuple[str, str]], *, done: int) -> None:
        """`missing` are keys with the words for them, the weightiest first; `done` how many things are done."""
        everything = done + len(missing)
        ready = self.tr("Everything is ready") if not missing else ""
        text = ready or self.tr("{done} of {all}").format(done=done, all=everything)
        self.words.setText(formats.isolated(text))
        self._mark.setVisible(not missing)
        self.bar.show_share(share)
        self.bar.setAccessibleName(self.tr("Prepared: {state}").format(state=text))
        if list(missing) != self._shown:
            self._shown = list(missing)
            self._fill()

    def _fill(self) -> None:
        focused = next((key for key, button in self.missing.items() if button.hasFocus()), "")
        self._flow.removeWidget(self.more)
        clear(self._flow)
        self.missing = {}
        for key, words in self._shown:
            button = Button(words, "link", "circle", height=24, role="small_strong")
            button.clicked.connect(partial(self._press, key))
            self.missing[key] = button
            self._flow.addWidget(button)
        self._flow.addWidget(self.more)
        self._fold(self.more.isChecked())
        self._links.setVisible(bool(self._shown))
        if focused in self.missing:
            self.missing[focused].setFocus()

    def _press(self, key: str, *_on: bool) -> None:
        self.wanted.emit(key)

    def _fold(self, unfolded: bool) -> None:  # noqa: FBT001  # Qt's signal
        for at, button in enumerate(self.missing.values()):
            button.setVisible(unfolded or at < _FIRST)
        hidden = len(self.missing) - _FIRST
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("Fewer") if unfolded else self.tr("and {number} more").format(number=hidden))
        self.more.set_icon("chevron-up" if unfolded else "chevron-down")
        self.more.updateGeometry()


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        whole = QRectF(scale.designed(self.rect()))
        outline = "line" if theme.current().outlined else ""
        paint.rounded(painter, whole, _HEIGHT / 2, fill="chip", line=outline)
        part = QRectF(whole)
        part.setWidth(whole.width() * self._share)
        if self.isRightToLeft():
            part.moveRight(whole.right())
        if self._share > 0:
            paint.rounded(painter, part, _HEIGHT / 2, fill="accent")
