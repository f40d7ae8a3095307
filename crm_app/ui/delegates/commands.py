"""How the lines of the palette are painted: icon or initials, the words, where they belong, the keys that do it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from crm_app.ui import fonts, icons, paint
from crm_app.ui.delegates.groups import GroupDelegate
from crm_app.ui.models.commands import CommandLine
from crm_app.ui.models.groups import Line

_CAP_HEIGHT, _CAP_AIR, _BETWEEN = 20, 7, 5


class CommandDelegate(GroupDelegate):
    """One line of 38; led by the field above, so that its current line always looks chosen."""

    height = 38
    margin = 16
    focus_elsewhere = True

    @override
    def paint_line(self, painter: QPainter, box: QRect, line: Line, *, selected: bool) -> None:
        if not isinstance(line, CommandLine):
            return
        mark = self.at_start(box, 18, 20)
        middle = box.y() + box.height() // 2
        if line.icon:
            painter.drawPixmap(
                mark.x() + 2, middle - 8, icons.pixmap(line.icon, "accent_text" if selected else "text2")
            )
        else:
            paint.avatar(painter, QRectF(mark.x(), middle - 10, 20, 20), line.text)
        after = self.margin + self._paint_keys(painter, box, line.shortcuts)
        words = self.part(box, 50, after)
        font = fonts.drawn("base_strong")
        paint.line_of_text(painter, words, line.text, font=font, align=self.near())
        used = QFontMetrics(font).horizontalAdvance(line.text) + 10
        room = words.width() - used
        if line.aside and room > 40:
            aside = self.part(words, used, 0)
            quiet = "text2" if selected else "text3"
            paint.line_of_text(painter, aside, line.aside, font=fonts.drawn("small"), role=quiet, align=self.near())

    def _paint_keys(self, painter: QPainter, box: QRect, keys: tuple[str, ...]) -> int:
        """Paint the caps from the end on; returns how much room they take."""
        font = fonts.drawn("caption")
        used = 0
        for key in reversed(keys):
            text = key.replace("+", " ") if len(key) > 1 and not key.endswith("+") else key
            width = QFontMetrics(font).horizontalAdvance(text) + 2 * _CAP_AIR
            cap = self.at_end(box, self.margin + used, width)
            cap = QRect(cap.x(), box.y() + (box.height() - _CAP_HEIGHT) // 2, width, _CAP_HEIGHT)
            paint.rounded(painter, cap.toRectF(), 4, fill="chip", line="line_strong")
            paint.line_of_text(painter, cap, text, font=font, role="text2", align=Qt.AlignmentFlag.AlignHCenter)
            used += width + _BETWEEN
        return used + 8 if used else 0
