"""The titles over a table: a click sorts, Shift and click adds a level, a drag moves or sizes; keys do the same."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QWidget
from typing_extensions import override

from crm_app.store.ordering import Level
from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column
from crm_app.ui.scale import px
from crm_app.ui.widgets.table_columns import TableColumns

HEIGHT = 30
GUTTER = 34
"""Pixels at the far end of a row that trailing text leaves free, for the row's tools."""
_STEP = 12
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TableHeader(QHeaderView):
    """Column titles that stand over the beginning of their cells; a sorted one is strong and has an arrow."""

    ordered = Signal()
    """A person asked for another order: see `levels`."""
    left = Signal()
    """Down or Esc: back to the rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name = name
        self._levels: tuple[Level, ...] = ()
        self._cursor = 0
        self._adding = False
        self.columns = TableColumns(self)
        self.setFixedHeight(px(HEIGHT))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSectionSize(px(48))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._name_cursor()
        self.sectionClicked.connect(self._clicked)

    @property
    def levels(self) -> tuple[Level, ...]:
        """What the list is sorted by; empty for the order of finding."""
        return self._levels

    def set_levels(self, levels: tuple[Level, ...]) -> None:
        """Show an order that was asked for elsewhere."""
        self._levels = levels
        self.viewport().update()

    def order_by(self, key: str, *, adding: bool = False) -> None:
        """Sort by a column, the other way round when it was; `adding` makes it a further level, or takes that away."""
        column = next(one for one in self._model.columns if one.key == key)
        if not column.ordered:
            return
        before = next((level for level in self._levels if level.key == key), None)
        if not adding:
            first = bool(self._levels) and self._levels[0].key == key
            turned = not self._levels[0].descending if first else column.falling
            self._levels = (Level(key, turned),)
        elif before is None:
            self._levels = (*self._levels, Level(key, column.falling))
        elif before.descending is column.falling:
            turned_level = Level(key, not before.descending)
            self._levels = tuple(turned_level if level is before else level for level in self._levels)
        elif len(self._levels) > 1:
            self._levels = tuple(level for level in self._levels if level is not before)
        self.viewport().update()
        self._name_cursor()
        self.ordered.emit()

    @property
    def _model(self) -> BlockModel[object]:
        model = self.model()
        assert isinstance(model, BlockModel)  # noqa: S101  # RecordTable shows no other
        return model

    def _clicked(self, section: int) -> None:
        self.order_by(self._model.columns[section].key, adding=self._adding)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self._adding = False

    # -- painting

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self._model.columns[logicalIndex]
        at = next((at for at, level in enumerate(self._levels) if level.key == column.key), -1)
        painter.save()
        painter.setClipRect(rect)
        scale.scaled(painter)
        rect = scale.designed(rect)
        painter.fillRect(rect, theme.color("surface"))
        font = fonts.drawn("section" if at >= 0 else "small_strong")
        box = self._box(rect, column)
        room = 0 if at < 0 else 15 if len(self._levels) == 1 else 24
        title = paint.elided(column.title, font, box.width() - room)
        width = min(paint.width_of(title, font), box.width() - room)
        near = Qt.LayoutDirection.LeftToRight == self.layoutDirection()
        at_right = near == column.trailing
        words = QRect(box.right() - width if at_right else box.x(), box.y(), width + 1, box.height())
        paint.line_of_text(painter, words, title, font=font, role="text" if at >= 0 else "text2", align=_side(at_right))
        if at >= 0:
            self._paint_level(painter, words, at, before=at_right)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if self.hasFocus() and logicalIndex == self._cursor:
            paint.rounded(painter, rect.adjusted(2, 2, -2, -3).toRectF(), 5, line="focus", width=2)
        painter.restore()

    def _box(self, rect: QRect, column: Column) -> QRect:
        before = 18 if self.columns.is_first(column) else 8
        after = GUTTER if self.columns.is_last(column) and column.trailing else 8
        return QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(before, 0, -after, 0))

    def _paint_level(self, painter: QPainter, words: QRect, at: int, *, before: bool) -> None:
        """The arrow on the far side of the title, with its number when there are several."""
        icon = icons.pixmap("arrow-down" if self._levels[at].descending else "arrow-up", "text", 12)
        left = words.x() - 16 if before else words.right() + 4
        painter.drawPixmap(left, words.y() + 9, icon)
        if len(self._levels) > 1:
            number = QRect(left - 9 if before else left + 12, words.y(), 9, words.height())
            paint.line_of_text(painter, number, str(at + 1), font=fonts.drawn("caption"), role="text2")

    # -- keys

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if self.isSectionHidden(self._cursor):
            self._cursor = self._sections()[0]
        self._name_cursor()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key in _SIDES:
            step = _SIDES[key] if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -_SIDES[key]
            self._go(step, event.modifiers())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.order_by(self._model.columns[self._cursor].key, adding=adding)
        elif key == Qt.Key.Key_Delete:
            self.columns.choose(self._model.columns[self._cursor].key, on=False)
            self._cursor = self._sections()[0] if self.isSectionHidden(self._cursor) else self._cursor
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _sections(self) -> list[int]:
        places = [place for place in range(self.count()) if not self.isSectionHidden(place)]
        return sorted(places, key=self.visualIndex)

    def _go(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        """Arrow: to the next title; with Ctrl the column goes along, with Shift it gets wider or narrower."""
        sections = self._sections()
        at = sections.index(self._cursor)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.resizeSection(self._cursor, self.sectionSize(self._cursor) + step * px(_STEP))
        elif 0 <= at + step < len(sections):
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.moveSection(self.visualIndex(self._cursor), self.visualIndex(sections[at + step]))
            else:
                self._cursor = sections[at + step]
        self._name_cursor()
        self.viewport().update()

    def _name_cursor(self) -> None:
        """Say the title that the keys are on, and how the list is sorted by it."""
        model = self.model()
        if not isinstance(model, BlockModel):
            self.setAccessibleName(self.tr("Columns of {list}").format(list=self._name))
            return
        column = model.columns[self._cursor]
        level = next((level for level in self._levels if level.key == column.key), None)
        turn = "" if level is None else self.tr("sorted down") if level.descending else self.tr("sorted up")
        name = ", ".join(filter(None, (column.title, turn, self.tr("Columns of {list}").format(list=self._name))))
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # -- choosing columns

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self.choose_columns(event.globalPos())

    def choose_columns(self, place: QPoint | None = None) -> QMenu:
        """Open the chooser, under the titles unless a place is given."""
        menu = QMenu(self)
        menu.setObjectName("column_chooser")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.columns.fill(menu)
        corner = self.viewport().mapToGlobal(self.viewport().rect().bottomLeft())
        menu.popup(place or corner)
        return menu


def _side(at_right: bool) -> Qt.AlignmentFlag:  # noqa: FBT001
    return Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
