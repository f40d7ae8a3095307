"""How the rows of a file are painted before it is taken in."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.ui import icons
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.verdicts import WHAT, WHO, Line, VerdictsModel
from crm_app.ui.verdict_words import ICONS
from crm_app.ui.widgets.record_table import RecordTable


class VerdictDelegate(RowDelegate):
    """Icon and name; what happens; the line."""

    words_from = 18

    def __init__(self, table: RecordTable, model: VerdictsModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, Line):
            return
        text = self._model.text(row, column.key)
        if column.key == WHO:
            self.paint_words(painter, cell, column, text, role="text", size="base_strong")
        elif column.key == WHAT:
            name, role = ICONS[row.kind]
            box = self.spread(cell, self.before(column), 0)
            left = box.right() - 15 if self.rtl else box.x()
            painter.drawPixmap(left, box.y() + (box.height() - 16) // 2, icons.pixmap(name, role, 16))
            self.paint_words(painter, self.spread(cell, 24, 0), column, text)
        else:
            self.paint_words(painter, cell, column, text, role="text2" if selected else "text3")
