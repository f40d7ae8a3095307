"""Editing a cell of a list in place: a field over its words that says what it cannot take, and stays open then."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from crm_app.ui.delegates.cell_field import CellField
from crm_app.ui.models.columns import Column
from crm_app.ui.scale import px
from crm_app.ui.widgets.record_table import RecordTable

AnyIndex = QModelIndex | QPersistentModelIndex
INSET = 6
"""Pixels of the design between the edge of a list and its rows."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMITTING = _ENTER | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class CellEditing(QStyledItemDelegate):
    """The part of a delegate that edits."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table

    @abstractmethod
    def edited_from(self, column: Column, *, first: bool) -> int:
        """Pixels from the beginning of a cell to the words that are edited."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model = self._table.records()
        column = model.columns[index.column()]
        return CellField(parent, column.title, model.offers(column.key))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        column = self._table.records().columns[index.column()]
        before = self.edited_from(column, first=index.column() == 0)
        cell = QStyle.visualRect(
            self._table.layoutDirection(), option.rect, option.rect.adjusted(px(before - 9), 0, 0, 0)
        )
        if isinstance(editor, CellField):
            editor.lie_over(cell, self._table.viewport().rect().adjusted(px(INSET), 0, -px(INSET), 0))

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, CellField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, CellField) and not self._complaint(editor):
            model.setData(index, editor.text())

    @override
    def eventFilter(self, editor: QObject, event: QEvent, /) -> bool:
        """Enter and Tab do not close a field whose text cannot be stored."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _COMMITTING:
            sentence = self._complaint(editor) if isinstance(editor, CellField) else ""
            if isinstance(editor, CellField) and sentence:
                editor.complain(sentence)
                return True
            if event.key() in _ENTER and isinstance(editor, QWidget):  # at once: Qt would wait for the event loop
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def _complaint(self, editor: CellField) -> str:
        index = self._table.currentIndex()
        row = self._table.records().row_at(index.row()) if index.isValid() else None
        if row is None:
            return ""
        column = self._table.records().columns[index.column()]
        return self._table.records().complaint(row, column.key, editor.text())
