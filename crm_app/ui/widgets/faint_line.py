"""A field that is not seen while it is empty, until the pointer or the focus is on it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent, QFocusEvent
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.saving_text import SavingLine


class FaintLine(SavingLine):
    """It says what belongs into it only when one is about to write."""

    def __init__(self, name: str, placeholder: str, *, role: str = "small", height: int = 24) -> None:
        super().__init__(name, "", role=role)
        self._hint = placeholder
        self.setProperty("tone", "text2")
        self.setFixedHeight(px(height))

    def _hint_when(self, *, near: bool) -> None:
        self.setPlaceholderText(self._hint if near or self.hasFocus() else "")

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self._hint_when(near=True)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hint_when(near=False)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self._hint_when(near=True)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self._hint_when(near=False)
