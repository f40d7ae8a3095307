"""How a question of the bank is painted: a tick box, its words over its topic, its minutes."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.store.questions import QuestionRow
from crm_app.ui import fonts, formats, paint, scale, words
from crm_app.ui.models.bank import BankModel
from crm_app.ui.models.blocks import ROW, AnyIndex
from crm_app.ui.scale import px
from crm_app.ui.widgets.tick import paint_tick

PITCH = 48


class BankDelegate(QStyledItemDelegate):
    """Rows of 48 pixels."""

    def __init__(self, view: QListView, model: BankModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(200), px(PITCH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, QuestionRow):
            return
        painter.save()
        scale.scaled(painter)
        box = scale.designed(option.rect)
        direction = self._view.layoutDirection()
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if direction == Qt.LayoutDirection.RightToLeft:
            near, far = far, near
        current = self._view.hasFocus() and index == self._view.currentIndex()
        if current:
            paint.rounded(painter, QRectF(box), 6, fill="selected", line="focus", width=2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, QRectF(box), 6, fill="hover")
        chosen = row.key in self._model.chosen
        tick = QStyle.visualRect(direction, box, QRect(box.x() + 26, box.y() + 15, 18, 18))
        paint_tick(painter, QRectF(tick), on=chosen)
        minutes = QStyle.visualRect(direction, box, QRect(box.right() - 70, box.y() + 6, 60, 18))
        text = QStyle.visualRect(direction, box, QRect(box.x() + 56, box.y() + 6, box.width() - 132, 18))
        below = QRect(text.x(), box.y() + 25, text.width(), 16)
        role = "text3" if chosen else "text2"
        paint.line_of_text(painter, text, row.text, font=fonts.drawn("base_strong"), role=role, align=near)
        category = words.category(row.category)
        topic = " · ".join(filter(None, (category, row.topic if row.topic != category else "")))
        paint.line_of_text(painter, below, topic, font=fonts.drawn("small"), role="text3", align=near)
        length = formats.isolated(words.minutes(row.minutes))
        paint.line_of_text(painter, minutes, length, font=fonts.drawn("base"), role=role, align=far)
        painter.restore()
