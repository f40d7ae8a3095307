"""How the list of the trash is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.trash import TrashRow
from crm_app.ui import icons, record_words
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.trash import LEFT, WHAT, TrashModel
from crm_app.ui.widgets.record_table import RecordTable


class TrashDelegate(RowDelegate):
    """Icon, name over kind; whose it is; how long it stays."""

    def __init__(self, table: RecordTable, model: TrashModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: int, *, selected: bool) -> None:
        if not isinstance(row, TrashRow):
            return
        quiet = "text2" if selected else "text3"
        if column == WHAT:
            box = self.spread(cell, 22, 0)
            left = box.right() - 16 if self.rtl else box.x()
            painter.drawPixmap(left, box.y() + 13, icons.pixmap(record_words.icon(row.table), "text2", 16))
            kind = record_words.table(row.table)
            self.paint_two(painter, cell, self._model.name(row), kind, before=60, roles=("text", quiet))
        else:
            self.paint_words(painter, cell, self._model.text(row, column), trailing=column == LEFT)
