"""The section Cards: the pile as a grid of pictures, those to be filed first, and one of them looked over."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.cards import extra
from crm_app.errors import Unusable
from crm_app.store import card_pile, cards
from crm_app.store.card_pile import FILED, INBOX
from crm_app.ui import card_words, tallies
from crm_app.ui.actions import Actions
from crm_app.ui.card_pictures import CardPictures
from crm_app.ui.card_reading import CardReading
from crm_app.ui.delegates.cards import HEIGHT, WIDTH, CardDelegate
from crm_app.ui.models.cards import CardsModel
from crm_app.ui.pages.cards.review import CardReview
from crm_app.ui.pages.page import Page
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.banner import Banner
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label
from crm_app.work import card_taking

OF_ONE = ("review_card", "read_card", "trash_card")
_SHOWN = frozenset({"card", "card_side", "person"})


class CardsPage(Page):
    """The pile, or the review over it."""

    read_wanted = Signal(int)

    def __init__(
        self,
        session: Session,
        saving: Saving,
        problems: Problems,
        actions: Actions,
        *,
        pictures: CardPictures,
        reading: CardReading,
    ) -> None:
        super().__init__()
        self._session, self._saving, self._actions, self._reading = session, saving, actions, reading
        self.model = CardsModel(session.book)
        self.grid = QListView()
        self.review = CardReview(session, problems, pictures)
        self.new = Button(self.tr("Add pictures"), "primary", "image-plus")
        self.stop = Button(self.tr("Stop reading"), "ghost", "circle-x")
        self.stack = QStackedWidget()
        self._lay_out(pictures)
        self._connect()
        self.reload()

    def _lay_out(self, pictures: CardPictures) -> None:
        self.grid.setModel(self.model)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(px(WIDTH), px(HEIGHT)))
        self.grid.setProperty("kind", "painted")
        self.grid.setMouseTracking(True)
        self.grid.setAccessibleName(self.tr("Cards"))
        self.grid.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.grid.addActions([self._actions[name] for name in OF_ONE])
        CardDelegate(self.grid, self.model, pictures)
        self._actions.bind(self.new, "new_cards")
        self._actions.bind(self.stop, "stop_reading")
        add = Button(self.tr("Add pictures"), "primary", "image-plus", height=36)
        self._actions.bind(add, "new_cards")
        self.empty = EmptyState(
            self.tr("Business cards, read for you"),
            self.tr("Drop a picture of a card here: name, phone and e-mail are read from it on this computer."),
            [add],
            self.tr("JPEG, PNG, HEIC, TIFF or PDF, or Ctrl V"),
        )
        self.nothing = Label(self.tr("No card here."), tone="text2")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.filters = FilterRow(
            self.tr("Show"), [("", self.tr("All")), (INBOX, self.tr("To be filed")), (FILED, self.tr("Filed"))]
        )
        self.missing = Banner(extra.MISSING, tone="info", stays=True)
        self.missing.setVisible(not self._reading.can_read)
        head = row(Label(self.tr("Cards"), "page_title"), None, self.stop, self.new, margins=(18, 13, 12, 4))
        self.filter_pane = holder(row(self.filters, margins=(18, 0, 10, 6)))
        self.middle = QStackedWidget()
        for part in (self.grid, self.empty, self.nothing):
            self.middle.addWidget(part)
        told = holder(row(self.missing, margins=(18, 0, 12, 6)))
        told.setVisible(not self._reading.can_read)
        inside = holder(row(self.middle, margins=(10, 0, 4, 0)))
        pile = pane(column(holder(head), told, self.filter_pane, inside, space=0), kind="surface")
        self.stack.addWidget(pile)
        self.stack.addWidget(self.review)
        self.setLayout(column(self.stack, space=0))

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.grid.activated.connect(self.open_review)
        self.grid.selectionModel().currentChanged.connect(self._turned)
        self.review.left.connect(self.close_review)
        self.review.next_wanted.connect(self._next)
        self.review.filed.connect(self.did)
        self.review.trash_wanted.connect(self.trash)
        self.review.read_wanted.connect(self.read_again)
        self._reading.turned.connect(self._show_reading)
        self._session.changed.connect(self._refresh)
        self._show_reading()

    # -- what the window asks

    @property
    def current(self) -> int:
        """The card in front; 0 for none."""
        if self.in_review and self.review.card is not None:
            return self.review.card.id
        index = self.grid.currentIndex()
        return self.model.ids[index.row()] if index.isValid() else 0

    @property
    def in_review(self) -> bool:
        """Whether one card is looked over."""
        return self.stack.currentWidget() is self.review

    @property
    @override
    def title(self) -> str:
        if not self.in_review or self.review.card is None:
            return ""
        return card_words.title(self.review.card, reading=False)

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        return tallies.tally(self.tr("1 card") if number == 1 else self.tr("%n cards", "", number), 0)

    @property
    @override
    def panes(self) -> list[QWidget]:
        if self.in_review:
            return [self.review.canvas, self.review.form]
        return [self.grid] if self.middle.currentWidget() is self.grid else [self.new]

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "card", self.current

    @override
    def show_record(self, record: int) -> None:
        self.filters.clear()
        self._choose(record)
        self._open(record)

    @override
    def focus_first(self) -> None:
        if self.in_review:
            self.review.fields.focus_first()
        elif self.middle.currentWidget() is self.grid:
            self.grid.setFocus()
        elif self.middle.currentWidget() is self.empty:
            self.empty.buttons[0].setFocus()
        else:
            self.new.setFocus()

    @override
    def escape(self) -> bool:
        if self.in_review:
            self.close_review()
            return True
        was = bool(self.filters.key)
        self.filters.clear()
        return was

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of one card do."""
        return {"review_card": self.open_review, "read_card": self.read_again, "trash_card": self.trash}

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether this page is the one in front."""
        for name in OF_ONE:
            self._actions.enable(name, on=front and bool(self.current))
        self._actions.enable("stop_reading", on=bool(self._reading.under_way))

    # -- the pile

    def reload(self, _key: str = "") -> None:
        """Ask for the ids again."""
        before = self.current
        self.model.set_ids(card_pile.ids(self._session.book, self.filters.key))
        counts = card_pile.counts(self._session.book)
        self.filters.count(counts)
        self.filter_pane.setVisible(bool(counts[""]))
        front = self.grid if self.model.ids else self.nothing if counts[""] else self.empty
        self.middle.setCurrentWidget(front)
        self.new.setVisible(bool(counts[""]))
        self._choose(before if before in self.model.ids else next(iter(self.model.ids), 0))
        self.tallied.emit()

    def _choose(self, number: int) -> None:
        index = self.model.place_of(number)
        if index.isValid() and index != self.grid.currentIndex():
            self.grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _turned(self) -> None:
        self.enable_actions(front=self.isVisible())
        self.titled.emit()

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _SHOWN:
            self.reload()
            if self.in_review:
                self.review.refresh()

    def _show_reading(self) -> None:
        under_way = self._reading.under_way
        self.model.set_reading(self._reading.current, under_way)
        self.stop.setVisible(bool(under_way))
        self._actions.enable("stop_reading", on=bool(under_way))

    # -- one card

    def open_review(self, *_index: object) -> None:
        """Look the card in front over."""
        if self.current:
            self._open(self.current)

    def _open(self, number: int) -> None:
        try:
            self.review.show_card(number)
        except Unusable as error:
            self.said.emit(str(error))
            return
        self.stack.setCurrentWidget(self.review)
        self.review.fields.focus_first()
        self._turned()

    def close_review(self) -> None:
        """Back to the pile."""
        if self.in_review:
            number = self.current
            self.stack.setCurrentIndex(0)
            self._choose(number)
            self.focus_first()
            self._turned()

    def _next(self) -> None:
        """The next card of the inbox, round from the last one to the first."""
        waiting = card_pile.ids(self._session.book, INBOX)
        number = self.current
        later = [one for one in waiting if one < number] + [one for one in waiting if one > number]
        if not later:
            self.close_review()
            return
        self.review.show_card(later[0])
        self.review.fields.focus_first()
        self._choose(later[0])
        self._turned()

    def read_again(self) -> None:
        """Have the card in front read once more."""
        number = self.current
        if number and self._saving.do(self.tr("Read a card again"), _ask(number)):
            self.read_wanted.emit(number)

    def trash(self) -> None:
        """Put the card in front into the trash, and show the next one."""
        number = self.current
        if not number:
            return
        was_in_review = self.in_review
        label = self.tr("Move a card to the trash")
        if was_in_review:
            self._next()
            if self.current == number:
                self.close_review()
        if self._saving.do(label, _trash(number)):
            self.did.emit(label)


def _ask(number: int) -> Callable[..., bool]:
    def change(book: object) -> bool:
        card_taking.ask_again(book, number)  # type: ignore[arg-type]
        return True

    return change


def _trash(number: int) -> Callable[..., bool]:
    def change(book: object) -> bool:
        cards.remove(book, number)  # type: ignore[arg-type]
        return True

    return change
