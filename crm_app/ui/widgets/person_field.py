"""A field for a name: people of the book are offered as one types; another name means somebody new."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crm_app.ui import fonts, paint, scale, words
from crm_app.ui.models.blocks import ID, AnyIndex
from crm_app.ui.scale import px

ROLE_LINE = Qt.ItemDataRole.UserRole + 7
ROW = 40


class Offer(NamedTuple):
    """Somebody of the book who may be meant."""

    person: int
    name: str
    title: str = ""
    organisation: str = ""

    @property
    def role(self) -> str:
        """What they do, in one line."""
        return words.role(self.title, self.organisation)


class PersonField(QLineEdit):
    """`person` is the id of who was chosen, or the only one of exactly this name; 0 means a new person."""

    settled = Signal()
    """What is meant has changed: by a choice, or by typing."""

    def __init__(self, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self._offers = offers
        self._chosen = 0
        self._shown: list[Offer] = []
        self.setAcceptDrops(False)
        self.setFixedHeight(px(32))
        self.setFont(fonts.font("base"))
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setProperty("kind", "popup")
        popup.setFont(fonts.font("base"))
        popup.setAccessibleName(self.tr("People in your book"))
        completer.setPopup(popup)
        popup.setItemDelegate(OfferDelegate(popup))  # after setPopup, which brings a delegate of its own
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]  # the stubs know no overloads
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    @property
    def person(self) -> int:
        """Who is meant; 0 for somebody new."""
        if self._chosen:
            return self._chosen
        same = self._same
        return same[0].person if len(same) == 1 else 0

    @property
    def _same(self) -> list[Offer]:
        typed = self.text().strip().casefold()
        return [offer for offer in self._shown if offer.name.casefold() == typed]

    @property
    def meant(self) -> Offer | None:
        """Who of the book is meant; None for somebody new."""
        return next((offer for offer in self._shown if offer.person == self.person), None)

    @property
    def namesakes(self) -> int:
        """How many people in the book have exactly this name."""
        return len(self._same)

    def set_person(self, offer: Offer) -> None:
        """Fill in somebody of the book."""
        self.setText(offer.name)
        self._shown = [offer]
        self._chosen = offer.person
        self.settled.emit()

    def forget(self) -> None:
        """Mean nobody of the book any more."""
        self._chosen, self._shown = 0, []
        self.clear()
        self.settled.emit()

    def look(self) -> None:
        """Find out whether the text, put there by a draft, names somebody."""
        self._shown = self._offers(self.text().strip())
        self.settled.emit()

    def _look(self, text: str) -> None:
        self._chosen = 0
        self._shown = self._offers(text.strip()) if text.strip() else []
        self._model.clear()
        for offer in self._shown:
            item = QStandardItem(offer.name)
            item.setData(offer.person, ID)
            item.setData(offer.role, ROLE_LINE)
            item.setAccessibleText(words.role(offer.name, offer.role))
            self._model.appendRow(item)
        self.settled.emit()

    def _choose(self, index: AnyIndex) -> None:
        self._chosen = int(index.data(ID))
        self.settled.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter on an offer takes the offer; only the next Enter means that the form is done."""
        popup = self.completer().popup()
        choosing = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if choosing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class OfferDelegate(QStyledItemDelegate):
    """Name over role, as in the lists."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(200), px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        scale.scaled(painter)
        box = scale.designed(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            paint.rounded(painter, box.toRectF(), 5, fill="selected")
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        line = box.adjusted(10, 3, -10, 0)
        line.setHeight(18)
        paint.line_of_text(painter, line, index.data(), font=fonts.drawn("base_strong"), align=align)
        line.translate(0, 17)
        role = index.data(ROLE_LINE) or ""
        paint.line_of_text(painter, line, role, font=fonts.drawn("small"), role="text2", align=align)
        painter.restore()
