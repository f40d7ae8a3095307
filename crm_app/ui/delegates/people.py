"""How the list of people is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.people import PersonRow
from crm_app.ui import icons, paint, words
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.people import LAST_CONTACT, NAME, NEXT, ORGANISATION, STAGE, PeopleModel
from crm_app.ui.widgets.record_table import RecordTable


class PersonDelegate(RowDelegate):
    """Avatar, name over role; dial beside its word."""

    def __init__(self, table: RecordTable, model: PeopleModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: int, *, selected: bool) -> None:
        if not isinstance(row, PersonRow):
            return
        quiet = "text2" if selected else "text3"
        if column == NAME:
            below = row.title if self._shows(ORGANISATION) else words.role(row.title, row.organisation)
            self.paint_person(painter, cell, row.name, below, selected=selected)
        elif column == STAGE:
            paint.stage(painter, self.spread(cell, 8, 4), row.stage, words.stage(row.stage), rtl=self.rtl, size="base")
        elif column == NEXT:
            self._paint_step(painter, cell, row, quiet)
        elif column == LAST_CONTACT:
            self.paint_words(painter, cell, self._model.text(row, column), trailing=True, role=quiet, size="small")
        else:
            self.paint_words(painter, cell, row.organisation)

    def _shows(self, column: int) -> bool:
        return not self._table.isColumnHidden(column)

    def _paint_step(self, painter: QPainter, cell: QRect, row: PersonRow, quiet: str) -> None:
        if not row.next_what:
            return
        due, tone = self._model.next_due(row)
        late = tone == "bad"
        icon = icons.pixmap("circle-alert" if late else words.STEP_ICONS[row.next_what], "bad" if late else "text2", 15)
        box = self.spread(cell, 8, 0)
        painter.drawPixmap(box.right() - 14 if self.rtl else box.x(), box.y() + 6, icon)
        above = self._model.next_step(row)
        self.paint_two(painter, cell, above, due, before=31, roles=("text", tone or quiet), strong=False)
