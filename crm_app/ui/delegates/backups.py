"""How the list of backups is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.ui import icons
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.backups import SIZE, STATE, BackupModel, BackupRow
from crm_app.ui.models.columns import Column
from crm_app.ui.widgets.record_table import RecordTable

_MARKS = {None: ("check", "text3"), True: ("circle-check", "ok"), False: ("circle-alert", "bad")}


class BackupDelegate(RowDelegate):
    """When; how large; a mark beside the word for its state."""

    def __init__(self, table: RecordTable, model: BackupModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, BackupRow):
            return
        text = self._model.text(row, column.key)
        if column.key != STATE:
            self.paint_words(painter, cell, column, text, role="text2" if column.key == SIZE else "text")
            return
        icon, role = _MARKS[row.sound]
        box = self.spread(cell, 8, 0)
        left = box.right() - 14 if self.rtl else box.x()
        painter.drawPixmap(left, box.y() + (box.height() - 14) // 2, icons.pixmap(icon, role, 14))
        tone = "bad" if row.sound is False else "text2"
        self.paint_words(painter, self.spread(cell, 20, 0), column, text, role=tone)
