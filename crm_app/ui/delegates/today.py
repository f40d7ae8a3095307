"""How the lines of Today are painted: whom and why at the beginning, the clock or the hour at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from crm_app.ui import fonts, icons, paint
from crm_app.ui.clock_mark import paint_clock
from crm_app.ui.delegates.groups import GroupDelegate, Tool
from crm_app.ui.models.groups import Line
from crm_app.ui.models.today import TodayLine
from crm_app.ui.reasons import Standing
from crm_app.ui.words import STEP_ICONS

_TEXT_FROM = 68
_SIDE = 150
_RING = 16
MARKS = {"bad": "bad_mark", "warn": "warn_mark", "text2": "text3"}
"""The colour role of a ring beside words of a tone."""


class TodayDelegate(GroupDelegate):
    """Two lines beside the initials; a debt shows its ring, a meeting its hour."""

    @override
    def paint_line(self, painter: QPainter, box: QRect, line: Line, *, selected: bool) -> None:
        if not isinstance(line, TodayLine):
            return
        disc = self.at_start(box, self.margin, 34)
        if line.person:
            paint.avatar(painter, QRectF(disc.x(), box.y() + 13, 34, 34), line.name)
        else:
            icon = icons.pixmap(STEP_ICONS.get(str(line.key[0]), "square-check"), "text2", 22)
            painter.drawPixmap(disc.x() + 6, box.y() + 19, icon)
        tools = self.tools_width(line) if self._has_tools else 0
        words = self.part(box, _TEXT_FROM, self.tools_end(line) + tools)
        upper = QRect(words.x(), box.y() + 11, words.width(), 19)
        paint.line_of_text(painter, upper, line.title, font=fonts.drawn("row_title"), align=self.near())
        lower = QRect(words.x(), box.y() + 31, words.width(), 17)
        paint.line_of_text(painter, lower, line.why, font=fonts.drawn("base"), role="text2", align=self.near())
        self._paint_standing(painter, box, line, quiet="text2" if selected else "text3")

    @override
    def tools(self, line: Line) -> Sequence[Tool]:
        if not isinstance(line, TodayLine):
            return ()
        found = []
        if line.is_meeting:
            found.append(Tool("sheet", "file-text", _tr("Prep sheet")))
        if line.person:
            found.append(Tool("open", "user", _tr("Open person")))
        if line.is_asked:
            found.append(Tool("answered", "reply", _tr("They answered")))
        if line.can_be_done:
            found.append(Tool("done", "check", _tr("Mark as done")))
        if line.task:
            found.append(Tool("snooze", "alarm-clock", _tr("Put off, or bring back")))
        return found

    @override
    def tools_end(self, line: Line) -> int:
        side = self._side_width(line.standing) if isinstance(line, TodayLine) else 0
        return self.margin + side + 16

    @staticmethod
    def _side_width(standing: Standing) -> int:
        """Room for the words at the end: a time is never cut."""
        above = QFontMetrics(fonts.drawn("group")).horizontalAdvance(standing.above)
        below = QFontMetrics(fonts.drawn("small")).horizontalAdvance(standing.below)
        return max(above + (_RING + 7 if standing.share is not None else 0), below) + 1

    def _paint_standing(self, painter: QPainter, box: QRect, line: TodayLine, *, quiet: str) -> None:
        standing = line.standing
        width = max(_SIDE, self._side_width(standing))
        trailing = self.near(trailing=True)
        strong = fonts.drawn("group" if line.is_meeting or standing.share is not None else "base_strong")
        upper = self.at_end(QRect(box.x(), box.y() + 11, box.width(), 19), self.margin, width)
        paint.line_of_text(painter, upper, standing.above, font=strong, role=standing.tone, align=trailing)
        if standing.share is not None:
            words = QFontMetrics(strong).horizontalAdvance(standing.above)
            ring = self.at_end(QRect(box.x(), box.y() + 12, box.width(), _RING), self.margin + words + 7, _RING)
            paint_clock(painter, ring.toRectF(), standing.share, MARKS[standing.tone])
        lower = self.at_end(QRect(box.x(), box.y() + 31, box.width(), 17), self.margin, width)
        paint.line_of_text(painter, lower, standing.below, font=fonts.drawn("small"), role=quiet, align=trailing)


def _tr(text: str) -> str:
    return QCoreApplication.translate("today_detail", text)
