"""Widgets beside each other that go on in the next line where the room ends."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from crm_app.ui.scale import px


class Flow(QLayout):
    """In reading direction; `space` and `lines` are the gaps between widgets and between lines."""

    def __init__(self, *, space: int = 6, lines: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width, until something in it changes: Qt asks for them dozens of times while it lays a page out."""
        self._space, self._lines = px(space), px(lines)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place among the others, as a box layout does."""
        there = self.indexOf(widget)
        if there < 0:
            self.addWidget(widget)
            there = len(self._items) - 1
        self._items.insert(place, self._items.pop(there))
        self.invalidate()

    @override
    def count(self, /) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self, /) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self, /) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int, /) -> int:
        if arg__1 not in self._heights:
            self._heights[arg__1] = self._place(QRect(0, 0, arg__1, 0), only_measured=True)
        return self._heights[arg__1]

    @override
    def invalidate(self, /) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, arg__1: QRect, /) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, only_measured=False)

    @override
    def sizeHint(self, /) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self, /) -> QSize:
        size = QSize()
        for item in self._seen():
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, box: QRect, *, only_measured: bool) -> int:
        """Set every item, or only find out how high the whole is at this width."""
        inside = box.marginsRemoved(self.contentsMargins())
        x, y, height = inside.x(), inside.y(), 0
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
        for item in self._seen():
            size = item.sizeHint().boundedTo(QSize(max(inside.width(), item.minimumSize().width()), 10_000))
            if x > inside.x() and x + size.width() > inside.x() + inside.width():
                x, y, height = inside.x(), y + height + self._lines, 0
            if not only_measured:
                item.setGeometry(QStyle.visualRect(direction, inside, QRect(QPoint(x, y), size)))
            x, height = x + size.width() + self._space, max(height, size.height())
        margins = self.contentsMargins()
        return y + height - box.y() + margins.bottom()
