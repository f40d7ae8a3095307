"""The painted marks of the product: avatar, stage dial, rounded shapes, one elided line of text."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap

from crm_app.ui import fonts, icons, theme

STAGES = ("to-ask", "asked", "scheduled", "met", "thanked", "in-touch")
"""The six stages that the dial fills through; `none`, `dormant` and `declined` stand beside it."""
_THANKED = STAGES.index("thanked")


def rounded(painter: QPainter, box: QRectF, radius: float, *, fill: str = "", line: str = "", width: float = 1) -> None:
    """A rounded rectangle with an optional fill and outline, both colour roles."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
    if line:
        painter.setPen(QPen(theme.color(line), width))
        box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def line_of_text(
    painter: QPainter, box: QRect, text: str, *, font: QFont, role: str = "text", align: Qt.AlignmentFlag | None = None
) -> None:
    """One line, elided to its box, in its middle; line breaks in it become spaces.

    `align` (left, right or the middle) is meant as it stands, and the text keeps its own direction: in a window from
    right to left Qt would turn both. Text at a point takes Qt half the time of text in a box.
    """
    text = elided(text, font, box.width())
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(theme.color(role))
    left = box.x()
    if align is not None and align != Qt.AlignmentFlag.AlignLeft:
        spare = box.width() - width_of(text, font)
        left += spare if align == Qt.AlignmentFlag.AlignRight else spare // 2
    painter.drawText(left, box.y() + (box.height() + _rise(font)) // 2, text)


@lru_cache(maxsize=8192)  # lists paint the same words again with every step of the wheel
def elided(text: str, font: QFont, width: int) -> str:
    """A text as it fits into a width, as one line."""
    text = text.replace("\n", " ")
    metrics = _metrics(font)
    if metrics.horizontalAdvance(text) > width:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return text


@lru_cache(maxsize=4096)
def width_of(text: str, font: QFont) -> int:
    """The pixels that a line of text takes."""
    return _metrics(font).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _rise(font: QFont) -> int:
    """How far the line on which letters stand lies under the middle of a line, doubled."""
    return _metrics(font).ascent() - _metrics(font).descent()


@lru_cache(maxsize=64)
def _metrics(font: QFont) -> QFontMetrics:
    return QFontMetrics(font)


def whole_parts(text: str, font: QFont, room: int) -> str:
    """As many parts of a line ("30 min · 12:30 Oslo") from its beginning as fit whole; empty where none does."""
    while text and width_of(text, font) > room:
        text = text[: max(text.rfind(" · "), text.rfind(", "), 0)]
    return text


def initials(name: str) -> str:
    """First letters of the first and last word, as the avatar shows them; `?` for a name without letters."""
    words = [word for word in name.split() if word[:1].isalnum() and not word.endswith(".")]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def avatar(painter: QPainter, box: QRectF, name: str) -> None:
    """A disc with initials, in a tint that stays the same for the same name."""
    shown = theme.current()
    tint = sum(map(ord, name)) % len(shown.avatars)
    size = round(box.width())
    painter.drawPixmap(box.topLeft(), _tinted_disc(tint, size, shown.name, icons.sharpness()))
    letters, font = initials(name), fonts.strong(max(9, round(size * 0.38)))
    painter.setPen(theme.parsed(shown.avatars[tint][1]))
    painter.setFont(font)
    left = box.x() + (box.width() - width_of(letters, font)) / 2
    painter.drawText(QPointF(left, box.y() + (box.height() + _rise(font)) / 2), letters)


@lru_cache(maxsize=128)
def _tinted_disc(tint: int, size: int, theme_name: str, ratio: float) -> QPixmap:
    """Drawn once for each tint: round edges are slow to draw."""
    shown = theme.named(theme_name)
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, size, size)
    if shown.outlined:
        painter.setPen(QPen(theme.parsed(shown.colors["line"]), 1))
        box.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.parsed(shown.avatars[tint][0]))
    painter.drawEllipse(box)
    painter.end()
    return drawn


def dial(painter: QPainter, corner: QPointF, stage: str, *, size: float = 14) -> None:
    """The stage as a disc that fills; stages outside the chain of six get a plain dash."""
    painter.drawPixmap(corner, _dial(stage, size, theme.current().name, icons.sharpness()))


@lru_cache(maxsize=256)
def _dial(stage: str, size: float, theme_name: str, ratio: float) -> QPixmap:  # noqa: ARG001  # part of the key
    """Drawn once for each theme, of which `theme_name` is the present one."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 14, size / 14)
    if stage not in STAGES:
        painter.setPen(QPen(theme.color("text3"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(4, 7), QPointF(10, 7))
    else:
        step = STAGES.index(stage)
        _ring(painter, step) if step < _THANKED else _disc(painter, step)
    painter.end()
    return drawn


def _ring(painter: QPainter, step: int) -> None:
    box = QRectF(1, 1, 12, 12)
    color = theme.color("accent" if step else "text3")
    pen = QPen(color, 1.5)
    if step == 0:
        pen.setDashPattern([1.6, 1.7])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPie(box.adjusted(2, 2, -2, -2), 90 * 16, -round(360 * 16 * step / 4))


def _disc(painter: QPainter, step: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(QRectF(0.5, 0.5, 13, 13))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("surface"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if step == _THANKED:
        painter.drawPolyline([QPointF(4.2, 7.3), QPointF(6.3, 9.4), QPointF(9.9, 5.1)])
    else:
        painter.drawEllipse(QRectF(3.6, 3.6, 6.8, 6.8))


def stage(painter: QPainter, box: QRect, key: str, word: str, *, rtl: bool, size: str = "small_strong") -> None:
    """Dial and word of a stage, at the leading edge of `box`."""
    left = box.right() - 13 if rtl else box.left()
    dial(painter, QPointF(left, box.top() + (box.height() - 14) / 2), key)
    text_box = box.adjusted(0, 0, -20, 0) if rtl else box.adjusted(20, 0, 0, 0)
    align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    line_of_text(painter, text_box, word, font=fonts.drawn(size), role="text2", align=align)
