"""The small buttons at the end of a row: on the row under the pointer and, where the keys are, on the current one.

They are painted (`paint_tools`), because a list has no widgets in its rows; each is an action of the context menu.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QToolTip

from crm_app.ui import icons, paint, scale, theme
from crm_app.ui.scale import px

if TYPE_CHECKING:
    from crm_app.ui.widgets.record_table import RecordTable

_SIZE, _AIR, _EDGE = 24, 2, 9
MORE = "ellipsis"
_COVERED = 40
"""Pixels beside the tools that a date under them may reach to."""


class Tool(NamedTuple):
    """An icon on the row, and the action it does."""

    icon: str
    action: QAction


class RowTools(QObject):
    """Where the tools of a row lie, and what a press on one does; the last one opens the context menu."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table
        self._tools: list[Tool] = []
        self._pointed = -1
        self.hovered = -1
        """The line under the pointer, -1 for none."""

    def set_tools(self, tools: list[Tool]) -> None:
        """What stands before the dots."""
        self._tools = tools
        self._table.viewport().update()

    def boxes(self, line: int) -> list[QRect]:
        """Where the tools of a line are, from the far edge on: the dots first; empty when it shows none."""
        if not self.shows_on(line):
            return []
        table, size = self._table, px(_SIZE)
        top = table.rowViewportPosition(line) + (table.row_height - 1 - size) // 2
        many = 1 + (len(self._tools) if line == self.hovered else 0)
        edge = table.viewport().width() - px(_EDGE)
        boxes = [QRect(edge - (at + 1) * px(_SIZE + _AIR), top, size, size) for at in range(many)]
        return [QStyle.visualRect(table.layoutDirection(), table.viewport().rect(), box) for box in boxes]

    def shows_on(self, line: int) -> bool:
        """Whether a line has tools now."""
        table = self._table
        if not table.has_menu:
            return False
        return line == self.hovered or (table.hasFocus() and line == table.currentIndex().row())

    def paint(self, painter: QPainter, line: int, *, fill: str) -> None:
        """Paint those of a line with a scaled painter, over the tint of its row."""
        boxes = [scale.designed(box) for box in self.boxes(line)]
        if line == self.hovered and len(boxes) > 1:  # the text under them is covered as a whole
            whole = boxes[0].united(boxes[-1])
            rtl = self._table.isRightToLeft()
            whole.adjust(0 if rtl else -_COVERED, 0, _COVERED if rtl else 0, 0)
            painter.fillRect(whole, theme.color(fill))
        for at, box in enumerate(boxes):
            lit = line == self.hovered and at == self._pointed
            if lit:
                paint.rounded(painter, box.toRectF(), 5, fill="pressed")
            name = MORE if at == 0 else self._tools[-at].icon
            painter.drawPixmap(box.x() + 4, box.y() + 4, icons.pixmap(name, "text" if lit else "text2"))

    def at(self, point: QPoint) -> tuple[int, int]:
        """Line and tool under a point of the list; -1 for none."""
        line = self._table.rowAt(point.y())
        found = next((at for at, box in enumerate(self.boxes(line)) if box.contains(point)), -1) if line >= 0 else -1
        return line, found

    def take(self, event: QEvent) -> bool:
        """Look at what happens over the list, before the list does; True for what is done with it."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove:
            self._point(event.position().toPoint())
        elif isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseButtonPress:
            return event.button() == Qt.MouseButton.LeftButton and self._press(event.position().toPoint())
        elif kind == QEvent.Type.Leave:
            self._hover(-1, -1)
        elif isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            return self._tell(event)
        return False

    def _point(self, point: QPoint) -> None:
        self._hover(self._table.rowAt(point.y()), self._pointed)
        self._hover(self.hovered, self.at(point)[1])

    def _hover(self, line: int, tool: int) -> None:
        if (line, tool) != (self.hovered, self._pointed):
            self.hovered, self._pointed = line, tool
            self._table.viewport().update()

    def _press(self, point: QPoint) -> bool:
        line, tool = self.at(point)
        if tool < 0:
            return False
        self._table.setFocus()
        if line != self._table.currentIndex().row() or not self._table.selectionModel().isRowSelected(line):
            self._table.selectRow(line)
        if tool == 0:
            self._table.open_menu(self._table.viewport().mapToGlobal(self.boxes(line)[0].bottomLeft()))
        else:
            self._tools[-tool].action.trigger()
        return True

    def _tell(self, event: QHelpEvent) -> bool:
        _line, tool = self.at(event.pos())
        if tool < 0:
            return False
        words = self.tr("More") if tool == 0 else self._tools[-tool].action.text().replace("&", "")
        QToolTip.showText(event.globalPos(), words, self._table.viewport())
        return True
