"""A few choices beside each other of which one holds: real buttons, chosen with the keyboard too."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from crm_app.ui import words
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow


class ChoiceRow(QWidget):
    """Chips of which at most one is on; the arrow keys go from one to the next."""

    changed = Signal(str)
    """The key that was chosen by hand, empty when the chosen one was let go."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]], *, wraps: bool = False) -> None:
        """`choices` are (key, words, icon); where it `wraps`, they go on in the next line where the room ends."""
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, Button] = {}
        for key, text, icon in choices:
            button = Button(text, "chip", icon, height=28, role="small_strong")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda on, key=key: self._pressed(key, on=on))
            self.buttons[key] = button
        self.setLayout(self._flow() if wraps else row(*self.buttons.values(), None, space=6))
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def _flow(self) -> QLayout:
        flow = Flow()
        for button in self.buttons.values():
            flow.addWidget(button)
        return flow

    @property
    def key(self) -> str:
        """The choice that holds, empty for none."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Let one choice hold, or none."""
        for each, button in self.buttons.items():
            button.setChecked(each == key)

    def _pressed(self, key: str, *, on: bool) -> None:
        self.choose(key if on else "")
        self.changed.emit(self.key)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self.buttons.values())
        now = next((at for at, button in enumerate(buttons) if button.hasFocus()), -1)
        if not step or now < 0:
            super().keyPressEvent(event)
            return
        buttons[(now + (-step if self.isRightToLeft() else step)) % len(buttons)].setFocus()


def _flow(buttons: Iterable[Button]) -> Flow:
    flow = Flow(space=6, lines=6)
    for button in buttons:
        flow.addWidget(button)
    return flow


class ModeRow(ChoiceRow):
    """How two people meet; what was typed suggests one until somebody chooses."""

    def __init__(self) -> None:
        name = QCoreApplication.translate("ModeRow", "How")
        super().__init__(name, [(mode, words.mode(mode), icon) for mode, icon in words.MODE_ICONS.items()])
        self.chosen = ""
        self.changed.connect(self._by_hand)

    def _by_hand(self, key: str) -> None:
        self.chosen = key

    @override
    def choose(self, key: str) -> None:
        super().choose(key)
        self.chosen = key

    def suggest(self, mode: str) -> None:
        """Show what the place says, unless a way was chosen."""
        if not self.chosen:
            super().choose(mode)
