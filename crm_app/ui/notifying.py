"""Ways to tell something outside of the window: the desktop's own notifications, where there are any, else the tray."""

from dataclasses import dataclass

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface

from crm_app.domain.reminders import LATER

_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 2000
"""Milliseconds that the desktop may take to answer."""
OPEN = "default"
"""What a press on the notification itself is called."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell: `key` comes back with what was pressed; `choices` are pairs of an action and its words."""

    key: str
    title: str
    body: str
    choices: tuple[tuple[str, str], ...] = ()


class DesktopNotifier(QObject):
    """org.freedesktop.Notifications of the session bus."""

    pressed = Signal(str, str)
    """The key of a notice, and what was pressed: `OPEN` or one of `LATER`."""

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()
        self._there: QDBusInterface | None = None
        self._sent: dict[int, str] = {}

    def is_there(self) -> bool:
        """Whether anybody shows notifications here."""
        if self._there is None and self._bus.isConnected():
            found = QDBusInterface(_SERVICE, _PATH, _SERVICE, self._bus, self)
            if found.isValid():
                found.setTimeout(_PATIENCE)
                self._there = found
                took = SLOT("_act(uint,QString)")
                self._bus.connect(_SERVICE, _PATH, _SERVICE, "ActionInvoked", self, took)  # type: ignore[call-overload]
        return self._there is not None

    def show_notice(self, notice: Notice) -> bool:
        """Tell it; False where nobody took it."""
        if not self.is_there() or self._there is None:
            return False
        choices = [word for choice in notice.choices for word in choice]
        # By its introspected signature, since nothing else gives the unsigned number that is asked for.
        number = QMetaObject.invokeMethod(
            self._there, "Notify", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("uint"),
            Q_ARG("QString", "Rapport"), Q_ARG("uint", 0), Q_ARG("QString", ""), Q_ARG("QString", notice.title),
            Q_ARG("QString", notice.body), Q_ARG("QStringList", choices),
            Q_ARG("QVariantMap", {"desktop-entry": "rapport"}), Q_ARG("int", -1),
        )  # fmt: skip
        if not isinstance(number, int) or not number:
            self._there = None
            return False
        self._sent[number] = notice.key
        return True

    @Slot("uint", str)
    def _act(self, number: int, action: str) -> None:
        key = self._sent.get(number)
        if key is not None and action in {OPEN, *LATER}:
            self.pressed.emit(key, action)
