"""The icon in the tray, where there is one and it is wanted: how much is due, and how long a thank-you may wait."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from crm_app.ui import fonts, theme

_SIZE = 64
_MOST = 99


class Tray(QObject):
    """Shows the window when it is pressed; closing the window quits the program all the same."""

    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.menu.addAction(self.tr("Show Rapport")).triggered.connect(self.show_wanted)
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.icon.messageClicked.connect(self.show_wanted)
        self.tell(0, "")
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, number: int, words: str) -> None:
        """How many things need somebody today, and the words of the tooltip."""
        self.icon.setIcon(QIcon(_picture(number)))
        self.icon.setToolTip(words)

    def show_message(self, title: str, body: str) -> None:
        """A notification by way of the tray."""
        self.icon.showMessage(title, body, self.icon.icon())

    def leave(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _pressed(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how == QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()


def _picture(number: int) -> QPixmap:
    """The sign of the program, with the number of things in it."""
    picture = QPixmap(_SIZE, _SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.color("accent")))
    painter.drawRoundedRect(QRectF(2, 2, _SIZE - 4, _SIZE - 4), 14, 14)
    painter.setPen(QColor(theme.color("on_accent")))
    painter.setFont(fonts.strong(30 if number > 9 else 38))
    text = "R" if not number else str(number) if number <= _MOST else f"{_MOST}+"
    painter.drawText(QRectF(0, 0, _SIZE, _SIZE), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
