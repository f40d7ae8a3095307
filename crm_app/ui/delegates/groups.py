"""Paints a list in groups: headings with a rule under them, lines as one rounded shape with a ring."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.models.blocks import ROW, AnyIndex
from crm_app.ui.models.groups import Heading, Line
from crm_app.ui.scale import px
from crm_app.ui.tips import tip
from crm_app.ui.widgets.grouped_list import GroupedList

_HEADING, _FIRST_HEADING = 46, 42
_TOOL = 28


class Tool(NamedTuple):
    """A small button painted in a line: what it is called to the program, its icon, and what it says."""

    name: str
    icon: str
    tip: str


class GroupDelegate(QStyledItemDelegate):
    """The shape of headings and lines; `paint_line` writes into a line, mirrored by `part` and `near`.

    `height` is that of a line; `focus_elsewhere` says that the list is led by a field, so that its current line looks
    as if it had the focus.
    """

    height = 60
    inset = 8
    margin = 20
    focus_elsewhere = False

    def __init__(self, view: GroupedList) -> None:
        super().__init__(view)
        self._view = view
        self._has_tools = False
        view.setItemDelegate(self)
        view.use_tools(self.tool_at)

    @abstractmethod
    def paint_line(self, painter: QPainter, box: QRect, line: Line, *, selected: bool) -> None:
        """Write one line; `box` is its whole place, in the measures of the design."""

    def tools(self, line: Line) -> Sequence[Tool]:  # noqa: ARG002  # what a subclass asks
        """The buttons of a line, in reading order; each has a twin for the keyboard elsewhere."""
        return ()

    def tools_end(self, line: Line) -> int:  # noqa: ARG002  # what a subclass asks
        """How far from the end of the line its buttons end."""
        return self.margin

    def tool_at(self, box: QRect, line: Line, spot: QPoint) -> Tool | None:
        """The button of a line at a spot; both in screen pixels."""
        designed = scale.designed(box)
        here = QPoint(round(spot.x() / scale.factor()), round(spot.y() / scale.factor()))
        places = self._tool_places(designed, line)
        return next((tool for tool, place in places if place.contains(here)), None)

    def _tool_places(self, box: QRect, line: Line) -> list[tuple[Tool, QRect]]:
        tools = list(self.tools(line))
        end, high = self.tools_end(line), (box.height() - _TOOL) // 2
        rows = QRect(box.x(), box.y() + high, box.width(), _TOOL)
        return [
            (tool, self.at_end(rows, end + (len(tools) - 1 - place) * _TOOL, _TOOL)) for place, tool in enumerate(tools)
        ]

    def shows_tools(self, place: int) -> bool:
        """Whether the buttons of a line are there: under the pointer, and where the cursor is."""
        return place == self._view.hovered or (self._view.hasFocus() and place == self._view.currentIndex().row())

    def tools_width(self, line: Line) -> int:
        """How much room the buttons of a line take."""
        return len(self.tools(line)) * _TOOL

    def _paint_tools(self, painter: QPainter, box: QRect, line: Line) -> None:
        for tool, place in self._tool_places(box, line):
            painter.drawPixmap(place.x() + 6, place.y() + 6, icons.pixmap(tool.icon, "text2"))

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A button says what it does; elsewhere the line says what it has to say."""
        line = index.data(ROW)
        if event.type() == QEvent.Type.ToolTip and line is not None and not isinstance(line, Heading):
            box = view.visualRect(self._view.groups.index(index.row()))
            if self.shows_tools(index.row()) and (tool := self.tool_at(box, line, event.pos())) is not None:
                QToolTip.showText(event.globalPos(), tip(tool.tip), view)
                return True
        return super().helpEvent(event, view, option, index)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if not isinstance(index.data(ROW), Heading):
            return QSize(100, px(self.height))
        return QSize(100, px(_HEADING if index.row() else _FIRST_HEADING))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry = index.data(ROW)
        painter.save()
        painter.setClipRect(option.rect)
        scale.scaled(painter)
        box = scale.designed(option.rect)
        if isinstance(entry, Heading):
            self._paint_heading(painter, box, entry)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_shape(painter, box, index.row(), chosen=chosen)
            self._has_tools = self.shows_tools(index.row())
            self.paint_line(painter, box, entry, selected=chosen)
            if self._has_tools:
                self._paint_tools(painter, box, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        words = self.part(box, self.margin, self.margin)
        words.setTop(box.bottom() - 29)
        words.setHeight(24)
        paint.line_of_text(painter, words, heading.text, font=fonts.drawn("group"), align=self.near())
        if heading.aside:
            trailing = self.near(trailing=True)
            paint.line_of_text(painter, words, heading.aside, font=fonts.drawn("small"), role="text2", align=trailing)
        rule = QRect(words.x(), box.bottom() - 1, words.width(), 1)
        painter.fillRect(rule, theme.color("line"))

    def _paint_shape(self, painter: QPainter, box: QRect, place: int, *, chosen: bool) -> None:
        whole = box.adjusted(self.inset, 2, -self.inset, -2).toRectF()
        focused = self._view.hasFocus() or self.focus_elsewhere
        outline = "focus" if chosen and theme.current().outlined else ""
        if chosen:
            paint.rounded(painter, whole, 8, fill="selected" if focused else "selected_idle", line=outline)
        elif place == self._view.hovered:
            paint.rounded(painter, whole, 8, fill="hover")
        if chosen and self._view.hasFocus():
            paint.rounded(painter, whole, 8, line="focus", width=2)

    @property
    def rtl(self) -> bool:
        """Whether the list reads from right to left."""
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def part(self, box: QRect, before: int, after: int) -> QRect:
        """The box without `before` pixels at its beginning and `after` at its end, in reading direction."""
        return QStyle.visualRect(self._view.layoutDirection(), box, box.adjusted(before, 0, -after, 0))

    def at_start(self, box: QRect, before: int, width: int) -> QRect:
        """A piece of the box of this width, `before` pixels from its beginning."""
        return self.part(box, before, box.width() - before - width)

    def at_end(self, box: QRect, after: int, width: int) -> QRect:
        """A piece of the box of this width, `after` pixels from its end."""
        return self.part(box, box.width() - after - width, after)

    def near(self, *, trailing: bool = False) -> Qt.AlignmentFlag:
        """The edge where a line of text begins (or, `trailing`, where it ends)."""
        return Qt.AlignmentFlag.AlignRight if self.rtl != trailing else Qt.AlignmentFlag.AlignLeft
