"""The outline: the same tree as lines that open and close, wholly readable and editable without pointer or sight."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView
from typing_extensions import override

from crm_app.domain.tree import ME
from crm_app.ui import fonts, formats, words
from crm_app.ui.scale import px
from crm_app.ui.tree.faces import mark_words, sentence
from crm_app.ui.tree.source import TreeSource
from crm_app.ui.widgets.row_drops import unpack

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, PLACE, STAGE, BROUGHT, OPEN = range(5)
_ROOT = QModelIndex()
_HEIGHT = 30
_ALL_OPEN = 400
"""A tree of fewer nodes is wide open at first."""


class OutlineModel(QAbstractItemModel):
    """Lines are made as they are asked for; the number inside an index is the node plus an offset."""

    _OFFSET = 1 << 40

    def __init__(self, source: TreeSource) -> None:
        super().__init__(source)
        self._source = source
        self._rows: dict[int, int] = {}
        source.changed.connect(self._reset)
        self._number()

    def _reset(self) -> None:
        self.beginResetModel()
        self._number()
        self.endResetModel()

    def _number(self) -> None:
        self._rows = {node: row for below in self._source.tree.children.values() for row, node in enumerate(below)}

    def node(self, index: AnyIndex) -> int:
        """The node of a line; outside of all lines the one of which the branch is shown."""
        return index.internalId() - self._OFFSET if index.isValid() else self._source.top

    def index_of(self, node: int, column: int = NAME) -> QModelIndex:
        """The line of a node; none for the one at the top."""
        if node == self._source.top or node not in self._rows:
            return QModelIndex()
        return self.createIndex(self._rows[node], column, node + self._OFFSET)

    @override
    def index(self, row: int, column: int, parent: AnyIndex = _ROOT, /) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        below = self._source.tree.children[self.node(parent)]
        return self.createIndex(row, column, below[row] + self._OFFSET)

    @override
    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]
        return self.index_of(self._source.tree.parents.get(self.node(index), ME)) if index.isValid() else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return 0 if parent.column() > 0 else len(self._source.tree.children.get(self.node(parent), ()))

    @override
    def columnCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return OPEN + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            heads = (self.tr("Name"), self.tr("Organisation"), self.tr("Stage"), self.tr("Brought"), self.tr("Open"))
            return heads[section]
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(px(40), px(_HEIGHT))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node, index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._cells(node)[index.column()]
        return None

    def _spoken(self, node: int, column: int) -> str:
        if column == NAME:
            return sentence(node, self._source.faces[node], self._source.tree.also, self._source.faces)
        head = self.headerData(column, Qt.Orientation.Horizontal)
        return self.tr("{column}: {value}").format(column=head, value=self._cells(node)[column] or "–")

    def _cells(self, node: int) -> tuple[str, str, str, str, str]:
        face, brought = self._source.faces[node], self._source.brought[node]
        stage = words.stage(face.stage) if face.stage else ""
        return face.name, face.below, stage, formats.count(brought) if brought else "", mark_words(face)

    @override
    def flags(self, index: AnyIndex, /) -> Qt.ItemFlag:
        drop = Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return drop
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | drop
        return plain | Qt.ItemFlag.ItemIsDragEnabled if self.node(index) > ME else plain


class Outline(QTreeView):
    """Shows the model; what is open stays open, and the current node current, through any change."""

    current_changed = Signal(int)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    dropped = Signal(list, int)

    def __init__(self, source: TreeSource) -> None:
        super().__init__()
        self._source = source
        self.pack: Callable[[int], QMimeData | None] = lambda _node: None
        self.takes: Callable[[list[int], int], bool] = lambda _people, _node: False
        self.outline = OutlineModel(source)
        self._open: set[int] = set(source.tree.nodes) if len(source.tree.nodes) < _ALL_OPEN else {ME}
        self._current = ME
        self._turning = False
        self.setModel(self.outline)
        self._set_up()
        self.outline.modelAboutToBeReset.connect(self._remember)
        self.outline.modelReset.connect(self._recall)
        self.expanded.connect(lambda index: self._open.add(self.outline.node(index)))
        self.collapsed.connect(lambda index: self._open.discard(self.outline.node(index)))
        self.activated.connect(lambda index: self.opened.emit(self.outline.node(index)))
        self._recall()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Who named whom, as an outline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(px(22))
        self.setAllColumnsShowFocus(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("kind", "outline")
        header = self.header()
        header.setFixedHeight(px(_HEIGHT))
        header.setFont(fonts.font("small_strong"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((PLACE, 180), (STAGE, 96), (BROUGHT, 70), (OPEN, 130)):
            self.setColumnWidth(column, px(width))

    @property
    def current(self) -> int:
        """The node that the keyboard is on."""
        return self._current

    def go_to(self, node: int) -> None:
        """Put the keyboard on a node and bring it into view."""
        index = self.outline.index_of(node)
        self._current = node
        if index.isValid():
            self._turning = True
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._turning = False

    def _remember(self) -> None:
        self._turning = True

    def _recall(self) -> None:
        for node in self._source.tree.nodes:
            if node in self._open:
                self.setExpanded(self.outline.index_of(node), True)
        self._turning = False
        self.go_to(self._current if self._current in self._source.tree.depths else ME)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex, /) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._turning:
            self._current = self.outline.node(current)
            self.current_changed.emit(self._current)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(self.outline.node(self.indexAt(event.pos())), event.globalPos())
        elif event.reason() != QContextMenuEvent.Reason.Mouse:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self._current, self.viewport().mapToGlobal(below))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction, /) -> None:
        data = self.pack(self._current)
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        event.setAccepted(self._taker(event) is not None)

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        node = self._taker(event)
        if node is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(unpack(event.mimeData(), "person"), node)

    def _taker(self, event: QDropEvent) -> int | None:
        people = unpack(event.mimeData(), "person")
        node = self.outline.node(self.indexAt(event.position().toPoint()))
        return node if people and self.takes(people, node) else None
