"""The hours of a week: painted lines, the now-line, a cursor on an empty place, and the blocks that lie on them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.domain.agendas import Block
from crm_app.ui import announce, formats, theme
from crm_app.ui.scale import px
from crm_app.ui.widgets import week_paint
from crm_app.ui.widgets.week_block import Face, MeetingBlock
from crm_app.ui.widgets.week_grid import DAY_MINUTES, DAYS, SLOT, SNAP, WeekGrid
from crm_app.ui.widgets.week_paint import clock

_LEAST = 20
"""Pixels of the design that even a short meeting is high."""
_STEPS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}


class WeekCanvas(QWidget):
    """Seven days from midnight to midnight; `cursor` is the empty place (day, minutes) that the keyboard is on."""

    opened = Signal(int)
    moved = Signal(int, int, int)
    """A block was dropped: its meeting, the day of the week and the minutes after midnight."""
    plan_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    chosen = Signal(int)
    """The meeting that the focus is on, 0 for none."""
    weeks_wanted = Signal(int)
    """Keys ask for so many weeks on, 0 for this one."""
    lit = Signal(QRect)
    """A part that is to be in view."""

    def __init__(self) -> None:
        super().__init__()
        self.first = date(2000, 1, 3)
        self.now: datetime | None = None
        self.cursor_at = (0, 9 * 60)
        self._hovered: tuple[int, int] | None = None
        self._blocks: list[MeetingBlock] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Week"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.grid.height)

    @property
    def grid(self) -> WeekGrid:
        """Where everything lies at the present size."""
        return WeekGrid(self.width(), self.layoutDirection())

    @property
    def blocks(self) -> list[MeetingBlock]:
        """The blocks in the order of days and hours."""
        return self._blocks

    def show_week(self, first: date, blocks: Sequence[Block], faces: Mapping[int, Face]) -> None:
        """Show the meetings of a week; a block that had the focus keeps it."""
        held = {(block.meeting, block.block.day): block for block in self._blocks if first == self.first}
        by_meeting = {block.meeting: block for block in self._blocks}
        focused = next((block for block in self._blocks if block.hasFocus()), None)
        self.first = first
        self._blocks = []
        for each in sorted(blocks, key=lambda block: (block.day, block.begin, block.lane)):
            widget = held.pop((each.meeting, each.day), None) or by_meeting.get(each.meeting)
            widget = widget if widget is not None and widget not in self._blocks else self._new_block()
            widget.show_meeting(each, faces[each.meeting])
            self._blocks.append(widget)
        for gone in {*by_meeting.values(), *held.values()} - set(self._blocks):
            gone.hide()
            gone.deleteLater()
        self._order()
        self._place()
        if focused is not None and focused not in self._blocks:
            self.setFocus()
        self.update()

    def _new_block(self) -> MeetingBlock:
        block = MeetingBlock(self)
        block.clicked.connect(lambda: self.opened.emit(block.meeting))
        block.dragged.connect(lambda by: self._drag(block, by))
        block.dropped.connect(lambda by: self._drop(block, by))
        block.menu_wanted.connect(lambda at: self.menu_wanted.emit(block.meeting, at))
        block.installEventFilter(self)
        block.show()
        return block

    def _order(self) -> None:
        for before, after in zip([self, *self._blocks], self._blocks, strict=False):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        grid = self.grid
        for widget in self._blocks:
            if not widget.in_hand:
                widget.setGeometry(self._box(grid, widget.block))

    @staticmethod
    def _box(grid: WeekGrid, block: Block) -> QRect:
        top = grid.y(block.begin) + 1
        high = max(px(_LEAST), grid.y(block.end) - grid.y(block.begin) - 2)
        return grid.box(block.day, top, high, lane=block.lane, lanes=block.lanes)

    def _landing(self, block: MeetingBlock, by: QPoint) -> tuple[int, int]:
        """Day and minutes at which a block dragged so far would land."""
        grid = self.grid
        start = self._box(grid, block.block)
        day = grid.day_at(start.center().x() + by.x())
        minutes = grid.minutes(max(0, start.y() + by.y()) + grid.hour * SNAP / 120, snap=SNAP)
        return (block.block.day if day < 0 else day), minutes

    def _drag(self, block: MeetingBlock, by: QPoint) -> None:
        day, minutes = self._landing(block, by)
        length = block.block.end - block.block.begin
        block.landing = f"{formats.weekday(self._date(day))} {clock(minutes)}"
        block.setGeometry(self._box(self.grid, Block(block.meeting, day, minutes, minutes + length)))
        block.update()
        self.lit.emit(block.geometry())

    def _drop(self, block: MeetingBlock, by: QPoint) -> None:
        day, minutes = self._landing(block, by)
        self._place()
        if (day, minutes) != (block.block.day, block.block.begin):
            self.moved.emit(block.meeting, day, minutes)

    def _date(self, day: int) -> date:
        return self.first + timedelta(days=day)

    def focus_meeting(self, meeting: int) -> bool:
        """Put the focus on a meeting; False when the week does not show it."""
        for block in self._blocks:
            if block.meeting == meeting:
                block.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    @property
    def current(self) -> int:
        """The meeting the focus is on, 0 for none."""
        return next((block.meeting for block in self._blocks if block.hasFocus()), 0)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        weeks = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_T: 0}
        block = next((block for block in self._blocks if block.hasFocus()), None)
        if block is not None and block.in_hand and key == Qt.Key.Key_Escape:
            block.put_down()
            self._place()
        elif key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            across, down = _STEPS[key]
            self._go(block, -across if self.isRightToLeft() else across, down)
        elif key in weeks and not event.modifiers():
            self.weeks_wanted.emit(weeks[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and block is None:
            self.plan_wanted.emit(*self.cursor_at)
        else:
            super().keyPressEvent(event)

    def _go(self, block: MeetingBlock | None, days: int, down: int) -> None:
        """To the next meeting in a direction, or to an empty place where there is none."""
        day, minutes = (block.block.day, block.block.begin) if block else self.cursor_at
        day += days
        if not 0 <= day < DAYS:
            self.cursor_at = (day % DAYS, minutes)
            self.weeks_wanted.emit(days)
            return
        that_day = [each for each in self._blocks if each.block.day == day and each is not block]
        if days:
            near = min(that_day, key=lambda each: abs(each.block.begin - minutes), default=None)
        else:
            here = _order_of(block.block) if block else (minutes, -1)
            beyond = [each for each in that_day if (_order_of(each.block) > here) == (down > 0)]
            near = next(iter(beyond if down > 0 else reversed(beyond)), None)
        if near is not None:
            near.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_to_place(day, minutes + down * SLOT if down else minutes)

    def _go_to_place(self, day: int, minutes: int) -> None:
        minutes = min(max(minutes // SLOT * SLOT, 0), DAY_MINUTES - SLOT)
        self.cursor_at = (day, minutes)
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.lit.emit(self._slot_box(self.cursor_at))
        self.say_place()
        self.update()

    @property
    def first_in_sight(self) -> QRect:
        """What is to be seen when the week opens: the meeting with the focus, the first one, or where the cursor is."""
        held = next((block for block in self._blocks if block.hasFocus()), None)
        block = held or next(iter(self._blocks), None)
        return block.geometry() if block is not None else self._slot_box(self.cursor_at)

    def start_at(self, now: datetime) -> None:
        """Let the cursor be on the next full hour, where this week has it."""
        day = (now.date() - self.first).days
        if 0 <= day < DAYS:
            self.cursor_at = (day, min((now.hour + 1) * 60, DAY_MINUTES - SLOT))

    def say_place(self) -> None:
        """Have the empty place that the cursor is on read out."""
        day, minutes = self.cursor_at
        free = self.tr("{day}, {time}, free. Enter plans a meeting here.")
        announce.say(self, free.format(day=formats.full_day(self._date(day)), time=clock(minutes)))

    def _slot_box(self, place: tuple[int, int]) -> QRect:
        grid = self.grid
        day, minutes = place
        return grid.box(day, grid.y(minutes) + 1, grid.y(minutes + SLOT) - grid.y(minutes) - 2)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, MeetingBlock):
            self.cursor_at = (watched.block.day, watched.block.begin // SLOT * SLOT)
            self.chosen.emit(watched.meeting)
            self.lit.emit(watched.geometry())
        return False

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() == QEvent.Type.FocusIn:
                self.chosen.emit(0)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(600), self.grid.height)

    def _place_under(self, event: QMouseEvent) -> tuple[int, int] | None:
        grid, at = self.grid, event.position()
        day = grid.day_at(at.x())
        return None if day < 0 else (day, grid.minutes(at.y(), snap=SLOT))

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        place = self._place_under(event)
        if place != self._hovered:
            self._hovered = place
            self.update()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        place = self._place_under(event)
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.cursor_at = place
            self.plan_wanted.emit(*place)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter, grid = QPainter(self), self.grid
        painter.fillRect(self.rect(), theme.color("surface"))
        week_paint.ground(painter, grid, self.first)
        week_paint.lines(painter, grid)
        if self.hasFocus():
            week_paint.place(painter, grid, self._slot_box(self.cursor_at), self.cursor_at[1], ring=True)
        if self._hovered is not None and not self._covered(self._hovered):
            week_paint.place(painter, grid, self._slot_box(self._hovered), self._hovered[1], ring=False)
        week_paint.now_line(painter, grid, self.first, self.now)

    def _covered(self, place: tuple[int, int]) -> bool:
        box = self._slot_box(place)
        return any(block.geometry().contains(box.center()) for block in self._blocks)


def _order_of(block: Block) -> tuple[int, int]:
    return block.begin, block.lane
