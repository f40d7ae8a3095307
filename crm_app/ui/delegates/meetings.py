"""How the list of meetings is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.meetings import MeetingRow
from crm_app.ui import words
from crm_app.ui.delegates.rows import RowDelegate


class MeetingDelegate(RowDelegate):
    """Avatar and name over role; time over length."""

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: int, *, selected: bool) -> None:
        if not isinstance(row, MeetingRow):
            return
        quiet = "text2" if selected else "text3"
        text = self._table.records().text(row, column)
        match column:
            case 0:
                role = words.role(row.title, row.organisation)
                self.paint_person(painter, cell, text, role, selected=selected)
            case 1:
                self.paint_two(painter, cell, text, words.minutes(row.minutes), roles=("text", quiet))
            case _:
                self.paint_words(painter, cell, text)
