"""A count as a bar beside its words: a button that can be reached, read out and pressed like any other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from crm_app.ui import fonts, formats, paint, theme
from crm_app.ui.scale import designed, px, scaled

_HEIGHT, _WORDS, _COUNT = 24, 84, 34


class Bar(QPushButton):
    """A count as a bar, long against the largest; pressing it lists the people."""

    def __init__(self, words: str, *, room: int = _WORDS) -> None:
        """`room` are the pixels of the design that the words have."""
        super().__init__()
        self._words, self._room = words, room
        self._count = self._most = 0
        self.setProperty("kind", "bar")
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int, most: int) -> None:
        """Show a count of at most so many."""
        self._count, self._most = count, most
        self.setEnabled(bool(count))
        self.setAccessibleName(f"{self._words}: {formats.count(count)}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(220), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scaled(painter)
        box, rtl = designed(self.rect()), self.isRightToLeft()
        words = (
            box.adjusted(box.width() - self._room, 0, 0, 0) if rtl else box.adjusted(0, 0, self._room - box.width(), 0)
        )
        number = box.adjusted(0, 0, _COUNT - box.width(), 0) if rtl else box.adjusted(box.width() - _COUNT, 0, 0, 0)
        near, far = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if rtl else -1]
        paint.line_of_text(painter, words, self._words, font=fonts.drawn("base"), role="text2", align=near)
        paint.line_of_text(painter, number, formats.count(self._count), font=fonts.drawn("base_strong"), align=far)
        whole = box.adjusted(_COUNT if rtl else self._room, 8, -(self._room if rtl else _COUNT + 8), -8)
        painter.fillRect(whole, theme.color("chip"))
        long = round(whole.width() * self._count / self._most) if self._most else 0
        if rtl:
            whole.setLeft(whole.right() - long + 1)
        else:
            whole.setWidth(long)
        painter.fillRect(whole, theme.color("accent"))
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 4, line="focus", width=2)
