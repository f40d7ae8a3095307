"""How the list of organisations is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.organisations import SCORES, OrganisationRow
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.organisations import NAME, PLACE, SECTOR, OrganisationsModel, score_of
from crm_app.ui.widgets.record_table import RecordTable


class OrganisationDelegate(RowDelegate):
    """Initials, name over sector and place; a score as so many dots of as many."""

    def __init__(self, table: RecordTable, model: OrganisationsModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, OrganisationRow):
            return
        quiet = "text2" if selected else "text3"
        text = self._model.text(row, column.key)
        if column.key == NAME:
            marks = ["ban"] if row.do_not_contact else []
            self.paint_marked(painter, cell, column, row.name, self._below(row), marks=marks, quiet=quiet)
        elif column.key in SCORES:
            self.paint_dots(painter, cell, column, score_of(row, column.key), SCORES[column.key][1], quiet=quiet)
        elif column.trailing:
            shown = "" if column.key == "questions" and not row.questions else text
            self.paint_words(painter, cell, column, shown, role=quiet if text in {"–", "0"} else "text2", size="small")
        else:
            self.paint_words(painter, cell, column, text)

    def _below(self, row: OrganisationRow) -> str:
        """What no column of its own says."""
        shown = {key: not self._table.isColumnHidden(self._model.column(key)) for key in (SECTOR, PLACE)}
        parts = ("" if shown[SECTOR] else row.sector, "" if shown[PLACE] else row.place)
        return " · ".join(filter(None, parts))
