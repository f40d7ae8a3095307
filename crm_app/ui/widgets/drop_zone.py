"""The sheet that lies over the window while files are dragged over it and says what dropping them will do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme

_INSET, _WORDS_HEIGHT = 16, 120


class DropZone(QWidget):
    """A dashed frame with the action in words; it takes no events itself, the window does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self.hide()

    def offer(self, words: str) -> None:
        """Show the zone over the whole window with the name of the action."""
        self._words = words
        self.setAccessibleName(words)
        if (window := self.parentWidget()) is not None:
            self.setGeometry(window.rect())
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = scale.designed(self.rect())
        veil = QColor(theme.color("surface"))
        veil.setAlphaF(0.82)
        painter.fillRect(whole, veil)
        box = QRectF(whole).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        paint.rounded(painter, box, 8, fill="accent_soft")
        painter.setPen(QPen(theme.color("focus"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        middle = whole.center()
        painter.drawPixmap(middle.x() - 12, middle.y() - 34, icons.pixmap("upload", "accent_text", 24))
        line = whole.adjusted(2 * _INSET, 0, -2 * _INSET, 0)
        line.setTop(middle.y())
        line.setHeight(_WORDS_HEIGHT)
        painter.setFont(fonts.drawn("panel_title"))
        painter.setPen(theme.color("accent_text"))
        # Whole, in several lines where the zone is narrow: what will happen is never cut.
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(line, int(where) | int(Qt.TextFlag.TextWordWrap), self._words)
