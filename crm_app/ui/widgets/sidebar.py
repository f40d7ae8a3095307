"""The sections on the left: one is chosen, the arrow keys move, counts stand at the end of each line."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, theme

WIDE, NARROW = 208, 184
_PITCH, _ROW = 32, 30
_COUNT = Qt.ItemDataRole.UserRole + 1
_ICON = Qt.ItemDataRole.UserRole + 2
_KEY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the book: `key` names its page, `text` is what people read."""

    key: str
    text: str
    icon: str


class Sidebar(QFrame):
    """The list of sections."""

    chosen = Signal(str)

    def __init__(self, sections: list[Section]) -> None:
        super().__init__()
        self.setProperty("kind", "sidebar")
        self._model = QStandardItemModel(self)
        for section in sections:
            item = QStandardItem(section.text)
            item.setData(section.icon, _ICON)
            item.setData(section.key, _KEY)
            item.setEditable(False)
            self._model.appendRow(item)
        self.list = _SectionList()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Sections"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._report)
        self.setFixedWidth(WIDE)

    def _report(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(now.data(_KEY))

    def choose(self, key: str) -> None:
        """Show a section as the present one."""
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(_KEY) == key:
                self.list.setCurrentIndex(self._model.index(row, 0))

    def count(self, key: str, number: str, spoken: str) -> None:
        """The number at the end of a section's line, and the same as a screen reader says it."""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if item.data(_KEY) == key:
                item.setData(number, _COUNT)
                item.setAccessibleText(spoken)


class _SectionList(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_SectionDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "painted")
        self.setStyleSheet("QListView { background: transparent }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)


class _SectionDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _PITCH)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        whole: QRect = option.rect.adjusted(8, 1, -8, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or hovered:
            outline = "focus" if chosen and theme.current().outlined else ""
            fill = "nav_selected" if chosen else "nav_hover"
            paint.rounded(painter, whole.toRectF(), 6, fill=fill, line=outline)
        if focused:
            paint.rounded(painter, whole.toRectF(), 6, line="focus", width=2)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        icon_box = QStyle.visualRect(option.direction, whole, QRect(whole.x() + 10, whole.y() + 7, 16, 16))
        painter.drawPixmap(icon_box, icons.pixmap(index.data(_ICON), "accent_text" if chosen else "text2"))
        count = index.data(_COUNT) or ""
        text = QStyle.visualRect(option.direction, whole, whole.adjusted(35, 0, -72, 0))
        number = QStyle.visualRect(option.direction, whole, QRect(whole.right() - 70, whole.y(), 62, whole.height()))
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if rtl:
            near, far = far, near
        name_font = fonts.font("group" if chosen else "base_strong")
        paint.line_of_text(painter, text, index.data(), font=name_font, role="text" if chosen else "text2", align=near)
        tone = "text2" if chosen else "text3"
        paint.line_of_text(painter, number, count, font=fonts.font("small_strong"), role=tone, align=far)
