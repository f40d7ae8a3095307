"""A table over many records: all ids in the order SQL gave them, rows fetched in blocks when a cell is shown."""

from abc import abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

BLOCK = 128
_KEPT_BLOCKS = 24
"""Blocks that stay in memory: what fills a tall screen many times over."""

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which a delegate gets the whole row."""
ID = Qt.ItemDataRole.UserRole + 2


class BlockModel(QAbstractTableModel, Generic[Row]):
    """Ids in an array, rows in blocks of 128; sorting and filtering are SQL's work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()

    @abstractmethod
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, Row]]:
        """The rows of some ids, in any order; an id that is gone may be missing."""

    @abstractmethod
    def titles(self) -> Sequence[str]:
        """The words over the columns."""

    @abstractmethod
    def text(self, row: Row, column: int) -> str:
        """What a cell says, also to a screen reader."""

    @abstractmethod
    def tip(self, row: Row, column: int) -> str:
        """What a cell's tooltip says; empty for none."""

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these records in this order."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._blocks.clear()
        self.endResetModel()

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
        return 0 if parent.isValid() else len(self.titles())

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
        return self._words(row, index.column(), role)

    def _words(self, row: Row, column: int, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles()[column]}: {self.text(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row, column) or None
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.titles()[section] if section < len(self.titles()) else None
        return None
