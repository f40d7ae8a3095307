"""Paints a row of a list as one shape across its cells: tint, ring, hairline; subclasses write the words."""

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.ui import fonts, paint, scale, theme
from crm_app.ui.models.blocks import ROW
from crm_app.ui.widgets.record_table import RecordTable

AnyIndex = QModelIndex | QPersistentModelIndex
_INSET = 6
_TEXT_FROM = 60


class RowDelegate(QStyledItemDelegate):
    """The shape of a row; `paint_cell` writes into it, mirrored for right-to-left by `spread` and `near`."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        table.setItemDelegate(self)

    @abstractmethod
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: int, *, selected: bool) -> None:
        """Write one cell; `cell` leaves out the hairline."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        table = self._table
        line = index.row()
        cell = scale.designed(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = table.hasFocus()
        painter.save()
        scale.scaled(painter)
        painter.setClipRect(cell)
        width = scale.designed(table.viewport().rect()).width()
        whole = QRectF(_INSET, cell.y(), width - 2 * _INSET, cell.height() - 1)
        if selected:
            paint.rounded(painter, whole, 6, fill="selected" if focused else "selected_idle")
        elif line == table.hovered:
            paint.rounded(painter, whole, 6, fill="hover")
        else:
            self._hairline(painter, cell, line, width)
        if focused and line == table.currentIndex().row():
            paint.rounded(painter, whole, 6, line="focus", width=2)
        row = index.data(ROW)
        if row is not None:
            self.paint_cell(painter, cell.adjusted(0, 0, 0, -1), row, index.column(), selected=selected)
        painter.restore()

    def _hairline(self, painter: QPainter, cell: QRect, line: int, width: int) -> None:
        below = line + 1
        if below in {self._table.currentIndex().row(), self._table.hovered}:
            return
        box = QRect(_TEXT_FROM + 2, cell.bottom(), width - _TEXT_FROM - 20, 1)
        painter.fillRect(QStyle.visualRect(self._table.layoutDirection(), _row_of(width), box), theme.color("line"))

    @property
    def rtl(self) -> bool:
        """Whether the list reads from right to left."""
        return self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def spread(self, cell: QRect, before: int, after: int) -> QRect:
        """The cell without `before` pixels at its beginning and `after` at its end, in reading direction."""
        return QStyle.visualRect(self._table.layoutDirection(), cell, cell.adjusted(before, 0, -after, 0))

    def near(self, *, trailing: bool = False) -> Qt.AlignmentFlag:
        """The edge where a line of text begins (or, `trailing`, where it ends)."""
        return Qt.AlignmentFlag.AlignRight if self.rtl != trailing else Qt.AlignmentFlag.AlignLeft

    def paint_person(self, painter: QPainter, cell: QRect, name: str, below: str, *, selected: bool) -> None:
        """Avatar, name, and a quieter line under it."""
        disc = self.spread(cell, 18, 0)
        left = disc.right() - 29 if self.rtl else disc.x()
        paint.avatar(painter, QRectF(left, cell.y() + (cell.height() - 30) / 2, 30, 30), name)
        quiet = "text2" if selected else "text3"
        self.paint_two(painter, cell, name, below, before=_TEXT_FROM, roles=("text", quiet))

    def paint_two(
        self,
        painter: QPainter,
        cell: QRect,
        above: str,
        below: str,
        *,
        roles: tuple[str, str],
        before: int = 8,
        strong: bool = True,
    ) -> None:
        """A line and a quieter one under it, in two colour roles; alone, the first stands in the middle."""
        words = self.spread(cell, before, 8)
        upper = QRect(words.x(), cell.y() + (5 if below else 12), words.width(), 18)
        font = fonts.drawn("base_strong" if strong else "base")
        paint.line_of_text(painter, upper, above, font=font, role=roles[0], align=self.near())
        lower = QRect(words.x(), cell.y() + 23, words.width(), 16)
        paint.line_of_text(painter, lower, below, font=fonts.drawn("small"), role=roles[1], align=self.near())

    def paint_words(
        self,
        painter: QPainter,
        cell: QRect,
        text: str,
        *,
        trailing: bool = False,
        role: str = "text2",
        size: str = "base",
    ) -> None:
        """One line of text in a cell."""
        box = self.spread(cell, 4, 18) if trailing else self.spread(cell, 8, 6)
        align = self.near(trailing=trailing)
        paint.line_of_text(painter, box, text, font=fonts.drawn(size), role=role, align=align)


def _row_of(width: int) -> QRect:
    return QRect(0, 0, width, 1)
