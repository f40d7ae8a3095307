"""What an empty section shows: a picture, one sentence, and the buttons that fill it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import icons, theme
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label, Picture

_WIDTH, _HEIGHT = 260, 132
_PATHS = (((36, 70), (120, 34), True), ((36, 70), (120, 108), False), ((134, 34), (218, 16), False))
_MORE_PATHS = (((134, 34), (218, 62), False),)
_OPEN_CIRCLES = ((130, 108, 15), (226, 16, 13), (226, 62, 13))


class ReferralPicture(QWidget):
    """You, the first person who says yes, and those they will send you to."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_WIDTH, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, walked in (*_PATHS, *_MORE_PATHS):
            _paint_path(painter, QPointF(*start), QPointF(*end), walked=walked)
        _paint_circle(painter, QPointF(30, 70), 21, fill="accent", line="accent")
        painter.drawPixmap(20, 60, icons.pixmap("users", "on_accent", 20))
        _paint_circle(painter, QPointF(130, 34), 17, fill="accent_soft", line="accent")
        painter.drawPixmap(122, 26, icons.pixmap("user-plus", "accent_text", 16))
        for x, y, radius in _OPEN_CIRCLES:
            _paint_circle(painter, QPointF(x, y), radius, fill="surface", line="edge", dashed=True)


def _paint_path(painter: QPainter, start: QPointF, end: QPointF, *, walked: bool) -> None:
    pen = QPen(theme.color("accent" if walked else "line_strong"), 2.6 if walked else 1.6)
    if not walked:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = (start.x() + end.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    painter.drawPath(path)


def _paint_circle(
    painter: QPainter, centre: QPointF, radius: float, *, fill: str, line: str, dashed: bool = False
) -> None:
    pen = QPen(theme.color(line), 1.6)
    if dashed:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(theme.color(fill))
    painter.drawEllipse(centre, radius, radius)


class EmptyState(QWidget):
    """The sentence and its buttons, in the middle of the page."""

    def __init__(self, title: str, words: str, buttons: list[Button], hint: str = "", *, picture: bool = True) -> None:
        super().__init__()
        self.buttons = buttons
        self.title = Label(title, "page_title", wrap=True)
        self.words = Label(words, "lead", tone="text2", wrap=True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint_row = holder(row(None, Picture("file-plus", "text3"), Label(hint, "small", tone="text3"), None))
        if not hint:
            hint_row.hide()
        art = row(None, ReferralPicture(), None) if picture else 0
        choices = row(None, *buttons, None, space=10)
        parts = (None, art, 22, self.title, 6, self.words, 24, choices, 18, hint_row, None, None)
        self.setLayout(column(*parts, space=0, margins=(24, 0, 24, 0)))
