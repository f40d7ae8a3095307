"""Paints a card of the pile: its picture, whose it is, and where it stands."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.store.card_pile import PileRow
from crm_app.ui import card_words, fonts, icons, paint, scale
from crm_app.ui.card_pictures import CardPictures
from crm_app.ui.models.blocks import AnyIndex
from crm_app.ui.models.cards import ROW, CardsModel
from crm_app.ui.scale import px

WIDTH, HEIGHT = 196, 178
_PICTURE = 116
LONGEST = 480
"""Dots of the longer side of a small picture."""


class CardDelegate(QStyledItemDelegate):
    """One tile."""

    def __init__(self, view: QListView, model: CardsModel, pictures: CardPictures) -> None:
        super().__init__(view)
        self._model, self._pictures = model, pictures
        pictures.ready.connect(view.viewport().update)
        view.setItemDelegate(self)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = cast("PileRow | None", index.data(ROW))
        if row is None:
            return
        painter.save()
        scale.scaled(painter)
        box = scale.designed(option.rect).adjusted(4, 4, -4, -4)
        self._paint_shape(painter, box, option)
        place = QRect(box.x() + 8, box.y() + 8, box.width() - 16, _PICTURE)
        self._paint_picture(painter, place, row)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        line = QRect(place.x(), place.bottom() + 7, place.width(), 18)
        reading, waiting = row.id == self._model.reading, row.id in self._model.waiting
        title = card_words.title(row, reading=reading)
        paint.line_of_text(painter, line, title, font=fonts.drawn("base_strong"), align=align)
        words, icon, tone = card_words.standing(row, reading=reading, waiting=waiting)
        line.translate(0, 18)
        mark = QRect(line.right() - 13 if rtl else line.x(), line.y() + 2, 14, 14)
        painter.drawPixmap(mark.topLeft(), icons.pixmap(icon, tone, 14))
        line = line.adjusted(0, 0, -19, 0) if rtl else line.adjusted(19, 0, 0, 0)
        paint.line_of_text(painter, line, words, font=fonts.drawn("small"), role="text2", align=align)
        painter.restore()

    def _paint_shape(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint.rounded(painter, QRectF(box), 8, fill="selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, QRectF(box), 8, fill="hover")
        if state & QStyle.StateFlag.State_HasFocus:
            paint.rounded(painter, QRectF(box), 8, line="focus", width=2)

    def _paint_picture(self, painter: QPainter, place: QRect, row: PileRow) -> None:
        paint.rounded(painter, QRectF(place), 5, fill="sunken", line="line_strong")
        image = self._pictures.picture(row.sides[0].file, LONGEST) if row.sides else None
        if image is None or image.isNull():
            icon = "image" if image is None else "circle-question-mark"
            painter.drawPixmap(place.center().x() - 11, place.center().y() - 11, icons.pixmap(icon, "text3", 22))
            return
        image = upright(image, row.sides[0].lies.get("angle", 0.0))
        room = QRectF(place).adjusted(3, 3, -3, -3)
        by = min(room.width() / image.width(), room.height() / image.height())
        fitted = QRectF(0, 0, image.width() * by, image.height() * by)
        fitted.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(fitted, image)
        if len(row.sides) > 1:
            badge = QRectF(place.right() - 25, place.bottom() - 21, 20, 16)
            paint.rounded(painter, badge, 8, fill="raised", line="line_strong")
            middle = Qt.AlignmentFlag.AlignHCenter
            count = str(len(row.sides))
            paint.line_of_text(painter, badge.toRect(), count, font=fonts.drawn("caption"), align=middle)


def upright(image: QImage, angle: object) -> QImage:
    """A picture turned by quarters, so that its text runs as one reads."""
    quarters = round(float(str(angle or 0)) / 90) % 4
    return image.transformed(QTransform().rotate(-90 * quarters)) if quarters else image
