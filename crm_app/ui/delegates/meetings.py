"""How the list of meetings is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.meetings import MeetingRow
from crm_app.ui import words
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.meetings import MeetingModel
from crm_app.ui.widgets.record_table import RecordTable


class MeetingDelegate(RowDelegate):
    """Avatar and name over role; the owner's time over the length and the clock elsewhere."""

    def __init__(self, table: RecordTable, model: MeetingModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: int, *, selected: bool) -> None:
        if not isinstance(row, MeetingRow):
            return
        quiet = "text2" if selected else "text3"
        text = self._model.text(row, column)
        match column:
            case 0:
                role = words.role(row.title, row.organisation)
                self.paint_person(painter, cell, text, role, selected=selected)
            case 1:
                begins = self._model.begins(row)
                below = " · ".join(filter(None, (words.minutes(row.minutes), begins.beside)))
                self.paint_two(painter, cell, begins.when, below, roles=("text", quiet))
            case _:
                self.paint_words(painter, cell, text)
