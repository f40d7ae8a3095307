"""How results are painted: whom or what, and the words around the find with the letters typed in a heavier weight."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, theme
from crm_app.ui.delegates.groups import GroupDelegate
from crm_app.ui.marked_text import paint_marked
from crm_app.ui.models.groups import Line
from crm_app.ui.models.results import ICONS, RecentLine, ResultLine

_TEXT_FROM = 62
_DISC = 30


class ResultDelegate(GroupDelegate):
    """Initials for people, an icon for all else; name over snippet, the day at the end."""

    height = 48

    @override
    def paint_line(self, painter: QPainter, box: QRect, line: Line, *, selected: bool) -> None:
        if isinstance(line, RecentLine):
            self._paint_icon(painter, box, "recent")
            words = self.part(box, _TEXT_FROM, self.margin)
            paint.line_of_text(painter, words, line.text, font=fonts.drawn("base"), align=self.near())
        elif isinstance(line, ResultLine):
            self._paint_find(painter, box, line, quiet="text2" if selected else "text3")

    def _paint_find(self, painter: QPainter, box: QRect, line: ResultLine, *, quiet: str) -> None:
        found = line.found
        if found.kind == "people":
            disc = self.at_start(box, self.margin, _DISC)
            top = box.y() + (box.height() - _DISC) // 2
            paint.avatar(painter, QRectF(disc.x(), top, _DISC, _DISC), line.name)
        else:
            self._paint_icon(painter, box, found.kind)
        small = fonts.drawn("small")
        side = QFontMetrics(small).horizontalAdvance(line.when) + 1 if line.when else 0
        words = self.part(box, _TEXT_FROM, self.margin + (side + 16 if side else 0))
        upper = QRect(words.x(), box.y() + (7 if found.line else 15), words.width(), 18)
        weights = (fonts.drawn("base"), fonts.drawn("group"))
        paint_marked(painter, upper, line.name, found.name_marks, fonts=weights, role="text", rtl=self.rtl)
        if found.line:
            lower = QRect(words.x(), box.y() + 25, words.width(), 16)
            weights = (small, fonts.drawn("section"))
            paint_marked(painter, lower, found.line, found.line_marks, fonts=weights, role=quiet, rtl=self.rtl)
        if side:
            day = self.at_end(QRect(box.x(), upper.y(), box.width(), 18), self.margin, side)
            paint.line_of_text(painter, day, line.when, font=small, role=quiet, align=self.near(trailing=True))

    def _paint_icon(self, painter: QPainter, box: QRect, kind: str) -> None:
        disc = self.at_start(box, self.margin, _DISC)
        top = box.y() + (box.height() - _DISC) // 2
        outline = "line" if theme.current().outlined else ""
        paint.rounded(painter, QRectF(disc.x(), top, _DISC, _DISC), 8, fill="chip", line=outline)
        painter.drawPixmap(disc.x() + 7, top + 7, icons.pixmap(ICONS[kind], "text2"))
