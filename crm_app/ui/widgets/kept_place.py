"""Cursor, selection and scroll bar of a list through a change of its ids: all three stay with their records."""

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from crm_app.ui.models.blocks import BlockModel

if TYPE_CHECKING:
    from crm_app.ui.widgets.record_table import RecordTable

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def selected_lines(table: QTableView) -> set[int]:
    """The lines that are selected."""
    found: set[int] = set()
    for block in table.selectionModel().selection().toList():
        found.update(range(block.top(), block.bottom() + 1))
    return found


class KeptPlace(QObject):
    """Remembers before the model is reset, and puts everything back after it."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table
        self._record, self._line, self._column, self._scrolled = 0, 0, 0, 0
        self._several: list[int] = []
        self.resetting = False
        """Whether the view tells of changes that only come from the reset."""

    def follow(self, model: BlockModel[Any]) -> None:
        """Look after a model that the table shows already: it has to have heard of a reset before."""
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def select(self, records: Iterable[int], *, else_line: int = -1) -> None:
        """Select these records, those of them that the list shows; a line where it shows none."""
        wanted = set(records)
        lines = [line for line, record in enumerate(self._table.records().ids) if record in wanted]
        if not lines and else_line >= 0:
            lines = [else_line]
        self._table.selectionModel().select(self._rows(lines), SELECT)

    def _rows(self, lines: list[int]) -> QItemSelection:
        """A selection of whole lines, in as few blocks as can be."""
        last = len(self._table.records().columns) - 1
        selection = QItemSelection()
        for _gap, run in groupby(enumerate(lines), key=lambda pair: pair[1] - pair[0]):
            block = [line for _, line in run]
            selection.select(self._table.records().index(block[0], 0), self._table.records().index(block[-1], last))
        return selection

    def _remember(self) -> None:
        table, index = self._table, self._table.currentIndex()
        self._record, self._line, self._column = table.current_id(), index.row(), max(0, index.column())
        self._several = table.selected_ids() if table.selected_count() > 1 else []
        self._scrolled = table.verticalScrollBar().value()
        self.resetting = True

    def _restore(self) -> None:
        model = self._table.records()
        line = model.line_of(self._record) if self._record else -1
        found = line >= 0
        if not found and model.rowCount():
            line = min(max(0, self._line), model.rowCount() - 1) if model.keeps_place else 0
        if line >= 0:
            self._put_back(line, found=found)
        self.resetting = False
        if not found:
            self._table.current_changed.emit(self._table.current_id())
        self._table.picked.emit()

    def _put_back(self, line: int, *, found: bool) -> None:
        index = self._table.records().index(line, self._column)
        self._table.selectionModel().setCurrentIndex(index, SELECT)
        if self._several:
            self.select(self._several, else_line=line)
        if self._table.records().keeps_place:
            self._table.updateGeometries()
            self._table.verticalScrollBar().setValue(self._scrolled)
        if not (found and self._table.records().keeps_place):
            self._table.scrollTo(index)
