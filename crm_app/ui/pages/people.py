"""Everybody in the book: the list, and the person beside it (or over it in a narrow window)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import saved_views
from crm_app.store.filters import SHELF, Filter
from crm_app.ui import formats, next_steps, tallies
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.list_actions import OF_LIST, OF_PEOPLE
from crm_app.ui.list_memory import ListMemory
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.people_list import PeopleList
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.pages.person.pane import SHOWN_IN, PersonPane, WayBack
from crm_app.ui.people_doing import PeopleDoing
from crm_app.ui.person_doing import OF_ONE
from crm_app.ui.preferences import Preferences
from crm_app.ui.views import Views
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.peek import Peek
from crm_app.ui.widgets.record_table import Density
from crm_app.ui.widgets.row_drops import RowDrops
from crm_app.ui.widgets.row_tools import Tool
from crm_app.ui.widgets.two_panes import TwoPanes

_DETAIL_AFTER = 150
"""Milliseconds without a key after which the first one found is shown in the detail."""


class PeoplePage(Page):
    """List, detail and empty states of the section People."""

    sheet_wanted = Signal(int)
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, desk: Desk, actions: Actions, empty: EmptyState, *, preferences: Preferences) -> None:
        super().__init__()
        self._session = session = desk.session
        self._actions = actions
        self._saving = saving = desk.saving
        self.memory = ListMemory(preferences, "people")
        self.list = PeopleList(desk, actions, self.memory, empty)
        self.model, self.table, self.stack, self.empty = self.list.model, self.list.table, self.list.stack, empty
        self.doing = PeopleDoing(session, saving, desk.jobs, actions, around=self.list)
        self._views = Views(session, saving, actions, self.list, parent=self)
        self.detail = PersonPane(desk, actions)
        self.peek = Peek(self.table)
        self.splitter = TwoPanes(self.list, self.detail, WayBack(self.detail))
        self.setLayout(column(self.splitter, space=0))
        self._soon = QTimer(self, singleShot=True, interval=_DETAIL_AFTER)
        self._soon.timeout.connect(self._show_current)
        self._connect()
        self._connect_table()
        self._show(self.current)
        self._arrange()

    def _connect(self) -> None:
        for part in (self.doing, self._views):
            part.did.connect(self.did)
            part.said.connect(self.said)
        self.doing.holding.connect(self.holding)
        self.list.narrowed.connect(self._views.widened)
        self.list.counted.connect(self.tallied)
        self.stack.currentChanged.connect(self._arrange)
        self.list.more_button.clicked.connect(self._open_menu)
        self.detail.wanted.connect(self._go_or_ask)
        self.detail.did.connect(self.did)
        self.detail.said.connect(self.said)
        self.detail.sheet_wanted.connect(self.sheet_wanted)
        self.detail.left.connect(self.close_detail)
        self._session.changed.connect(self._refresh)

    def _connect_table(self) -> None:
        table = self.table
        table.current_changed.connect(self._show)
        table.opened.connect(self.open_detail)
        table.peeked.connect(self._peek)
        table.put_away.connect(self.doing.archive)
        table.copy_wanted.connect(self.doing.slots["copy_people"])
        table.picked.connect(self.tallied)
        table.set_menu(self.doing.menu)
        table.set_packing(self.doing.packing.packed)
        table.tools.set_tools([Tool("calendar-plus", self._actions["plan_meeting"])])
        table.drops = RowDrops(table, "person", lambda dragged, target: target not in dragged)
        table.drops.dropped.connect(self.doing.set_referrer)
        self.model.failed.connect(self._saving.refuse)

    # -- what the window asks

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the list do."""
        return {
            **self.doing.slots,
            "add_to_view": self._ask_view,
            "filter_list": self.list.type_filter,
            "clear_filters": self.list.clear,
            "choose_columns": self.list.choose_columns,
            "names_by_family": lambda: self.list.sort_names(by_given=False),
            "names_by_given": lambda: self.list.sort_names(by_given=True),
            "select_all": self.table.selectAll,
        }

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether this page is the one in front."""
        anybody = front and bool(self.current)
        for name in OF_PEOPLE:
            self._actions.enable(name, on=anybody)
        for name in OF_LIST:
            self._actions.enable(name, on=front)
        self._actions["names_by_given" if self.memory.by_given else "names_by_family"].setChecked(True)

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
    def person_pane(self) -> PersonPane:
        return self.detail

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "person", self.current

    @override
    def show_record(self, record: int) -> None:
        self.go_to(record)

    @override
    def focus_first(self) -> None:
        self.list.focus_first()

    @property
    @override
    def views(self) -> Views:
        return self._views

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        if not number and self.stack.currentWidget() is self.empty:
            return self.tr("No people yet")
        shown = self.tr("1 person") if number == 1 else self.tr("{count} people").format(count=formats.count(number))
        return tallies.tally(shown, self.table.selected_count())

    @property
    @override
    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [*self.list.first_stops, *([self.detail.plan] if self.stack.currentWidget() is self.table else ())]

    @override
    def escape(self) -> bool:
        if self.peek.isVisible():
            self.peek.hide()
            return True
        if self.detail.isAncestorOf(self.focusWidget()) and self.detail.escape():
            return True
        if self.detail.isAncestorOf(self.focusWidget()) or self.splitter.close_detail():
            self.close_detail()
            return True
        return self.list.clear()

    def search(self, text: str) -> None:
        """Show who matches; an empty text shows everybody."""
        self.list.search(text)

    def set_density(self, density: Density) -> None:
        """Higher or lower rows, kept for the next time."""
        self.memory.density = density
        self.table.set_density(density)

    def show_view(self, view: int) -> None:
        """Show a saved view; 0 leaves it for everybody."""
        if not view:
            self.list.clear()
        self._views.show(view)

    def go_to(self, person: int) -> None:
        """Put the cursor on somebody, leaving the filters that hide them, and the shelf where they are not."""
        if self.table.go_to(person):
            return
        self.list.clear()
        if not self.table.go_to(person) and person:
            self.list.narrow([Filter(SHELF, "archived")])
            if not self.table.go_to(person):
                self.list.clear()

    # -- the list

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & SHOWN_IN:
            self.list.reload(keeps_place=True)
            self._enable(self.current)
        self._views.refresh()

    def _open_menu(self) -> None:
        button = self.list.more_button
        self.doing.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_view(self) -> None:
        """The twin of dropping people on a saved view."""
        fitting = {view.name: view for view in saved_views.listed(self._session.book, saved_views.PEOPLE) if fits(view)}
        about = self.tr("They get the tag, and the way you came to them, that the view is about.")
        title, name = self.tr("Add to a saved view"), self.tr("Saved view")
        pick = Pick(self.list, list(fitting), title=title, verb=self.tr("Add"), name=name, new=False, about=about)
        pick.accepted.connect(lambda: self.doing.fit_view(fitting[pick.answer]))
        pick.open()

    # -- the person

    def _show(self, person: int) -> None:
        if self.list.is_searching:
            self._soon.start()  # the detail must not slow the next key
            return
        self.detail.show_person(person)
        self._enable(person)
        if self.peek.isVisible():
            self.peek.show_person(self._session.book, self.model, person)

    def _show_current(self) -> None:
        self._show(self.current)

    def _enable(self, person: int) -> None:
        """Say what can be done with who is in front."""
        self._arrange()
        self.enable_actions(front=self.isVisible())
        for name in ("plan_meeting", *OF_ONE):
            self._actions.enable(name, on=bool(person))
        if self.isVisible():  # else the keys of the page in front would do something to somebody unseen
            self._actions.enable("prep_sheet", on=self.detail.has_meetings)
            self._actions.enable("step_done", on=next_steps.of(self._session.book, person) is not None)
        self.titled.emit()

    def _go_or_ask(self, table: str, record: int) -> None:
        """Somebody who is named is shown here; other records are shown where they belong."""
        if table == "person":
            self.go_to(record)
        else:
            self.wanted.emit(table, record)

    def _peek(self, person: int) -> None:
        if self.peek.isVisible():
            self.peek.hide()
        else:
            self.peek.show_person(self._session.book, self.model, person)

    def open_detail(self, _person: int = 0) -> None:
        """Enter on a person: go into the detail, which lies over the list in a narrow window."""
        self.peek.hide()
        self.splitter.open_detail()
        self.detail.focus_first()

    def close_detail(self) -> None:
        """Back to the list."""
        self.splitter.close_detail()
        self.table.setFocus()

    def _arrange(self, _front: int = 0) -> None:
        self.splitter.set_filled(filled=self.stack.currentWidget() is self.table)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.escape():
            super().keyPressEvent(event)


def fits(view: saved_views.View) -> bool:
    """Whether somebody can be given what a view is about."""
    return view.section == saved_views.PEOPLE and any(one.kind in {"tag", "channel"} for one in view.filters)
