"""Rows of a list as something to take along: out of the window as files, and onto another row."""

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from crm_app.ui.widgets.record_table import RecordTable

IDS = "application/x-rapport-{table}"
"""The kind of data that holds ids of a table's records, as JSON, for drops inside the window."""


def pack(data: QMimeData, table: str, records: Sequence[int]) -> None:
    """Put records of a table of the book (`person` ...) into what is dragged."""
    data.setData(IDS.format(table=table), json.dumps(list(records)).encode())


def unpack(data: QMimeData, table: str) -> list[int]:
    """The records of a table that are being dragged; empty for anything else."""
    kind = IDS.format(table=table)
    if not data.hasFormat(kind):
        return []
    return [int(number) for number in json.loads(bytes(data.data(kind).data()))]


class RowDrops(QObject):
    """Takes records of the same table that are dropped on a row; everything else goes on to the window."""

    dropped = Signal(list, int)
    """Which records, on which one."""

    def __init__(self, table: "RecordTable", kind: str, can_take: Callable[[list[int], int], bool]) -> None:
        super().__init__(table)
        self._table = table
        self._kind = kind
        self._can_take = can_take
        self.target = -1
        """The line that would take what is dragged over it, -1 for none."""
        table.viewport().setAcceptDrops(True)

    def take(self, event: QEvent) -> bool:
        """Look at what is dragged over the list; True for what is done with it."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDragMoveEvent):
            return self._move(event)
        if isinstance(event, QDragLeaveEvent):
            self._aim(-1)
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if unpack(event.mimeData(), self._kind):
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _move(self, event: QDragMoveEvent) -> bool:
        line = self._line(event)
        self._aim(line)
        event.setAccepted(line >= 0)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        line = self._line(event)
        self._aim(-1)
        if line < 0:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(unpack(event.mimeData(), self._kind), self._table.records().id_at(line))
        return True

    def _line(self, event: QDropEvent) -> int:
        """The line under the pointer when it can take what is dragged."""
        line = self._table.rowAt(event.position().toPoint().y())
        dragged = unpack(event.mimeData(), self._kind)
        if line < 0 or not dragged or not self._can_take(dragged, self._table.records().id_at(line)):
            return -1
        return line

    def _aim(self, line: int) -> None:
        if line != self.target:
            self.target = line
            self._table.viewport().update()
