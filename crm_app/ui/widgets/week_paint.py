"""What is painted under the blocks of a week: ground, lines with their hours, an empty place, the now-line."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt, QTime
from PySide6.QtGui import QPainter

from crm_app.ui import fonts, formats, icons, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.widgets.week_grid import DAYS, WeekGrid

_OFFICE = range(8, 18)
"""Hours in which people meet: the others lie in the shade."""


def clock(minutes: int) -> str:
    """Minutes after midnight as the locale writes the time."""
    return formats.locale().toString(QTime(minutes // 60 % 24, minutes % 60), QLocale.FormatType.ShortFormat)


def hour_name(hour: int) -> str:
    """An hour at the edge: "9 AM" or "9:00"."""
    text = clock(hour * 60)
    return text.replace(":00", "") if any(letter.isalpha() for letter in text) else text


def ground(painter: QPainter, grid: WeekGrid, first: date) -> None:
    """Nights and days of rest in the shade."""
    working = {day.value for day in formats.locale().weekdays()}
    early, late = grid.y(_OFFICE.start * 60), grid.y(_OFFICE.stop * 60)
    for day in range(DAYS):
        if (first + timedelta(days=day)).isoweekday() not in working:
            painter.fillRect(grid.column(day, 0, grid.height), theme.color("sunken"))
        else:
            painter.fillRect(grid.column(day, 0, early), theme.color("sunken"))
            painter.fillRect(grid.column(day, late, grid.height - late), theme.color("sunken"))


def lines(painter: QPainter, grid: WeekGrid) -> None:
    """A line for each hour and each day, and the names of the hours."""
    rtl = grid.direction == Qt.LayoutDirection.RightToLeft
    align = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    font = fonts.font("caption")
    start = grid.edge(0) - px(6)
    for hour in range(24):
        y = grid.y(hour * 60)
        painter.fillRect(grid.mirrored(QRect(start, y, grid.width - start, 1)), theme.color("line"))
        if hour:
            box = grid.mirrored(QRect(0, y - px(8), start - px(4), px(16)))
            paint.line_of_text(painter, box, hour_name(hour), font=font, role="text3", align=align)
    for day in range(DAYS):
        painter.fillRect(grid.mirrored(QRect(grid.edge(day), 0, 1, grid.height)), theme.color("line"))


def place(painter: QPainter, grid: WeekGrid, box: QRect, minutes: int, *, ring: bool) -> None:
    """An empty place that offers to plan a meeting: with a ring where the keyboard is on it."""
    painter.save()
    scale.scaled(painter)
    box = scale.designed(box)
    line, width = ("focus", 2) if ring else ("line_strong", 1)
    paint.rounded(painter, QRectF(box), 6, fill="hover", line=line, width=width)
    inner, mark, align = box.adjusted(24, 0, -6, 0), box.x() + 7, Qt.AlignmentFlag.AlignLeft
    if grid.direction == Qt.LayoutDirection.RightToLeft:
        inner, mark, align = box.adjusted(6, 0, -24, 0), box.right() - 18, Qt.AlignmentFlag.AlignRight
    painter.drawPixmap(QPoint(mark, box.y() + (box.height() - 12) // 2), icons.pixmap("plus", "accent_text", 12))
    font = fonts.drawn("caption")
    paint.line_of_text(painter, inner, clock(minutes), font=font, role="accent_text", align=align)
    painter.restore()


def now_line(painter: QPainter, grid: WeekGrid, first: date, now: datetime | None) -> None:
    """Where the day has come to, by the owner's clock."""
    day = (now.date() - first).days if now else -1
    if now is None or not 0 <= day < DAYS:
        return
    column = grid.column(day, grid.y(now.hour * 60 + now.minute), px(2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(column, theme.color("bad_mark"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("bad_mark"))
    start = column.right() if grid.direction == Qt.LayoutDirection.RightToLeft else column.x()
    painter.drawEllipse(QPoint(start, column.y() + px(1)), px(4), px(4))
    painter.restore()
