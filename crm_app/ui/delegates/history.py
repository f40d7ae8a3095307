"""How the list of what was done is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from crm_app.store.history import Entry
from crm_app.ui import formats
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.history import WHEN, HistoryModel
from crm_app.ui.widgets.record_table import RecordTable


class HistoryDelegate(RowDelegate):
    """The day over the time where a day begins; the label over how much it changed."""

    def __init__(self, table: RecordTable, model: HistoryModel) -> None:
        super().__init__(table)
        self._model = model
        self._begins_day = False

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._begins_day = self._model.begins_day(index.row())
        super().paint(painter, option, index)

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, Entry):
            return
        quiet = "text2" if selected else "text3"
        if column.key == WHEN:
            self._paint_when(painter, cell, column, row, quiet)
            return
        tone = quiet if row.undone else "text"
        self.paint_two(painter, cell, column, row.label, self._model.beside(row), roles=(tone, quiet))

    def _paint_when(self, painter: QPainter, cell: QRect, column: Column, entry: Entry, quiet: str) -> None:
        time = formats.clock(entry.at, self._model.zone)
        if self._begins_day:
            self.paint_two(painter, cell, column, self._model.day_of(entry), time, roles=("text", quiet))
        else:
            self.paint_words(painter, cell, column, time, role=quiet, size="small")
