"""How the list of people is painted."""

from datetime import timedelta

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.store.people import PersonRow
from crm_app.ui import icons, paint, words
from crm_app.ui.clock_mark import paint_clock
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.columns import Column
from crm_app.ui.models.people import ORGANISATION, PeopleModel
from crm_app.ui.photos import Photos
from crm_app.ui.widgets.record_table import RecordTable

_CLOCK = timedelta(hours=24)
"""What a full clock stands for (tokens.json)."""


class PersonDelegate(RowDelegate):
    """Photo or initials, name over role with its marks; dial beside its word; a debt with its clock."""

    def __init__(self, table: RecordTable, model: PeopleModel, photos: Photos | None = None) -> None:
        super().__init__(table, photos)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, PersonRow):
            return
        quiet = "text2" if selected else "text3"
        if column.key == "name":
            self._paint_name(painter, cell, column, row, quiet)
        elif column.key == "stage":
            box = self.spread(cell, self.before(column), 4)
            paint.stage(painter, box, row.stage, words.stage(row.stage), rtl=self.rtl, size="base")
        elif column.key == "next":
            self._paint_step(painter, cell, column, row, quiet)
        elif column.trailing:
            self.paint_words(painter, cell, column, self._model.text(row, column.key), role=quiet, size="small")
        else:
            self.paint_words(painter, cell, column, self._model.text(row, column.key))

    def _paint_name(self, painter: QPainter, cell: QRect, column: Column, row: PersonRow, quiet: str) -> None:
        shows_place = not self._table.isColumnHidden(self._model.column(ORGANISATION))
        shows_title = not self._table.isColumnHidden(self._model.column("title"))
        below = words.role("" if shows_title else row.title, "" if shows_place else row.organisation)
        marks = [name for name, on in (("star", row.pinned), ("ban", row.do_not_contact)) if on]
        photo = row.photo or ""
        self.paint_marked(painter, cell, column, row.name, below, marks=marks, quiet=quiet, photo=photo)

    def _paint_step(self, painter: QPainter, cell: QRect, column: Column, row: PersonRow, quiet: str) -> None:
        if not row.next_what:
            return
        due, tone = self._model.next_due(row)
        corner = self.mark_at(cell, column)
        left = self._model.time_left(row)
        if left is not None and left < _CLOCK:
            mark = {"bad": "bad_mark", "warn": "warn_mark"}.get(tone, "edge")
            paint_clock(painter, QRectF(corner.x(), corner.y(), 15, 15), left / _CLOCK, mark)
        else:
            painter.drawPixmap(corner, icons.pixmap(words.STEP_ICONS[row.next_what], "text2", 15))
        above = self._model.next_step(row)
        before = self.before(column) + 23
        self.paint_two(painter, cell, column, above, due, before=before, roles=("text", tone or quiet), strong=False)
