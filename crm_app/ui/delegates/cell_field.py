"""The field over a cell that is edited: words in use are offered, and what cannot be stored is said below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHideEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from shiboken6 import isValid
from typing_extensions import override

from crm_app.ui import fonts
from crm_app.ui.scale import px
from crm_app.ui.widgets.labels import Label

_LEAST = 180


class CellField(QLineEdit):
    """A line over a cell, at least 180 pixels wide so that there is something to type into."""

    def __init__(self, parent: QWidget, name: str, offers: Sequence[str]) -> None:
        super().__init__(parent)
        self.setFont(fonts.font("base"))
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self._sentence = Label("", "small_strong", tone="bad")
        self._sentence.setParent(parent)
        self._sentence.setProperty("kind", "complaint")
        self._sentence.setAutoFillBackground(True)
        self._sentence.setContentsMargins(px(8), px(3), px(8), px(3))
        self._sentence.hide()
        if offers:
            self._offer(offers)
        self.textEdited.connect(self._calm)

    def _offer(self, offers: Sequence[str]) -> None:
        completer = QCompleter(QStringListModel(list(offers), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        popup = QListView()
        popup.setProperty("kind", "popup")
        popup.setFont(fonts.font("base"))
        popup.setAccessibleName(self.accessibleName())
        completer.setPopup(popup)
        self.setCompleter(completer)

    def lie_over(self, cell: QRect, room: QRect) -> None:
        """Cover a cell, inside the room that there is."""
        width = min(max(cell.width(), px(_LEAST)), room.width())
        height = min(px(32), cell.height())
        left = min(max(cell.x(), room.x()), room.right() - width + 1)
        self.setGeometry(left, cell.y() + (cell.height() - height) // 2, width, height)

    def complain(self, sentence: str) -> None:
        """Say why this cannot be stored; the field stays open."""
        self._set_wrong(wrong=True)
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._sentence.adjustSize()
        below = self.geometry().bottomLeft()
        self._sentence.move(below.x(), below.y() + px(2))
        self._sentence.show()
        self._sentence.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self._sentence, QAccessible.Event.Alert))

    @property
    def sentence(self) -> str:
        """What is the matter, empty while nothing is."""
        return "" if self._sentence.isHidden() else self._sentence.text()

    def _calm(self) -> None:
        self._set_wrong(wrong=False)
        self._sentence.hide()

    def _set_wrong(self, *, wrong: bool) -> None:
        self.setProperty("wrong", "true" if wrong else "false")
        self.style().polish(self)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        if isValid(self._sentence):  # a field may be hidden again, or by a window that takes its parts down
            self._sentence.hide()
            self._sentence.deleteLater()
