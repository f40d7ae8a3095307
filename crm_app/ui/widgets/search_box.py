"""The search field: results as one types, Escape clears first and leaves then."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from crm_app.ui import fonts, icons
from crm_app.ui.scale import px
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import leading_edge

_GLASS = 34
"""Pixels that the magnifying glass takes."""
_SETTLE = 0
"""The search runs once the keys that wait are in the field: typing fast costs one search, not one for each letter."""


class SearchBox(QLineEdit):
    """A field with a magnifying glass and its shortcut inside."""

    searched = Signal(str)
    left = Signal()
    went_down = Signal()
    entered = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAcceptDrops(False)
        self.setFixedHeight(px(30))
        self.setFont(fonts.font("base"))
        self._glass = QAction(icons.icon("search", "text3"), "", self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._hint = Label(self.tr("Ctrl F"), "caption", tone="text3")
        self._hint.setParent(self)
        self.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._show_hint()
        self._timer.start()

    def _search(self) -> None:
        self.searched.emit(self.text().strip())

    def forget(self) -> None:
        """Empty the field without asking for anything."""
        self.clear()
        self._timer.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._timer.isActive():
                self._timer.stop()
                self._search()
            (self.went_down if event.key() == Qt.Key.Key_Down else self.entered).emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _show_hint(self) -> None:
        """The keys stand in an empty field, where the words for what it finds leave them room."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - px(_GLASS) - words - px(20)
        self._hint.setVisible(self.isEnabled() and not self.text() and room >= self._hint.sizeHint().width())

    def _place_hint(self) -> None:
        self._show_hint()
        size = self._hint.sizeHint()
        x = px(10) if self.isRightToLeft() else self.width() - size.width() - px(10)
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icons.icon("search", "text3"))
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_hint"):
            self.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)
            self._place_hint()
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_hint"):
            self._show_hint()
