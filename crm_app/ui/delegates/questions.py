"""How the list of questions is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.questions import RATING as RATINGS
from crm_app.store.questions import QuestionRow
from crm_app.ui import icons
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.questions import MUST, RATING, TEXT, QuestionsModel
from crm_app.ui.widgets.record_table import RecordTable

_STAR = 14


class QuestionDelegate(RowDelegate):
    """The question over its category; a star for what must be asked; the rating as dots."""

    words_from = 16

    def __init__(self, table: RecordTable, model: QuestionsModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, QuestionRow):
            return
        quiet = "text2" if selected else "text3"
        text = self._model.text(row, column.key)
        if column.key == TEXT:
            self.paint_two(painter, cell, column, row.text, self._model.below(row), roles=("text", quiet))
        elif column.key == MUST:
            if row.must:
                box = self.spread(cell, self.before(column), 0)
                left = box.right() - _STAR + 1 if self.rtl else box.x()
                middle = cell.y() + (cell.height() - _STAR) // 2
                painter.drawPixmap(left, middle, icons.pixmap("star", "accent_text", _STAR))
        elif column.key == RATING:
            self.paint_dots(painter, cell, column, row.rating, RATINGS[1], quiet=quiet)
        elif column.key == "used":
            self.paint_words(painter, cell, column, text if row.used else "", role=quiet, size="small")
        elif column.trailing:
            self.paint_words(painter, cell, column, text, role=quiet, size="small")
        else:
            self.paint_words(painter, cell, column, text)
