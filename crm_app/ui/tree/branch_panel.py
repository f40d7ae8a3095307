"""What a branch brought: names, asked, met, thanked, as bars that open the people behind them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from crm_app.domain.tree import ME, Tree
from crm_app.domain.yields import Progress, among
from crm_app.ui.widgets.bar import Bar
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label

_STEPS = ("named", "asked", "replied", "met", "thanked")


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
