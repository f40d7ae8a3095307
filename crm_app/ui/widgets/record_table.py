"""The list of a section: fixed rows, painted cells, selection kept by id, Enter opens."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QTableView, QWidget
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.models.blocks import AnyIndex, BlockModel
from crm_app.ui.scale import px

ROW_HEIGHT, HEADER_HEIGHT = 44, 30
_NARROWEST = 60


class TableHeader(QHeaderView):
    """Column titles that stand over the beginning of their cells; the sorted one is strong and has an arrow."""

    def __init__(self, trailing: frozenset[int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._trailing = trailing
        self.setFixedHeight(px(HEADER_HEIGHT))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSectionSize(px(_NARROWEST))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        scale.scaled(painter)
        rect = scale.designed(rect)
        painter.fillRect(rect, theme.color("surface"))
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        font = fonts.drawn("section" if sorted_by else "small_strong")
        direction = self.layoutDirection()
        trailing = logicalIndex in self._trailing
        before = 18 if self.visualIndex(logicalIndex) == 0 else 8
        box = rect.adjusted(4, 0, -22, 0) if trailing else rect.adjusted(before, 0, -18, 0)
        box = QStyle.visualRect(direction, rect, box)
        near = direction == Qt.LayoutDirection.LeftToRight
        align = Qt.AlignmentFlag.AlignRight if near == trailing else Qt.AlignmentFlag.AlignLeft
        paint.line_of_text(painter, box, title, font=font, role="text" if sorted_by else "text2", align=align)
        if sorted_by:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            width = min(painter.fontMetrics().horizontalAdvance(title), box.width())
            start = box.x() - 17 if trailing else box.x() + width + 4
            arrow = QRect(start, rect.y() + 9, 12, 12)
            if not near:
                arrow = QRect(box.right() - width - 16, rect.y() + 9, 12, 12)
            painter.drawPixmap(arrow, icons.pixmap("arrow-up" if up else "arrow-down", "text", 12))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.restore()


class RecordTable(QTableView):
    """A table over a `BlockModel`; the record that is current stays current through any change of the list."""

    opened = Signal(int)
    current_changed = Signal(int)
    """The id of the record the cursor is on, 0 for none."""

    def __init__(self, name: str, trailing: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._keep = 0
        self._resetting = False
        self._shares: tuple[float, ...] = ()
        self._needed: dict[int, int] = {}
        self._least: dict[int, int] = {}
        self._giving = -1
        self._hovered = -1
        self.setProperty("kind", "painted")  # the delegates draw what is selected
        self.setAccessibleName(name)
        self.setHorizontalHeader(TableHeader(trailing, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def hovered(self) -> int:
        """The line under the pointer, -1 for none."""
        return self._hovered

    def show_model(
        self,
        model: BlockModel[Any],
        shares: tuple[float, ...],
        *,
        needed: Mapping[int, int] | None = None,
        least: Mapping[int, int] | None = None,
        giving: int = -1,
    ) -> None:
        """Use a model; `shares` are the columns' parts of the width, `needed` the width from which a column shows.

        A column gets its `least` pixels at the cost of the column `giving`.
        """
        self._least = dict(least or {})
        self._giving = giving
        self._shares = shares
        self._needed = dict(needed or {})
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self._fit_columns()

    def records(self) -> BlockModel[Any]:
        """The model, with its ids."""
        model: QAbstractItemModel = self.model()
        assert isinstance(model, BlockModel)  # noqa: S101  # show_model takes nothing else
        return model

    def current_id(self) -> int:
        """The record the cursor is on, 0 for none."""
        index = self.currentIndex()
        return self.records().id_at(index.row()) if index.isValid() else 0

    def go_to(self, record: int) -> bool:
        """Put the cursor on a record; False when the list does not show it."""
        line = self.records().line_of(record)
        if line < 0:
            return False
        self._jump(line)
        return True

    def _remember(self) -> None:
        self._keep = self.current_id()
        self._resetting = True

    def _restore(self) -> None:
        line = self.records().line_of(self._keep) if self._keep else -1
        if line < 0 and self.records().rowCount():
            line = 0
        self._resetting = False
        if line >= 0:
            index = self.records().index(line, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        else:
            self.current_changed.emit(0)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.viewport().update()
        if not self._resetting and current.isValid():
            self.current_changed.emit(self.records().id_at(current.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.current_id())
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.records().rowCount():
            self._jump(0 if event.key() == Qt.Key.Key_Home else self.records().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _jump(self, line: int) -> None:
        """To a line itself; Qt would go to the first or last cell of the present one."""
        self.selectRow(line)
        self.scrollTo(self.records().index(line, 0))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.current_id())

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, line: int) -> None:
        if line != self._hovered:
            self._hovered = line
            self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        for column, width in self._needed.items():
            self.setColumnHidden(column, room < px(width))
        shown = [column for column in range(len(self._shares)) if not self.isColumnHidden(column)]
        whole = sum(self._shares[column] for column in shown)
        widths = {column: int(room * self._shares[column] / whole) for column in shown}
        for column, least in self._least.items():
            lack = max(0, min(px(least) - widths[column], widths[self._giving] - px(_NARROWEST)))
            widths[column] += lack
            widths[self._giving] -= lack
        widths[shown[-1]] += room - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)
