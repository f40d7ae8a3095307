"""The pile of cards as a list: all ids, rows in blocks when they are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from crm_app.store import card_pile
from crm_app.store.book import Book
from crm_app.store.card_pile import PileRow
from crm_app.ui import card_words
from crm_app.ui.models.blocks import ID, AnyIndex

ROW = Qt.ItemDataRole.UserRole + 21
_BLOCK = 64
_ROOT = QModelIndex()


class CardsModel(QAbstractListModel):
    """`reading` is the card that is being read, `waiting` those that will be."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.ids: list[int] = []
        self._rows: dict[int, PileRow] = {}
        self.reading = 0
        self.waiting: frozenset[int] = frozenset()

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these cards, as the book has them now."""
        self._rows.clear()
        if list(ids) == self.ids:
            if self.ids:
                self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))
            return
        self.beginResetModel()
        self.ids = list(ids)
        self.endResetModel()

    def set_reading(self, reading: int, waiting: Sequence[int]) -> None:
        """Say which cards are being read."""
        self.reading, self.waiting = reading, frozenset(waiting)
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def row_at(self, place: int) -> PileRow | None:
        """The card at a place; None for one that is gone since."""
        number = self.ids[place]
        if number not in self._rows:
            begin = place - place % _BLOCK
            found = card_pile.rows_of(self._book, self.ids[begin : begin + _BLOCK])
            self._rows.update((row.id, row) for row in found)
        return self._rows.get(number)

    def place_of(self, number: int) -> QModelIndex:
        """Where a card stands."""
        return self.index(self.ids.index(number)) if number in self.ids else QModelIndex()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self.ids)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role == ID:
            return self.ids[index.row()]
        row = self.row_at(index.row())
        if row is None:
            return None
        reading, waiting = row.id == self.reading, row.id in self.waiting
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return card_words.title(row, reading=reading)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.trouble or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card_words.spoken(row, reading=reading, waiting=waiting)
        return None
