"""Paints a row of a list as one shape across its cells: tint, ring, hairline, tools; subclasses write the words.

Everything here is in the measures of the design: the painter is scaled, and cells are told in those measures.
"""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt  # fmt: skip
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip  # fmt: skip
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.delegates.cell_editing import INSET, AnyIndex, CellEditing
from crm_app.ui.models.columns import Column
from crm_app.ui.photos import Photos
from crm_app.ui.tips import as_plain
from crm_app.ui.widgets.record_table import RecordTable
from crm_app.ui.widgets.table_header import GUTTER

_TEXT_FROM = 60
_READABLE = 110
"""Pixels from which on a cut line still tells something."""
_MARK = 14
"""Pixels of a mark behind a name."""
_DOT, _PITCH = 7, 11
"""Pixels of a dot of a score, and from one to the next."""
_FIRST, _LATER = 18, 8
"""Pixels before the words of the first column, and of the others."""


class RowDelegate(CellEditing):
    """The shape of a row; `paint_cell` writes into it, mirrored for right-to-left by `spread` and `near`."""

    words_from = _TEXT_FROM
    """Pixels from the edge of the list to the words of a row, where its hairline begins."""

    def __init__(self, table: RecordTable, photos: Photos | None = None) -> None:
        super().__init__(table)
        self._photos = photos
        table.setItemDelegate(self)
        if photos is not None:
            photos.ready.connect(table.viewport().update)

    @abstractmethod
    def paint_cell(self, painter: QPainter, cell: QRect, row: object, column: Column, *, selected: bool) -> None:
        """Write one cell; `cell` leaves out the hairline."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        table = self._table
        line = index.row()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not selected and scale.factor() == 1.0 and self._is_plain(line):
            self._paint_plain(painter, option.rect, line, index.column())
            return
        painter.save()
        painter.setClipRect(option.rect)
        scale.scaled(painter)
        cell = scale.designed(option.rect)
        fill = self._paint_shape(painter, cell, line, selected=selected)
        model = table.records()
        row = model.row_at(line)
        if row is not None:
            self.paint_cell(painter, cell.adjusted(0, 0, 0, -1), row, model.columns[index.column()], selected=selected)
        if table.tools.shows_on(line):
            table.tools.paint(painter, line, fill=fill)
        if table.marks_cell and index == table.currentIndex() and table.hasFocus():
            painter.fillRect(self.spread(cell, 6, 6).adjusted(0, cell.height() - 6, 0, -4), theme.color("focus"))
        painter.restore()

    def _is_plain(self, line: int) -> bool:
        """Whether a row that is not selected has no shape of its own, so that nothing of it has to be clipped."""
        table = self._table
        aimed = table.drops is not None and line == table.drops.target
        return line not in {table.tools.hovered, table.currentIndex().row()} and not aimed

    def _paint_plain(self, painter: QPainter, cell: QRect, line: int, place: int) -> None:
        """Most cells of a list, in half the steps."""
        model = self._table.records()
        self._hairline(painter, cell, line, self._table.viewport().width())
        row = model.row_at(line)
        if row is not None:
            self.paint_cell(painter, cell.adjusted(0, 0, 0, -1), row, model.columns[place], selected=False)

    def _paint_shape(self, painter: QPainter, cell: QRect, line: int, *, selected: bool) -> str:
        """Tint, ring and hairline; gives the colour role that lies under the words."""
        table = self._table
        focused = table.hasFocus()
        width = scale.designed(table.viewport().rect()).width()
        whole = QRectF(INSET, cell.y(), width - 2 * INSET, cell.height() - 1)
        fill = "selected" if focused else "selected_idle"
        if selected:
            paint.rounded(painter, whole, 6, fill=fill)
        elif line == table.tools.hovered:
            fill = "hover"
            paint.rounded(painter, whole, 6, fill=fill)
        else:
            fill = "surface"
            self._hairline(painter, cell, line, width)
        if focused and line == table.currentIndex().row():
            paint.rounded(painter, whole, 6, line="focus", width=2)
        if table.drops is not None and line == table.drops.target:
            paint.rounded(painter, whole, 6, fill="accent_soft", line="accent", width=2)
            fill = "accent_soft"
        return fill

    def _hairline(self, painter: QPainter, cell: QRect, line: int, width: int) -> None:
        if line + 1 in {self._table.currentIndex().row(), self._table.tools.hovered}:
            return
        before, after = (20, self.words_from) if self.rtl else (self.words_from, 20)
        box = QRect(before + 2, cell.bottom(), width - before - after, 1)
        painter.fillRect(box.intersected(cell), theme.color("line"))

    # -- where things lie

    @property
    def rtl(self) -> bool:
        """Whether the list reads from right to left."""
        return self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def compact(self) -> bool:
        """Whether a row has one line."""
        return self._table.is_compact

    def before(self, column: Column) -> int:
        """Pixels at the beginning of a cell."""
        return _FIRST if self._table.header.columns.is_first(column) else _LATER

    def after(self, column: Column) -> int:
        """Pixels at the end of a cell; trailing text at the end of a row leaves room for its tools."""
        return GUTTER if self._table.header.columns.is_last(column) and column.trailing else _LATER

    def spread(self, cell: QRect, before: int, after: int) -> QRect:
        """The cell without `before` pixels at its beginning and `after` at its end, in reading direction."""
        return QStyle.visualRect(self._table.layoutDirection(), cell, cell.adjusted(before, 0, -after, 0))

    def near(self, *, trailing: bool = False) -> Qt.AlignmentFlag:
        """The edge where a line of text begins (or, `trailing`, where it ends)."""
        return Qt.AlignmentFlag.AlignRight if self.rtl != trailing else Qt.AlignmentFlag.AlignLeft

    # -- words

    def paint_person(
        self, painter: QPainter, cell: QRect, column: Column, name: str, below: str, *, quiet: str, photo: str = ""
    ) -> None:
        """Photo or initials, name, and a quieter line under it, or after it in a row of one line."""
        size = 22 if self.compact else 30
        disc = self.spread(cell, self.before(column), 0)
        left = disc.right() - size + 1 if self.rtl else disc.x()
        box = QRectF(left, cell.y() + (cell.height() - size) / 2, size, size)
        face = self._photos.face(photo, size) if photo and self._photos else None
        if face is not None:
            painter.drawPixmap(box.topLeft(), face)
        else:
            paint.avatar(painter, box, name)
        self.paint_two(painter, cell, column, name, below, before=self.name_from(column), roles=("text", quiet))

    def paint_marked(
        self,
        painter: QPainter,
        cell: QRect,
        column: Column,
        name: str,
        below: str,
        *,
        marks: list[str],
        quiet: str,
        photo: str = "",
    ) -> None:
        """As `paint_person`, with marks behind the name, where there is room, else at the end of the cell."""
        room = self.spread(cell, 0, len(marks) * (_MARK + 4))
        below = "" if marks and self.compact else below
        self.paint_person(painter, room, column, name, below, quiet=quiet, photo=photo)
        if not marks:
            return
        taken = self.name_from(column) + paint.width_of(name, fonts.drawn("base_strong")) + 6
        start = min(taken, cell.width() - 4 - len(marks) * (_MARK + 4))
        top = cell.y() + ((cell.height() - _MARK) // 2 if self.compact or not below else 7)
        for at, mark in enumerate(marks):
            box = self.spread(cell, start + at * (_MARK + 4), 0)
            role = "bad" if mark == "ban" else "text2"
            painter.drawPixmap(box.right() - _MARK + 1 if self.rtl else box.x(), top, icons.pixmap(mark, role, _MARK))

    def paint_two(
        self,
        painter: QPainter,
        cell: QRect,
        column: Column,
        above: str,
        below: str,
        *,
        roles: tuple[str, str],
        before: int = 0,
        strong: bool = True,
    ) -> None:
        """A line and a quieter one under it, in two colour roles; alone, the first stands in the middle."""
        words = self.spread(cell, before or self.before(column), 8)
        font = fonts.drawn("base_strong" if strong else "base")
        if self.compact:
            self._paint_beside(
                painter, words, (above, below), font_role="base_strong" if strong else "base", roles=roles
            )
            return
        upper = QRect(words.x(), cell.y() + (5 if below else 12), words.width(), 18)
        paint.line_of_text(painter, upper, above, font=font, role=roles[0], align=self.near())
        if below:
            lower = QRect(words.x(), cell.y() + 23, words.width(), 16)
            paint.line_of_text(painter, lower, below, font=fonts.drawn("small"), role=roles[1], align=self.near())

    def _paint_beside(
        self, painter: QPainter, words: QRect, texts: tuple[str, str], *, font_role: str, roles: tuple[str, str]
    ) -> None:
        """Both lines as one, of the quieter one what can be read in the room that is left: no "by…"."""
        font, quiet = fonts.drawn(font_role), fonts.drawn("small")
        paint.line_of_text(painter, words, texts[0], font=font, role=roles[0], align=self.near())
        rest = self.spread(words, paint.width_of(texts[0], font) + 8, 0)
        readable = paint.whole_parts(texts[1], quiet, rest.width()) or (texts[1] if rest.width() >= _READABLE else "")
        if readable:
            paint.line_of_text(painter, rest, readable, font=quiet, role=roles[1], align=self.near())

    def paint_words(
        self, painter: QPainter, cell: QRect, column: Column, text: str, *, role: str = "text2", size: str = "base"
    ) -> None:
        """One line of text in a cell, at the edge where its column has it."""
        box = self.spread(cell, self.before(column), self.after(column))
        align = self.near(trailing=column.trailing)
        paint.line_of_text(painter, box, text, font=fonts.drawn(size), role=role, align=align)

    def paint_dots(
        self, painter: QPainter, cell: QRect, column: Column, value: int | None, most: int, *, quiet: str
    ) -> None:
        """A score as so many filled dots of as many; a dash where there is none."""
        if value is None:
            self.paint_words(painter, cell, column, "–", role=quiet)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(most):
            box = self.spread(cell, self.before(column) + place * _PITCH, 0)
            left = box.right() - _DOT + 1 if self.rtl else box.x()
            filled = place < value
            painter.setBrush(theme.color("text2") if filled else Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("text3"), 1))
            radius = _DOT / 2 if filled else _DOT / 2 - 0.5
            painter.drawEllipse(QPointF(left + _DOT / 2, cell.y() + cell.height() / 2), radius, radius)
        painter.restore()

    def name_from(self, column: Column) -> int:
        """Pixels from the beginning of a cell to the name behind its photo."""
        return self.before(column) + (34 if self.compact else 42)

    @override
    def edited_from(self, column: Column, *, first: bool) -> int:
        return self.name_from(column) if first else self.before(column)

    def mark_at(self, cell: QRect, column: Column) -> QPointF:
        """Where a mark of 15 pixels at the beginning of a cell has its corner."""
        box = self.spread(cell, self.before(column), 0)
        top = box.y() + (box.height() - 15) / 2 if self.compact else box.y() + 6
        return QPointF(box.right() - 14 if self.rtl else box.x(), top)

    # -- what was cut

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A cell says in its tooltip what is cut in it, and what else there is to say; as written, never as markup."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        QToolTip.showText(event.globalPos(), as_plain(text) if text else "", view.viewport())
        return True
