"""How the list of letter kinds is painted: their names, and which are in one's own words."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from crm_app.ui import fonts, icons, paint
from crm_app.ui.delegates.groups import GroupDelegate
from crm_app.ui.models.groups import Line
from crm_app.ui.models.letter_kinds import KindLine

_ICON = 14


class KindDelegate(GroupDelegate):
    """One line each; a pencil stands at the end of those that somebody here wrote."""

    height = 34

    @override
    def paint_line(self, painter: QPainter, box: QRect, line: Line, *, selected: bool) -> None:
        if not isinstance(line, KindLine):
            return
        font = fonts.drawn("base_strong" if line.own else "base")
        room = self.part(box, self.margin, self.margin + _ICON + 6)
        paint.line_of_text(painter, room, line.text, font=font, align=self.near())
        if line.own:
            place = self.at_end(box, self.margin, _ICON)
            top = box.y() + (box.height() - _ICON) // 2
            painter.drawPixmap(place.x(), top, icons.pixmap("pencil", "accent_text", _ICON))
