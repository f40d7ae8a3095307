"""Something to look at in a text: an icon and a sentence that wraps, to be pressed to go there."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.scale import px

_ICON, _AIR, _LEADING = 16, 8, 5
_WRAPPED = Qt.TextFlag.TextWordWrap


class MarkRow(QAbstractButton):
    """As high as its sentence needs at the width it has."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._icon, self._role = "triangle-alert", "warn_mark"
        self.setFont(fonts.font("base"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, sentence: str, *, icon: str, role: str) -> None:
        """Show another sentence."""
        self._icon, self._role = icon, role
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        room = QRect(0, 0, max(40, width - px(_ICON + 3 * _AIR)), 10_000)
        return QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.text()).height() + px(2 * _LEADING)

    @override
    def sizeHint(self) -> QSize:
        width = px(260)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(_ICON + 2 * _LEADING))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

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
        left = box.right() - _AIR - _ICON + 1 if rtl else box.x() + _AIR
        painter.drawPixmap(QPoint(left, box.y() + _LEADING + 1), icons.pixmap(self._icon, self._role, _ICON))
        start, end = (_AIR, _ICON + 2 * _AIR) if rtl else (_ICON + 2 * _AIR, _AIR)
        words = box.adjusted(start, _LEADING, -end, 0)
        painter.setFont(fonts.drawn("base"))
        painter.setPen(theme.color("text"))
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, _WRAPPED | edge | Qt.AlignmentFlag.AlignTop, self.text())
