"""Where the hours and days of a painted week lie: one geometry for its head, its canvas and its blocks."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from crm_app.ui.scale import px

DAYS = 7
HOUR, GUTTER, GAP = 46, 58, 3
"""Pixels of the design for an hour, for the column of the hours, and between blocks."""
SNAP = 15
"""Minutes to which a dragged block snaps."""
SLOT = 30
"""Minutes that the cursor moves by, and that an empty place is offered for."""
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """Rectangles of the screen for a week `width` pixels wide, mirrored where one reads from right to left."""

    width: int
    direction: Qt.LayoutDirection

    @property
    def hour(self) -> int:
        """The height of an hour."""
        return px(HOUR)

    @property
    def height(self) -> int:
        """The height of a day."""
        return self.hour * 24

    def y(self, minutes: float) -> int:
        """Where a time of day lies."""
        return round(minutes * self.hour / 60)

    def minutes(self, y: float, *, snap: int) -> int:
        """The time of day at a height, at a multiple of `snap` minutes."""
        found = int(y * 60 / self.hour) // snap * snap
        return min(max(found, 0), DAY_MINUTES - snap)

    def edge(self, day: int) -> int:
        """Where a day begins, in reading direction."""
        gutter = px(GUTTER)
        return gutter + (self.width - gutter) * day // DAYS

    def box(self, day: int, top: int, height: int, *, lane: int = 0, lanes: int = 1) -> QRect:
        """A part of a day's column."""
        left, right = self.edge(day), self.edge(day + 1)
        each = (right - left - px(GAP)) / lanes
        x = left + round(each * lane) + 1
        wide = round(each * (lane + 1)) - round(each * lane) - (1 if lanes > 1 else 0)
        return self.mirrored(QRect(x, top, wide, height))

    def column(self, day: int, top: int, height: int) -> QRect:
        """The whole column of a day."""
        left = self.edge(day)
        return self.mirrored(QRect(left, top, self.edge(day + 1) - left, height))

    def gutter(self, top: int, height: int) -> QRect:
        """The place of the hours' names."""
        return self.mirrored(QRect(0, top, px(GUTTER), height))

    def day_at(self, x: float) -> int:
        """The day at a place; -1 beside them."""
        along = self.width - x if self.direction == Qt.LayoutDirection.RightToLeft else x
        if not px(GUTTER) <= along < self.width:
            return -1
        return next(day for day in range(DAYS) if along < self.edge(day + 1))

    def mirrored(self, box: QRect) -> QRect:
        """A rectangle as reading direction has it."""
        return QStyle.visualRect(self.direction, QRect(0, 0, self.width, self.height), box)
