"""Over the hours of a week: its days, and what is due on each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import fonts, formats, icons, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.tips import tip
from crm_app.ui.widgets.week_grid import DAYS, WeekGrid

_NAMES, _CHIP, _PITCH, _FOOT = 46, 22, 24, 6
_SHOWN = 3
"""Deadlines of a day that show before "more" is asked for."""
_MOST = 8


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline as it is shown: `spoken` says all of it; day 0 is the first of the week."""

    day: int
    person: int
    icon: str
    text: str
    spoken: str


class DueChip(QAbstractButton):
    """One deadline, or how many more there are."""

    def __init__(self, parent: QWidget, due: Due) -> None:
        super().__init__(parent)
        self.due = due
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(due.spoken)
        self.setToolTip(tip(due.spoken))
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        line = "focus" if self.hasFocus() else "line" if theme.current().outlined else ""
        fill = "pressed" if self.underMouse() else "chip"
        paint.rounded(painter, QRectF(box), 6, fill=fill, line=line, width=2 if self.hasFocus() else 1)
        inner, align = box.adjusted(24, 0, -5, 0), Qt.AlignmentFlag.AlignLeft
        mark = box.x() + 6
        if self.isRightToLeft():
            inner, align, mark = box.adjusted(5, 0, -24, 0), Qt.AlignmentFlag.AlignRight, box.right() - 18
        if self.due.icon:
            painter.drawPixmap(QPoint(mark, box.y() + 5), icons.pixmap(self.due.icon, "text2", 12))
        else:
            inner, align = box, Qt.AlignmentFlag.AlignHCenter
        paint.line_of_text(painter, inner, self.due.text, font=fonts.drawn("caption"), role="text2", align=align)


class WeekHead(QWidget):
    """The row of days; today's is marked by a disc and its word."""

    person_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._first = date(2000, 1, 3)
        self._today = date(2000, 1, 3)
        self._due: list[Due] = []
        self._all = False
        self.chips: list[DueChip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days and what is due on them"))

    def show_week(self, first: date, today: date, due: Sequence[Due]) -> None:
        """Show the days of a week and their deadlines."""
        self._all = self._all and first == self._first
        if (first, today, list(due)) == (self._first, self._today, self._due):
            return
        self._first, self._today, self._due = first, today, list(due)
        self._make_chips()
        self.update()

    def _make_chips(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for day in range(DAYS):
            that_day = [due for due in self._due if due.day == day]
            most = _MOST if self._all else _SHOWN
            shown = that_day if len(that_day) <= most else that_day[: most - 1]
            for due in shown:
                chip = DueChip(self, due)
                chip.clicked.connect(lambda _on=False, person=due.person: self.person_wanted.emit(person))
                self.chips.append(chip)
            if hidden := len(that_day) - len(shown):
                self._add_more(day, hidden)
        self._place()

    def _add_more(self, day: int, hidden: int) -> None:
        words = self.tr("%n more", "", hidden)
        name = formats.full_day(self._first + timedelta(days=day))
        spoken = self.tr("{count} due on {day}").format(count=words, day=name)
        chip = DueChip(self, Due(day, 0, "", words, spoken))
        chip.clicked.connect(self._show_all)
        self.chips.append(chip)

    def _show_all(self) -> None:
        self._all = True
        self._make_chips()
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        grid = WeekGrid(self.width(), self.layoutDirection())
        used = [0] * DAYS
        for chip in self.chips:
            day = chip.due.day
            box = grid.box(day, px(_NAMES) + used[day] * px(_PITCH), px(_CHIP))
            chip.setGeometry(box)
            used[day] += 1
        lines = max(used)
        self.setFixedHeight(px(_NAMES) + lines * px(_PITCH) + (px(_FOOT) if lines else 0))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(600), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        grid = WeekGrid(self.width(), self.layoutDirection())
        for day in range(DAYS):
            self._paint_day(painter, grid.column(day, 0, px(_NAMES)), self._first + timedelta(days=day))
            edge = grid.mirrored(QRect(grid.edge(day), px(_NAMES - 8), 1, self.height()))
            painter.fillRect(edge, theme.color("line"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("line"))

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        painter.save()
        scale.scaled(painter)
        box = scale.designed(box)
        today = day == self._today
        weekday = QRect(box.x(), box.y() + 4, box.width(), 14)
        word = formats.weekday(day)
        middle = Qt.AlignmentFlag.AlignHCenter
        role = "accent_text" if today else "text3"
        paint.line_of_text(painter, weekday, word, font=fonts.drawn("caption"), role=role, align=middle)
        disc = QRectF(box.x() + box.width() / 2 - 11, box.y() + 19, 22, 22)
        if today:
            paint.rounded(painter, disc, 11, fill="accent")
        number = fonts.drawn("group")
        role = "on_accent" if today else "text"
        paint.line_of_text(painter, disc.toRect(), str(day.day), font=number, role=role, align=middle)
        painter.restore()
