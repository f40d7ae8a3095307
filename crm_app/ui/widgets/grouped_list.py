"""The list of a `GroupModel`: lines are chosen with arrows or pointer, headings are passed over, Enter opens."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from crm_app.ui.models.groups import GroupModel, Heading, Line

if TYPE_CHECKING:
    from crm_app.ui.delegates.groups import Tool

FindTool: TypeAlias = "Callable[[QRect, Line, QPoint], Tool | None]"


class GroupedList(QListView):
    """The line that is current stays current through any change, or the one that takes its place does."""

    opened = Signal(object)
    """The line that Enter, or a second click, opens."""
    current_changed = Signal(object)
    """The line the cursor is on; None for none."""
    tool_used = Signal(object, str)
    """A small button of a line was pressed: the line, and the button's name."""
    left_above = Signal()
    """Up was pressed on the first line."""

    takes_letters = True
    """Whether letters go to a line that begins with them; a list that is led by a field leaves them to it."""

    def __init__(self, name: str, *, one_click: bool = False) -> None:
        super().__init__()
        self._groups = GroupModel()
        self._hovered = -1
        self._refilling = False
        self._opens_at_once = one_click
        self._tool_at: FindTool | None = None
        self.setModel(self._groups)
        self.setAccessibleName(name)
        self.setProperty("kind", "painted")  # the delegates draw what is selected
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def use_tools(self, tool_at: "FindTool") -> None:
        """Find the small buttons of a line by this function."""
        self._tool_at = tool_at

    @property
    def groups(self) -> GroupModel:
        """What is shown."""
        return self._groups

    @property
    def hovered(self) -> int:
        """The place under the pointer, -1 for none."""
        return self._hovered

    def show_groups(self, groups: Iterable[tuple[Heading | None, Sequence[Line]]], *, keep: bool = True) -> None:
        """Show other groups; without `keep` the first line becomes current."""
        place, line, depth = self.currentIndex().row(), self.current_line(), self.verticalScrollBar().value()
        self._refilling = True
        self._groups.set_groups(groups)
        kept = self._groups.place_of(line.key) if keep and line is not None else -1
        if kept < 0:
            kept = self._groups.next_line(place - 1 if keep and place >= 0 else -1, 1)
        if kept < 0:
            kept = self._groups.next_line(self._groups.rowCount(), -1)
        self._go(kept)
        self._refilling = False
        if keep:
            self.verticalScrollBar().setValue(depth)
        self.current_changed.emit(self.current_line())

    def current_line(self) -> Line | None:
        """The line the cursor is on."""
        return self._groups.line(self.currentIndex().row())

    def go_to(self, key: Hashable) -> bool:
        """Put the cursor on a line; False where it is not shown."""
        place = self._groups.place_of(key)
        if place >= 0:
            self._go(place)
        return place >= 0

    def go_first(self) -> None:
        """Put the cursor on the first line."""
        self._go(self._groups.next_line(-1, 1))

    def step(self, by: int) -> None:
        """Move the cursor a line on (1) or back (-1), round the ends: for a field that keeps the focus."""
        place = self._groups.next_line(self.currentIndex().row(), by)
        self._go(place if place >= 0 else self._groups.next_line(-1 if by > 0 else self._groups.rowCount(), by))

    def open_current(self) -> None:
        """Open the line the cursor is on."""
        if (line := self.current_line()) is not None:
            self.opened.emit(line)

    def content_height(self) -> int:
        """How high all lines are together."""
        self.executeDelayedItemsLayout()
        return self.contentsSize().height()

    def _go(self, place: int) -> None:
        index = self._groups.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if place >= 0:
            above = place - 1  # the heading of the first line is shown with it
            self.scrollTo(self._groups.index(above if above >= 0 and self._groups.line(above) is None else place))
            self.scrollTo(index)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex, /) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if not self._refilling:
            self.current_changed.emit(self._groups.line(current.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, place = event.key(), self.currentIndex().row()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open_current()
        elif key == Qt.Key.Key_Up and self._groups.next_line(place, -1) < 0:
            self.left_above.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            step = -1 if key == Qt.Key.Key_Up else 1
            if (target := self._groups.next_line(place, step)) >= 0:
                self._go(target)
        elif not self.takes_letters and event.text().isprintable() and event.text().strip():
            event.ignore()
        elif key == Qt.Key.Key_Home:
            self.go_first()
        elif key == Qt.Key.Key_End:
            self._go(self._groups.next_line(self._groups.rowCount(), -1))
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self._groups.line(index.row())
        if event.button() != Qt.MouseButton.LeftButton or line is None:
            return
        tool = self._tool_at(self.visualRect(index), line, event.position().toPoint()) if self._tool_at else None
        if tool is not None:
            self.tool_used.emit(line, tool.name)
        elif self._opens_at_once and index == self.currentIndex():
            self.open_current()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if not self._opens_at_once and self.indexAt(event.position().toPoint()).isValid():
            self.open_current()

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()
