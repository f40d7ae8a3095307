"""The list of a section: fixed rows, painted cells, selection kept by id; every key a list is expected to know."""

import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from crm_app.store.ordering import Level
from crm_app.ui.models.blocks import AnyIndex, BlockModel
from crm_app.ui.scale import px
from crm_app.ui.widgets.kept_place import SELECT, KeptPlace, selected_lines
from crm_app.ui.widgets.row_drops import RowDrops
from crm_app.ui.widgets.row_tools import RowTools
from crm_app.ui.widgets.table_header import TableHeader
from crm_app.ui.widgets.type_ahead import TypeAhead

Hint = QAbstractItemDelegate.EndEditHint
_WALK = {"j": Qt.Key.Key_Down, "k": Qt.Key.Key_Up}


class Density(StrEnum):
    """How high rows are."""

    ROOMY = "roomy"
    COMPACT = "compact"


HEIGHTS = {Density.ROOMY: 44, Density.COMPACT: 32}


class RecordTable(QTableView):
    """A table over a `BlockModel`; current and selected records stay so through any change of the list."""

    opened = Signal(int)
    current_changed = Signal(int)
    """The id of the record the cursor is on, 0 for none."""
    picked = Signal()
    """Others are selected now: see `selected_ids`."""
    peeked = Signal(int)
    """Space: a record is to be shown for a moment; again on the same, it is to be put away."""
    put_away = Signal()
    """Delete: the selected records are to be archived."""
    copy_wanted = Signal()
    """Ctrl+C: the selected records are to be copied."""
    ordered = Signal()
    """Another order is wanted: see `levels`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._menu: Callable[[], QMenu] | None = None
        self._pack: Callable[[list[int]], QMimeData | None] | None = None
        self.density = Density.ROOMY
        self.marks_cell = False
        self.walks_by_letter = False
        """Whether J and K go down and up; typing ahead then begins with `/`."""
        self.drops: RowDrops | None = None
        self._place = KeptPlace(self)
        self.header = TableHeader(name, self)
        self.tools = RowTools(self)
        self.setAccessibleName(name)
        self._set_up()
        self.type_ahead = TypeAhead(self, self._go_to_beginning)
        self.find_beginning: Callable[[str], int] | None = None
        """Gives the id of the first record of the list whose name begins with a text, 0 for none."""

    def _set_up(self) -> None:
        self.setProperty("kind", "painted")  # the delegates draw what is selected
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(px(HEIGHTS[Density.COMPACT]))
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header.ordered.connect(self.ordered)
        self.header.left.connect(self.setFocus)

    # -- what it shows

    def show_model(self, model: BlockModel[Any]) -> None:
        """Use a model, with its columns."""
        self.setModel(model)
        self._place.follow(model)
        self.header.columns.start(model.columns)
        self._fit_columns()

    def records(self) -> BlockModel[Any]:
        """The model, with its ids."""
        model: QAbstractItemModel = self.model()
        assert isinstance(model, BlockModel)  # noqa: S101  # show_model takes nothing else
        return model

    @property
    def row_height(self) -> int:
        """Pixels of a row on the screen."""
        return px(HEIGHTS[self.density])

    @property
    def is_compact(self) -> bool:
        """Whether a row has one line of text."""
        return self.density is Density.COMPACT

    @property
    def levels(self) -> tuple[Level, ...]:
        """What the list is sorted by, chosen at its header."""
        return self.header.levels

    def set_density(self, density: Density) -> None:
        """Higher or lower rows; the current one stays in sight."""
        self.density = density
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def arrangement(self) -> str:
        """Columns and order as they were chosen, as text for settings and saved views."""
        levels = [[level.key, level.descending] for level in self.levels]
        return json.dumps({"columns": self.header.columns.state(), "levels": levels})

    # -- current and selected

    def current_id(self) -> int:
        """The record the cursor is on, 0 for none."""
        index = self.currentIndex()
        return self.records().id_at(index.row()) if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """All selected records, in the order of the list."""
        ids = self.records().ids
        return [ids[line] for line in sorted(selected_lines(self)) if line < len(ids)]

    def selected_count(self) -> int:
        """How many records are selected."""
        return len(selected_lines(self))

    def select_ids(self, records: Iterable[int]) -> None:
        """Select these records, those of them that the list shows."""
        self._place.select(records)

    def go_to(self, record: int) -> bool:
        """Put the cursor on a record; False when the list does not show it."""
        line = self.records().line_of(record)
        if line < 0:
            return False
        index = self.records().index(line, max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, SELECT)
        self.scrollTo(index)
        return True

    def _go_to_beginning(self, text: str) -> bool:
        record = self.find_beginning(text) if self.find_beginning else 0
        return bool(record) and self.go_to(record)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current != previous:
            self.viewport().update()
        if not self._place.resetting and current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self.records().id_at(current.row()))

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        if not self._place.resetting:
            self.picked.emit()

    # -- keys and pointer

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # Enter in the field is not meant for the row
            super().keyPressEvent(event)
            return
        if self._walk(event) or self.type_ahead.take(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        does = self._keys().get(Qt.Key(event.key())) if plain and self.currentIndex().isValid() else None
        if does is not None:
            does()
        else:
            self.marks_cell = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Space: self._peek,
            Qt.Key.Key_Delete: self.put_away.emit,
            Qt.Key.Key_F2: self.edit_current,
        }

    def _open(self) -> None:
        self.opened.emit(self.current_id())

    def _peek(self) -> None:
        self.peeked.emit(self.current_id())

    def _walk(self, event: QKeyEvent) -> bool:
        """J and K, where somebody wants them."""
        key = _WALK.get(event.text()) if self.walks_by_letter and not self.type_ahead.isVisible() else None
        if key is None or event.modifiers():
            return False
        super().keyPressEvent(QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
        return True

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last line; Qt would go to the first or last cell of the present one."""
        action, model = QAbstractItemView.CursorAction, self.records()
        if cursorAction in {action.MoveHome, action.MoveEnd} and model.rowCount():
            line = 0 if cursorAction == action.MoveHome else model.rowCount() - 1
            return model.index(line, max(0, self.currentIndex().column()))
        return super().moveCursor(cursorAction, modifiers)

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        # No event filter: one in Python would be asked while the viewport is being taken apart.
        if self.tools.take(event) or (self.drops is not None and self.drops.take(event)):
            return True
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.marks_cell = False
        self.type_ahead.forget()
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.current_id())

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.type_ahead.forget()
        self.viewport().update()

    # -- editing

    def edit_current(self) -> None:
        """F2: a field over the current cell, or over the first one that can be edited."""
        index = self.currentIndex()
        columns = self.records().columns
        column = index.column()
        if not columns[column].editable or self.isColumnHidden(column):
            shown = (self.records().column(one.key) for one in self.header.columns.shown if one.editable)
            column = next(shown, -1)
        if column >= 0:
            self.setCurrentIndex(index.siblingAtColumn(column))
            self.edit(self.currentIndex())

    @override
    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Tab goes on to the next cell of the same record, which may stand on another line by now."""
        super().closeEditor(editor, Hint.NoHint)
        step = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}.get(hint)
        if step is None or not self.currentIndex().isValid():
            self.setFocus()
            return
        shown = [self.records().column(one.key) for one in self.header.columns.shown if one.editable]
        at = shown.index(self.currentIndex().column()) + step if self.currentIndex().column() in shown else -1
        if 0 <= at < len(shown):
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(shown[at]))
            self.edit(self.currentIndex())

    # -- menu and dragging

    def set_menu(self, make: Callable[[], QMenu]) -> None:
        """Where the context menu comes from."""
        self._menu = make

    @property
    def has_menu(self) -> bool:
        """Whether rows have a context menu."""
        return self._menu is not None

    def open_menu(self, place: QPoint) -> None:
        """Show the context menu at a place of the screen."""
        if self._menu is not None and self.currentIndex().isValid():
            self._menu().popup(place)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.open_menu(event.globalPos())
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.open_menu(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def set_packing(self, pack: Callable[[list[int]], QMimeData | None]) -> None:
        """What the dragged records become outside of the list."""
        self._pack = pack
        self.setDragEnabled(True)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        data = self._pack(self.selected_ids()) if self._pack else None
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)

    # -- width

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # the shape of a row does not move sideways

    def _fit_columns(self) -> None:
        self.header.columns.fit(self.viewport().width())
