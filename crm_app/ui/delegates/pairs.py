"""How the list of those who may be one is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.ui import icons, pair_words
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.pairs import WHO, Pair, PairsModel
from crm_app.ui.widgets.record_table import RecordTable


class PairDelegate(RowDelegate):
    """The mark of the lane, both names over what they do; what speaks for it over what speaks against it."""

    words_from = 46

    def __init__(self, table: RecordTable, model: PairsModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, Pair):
            return
        quiet = "text2" if selected else "text3"
        found = row.candidate
        if column.key != WHO:
            roles = ("text", "warn" if found.against else quiet)
            below = pair_words.against(found.against) or pair_words.lanes()[found.lane]
            self.paint_two(painter, cell, column, pair_words.why(found.why), below, roles=roles, strong=False)
            return
        box = self.spread(cell, self.before(column), 0)
        name, role = pair_words.ICONS[found.lane]
        left = box.right() - 15 if self.rtl else box.x()
        painter.drawPixmap(left, box.y() + (box.height() - 16) // 2, icons.pixmap(name, role, 16))
        below = " · ".join(dict.fromkeys(filter(None, row.roles)))
        self.paint_two(painter, cell, column, self._model.names(row), below, before=46, roles=("text", quiet))
