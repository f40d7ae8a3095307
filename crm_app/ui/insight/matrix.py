"""Whose voices were heard: topics down, fields or facets across; a cell opens the answers side by side."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from crm_app.domain.coverage import ENOUGH, WHOLE, Cell
from crm_app.ui import fonts, formats, icons, paint, theme
from crm_app.ui.insight.facet_words import facet_words
from crm_app.ui.scale import designed, px, scaled

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """`field` empty: fields across; else the facets of one kind in that field."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: dict[tuple[str, str], Cell] = {}
        self._facet = ""
        self.rows: list[str] = []
        self.columns: list[str] = []

    def show_cells(self, cells: Sequence[Cell], *, field: str = "", facet: str = "") -> None:
        """Show these cells."""
        self.beginResetModel()
        self._cells, self._facet = {}, facet if field else ""
        for cell in cells:
            if not field and cell.facet == WHOLE:
                self._cells[cell.topic, cell.field] = cell
            elif field and cell.field == field and cell.facet[0] == facet and cell.facet != WHOLE:
                self._cells[cell.topic, cell.facet[1]] = cell
        self.rows = sorted({topic for topic, _ in self._cells})
        self.columns = sorted({across for _, across in self._cells})
        self.endResetModel()

    def cell(self, index: AnyIndex) -> Cell | None:
        """The cell at a place; None where nobody spoke."""
        if not index.isValid():
            return None
        return self._cells.get((self.rows[index.row()], self.columns[index.column()]))

    @override
    def rowCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> str | None:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        names = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        if section >= len(names):
            return None
        return self._across(section) if orientation == Qt.Orientation.Horizontal else names[section]

    def _across(self, column: int) -> str:
        name = self.columns[column]
        return facet_words((self._facet, name)) if self._facet else name or self.tr("No field")

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(index)
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index)
            return formats.count(len(cell.voices)) if cell else ""
        return None

    def _spoken(self, index: AnyIndex) -> str:
        topic, across = self.rows[index.row()], self._across(index.column())
        cell = self.cell(index)
        words = self.tr("{topic}, {across}: {count} voices").format(
            topic=topic, across=across, count=formats.count(len(cell.voices) if cell else 0)
        )
        if cell and cell.contradicted:
            words = self.tr("{cell}, contradicted").format(cell=words)
        return words


class _CellPaint(QStyledItemDelegate):
    """A filled disc for enough voices, half a disc for one, a ring for none; a sign for a contradiction."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        cell = model.cell(index)
        painter.save()
        scaled(painter)
        box = designed(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("selected"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(box.center().x() - 20, box.center().y() - 6, 13, 13)
        painter.setPen(QPen(theme.color("accent" if cell else "line_strong"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setBrush(theme.color("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        if cell and len(cell.voices) >= ENOUGH:
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        elif cell:
            painter.drawPie(disc.adjusted(2, 2, -2, -2), 90 * 16, -180 * 16)
        if cell:
            words = box.adjusted(box.width() // 2 - 2, 0, 0, 0)
            paint.line_of_text(painter, words, str(index.data()), font=fonts.drawn("base_strong"))
        if cell and cell.contradicted:
            painter.drawPixmap(box.center().x() + 14, box.center().y() - 8, icons.pixmap("git-compare", "warn", 16))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.rounded(painter, QRectF(box).adjusted(1, 1, -1, -1), 4, line="focus", width=2)
        painter.restore()


class Matrix(QTableView):
    """The table over the model."""

    chosen = Signal()

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_CellPaint(self))
        self.setProperty("kind", "painted")
        self.setAccessibleName(self.tr("Voices by topic"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(px(32))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setFixedWidth(px(150))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setDefaultSectionSize(px(130))
        self.horizontalHeader().setFixedHeight(px(34))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(fonts.font("small_strong"))
            header.setProperty("kind", "matrix")
            header.setHighlightSections(False)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())
