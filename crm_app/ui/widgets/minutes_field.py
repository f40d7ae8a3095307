"""A length of time in minutes: typed, or with the arrow keys in steps of five."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox
from typing_extensions import override

from crm_app.ui import fonts
from crm_app.ui.scale import px


class MinutesField(QSpinBox):
    """A number with its unit; the wheel passes it by, so that scrolling a form changes nothing."""

    def __init__(self, least: int = 5, most: int = 24 * 60, *, step: int = 5, size: tuple[int, int] = (92, 32)) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(self.tr(" min"))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.setFont(fonts.font("base"))
        self.setFixedSize(px(size[0]), px(size[1]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Minutes"))
        self.setKeyboardTracking(False)
        self.lineEdit().setAcceptDrops(False)

    @override
    def setAccessibleName(self, name: str, /) -> None:
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
