"""A table over many records: all ids in the order SQL gave them, rows fetched in blocks when a cell is shown."""

from abc import abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.ui.models.columns import Column

BLOCK = 64
_KEPT_BLOCKS = 48
"""Blocks that stay in memory: what fills a tall screen many times over."""

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which a delegate gets the whole row."""
ID = Qt.ItemDataRole.UserRole + 2
_STILL = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
)  # fmt: skip


class BlockModel(QAbstractTableModel, Generic[Row]):
    """Ids in an array, rows in blocks; sorting and filtering are SQL's work."""

    failed = Signal(object)
    """A change typed into a cell could not be stored: the error."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.keeps_place = False
        """Whether the last new ids are the same list after a change: cursor and scroll bar stay where they are."""
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._places = {one.key: place for place, one in enumerate(self.columns)}
        self._flags = tuple(_STILL | Qt.ItemFlag.ItemIsEditable if one.editable else _STILL for one in self.columns)

    @abstractmethod
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, Row]]:
        """The rows of some ids, in any order; an id that is gone may be missing."""

    @abstractmethod
    def text(self, row: Row, key: str) -> str:
        """What a cell says, also to a screen reader."""

    def tip(self, row: Row, key: str) -> str:
        """What a cell's tooltip says besides what its text, when that is cut, says; empty for none."""
        return self.text(row, key)

    def typed(self, row: Row, key: str) -> str:
        """What stands in the field when a cell is edited."""
        return self.text(row, key)

    def complaint(self, row: Row, key: str, text: str) -> str:  # noqa: ARG002  # for those that can be edited
        """Why a cell cannot hold this text, as a sentence; empty when it can."""
        return ""

    def offers(self, key: str) -> Sequence[str]:  # noqa: ARG002
        """What to offer while a cell of this column is edited."""
        return ()

    def store(self, row: Row, key: str, text: str) -> None:
        """Store what was typed into a cell, as an edit of the book; may raise CrmError."""
        raise NotImplementedError

    def column(self, key: str) -> int:
        """The place of a column, -1 for one that there is not."""
        return self._places.get(key, -1)

    def set_ids(self, ids: Iterable[int], *, keeps_place: bool = False) -> None:
        """Show these records in this order; `keeps_place` after a change of the book, where the list is the same."""
        fresh = array("q", ids)
        self._blocks.clear()
        self.keeps_place = keeps_place
        if fresh == self._ids:
            self.tell_all()
            return
        self.beginResetModel()
        self._ids = fresh
        self.endResetModel()

    def tell_all(self) -> None:
        """Have all that is seen asked for again: the same records, but what they say may be new."""
        self._blocks.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    @property
    def ids(self) -> "array[int]":
        """All ids in order."""
        return self._ids

    def id_at(self, row: int) -> int:
        """The record of a line."""
        return self._ids[row]

    def line_of(self, record: int) -> int:
        """The line of a record, -1 when it is not shown."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def row_at(self, line: int) -> Row | None:
        """The row of a line; None when the record went away a moment ago."""
        number = line // BLOCK
        block = self._blocks.get(number)
        if block is None:
            ids = self._ids[number * BLOCK : (number + 1) * BLOCK]
            block = self._blocks[number] = dict(self.fetch(ids))
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block.get(self._ids[line])

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID:
            return self._ids[index.row()]
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        return self._words(row, self.columns[index.column()], role)

    def _words(self, row: Row, column: Column, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column.key)
        if role == Qt.ItemDataRole.EditRole:
            return self.typed(row, column.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {self.text(row, column.key)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row, column.key) or None
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        key, text = self.columns[index.column()].key, str(value)
        if text == self.typed(row, key):
            return True
        try:
            self.store(row, key, text)
        except CrmError as error:
            self.failed.emit(error)
            return False
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title if 0 <= section < len(self.columns) else None
        return None
