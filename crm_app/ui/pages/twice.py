"""Same person twice? Everybody who may be in the book twice, in three lanes, side by side."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.store.book import Book
from crm_app.ui import formats, pair_words
from crm_app.ui.delegates.pairs import PairDelegate
from crm_app.ui.models.pairs import PairsModel
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.twice_pair import TwicePair
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from crm_app.ui.joining import Joining
    from crm_app.ui.lanes import Lanes

_MARGINS = (18, 13, 14, 8)


class TwicePage(Page):
    """The list above, the two people below, and what can be done with them."""

    def __init__(self, book: Book, lanes: "Lanes", joining: "Joining") -> None:
        super().__init__()
        self.lanes, self._joining = lanes, joining
        self.model = PairsModel(book, self)
        self.table = RecordTable(self.tr("Who may be in the book twice"))
        self.table.show_model(self.model)
        PairDelegate(self.table, self.model)
        chips = [("", self.tr("All")), *pair_words.lanes().items()]
        self.filters = FilterRow(self.tr("Which lane"), chips)
        self.pair = TwicePair(book)
        self.merge = Button(self.tr("Merge side by side…"), "primary", "merge")
        self.apart = Button(self.tr("They are two people"), "plain", "users")
        self.merge_safe = Button(self.tr("Merge all that are surely the same"), "plain", "circle-check")
        self.again = SquareButton(self.tr("Look again"), "refresh-cw")
        self.stop = Button(self.tr("Cancel"), "plain", height=36)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.under_way = Label("", "lead", wrap=True)
        self.look = Button(self.tr("Look again"), "plain", "refresh-cw", height=36)
        self.empty = EmptyState("", "", [self.look], picture=False)
        self.show_all = Button(self.tr("Show all lanes"), "link")
        self.nothing = EmptyState(self.tr("Nobody is in this lane"), "", [self.show_all], picture=False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = row(Label(self.tr("Same person twice?"), "page_title"), None, self.again, self.merge_safe, space=8)
        about = self.tr("Nobody is merged unasked. Everything of both is kept, and one undo parts them again.")
        head = holder(column(title, Label(about, tone="text2", wrap=True), space=4, margins=_MARGINS))
        verbs = holder(row(self.merge, self.apart, None, space=8, margins=(18, 6, 18, 10)))
        shown = column(self.table, hairline(), self.pair, verbs, space=0)
        shown.setStretch(0, 1)
        shown.setStretch(2, 1)
        self._lists = QStackedWidget()
        for part in (holder(shown), self.nothing):
            self._lists.addWidget(part)
        self._found = holder(column(holder(row(self.filters, margins=(18, 0, 18, 6))), self._lists, space=0))
        inside = holder(
            column(self.under_way, self.bar, 6, row(self.stop, None), None, space=8, margins=(18, 20, 18, 0))
        )
        inside.setMaximumWidth(px(640))
        beside = row(inside, None)
        beside.setStretch(0, 100)
        self._working = holder(beside)
        self.stack = QStackedWidget()
        for part in (self._found, self._working, self.empty):
            self.stack.addWidget(part)
        self.setLayout(column(pane(column(head, self.stack, space=0), kind="surface"), space=0))

    def _connect(self) -> None:
        self.filters.changed.connect(self._fill)
        self.table.current_changed.connect(self._show)
        self.table.picked.connect(self._show)
        self.table.opened.connect(self._merge)
        self.table.put_away.connect(self._tell_apart)
        self.pair.wanted.connect(lambda person: self.wanted.emit("person", person))
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._tell_apart)
        self.merge_safe.clicked.connect(self.lanes.merge_safe)
        self.show_all.clicked.connect(self.filters.clear)
        self.stop.clicked.connect(self.lanes.cancel)
        for button in (self.again, self.look):
            button.clicked.connect(self.lanes.search)
        self.lanes.began.connect(self._begin)
        self.lanes.progressed.connect(self._progress)
        self.lanes.settled.connect(self._settle)
        self.lanes.did.connect(self.did)
        self._joining.did.connect(self.did)
        self._joining.joined.connect(self.lanes.become)

    # -- what the window asks

    @property
    @override
    def title(self) -> str:
        return self.tr("Same person twice?")

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        return self.tr("1 pair") if number == 1 else self.tr("%n pairs", "", number)

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.table, self.pair] if self.table.isVisible() else [self._first]

    @property
    def _first(self) -> QWidget:
        """Where the keyboard begins."""
        if self.lanes.busy:
            return self.stop
        if not self.lanes.found:
            return self.look
        return self.table if self.model.rowCount() else self.show_all

    @override
    def focus_first(self) -> None:
        self._first.setFocus()

    @override
    def escape(self) -> bool:
        if self.lanes.busy:
            self.lanes.cancel()
            return True
        had_filter = bool(self.filters.key)
        self.filters.clear()
        return had_filter

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if not self.lanes.busy and (self.lanes.stale or not self.lanes.searched):
            self.lanes.search()

    # -- searching and merging

    def _begin(self, words: str) -> None:
        self.under_way.setText(words)
        self.bar.setRange(0, 0)
        self.stack.setCurrentWidget(self._working)
        self._enable()
        if self.isVisible():
            self.stop.setFocus()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)

    def _settle(self) -> None:
        """The end of a search or merge, or other pairs stand."""
        held = self.isVisible() and (self.stop.hasFocus() or self.look.hasFocus() or self.merge.hasFocus())
        if self.lanes.busy:
            return
        self.filters.count(self.lanes.counts())
        self._say_empty()
        self.stack.setCurrentWidget(self._found if self.lanes.found else self.empty)
        self._fill()
        if held or self.window().focusWidget() is None:
            self.focus_first()

    def _say_empty(self) -> None:
        if self.lanes.searched:
            compared = formats.count(self.lanes.compared)
            self.empty.title.setText(self.tr("Nobody is in the book twice, as far as one can tell"))
            self.empty.words.setText(self.tr("People compared: {count}").format(count=compared))
        else:
            self.empty.title.setText(self.tr("Nobody has been compared yet"))
            self.empty.words.setText(self.tr("The search was stopped before its end."))

    def _fill(self, _lane: str = "") -> None:
        self.model.show_pairs(self.lanes.found, self.filters.key)
        self._lists.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._show()
        self.tallied.emit()

    # -- the two in front

    def _show(self, _now: object = None) -> None:
        self._enable()
        if number := self.table.current_id():
            self.pair.show_pair(self.model.pair(number))

    def _enable(self) -> None:
        free = not self.lanes.busy
        self.merge_safe.setEnabled(free and bool(self.lanes.safe))
        self.again.setEnabled(free)
        self.merge.setEnabled(free and self.table.selected_count() == 1)
        self.apart.setEnabled(free and self.table.selected_count() > 0)

    def _merge(self, _opened: object = None) -> None:
        if not self.lanes.busy and (number := self.table.current_id()):
            found = self.model.pair(number)
            self._joining.ask(found.one, found.other, parent=self)

    def _tell_apart(self) -> None:
        found = [self.model.pair(number) for number in self.table.selected_ids()]
        self._joining.tell_apart([(one.one, one.other) for one in found])
