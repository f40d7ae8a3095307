"""How the agenda is painted."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from crm_app.store.meetings import MeetingRow
from crm_app.ui import fonts, icons, paint, scale, theme, words
from crm_app.ui.delegates.cell_editing import AnyIndex
from crm_app.ui.delegates.rows import RowDelegate
from crm_app.ui.models.blocks import ROW
from crm_app.ui.models.columns import Column
from crm_app.ui.models.meetings import WHERE, Heading, MeetingModel
from crm_app.ui.widgets.record_table import RecordTable

_EDGE = 18
_ICON = 15
_TONES = {"cancelled": "text3", "no-show": "text3", "untold": "warn"}


class MeetingDelegate(RowDelegate):
    """Avatar and name over role; the owner's time over the length and the clock elsewhere; how over where; state."""

    def __init__(self, table: RecordTable, model: MeetingModel) -> None:
        super().__init__(table)
        self._model = model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Heading):
            self._paint_heading(painter, scale.designed(option.rect), row)
        else:
            super().paint(painter, option, index)

    def _paint_heading(self, painter: QPainter, cell: QRect, heading: Heading) -> None:
        """One line across all cells: each paints its part of it."""
        painter.save()
        scale.scaled(painter)
        painter.setClipRect(cell)
        whole = scale.designed(self._table.viewport().rect())
        whole = QRect(whole.x() + _EDGE, cell.y(), whole.width() - 2 * _EDGE, cell.height())
        font = fonts.drawn("group")
        paint.line_of_text(painter, whole.adjusted(0, 10, 0, -2), heading.text, font=font, align=self.near())
        painter.fillRect(QRect(whole.x(), cell.bottom(), whole.width(), 1), theme.color("line"))
        painter.restore()

    @override
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        if not isinstance(row, MeetingRow):
            return
        quiet = "text2" if selected else "text3"
        text = self._model.text(row, column.key)
        match column.key:
            case "who":
                role = words.role(row.title, row.organisation)
                self.paint_person(painter, cell, column, text, role, quiet=quiet)
            case "when":
                begins = self._model.begins(row)
                below = " · ".join(filter(None, (words.minutes(row.minutes), begins.beside)))
                self.paint_two(painter, cell, column, begins.when, below, roles=("text", quiet))
            case "where":
                self._paint_icon(painter, cell, words.MODE_ICONS.get(row.mode, "map-pin"), "text2")
                place = ", ".join(row.place.splitlines())
                self._paint_beside_icon(painter, cell, column, (words.mode(row.mode), place), ("text", quiet))
            case _:
                state = self._model.state(row)
                tone = _TONES.get(state, "text2")
                self._paint_icon(painter, cell, words.STATE_ICONS[state], tone)
                shown = {one.key for one in self._table.header.columns.shown}
                how = "" if WHERE in shown else words.mode(row.mode)
                self._paint_beside_icon(painter, cell, column, (text, how), (tone, quiet))

    def _paint_beside_icon(
        self, painter: QPainter, cell: QRect, column: Column, lines: tuple[str, str], roles: tuple[str, str]
    ) -> None:
        self.paint_two(painter, cell, column, *lines, before=31, roles=roles, strong=False)

    def _paint_icon(self, painter: QPainter, cell: QRect, name: str, role: str) -> None:
        box = self.spread(cell, 8, 0)
        left = box.right() - _ICON + 1 if self.rtl else box.x()
        painter.drawPixmap(QPoint(left, cell.y() + (cell.height() - _ICON) // 2), icons.pixmap(name, role, _ICON))
