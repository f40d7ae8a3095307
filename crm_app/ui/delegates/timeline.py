"""Rows of the timeline: an icon on a line, a title and its time, at most two lines of text."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.models.timeline import AnyIndex, TimelineModel

_DISC, _TEXT_FROM, _LINE = 24, 34, 17
_HEAD, _BETWEEN = 24, 10
_MOST_LINES = 2


class TimelineDelegate(QStyledItemDelegate):
    """Measures are the design's; the view's width decides how texts break."""

    def __init__(self, view: QListView, model: TimelineModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._broken: dict[tuple[str, int], list[str]] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = len(self._lines(self._model.told_at(index.row()).text))
        return scale.sized(QSize(100, _HEAD + lines * _LINE + _BETWEEN))

    def _lines(self, text: str) -> list[str]:
        """A text as it breaks, the last line with an ellipsis where more would follow."""
        if not text:
            return []
        width = scale.designed(self._view.viewport().rect()).width() - _TEXT_FROM - 4
        key = (text, width)
        if key not in self._broken:
            if len(self._broken) > 2000:
                self._broken.clear()
            self._broken[key] = _broken(text, max(60, width))
        return self._broken[key]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        scale.scaled(painter)
        box, whole = scale.designed(option.rect), scale.designed(self._view.viewport().rect())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused:
            ring = (
                QRectF(box).adjusted(_DISC + 4, -2, 0, -6) if not rtl else QRectF(box).adjusted(0, -2, -_DISC - 4, -6)
            )
            paint.rounded(painter, ring, 5, line="focus", width=2)
        last = index.row() == self._model.rowCount() - 1 and self._model.whole
        self._paint_mark(
            painter, _turned(QRect(box.x(), box.y(), _DISC, box.height()), whole, rtl=rtl), index, last=last
        )
        self._paint_words(painter, box, whole, index, rtl=rtl)
        painter.restore()

    def _paint_mark(self, painter: QPainter, box: QRect, index: AnyIndex, *, last: bool) -> None:
        told = self._model.told_at(index.row())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not last:
            painter.setPen(QPen(theme.color("line_strong"), 1))
            middle = box.x() + _DISC / 2
            painter.drawLine(QPointF(middle, box.y() + _DISC + 2), QPointF(middle, box.y() + box.height() - 2))
        outline = "line" if theme.current().outlined else ""
        disc = QRectF(box.x(), box.y(), _DISC, _DISC)
        paint.rounded(painter, disc, _DISC / 2, fill="accent_soft" if told.strong else "chip", line=outline)
        role = "accent_text" if told.strong else "text2"
        painter.drawPixmap(box.x() + 5, box.y() + 5, icons.pixmap(told.icon, role, 14))

    def _paint_words(self, painter: QPainter, box: QRect, whole: QRect, index: AnyIndex, *, rtl: bool) -> None:
        told, when = self._model.told_at(index.row()), self._model.when_at(index.row())
        begin = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        small = fonts.drawn("small")
        width = QFontMetrics(small).horizontalAdvance(when) + 4
        line = QRect(box.x() + _TEXT_FROM, box.y() + 2, box.width() - _TEXT_FROM - width - 8, 20)
        at = QRect(box.x() + box.width() - width, box.y() + 2, width, 20)
        title = fonts.drawn("base_strong")
        paint.line_of_text(painter, _turned(line, whole, rtl=rtl), told.title, font=title, align=begin)
        paint.line_of_text(painter, _turned(at, whole, rtl=rtl), when, font=small, role="text3", align=end)
        for place, text in enumerate(self._lines(told.text)):
            below = QRect(line.x(), box.y() + _HEAD - 1 + place * _LINE, box.width() - _TEXT_FROM, _LINE)
            paint.line_of_text(painter, _turned(below, whole, rtl=rtl), text, font=small, role="text2", align=begin)


def _turned(box: QRect, whole: QRect, *, rtl: bool) -> QRect:
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, whole, box)


def _broken(text: str, width: int) -> list[str]:
    font = fonts.drawn("small")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= _MOST_LINES:
        ends = [*starts[1:], len(text)]
        return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    first = text[: starts[1]].strip()
    rest = QFontMetrics(font).elidedText(text[starts[1] :], Qt.TextElideMode.ElideRight, width)
    return [first, rest]
