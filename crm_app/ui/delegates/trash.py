"""How the list of the trash is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.trash import TrashRow
from crm_app.ui import icons, record_words
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.trash import WHAT, TrashModel
from crm_app.ui.widgets.record_table import RecordTable


class TrashDelegate(RowDelegate):
    """Icon, name over kind; whose it is; how long it stays."""

    def __init__(self, table: RecordTable, model: TrashModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, TrashRow):
            return
        quiet = "text2" if selected else "text3"
        if column.key == WHAT:
            box = self.spread(cell, 22, 0)
            left = box.right() - 16 if self.rtl else box.x()
            top = box.y() + (box.height() - 16) // 2
            painter.drawPixmap(left, top, icons.pixmap(record_words.icon(row.table), "text2", 16))
            name, kind = self._model.name(row), record_words.table(row.table)
            self.paint_two(painter, cell, column, name, kind, before=60, roles=("text", quiet))
        else:
            self.paint_words(painter, cell, column, self._model.text(row, column.key))
