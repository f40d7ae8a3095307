"""All lines that were read, as a list, each to be used as a field: the way without pointer or sight."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QMenu, QWidget
from typing_extensions import override

from crm_app.ui import card_words, fonts
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button

_ROW, _MOST = 24, 8


class _List(QListView):
    entered_line = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered_line.emit()
        else:
            super().keyPressEvent(event)


class CardLines(QWidget):
    """`used` tells that a line shall fill a field."""

    used = Signal(int, str)
    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.list = _List()
        self.list.setModel(self._model)
        self.list.setProperty("kind", "popup")
        self.list.setFont(fonts.font("base"))
        self.list.setAccessibleName(self.tr("Lines that were read"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.use = Button(self.tr("Use as…"), "plain", "corner-down-left", height=28)
        self.setLayout(column(self.list, row(self.use, None), space=8))
        self.list.selectionModel().currentChanged.connect(self._point)
        self.list.entered_line.connect(self.show_menu)
        self.list.doubleClicked.connect(self.show_menu)
        self.list.customContextMenuRequested.connect(self.show_menu)
        self.use.clicked.connect(self.show_menu)

    def show_lines(self, lines: Sequence[tuple[str, float]]) -> None:
        """Show (text, confidence) of every line of the card."""
        self._model.clear()
        for text, confidence in lines:
            item = QStandardItem(text)
            word, _icon, _tone = card_words.certainty(text, confidence)
            item.setAccessibleText(f"{text}, {word}")
            self._model.appendRow(item)
        self.list.setFixedHeight(px(14 + _ROW * min(max(len(lines), 2), _MOST)))
        self.use.setEnabled(bool(lines))
        if lines:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def menu(self) -> QMenu:
        """What the line in front can be used as."""
        menu = QMenu(self)
        number = self.list.currentIndex().row()
        for key in (*card_words.SINGLE, *card_words.LISTS, card_words.NOTE):
            menu.addAction(card_words.field(key), partial(self.used.emit, number, key))
        return menu

    def show_menu(self, *_where: object) -> None:
        """Ask what the line in front is."""
        if self.list.currentIndex().isValid():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.use.mapToGlobal(QPoint(0, self.use.height())))

    def _point(self) -> None:
        self.pointed.emit(self.list.currentIndex().row())
