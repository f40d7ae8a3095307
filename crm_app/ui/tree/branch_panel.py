"""What a branch brought: names, asked, met, thanked, as bars that open the people behind them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy
from typing_extensions import override

from crm_app.domain.tree import ME, Tree
from crm_app.domain.yields import Progress, among
from crm_app.ui import fonts, formats, paint, theme
from crm_app.ui.scale import designed, px, scaled
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label

_STEPS = ("named", "asked", "replied", "met", "thanked")
_HEIGHT, _WORDS, _COUNT = 24, 84, 34


class Bar(QPushButton):
    """A count as a bar, long against the largest; pressing it lists the people."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._count = self._most = 0
        self.setProperty("kind", "bar")
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int, most: int) -> None:
        """Show a count of at most so many."""
        self._count, self._most = count, most
        self.setEnabled(bool(count))
        self.setAccessibleName(f"{self._words}: {formats.count(count)}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(220), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scaled(painter)
        box, rtl = designed(self.rect()), self.isRightToLeft()
        words = box.adjusted(box.width() - _WORDS, 0, 0, 0) if rtl else box.adjusted(0, 0, _WORDS - box.width(), 0)
        number = box.adjusted(0, 0, _COUNT - box.width(), 0) if rtl else box.adjusted(box.width() - _COUNT, 0, 0, 0)
        near, far = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if rtl else -1]
        paint.line_of_text(painter, words, self._words, font=fonts.drawn("base"), role="text2", align=near)
        paint.line_of_text(painter, number, formats.count(self._count), font=fonts.drawn("base_strong"), align=far)
        whole = box.adjusted(_COUNT if rtl else _WORDS, 8, -(_WORDS if rtl else _COUNT + 8), -8)
        painter.fillRect(whole, theme.color("chip"))
        long = round(whole.width() * self._count / self._most) if self._most else 0
        if rtl:
            whole.setLeft(whole.right() - long + 1)
        else:
            whole.setWidth(long)
        painter.fillRect(whole, theme.color("accent"))
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 4, line="focus", width=2)


class BranchPanel(QFrame):
    """The bars of one branch."""

    people_wanted = Signal(list)
    """These people shall be listed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.title = Label(self.tr("What this branch brought"), "section", tone="text2")
        words = (self.tr("Names"), self.tr("Asked"), self.tr("Replied"), self.tr("Met"), self.tr("Thanked"))
        self.bars = {step: Bar(text) for step, text in zip(_STEPS, words, strict=True)}
        self._people: dict[str, Sequence[int]] = {}
        for step, bar in self.bars.items():
            bar.clicked.connect(lambda _on=False, step=step: self.people_wanted.emit(list(self._people[step])))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(column(self.title, *self.bars.values(), space=2, margins=(20, 12, 20, 10)))

    def show_branch(self, tree: Tree, node: int, progress: dict[int, Progress]) -> None:
        """Count everybody below a node, once."""
        below = [one for one in tree.branch(node)[1:] if one > ME] if node in tree.depths else []
        self._people = dict(among(below, progress, ()))
        for step, bar in self.bars.items():
            bar.show_count(len(self._people[step]), len(below))
        self.setVisible(bool(below))
