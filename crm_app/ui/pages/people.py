"""Everybody in the book: the list, the person beside it (or over it in a narrow window), results as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.store import people, window_reads
from crm_app.store.ordering import Level
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.people import PersonDelegate
from crm_app.ui.models.people import NAME, PeopleModel
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.pages.person.pane import SHOWN_IN, PersonPane
from crm_app.ui.person_doing import OF_ONE
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable

BESIDE_FROM = 790
"""Pixels of the page from which list and detail stand side by side: 1,000 for the window less the sidebar."""


class PeoplePage(Page):
    """List, detail and empty states of the section People."""

    sheet_wanted = Signal(int)
    search_cleared = Signal()

    def __init__(self, desk: Desk, actions: Actions, empty: EmptyState) -> None:
        super().__init__()
        self._session = desk.session
        self._query = ""
        self.model = PeopleModel(desk.book, desk.clock, self)
        self.table = RecordTable(self.tr("People"))
        self.table.show_model(self.model)
        self.table.header.set_levels((Level(NAME),))
        PersonDelegate(self.table, self.model)
        self.detail = PersonPane(desk, actions)
        self._title = Label(self.tr("People"), "page_title")
        self.found = Label("", tone="text2")
        self.clear_button = Button(self.tr("Show everybody"), "link")
        self.empty = empty
        nothing = EmptyState("", "", [self.clear_button], picture=False)
        self.nobody_title = nothing.title
        self.stack = QStackedWidget()
        for page in (self.table, self.empty, nothing):
            self.stack.addWidget(page)
        self._nothing = nothing
        self.splitter = self._lay_out()
        self._connect(actions)
        self._over = False
        self.reload()

    def _lay_out(self) -> QSplitter:
        head = holder(row(self._title, self.found, None, space=12, margins=(18, 13, 10, 8)))
        self.list_pane = pane(column(head, self.stack, space=0), kind="surface")
        self.list_pane.setMinimumWidth(420)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.list_pane)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        splitter.setCollapsible(1, False)
        self.detail.setMinimumWidth(340)
        self.setLayout(column(splitter, space=0))
        return splitter

    def _connect(self, actions: Actions) -> None:
        self.table.ordered.connect(self.reload)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self.open_detail)
        self.detail.wanted.connect(self._go_or_ask)
        self.detail.did.connect(self.did)
        self.detail.said.connect(self.said)
        self.detail.sheet_wanted.connect(self.sheet_wanted)
        self.detail.left.connect(self.close_detail)
        self.clear_button.clicked.connect(self.search_cleared)
        self._session.changed.connect(self._refresh)
        self._actions = actions

    @property
    def current(self) -> int:
        """The person the cursor is on, 0 for none."""
        return self.table.current_id()

    @property
    def has_meetings(self) -> bool:
        """Whether the person the cursor is on has a meeting."""
        return self.detail.has_meetings

    @property
    @override
    def title(self) -> str:
        return self.detail.shown_name

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "person", self.current

    @override
    def show_record(self, record: int) -> None:
        self.go_to(record)

    @override
    def focus_first(self) -> None:
        first = self.table if self.stack.currentWidget() is self.table else self.empty.buttons[0]
        first.setFocus()

    @property
    @override
    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.table, self.detail.plan] if self.stack.currentWidget() is self.table else [self.empty.buttons[0]]

    def search(self, text: str) -> None:
        """Show who matches; an empty text shows everybody."""
        if text != self._query:
            self._query = text
            self.reload()

    def go_to(self, person: int) -> None:
        """Put the cursor on somebody, leaving a search that hides them."""
        if not self.table.go_to(person):
            self.search_cleared.emit()
            self.search("")
            self.table.go_to(person)

    def reload(self) -> None:
        """Ask for the ids again, in the present order or for the present search."""
        book = self._session.book
        if self._query:
            self.model.set_ids(window_reads.found_people(book, self._query))
        else:
            level = self.table.levels[0]
            order = "family" if level.key == NAME else level.key
            self.model.set_ids(people.ids(book, order=order, descending=level.descending))
        self._say_how_many()

    def _say_how_many(self) -> None:
        shown = self.model.rowCount()
        everybody = bool(shown) or window_reads.people_count(self._session.book) > 0
        page = self.table if shown else self._nothing if everybody else self.empty
        self.stack.setCurrentWidget(page)
        self.nobody_title.setText(self.tr("Nobody matches “{text}”").format(text=self._query))
        self.found.setText(self._found(shown) if self._query and shown else "")
        self._arrange()

    def _found(self, shown: int) -> str:
        if shown < window_reads.MOST_FOUND:
            return self.tr("{count} found").format(count=formats.count(shown))
        return self.tr("The first {count} found").format(count=formats.count(shown))

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & SHOWN_IN:
            self.reload()
            self._enable(self.current)

    def _show(self, person: int) -> None:
        self.detail.show_person(person)
        self._enable(person)

    def _enable(self, person: int) -> None:
        """Say what can be done with who is in front."""
        for name in ("plan_meeting", *OF_ONE):
            self._actions.enable(name, on=bool(person))
        self._actions.enable("prep_sheet", on=self.detail.has_meetings)
        self.titled.emit()

    def _go_or_ask(self, table: str, record: int) -> None:
        """Somebody who is named is shown here; other records are shown where they belong."""
        if table == "person":
            self.go_to(record)
        else:
            self.wanted.emit(table, record)

    def open_detail(self, _person: int = 0) -> None:
        """Enter on a person: go into the detail, which lies over the list in a narrow window."""
        self._over = True
        self._arrange()
        self.detail.focus_first()

    def close_detail(self) -> None:
        """Back to the list."""
        self._over = False
        self._arrange()
        self.table.setFocus()

    def _arrange(self) -> None:
        beside = self.width() >= BESIDE_FROM
        listed = self.stack.currentWidget() is self.table
        self.detail.setVisible(listed and (beside or self._over))
        self.list_pane.setVisible(beside or not (listed and self._over))
        self.detail.show_back(on=not beside)
        if beside and listed:
            wanted = min(480, max(340, self.width() * 38 // 100))
            self.splitter.setSizes([self.width() - wanted, wanted])

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and self.detail.isAncestorOf(self.focusWidget()):
            self.close_detail()
        else:
            super().keyPressEvent(event)
