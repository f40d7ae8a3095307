"""One line of text in which some letters stand out by their weight: what was typed, in what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from crm_app.ui import theme
from crm_app.ui.paint import line_of_text

Marks = Sequence[tuple[int, int]]


def paint_marked(
    painter: QPainter, box: QRect, text: str, marks: Marks, *, fonts: tuple[QFont, QFont], role: str, rtl: bool
) -> None:
    """Paint a line elided to its box, the marked letters in the second, heavier font and the colour of text.

    `marks` are (first, after last) in characters. `rtl` says at which edge the line stands, not how it is read.
    """
    plain, strong = fonts
    if not marks:
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        line_of_text(painter, box, text, font=plain, role=role, align=align)
        return
    room = QFontMetrics(strong)  # as if all were strong: what fits so fits in any case
    shown = text.replace("\n", " ")
    if room.horizontalAdvance(shown) > box.width():
        shown = room.elidedText(shown, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, plain)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats([_format(shown, first, last, strong) for first, last in marks if first < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shown) * 2 + 1)
    layout.endLayout()
    width = line.naturalTextWidth()
    left = box.right() + 1 - width if rtl else box.x()
    painter.setPen(theme.color(role))
    layout.draw(painter, QPointF(left, box.y() + (box.height() - line.height()) / 2))


def _format(text: str, first: int, last: int, strong: QFont) -> QTextLayout.FormatRange:
    """A range of characters as Qt counts them, in units of UTF-16."""
    found = QTextLayout.FormatRange()
    before = _units(text[:first])
    found.start = before
    found.length = _units(text[first : min(last, len(text))])
    look = QTextCharFormat()
    look.setFont(strong)
    look.setForeground(theme.color("text"))
    found.format = look
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
