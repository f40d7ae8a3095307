"""The question bank as a list to choose from: what is chosen already has a tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from typing_extensions import override

from crm_app.store.questions import QuestionRow
from crm_app.ui import words
from crm_app.ui.models.blocks import ID, ROW, AnyIndex
from crm_app.ui.widgets.question_row import MIME


class BankModel(QAbstractListModel):
    """Questions in the order of the bank; `chosen` are the keys of those in the meeting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuestionRow] = []
        self.chosen: frozenset[int] = frozenset()

    def show_questions(self, rows: Sequence[QuestionRow], chosen: frozenset[int]) -> None:
        """Show these; the same list with other ticks keeps its place."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows, self.chosen = list(rows), chosen
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows, self.chosen = list(rows), chosen
        self.endResetModel()

    def line_of(self, key: int) -> int:
        """The line of a question, -1 when it is not shown."""
        return next((line for line, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("chosen") if row.key in self.chosen else self.tr("not chosen")
            return f"{row.text} {row.topic or words.category(row.category)}, {words.minutes(row.minutes)}, {state}"
        return {ROW: row, ID: row.key}.get(role)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(MIME, f"bank:{index.data(ID)}".encode())
            data.setText(str(index.data()))
        return data
