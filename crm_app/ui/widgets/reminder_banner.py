"""A reminder inside the window, where the desktop shows none: what it is, and open it or have it come back later."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from crm_app.domain.reminders import HOUR, NEXT_WEEK, TOMORROW
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Picture


class ReminderBanner(QFrame):
    """`later` gives one of `reminders.LATER`."""

    opened = Signal()
    later = Signal(str)
    closed = Signal()

    def __init__(self, title: str, body: str, *, can_wait: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "info")
        self.text = f"{title}. {body}" if body else title
        self.open = Button(self.tr("Open"), "plain", height=26, role="small_strong")
        self.open.clicked.connect(self.opened)
        words = {HOUR: self.tr("In 1 hour"), TOMORROW: self.tr("Tomorrow"), NEXT_WEEK: self.tr("Next week")}
        self.choices = {key: Button(text, "ghost", height=26, role="small_strong") for key, text in words.items()}
        for key, button in self.choices.items():
            button.clicked.connect(partial(self._put_off, key))
        cross = SquareButton(self.tr("Close this message"), "x", size=26)
        cross.clicked.connect(self.closed)
        below = ElidedLabel(body, "small", tone="text2")
        said = column(ElidedLabel(title, "base_strong"), below, space=1)
        buttons = row(self.open, *self.choices.values(), cross, space=4)
        whole = row(Picture("bell", "accent_text"), said, buttons, space=10, margins=(12, 7, 10, 7))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for button in self.choices.values():  # not before they have a place: they would be windows of their own
            button.setVisible(can_wait)
        below.setVisible(bool(body))

    def _put_off(self, key: str, *_on: bool) -> None:
        self.later.emit(key)
