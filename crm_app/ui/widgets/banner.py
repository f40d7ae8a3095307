"""A message inside the layout: what is the matter, in one sentence, and at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crm_app.ui import announce
from crm_app.ui.widgets.boxes import clear, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Label, Picture

_ICONS = {"bad": ("circle-alert", "bad"), "warn": ("triangle-alert", "warn"), "info": ("info", "accent_text")}
_TONES = {"bad": "bad", "warn": "warn", "info": "text"}


class Banner(QFrame):
    """One message of a tone (bad, warn, info), closed by its cross unless it is there to stay."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        *,
        tone: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        stays: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("kind", tone)
        self.text = text
        icon, role = _ICONS[tone]
        self.label = Label(text, "base_strong", tone=_TONES[tone], wrap=True)
        self.button = Button(action, "plain", height=26, role="small_strong") if action else None
        self.cross = (
            None if stays else SquareButton(QCoreApplication.translate("Banner", "Close this message"), "x", size=26)
        )
        layout = row(
            Picture(icon, role), self.label, self.button or 0, self.cross or 0, space=10, margins=(12, 7, 10, 7)
        )
        self.setLayout(layout)
        if self.button is not None and on_action is not None:
            self.button.clicked.connect(on_action)
        if self.cross is not None:
            self.cross.clicked.connect(self.closed)


class Banners(QWidget):
    """The place of messages above a page; it takes no room while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._shown: dict[str, QWidget] = {}

    def show_message(
        self,
        text: str,
        *,
        tone: str = "warn",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        key: str = "",
        stays: bool = False,
    ) -> Banner:
        """Add a message; one with the same `key` (its text, if none is given) takes the place of the older one."""
        key = key or text
        self.dismiss(key)
        banner = Banner(text, tone=tone, action=action, on_action=on_action, stays=stays)
        banner.closed.connect(lambda: self.dismiss(key))
        self.add(banner, key=key, said=text, urgent=tone == "bad")
        return banner

    def add(self, banner: QFrame, *, key: str, said: str, urgent: bool = False) -> None:
        """Add a message of its own kind, that says the words given."""
        self.dismiss(key)
        wrapper = pane(row(banner, margins=(12, 10, 12, 0)), kind="surface")
        self._shown[key] = wrapper
        self._box.addWidget(wrapper)
        announce.say(banner, said, urgent=urgent)

    def dismiss(self, key: str) -> None:
        """Take the message with this key away, if it is there."""
        wrapper = self._shown.pop(key, None)
        if wrapper is not None:
            self._box.removeWidget(wrapper)
            wrapper.hide()
            wrapper.deleteLater()

    def texts(self) -> list[str]:
        """What is being said, oldest first."""
        return [banner.text for wrapper in self._shown.values() for banner in wrapper.findChildren(Banner)]

    def clear(self) -> None:
        """Say nothing any more."""
        self._shown.clear()
        clear(self._box)
