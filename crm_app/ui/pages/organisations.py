"""Every organisation: the list, one of them beside it, filters above it; two can be made one."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crm_app.store import organisations, saved_views
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level
from crm_app.ui import tallies
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.organisations import OrganisationDelegate
from crm_app.ui.jobs import Jobs
from crm_app.ui.list_memory import ListMemory
from crm_app.ui.models.organisations import NAME, OrganisationsModel
from crm_app.ui.organisation_doing import OrganisationDoing
from crm_app.ui.pages.organisation.detail import OrganisationDetail
from crm_app.ui.pages.page import Page
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.views import Views
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable
from crm_app.ui.widgets.row_drops import RowDrops
from crm_app.ui.widgets.two_panes import TwoPanes

ARCHIVED = "archived"
_LISTED_IN = frozenset({
    "organisation", "affiliation", "person", "research", "meeting", "participant", "touch", "letter", "setting",
})  # fmt: skip
_SHOWN_IN = frozenset({
    "organisation", "affiliation", "person", "research", "detail", "note", "tag", "field", "organisation_tag",
    "organisation_field", "attachment", "meeting", "participant", "touch", "letter", "setting",
})  # fmt: skip


class OrganisationsPage(Page):
    """List, detail and empty states of the section Organisations."""

    section = saved_views.ORGANISATIONS

    people_wanted = Signal(int)
    """The people of an organisation are to be listed."""

    def __init__(
        self,
        session: Session,
        saving: Saving,
        actions: Actions,
        *,
        jobs: Jobs,
        memory: ListMemory,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._memory = memory
        self._session = session
        self._saving = saving
        self._actions = actions
        self._query = ""
        self.model = OrganisationsModel(session, clock)
        self.table = RecordTable(self.tr("Organisations"))
        self.table.show_model(self.model)
        self.table.header.set_levels((Level(NAME),))
        OrganisationDelegate(self.table, self.model)
        self.doing = OrganisationDoing(session, saving, actions, table=self.table, parent=self)
        self._views = Views(session, saving, actions, self, parent=self)
        self.detail = OrganisationDetail(session, saving, actions, jobs=jobs, clock=clock)
        self.new = Button(self.tr("New organisation"), "primary", "plus")
        self.clear_button = Button("", "link")
        self.stack = QStackedWidget()
        self._lay_out()
        memory.recall(self.table)
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        add = Button(self.tr("New organisation"), "primary", "plus", height=36)
        self._actions.bind(add, "new_organisation")
        self._actions.bind(self.new, "new_organisation")
        self.empty = EmptyState(
            self.tr("The places where you might learn or work"),
            self.tr("Each organisation is listed here with who you know there and what you still want to find out."),
            [add],
            self.tr("or name one with a person: it appears here by itself"),
        )
        self.nothing = EmptyState("", "", [self.clear_button], picture=False)
        for page in (self.table, self.empty, self.nothing):
            self.stack.addWidget(page)
        self.found = Label("", tone="text2")
        title = Label(self.tr("Organisations"), "page_title")
        self.columns_button = SquareButton(self.tr("Columns"), "columns-3")
        head = row(title, self.found, None, self.columns_button, self.new, space=8, margins=(18, 13, 12, 4))
        self.filters = FilterRow(self.tr("Show"), list(filter_words().items()))
        self.filter_pane = holder(row(self.filters, margins=(18, 0, 10, 6)))
        left = pane(column(holder(head), self.filter_pane, self.stack, space=0), kind="surface")
        self.splitter = TwoPanes(left, self.detail, self.detail.back)
        self.setLayout(column(self.splitter, space=0))

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.filters.changed.connect(self._views.widened)
        self._views.did.connect(self.did)
        self._views.said.connect(self.said)
        self.table.ordered.connect(self.reload)
        self.table.current_changed.connect(self._show)
        self.table.picked.connect(self.tallied)
        self.table.opened.connect(self.open_detail)
        self.table.peeked.connect(self._peek)
        self.table.put_away.connect(self.doing.archive)
        self.table.set_menu(self.doing.menu)
        self.table.set_packing(self.doing.packed)
        self.table.drops = RowDrops(self.table, "organisation", _can_merge)
        self.table.drops.dropped.connect(self.doing.dropped)
        self.table.find_beginning = self._find_beginning
        self.table.ordered.connect(self._keep)
        self.table.header.columns.changed.connect(self._keep)
        self.columns_button.clicked.connect(self._choose_columns)
        self.model.failed.connect(self._saving.refuse)
        self.detail.did.connect(self.did)
        self.detail.said.connect(self.said)
        self.detail.wanted.connect(self.wanted)
        self.detail.left.connect(self.close_detail)
        self.detail.set_menu(self.doing.menu())
        self.doing.did.connect(self.did)
        self.doing.added.connect(self._begin)
        self.doing.united.connect(self.show_record)
        self.doing.people_wanted.connect(self.people_wanted)
        self.doing.stop_wanted.connect(self._stop)
        self.doing.flushed.connect(self.detail.flush)
        self.clear_button.clicked.connect(self.clear)
        self._session.changed.connect(self._refresh)

    # -- what the window asks

    @property
    @override
    def title(self) -> str:
        return self.detail.shown_name

    @property
    @override
    def views(self) -> Views:
        return self._views

    @property
    def narrowed_to(self) -> Sequence[Filter]:
        """What the list is narrowed to, for its saved views."""
        return (Filter(saved_views.ONLY, self.filters.key),) if self.filters.key else ()

    def narrow_to(self, filters: Sequence[Filter]) -> None:
        """Show what is narrowed so, in the order that the table has now."""
        self.filters.choose(next((str(one.value) for one in filters if one.value in filter_words()), ""))
        self.reload()

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        shown = self.tr("1 organisation") if number == 1 else self.tr("%n organisations", "", number)
        return tallies.tally(shown, self.table.selected_count())

    @property
    @override
    def panes(self) -> list[QWidget]:
        front = self.stack.currentWidget()
        return [self.table, self.detail.name] if front is self.table else [self.new]

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "organisation", self.table.current_id()

    @override
    def show_record(self, record: int) -> None:
        if not self.table.go_to(record):
            self.clear()
            if not self.table.go_to(record):
                self.filters.choose(ARCHIVED)
                self.table.go_to(record)

    @override
    def focus_first(self) -> None:
        if self.stack.currentWidget() is self.table:
            self.table.setFocus()
        elif self.stack.currentWidget() is self.empty:
            self.empty.buttons[0].setFocus()
        else:
            self.clear_button.setFocus()

    @override
    def escape(self) -> bool:
        if self.detail.isAncestorOf(self.focusWidget()) or self.splitter.close_detail():
            self.close_detail()
            return True
        return self.clear()

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of this section do."""
        return self.doing.slots

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether this page is the one in front."""
        self.doing.enable(front=front)

    # -- the list

    def search(self, text: str) -> None:
        """Show what matches as one types; an empty text shows everything."""
        if text != self._query:
            self._query = text
            self.reload()

    def clear(self) -> bool:
        """Let go of filter and search; False where there was none."""
        was_narrow = bool(self.filters.key or self._query)
        self._query = ""
        self.filters.clear()
        if was_narrow:
            self.reload()
            self.focus_first()
        return was_narrow

    def reload(self, _key: str = "", *, keeps_place: bool = False) -> None:
        """Ask for the ids again."""
        archived = self.filters.key == ARCHIVED
        self.doing.shelf = "archived" if archived else "shown"
        found = organisations.ids(
            self._session.book,
            levels=self.table.levels,
            query=self._query,
            shelf=self.doing.shelf,
            only="" if archived else self.filters.key,
        )
        self.model.set_ids(found, keeps_place=keeps_place)
        self.tallied.emit()
        self._say_how_many(len(found))

    def _say_how_many(self, shown: int) -> None:
        counts = organisations.counts(self._session.book)
        self.filters.count(counts)
        anything = bool(counts[""] or counts[ARCHIVED])
        self.filter_pane.setVisible(anything)
        self.stack.setCurrentWidget(self.table if shown else self.nothing if anything else self.empty)
        self.new.setVisible(anything)
        self.nothing.title.setText(self._nothing_words())
        self.clear_button.setText(self.tr("Show all organisations"))
        self.splitter.set_filled(filled=bool(shown))
        if not shown:
            self._show(0)

    def _nothing_words(self) -> str:
        words = self.filters.words
        if self._query and self.filters.key:
            return self.tr("No organisation matches “{text}” in “{filter}”").format(text=self._query, filter=words)
        if self._query:
            return self.tr("No organisation matches “{text}”").format(text=self._query)
        return self.tr("No organisation in “{filter}”").format(filter=words)

    def _find_beginning(self, text: str) -> int:
        return organisations.beginning_with(self._session.book, text, list(self.model.ids))

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _LISTED_IN:
            self.reload(keeps_place=True)
        if touched.keys() & _SHOWN_IN:
            self._show(self.table.current_id())
        self._views.refresh()

    def _show(self, number: int) -> None:
        self.detail.show_organisation(number)
        self.enable_actions(front=self.isVisible())
        self.titled.emit()

    def _peek(self, _number: int) -> None:
        """Space: the detail over the list in a narrow window, and away again."""
        if self.splitter.is_beside:
            return
        if not self.splitter.close_detail():
            self.splitter.open_detail()

    def _choose_columns(self) -> None:
        self.table.header.choose_columns()

    def _keep(self) -> None:
        self._memory.keep(self.table)

    def _begin(self, number: int) -> None:
        """A new one: its name is ready to be typed."""
        self.show_record(number)
        self.open_detail()
        self.detail.name.selectAll()

    def _stop(self) -> None:
        self.splitter.open_detail()
        marked = organisations.get(self._session.book, self.table.current_id())["do_not_contact"]
        self.detail.stop.mark(on=not marked)

    def open_detail(self, _number: int = 0) -> None:
        """Enter: into the detail."""
        self.splitter.open_detail()
        self.detail.name.setFocus()

    def close_detail(self) -> None:
        """Back to the list."""
        self.splitter.close_detail()
        self.table.setFocus()


def filter_words() -> dict[str, str]:
    """What the list can be narrowed to."""
    return {
        "": _tr("All"),
        "open": _tr("Open questions"),
        "nobody": _tr("Nobody there yet"),
        "insider": _tr("With an insider"),
        "stop": _tr("Do not contact"),
        ARCHIVED: _tr("Archived"),
    }


def _can_merge(dragged: list[int], target: int) -> bool:
    return len(dragged) == 1 and target not in dragged


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrganisationsPage", text)
