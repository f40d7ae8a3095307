"""A score as a row of real buttons with the meaning of the chosen one in words beside it."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui import formats
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Label

NONE = -1
_NAME_WIDTH = 78


def line_up(scores: Collection["Score"]) -> None:
    """Let the numbers of scores under each other begin at the same place: where the widest name ends."""
    widest = max(score.title.minimumWidth() for score in scores)
    for score in scores:
        score.title.setFixedWidth(widest)


class Score(QWidget):
    """Numbers from `least` on, one for each of `meanings`; choosing the chosen one again takes it back."""

    chosen = Signal(int)
    """The new score, -1 for none."""

    def __init__(
        self, name: str, meanings: Sequence[str], *, least: int = 0, unknown: str = "", width: int = _NAME_WIDTH
    ) -> None:
        """`unknown` is said while nothing is chosen; `width` is that of the name before the numbers."""
        super().__init__()
        self._meanings = meanings
        self._least = least
        self._unknown = unknown
        self._now = NONE
        self.setAccessibleName(name)
        self.title = title = Label(name, "small", tone="text3", wrap=True)
        words = title.fontMetrics()
        title.setFixedWidth(max([px(width), *(words.horizontalAdvance(word) + 2 for word in name.split())]))
        self.buttons = [self._button(name, least + place, meaning) for place, meaning in enumerate(meanings)]
        self._said = ElidedLabel("", "small", tone="text2")
        self.setLayout(row(title, *self.buttons, 4, self._said, space=4))
        self.show_value(None)

    def _button(self, name: str, value: int, meaning: str) -> Button:
        button = Button(formats.count(value), "chip", height=26, role="small_strong")
        button.setCheckable(True)
        button.setFixedWidth(px(30))
        button.setProperty("kind", "score")
        button.setToolTip(meaning)
        button.setAccessibleName(self.tr("{name} {value}: {meaning}").format(name=name, value=value, meaning=meaning))
        button.clicked.connect(partial(self._choose, value))
        return button

    def show_value(self, value: int | None) -> None:
        """Show what the book holds."""
        self._now = NONE if value is None else value
        for place, button in enumerate(self.buttons):
            button.setChecked(place + self._least == self._now)
        at = self._now - self._least
        self._said.setText(self._meanings[at] if 0 <= at < len(self._meanings) else self._unknown)

    def _choose(self, value: int) -> None:
        fresh = NONE if value == self._now else value
        self.show_value(None if fresh == NONE else fresh)
        self.chosen.emit(fresh)
