"""The sections on the left and the saved views under them: one is chosen, arrows move, counts end a line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.sections import Section
from crm_app.ui.tips import tip
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.goal_meter import GoalMeter
from crm_app.ui.widgets.row_drops import unpack

WIDE, NARROW, RAIL = 208, 184, 52
"""Widths in pixels of the design: the usual one, in a narrow window, and with icons alone."""
_PITCH, _GAP, _HEADING = 32, 12, 28
_COUNT = Qt.ItemDataRole.UserRole + 1
_ICON = Qt.ItemDataRole.UserRole + 2
_KEY = Qt.ItemDataRole.UserRole + 3
_HEIGHT = Qt.ItemDataRole.UserRole + 4

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ViewLine:
    """A saved view as the sidebar shows it; `count` is how many records it holds now, as text."""

    id: int
    name: str
    count: str
    spoken: str


class Sidebar(QFrame):
    """Sections, saved views, and how far the goal is."""

    chosen = Signal(str)
    """A section was chosen, by its key."""
    view_chosen = Signal(int)
    """A saved view was chosen, by its id."""

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self.setProperty("kind", "sidebar")
        self._model = QStandardItemModel(self)
        self._views: list[ViewLine] = []
        self._away = {section.key for section in sections if not section.always}
        self._fill(sections)
        self._sections = self._model.rowCount()
        self.list = SectionList()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Sections"))
        self.goal = GoalMeter()
        self.goal.hide()
        self.setLayout(column(self.list, self.goal, space=0, margins=(0, 8, 0, 0)))
        self.list.selectionModel().currentChanged.connect(self._report)
        self.set_width(WIDE)

    def _fill(self, sections: Sequence[Section]) -> None:
        group = sections[0].group if sections else 0
        for section in sections:
            if section.group != group:
                group = section.group
                self._model.appendRow(_gap(_GAP))
            self._model.appendRow(_line(section.key, section.text, section.icon))

    def set_width(self, width: int) -> None:
        """Take one of the widths above; as a rail it shows icons whose words are tooltips."""
        self.setFixedWidth(px(width))
        self.list.as_rail = width == RAIL
        self.goal.fits = width != RAIL
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            item.setToolTip(tip(item.text()) if self.list.as_rail else "")
        self._arrange()
        self.list.viewport().update()

    def appear(self, key: str) -> None:
        """Show a section's line from now on."""
        if key in self._away:
            self._away.discard(key)
            self._arrange()

    def shows(self, key: str) -> bool:
        """Whether a section has its line."""
        item = self._item(key)
        return item is not None and not self.list.isRowHidden(item.row())

    def _arrange(self) -> None:
        """Hide what has no content yet, the gap before it with it, and as a rail the saved views."""
        for row in range(self._model.rowCount()):
            after = self._model.item(min(row + 1, self._model.rowCount() - 1))
            key = self._model.item(row).data(_KEY) or after.data(_KEY)
            hidden = self.list.as_rail if row >= self._sections else key in self._away
            self.list.setRowHidden(row, hidden)

    def _report(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = now.data(_KEY)
        if isinstance(key, int):
            self.view_chosen.emit(key)
        elif key:
            self.chosen.emit(key)

    def choose(self, key: str | int) -> None:
        """Show a section (by key) or a saved view (by id) as the present one; what it does not know is none of them."""
        if isinstance(key, str):
            self.appear(key)
        found = self._item(key)
        with_signals = self.list.selectionModel().blockSignals(True)
        if found is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(found.index())
        self.list.selectionModel().blockSignals(with_signals)
        self.list.viewport().update()

    def count(self, key: str, number: str, spoken: str) -> None:
        """The number at the end of a section's line, and the same as a screen reader says it."""
        item = self._item(key)
        if item is not None:
            item.setData(number, _COUNT)
            item.setAccessibleText(spoken)

    def show_views(self, views: Sequence[ViewLine]) -> None:
        """The saved views, in their order; the chosen one stays chosen."""
        if list(views) == self._views:
            return
        chosen = self.list.currentIndex().data(_KEY)
        self._views = list(views)
        blocked = self.list.selectionModel().blockSignals(True)
        self._model.removeRows(self._sections, self._model.rowCount() - self._sections)
        if views:
            self._model.appendRow(_gap(_HEADING, self.tr("Saved views")))
        for view in views:
            item = _line(view.id, view.name, "bookmark")
            item.setData(view.count, _COUNT)
            item.setAccessibleText(view.spoken)
            self._model.appendRow(item)
        self.list.selectionModel().blockSignals(blocked)
        if isinstance(chosen, int):
            self.choose(chosen)
        self._arrange()

    def _item(self, key: str | int) -> QStandardItem | None:
        rows = range(self._model.rowCount())
        return next((item for item in map(self._model.item, rows) if item.data(_KEY) == key), None)


def _line(key: str | int, text: str, icon: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(icon, _ICON)
    item.setData(key, _KEY)
    item.setEditable(False)
    return item


def _gap(height: int, text: str = "") -> QStandardItem:
    """Air between groups, or the heading of one: nothing that can be chosen."""
    item = QStandardItem(text)
    item.setData(height, _HEIGHT)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class SectionList(QListView):
    """The painted list of the sidebar."""

    as_rail = False
    dropped = Signal(int, list)
    """People were let go on a saved view: its id, and theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.takes: Callable[[int], bool] = lambda _view: False
        """Whether people can be given what a view is about."""
        self.target = QModelIndex()
        self.viewport().setAcceptDrops(True)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "painted")
        self.setStyleSheet("QListView { background: transparent }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Where no line is chosen, the ring of the focus is around all of them."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            scale.scaled(painter)
            box = scale.designed(self.viewport().rect()).adjusted(4, 0, -4, -4)
            paint.rounded(painter, box.toRectF(), 6, line="focus", width=2)

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        if isinstance(event, QDropEvent):
            return self._drag(event)
        if event.type() == QEvent.Type.DragLeave:
            self._aim(QModelIndex())
        return super().viewportEvent(event)

    def _drag(self, event: QDropEvent) -> bool:
        """Rows of people over the sidebar: a view that can take them is lit, and takes them."""
        people = unpack(event.mimeData(), "person")
        index = self.indexAt(event.position().toPoint())
        view = index.data(_KEY)
        fits = bool(people) and isinstance(view, int) and self.takes(view)
        entering = event.type() == QEvent.Type.DragEnter
        event.setAccepted(bool(people) if entering else fits)
        self._aim(index if fits and event.type() != QEvent.Type.Drop else QModelIndex())
        if fits and event.type() == QEvent.Type.Drop:
            event.setDropAction(Qt.DropAction.CopyAction)
            self.dropped.emit(view, people)
        return True

    def _aim(self, index: QModelIndex) -> None:
        if index != self.target:
            self.target = index
            self.viewport().update()


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, lines: SectionList) -> None:
        super().__init__(lines)
        self._lines = lines

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(RAIL), px(index.data(_HEIGHT) or _PITCH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        scale.scaled(painter)
        box = scale.designed(option.rect)
        if index.data(_KEY) is None:
            self._paint_heading(painter, box, option, index)
        else:
            self._paint_line(painter, box.adjusted(8, 1, -8, -1), option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        text = QStyle.visualRect(option.direction, box, box.adjusted(18, 4, -18, 0))
        paint.line_of_text(
            painter, text, index.data() or "", font=fonts.drawn("section"), role="text3", align=_near(option)
        )

    def _paint_line(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            outline = "focus" if chosen and theme.current().outlined else ""
            paint.rounded(painter, box.toRectF(), 6, fill="nav_selected" if chosen else "nav_hover", line=outline)
        if self._lines.target.isValid() and index == self._lines.target:
            paint.rounded(painter, box.toRectF(), 6, fill="accent_soft", line="accent", width=2)
        if chosen and bool(option.state & QStyle.StateFlag.State_HasFocus):
            paint.rounded(painter, box.toRectF(), 6, line="focus", width=2)
        icon = QStyle.visualRect(option.direction, box, QRect(box.x() + 10, box.y() + 7, 16, 16))
        painter.drawPixmap(icon, icons.pixmap(index.data(_ICON), "accent_text" if chosen else "text2"))
        if not self._lines.as_rail:
            self._paint_words(painter, box, option, index, chosen=chosen)

    def _paint_words(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: AnyIndex, *, chosen: bool
    ) -> None:
        count = index.data(_COUNT) or ""
        room = paint.width_of(count, fonts.drawn("small_strong")) + 16 if count else 12
        text = QStyle.visualRect(option.direction, box, box.adjusted(35, 0, -room, 0))
        number = QStyle.visualRect(option.direction, box, QRect(box.right() - 70, box.y(), 62, box.height()))
        font = fonts.drawn("group" if chosen else "base_strong")
        tone = "text" if chosen else "text2"
        paint.line_of_text(painter, text, index.data(), font=font, role=tone, align=_near(option))
        tone = "text2" if chosen else "text3"
        paint.line_of_text(painter, number, count, font=fonts.drawn("small_strong"), role=tone, align=_far(option))


def _near(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


def _far(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
