"""A group that folds: its title with what is in it, and below the rest once it is opened."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column

_HEIGHT = 36


class FoldButton(QAbstractButton):
    """The line to press: arrow, title, and in few words what the group holds."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._summary = title, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HEIGHT))
        self.setAccessibleName(title)

    def say(self, summary: str) -> None:
        """What the group holds."""
        self._summary = summary
        self.setAccessibleDescription(summary)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        rtl = self.isRightToLeft()
        if self.underMouse():
            paint.rounded(painter, QRectF(box), 6, fill="hover")
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 6, line="focus", width=2)
        name = "chevron-down" if self.isChecked() else "chevron-left" if rtl else "chevron-right"
        mark = QPoint(box.right() - 19 if rtl else box.x() + 4, box.y() + (box.height() - 16) // 2)
        painter.drawPixmap(mark, icons.pixmap(name, "text2", 16))
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        words = box.adjusted(8, 0, -26, 0) if rtl else box.adjusted(26, 0, -8, 0)
        font = fonts.drawn("group")
        paint.line_of_text(painter, words, self._title, font=font, align=align)
        taken = paint.width_of(self._title, font) + 14
        rest = QRect(words)
        rest = rest.adjusted(0, 0, -taken, 0) if rtl else rest.adjusted(taken, 0, 0, 0)
        if rest.width() > 40 and not self.isChecked():
            small = fonts.drawn("small")
            paint.line_of_text(painter, rest, self._summary, font=small, role="text3", align=far)


class Fold(QWidget):
    """`content` shows while the group is open."""

    opened = Signal()

    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__()
        self.button = FoldButton(title)
        self.content = content
        content.hide()
        self.setLayout(column(self.button, content, space=2))
        self.button.toggled.connect(self._turn)

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.content.setVisible(is_open)
        if is_open:
            self.opened.emit()
