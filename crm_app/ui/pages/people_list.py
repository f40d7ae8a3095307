"""The list of people: chips over it, filters that hold, the table, and what stands there when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from crm_app.store import people_list, window_reads
from crm_app.store.filters import SHELF, STAGE, TEXT, Filter
from crm_app.store.ordering import Level
from crm_app.ui import filter_words, formats, nobody, words
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.people import PersonDelegate
from crm_app.ui.filter_menu import FilterMenu
from crm_app.ui.list_memory import ListMemory
from crm_app.ui.models.people import NAME, PeopleModel
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.photos import Photos
from crm_app.ui.widgets.active_filters import ActiveFilters
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.quick_field import QuickField
from crm_app.ui.widgets.record_table import RecordTable

_COUNT_AFTER, _WHOLE_AFTER = 120, 250
"""Milliseconds after which chips are counted again, and after which all that a text finds is listed."""
ONE_OF_A_KIND = frozenset({STAGE, TEXT, SHELF, "due", "not-asked"})
"""Kinds of which only one filter can hold."""


class PeopleList(QFrame):
    """Filters are kept in `filters`; every change of them, of the order and of the book asks for the ids again."""

    narrowed = Signal()
    """Other filters hold now."""
    counted = Signal()
    """How many are shown or selected may be another number."""

    def __init__(self, desk: Desk, actions: Actions, memory: ListMemory, empty: EmptyState) -> None:
        super().__init__()
        session = desk.session
        self.setProperty("kind", "surface")
        self._session = session
        self._actions = actions
        self._memory = memory
        self.filters: tuple[Filter, ...] = ()
        self._eased: tuple[Filter, ...] = ()
        self.is_searching = False
        """Whether the cursor moves only because a text that is being typed finds others."""
        self.model = PeopleModel(session, desk.clock, self)
        self.table = RecordTable(self.tr("People"))
        self.table.show_model(self.model)
        self.table.header.set_levels((Level(NAME),))
        self.photos = Photos(desk.thumbnails, self)
        PersonDelegate(self.table, self.model, self.photos)
        self.empty = empty
        self.clear_button = Button("", "link")
        self._nobody = EmptyState("", " ", [self.clear_button], picture=False)
        self.nobody_title = self._nobody.title
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        memory.recall(self.table)
        self._show_columns()
        self.reload()

    def _lay_out(self) -> None:
        self.title = Label(self.tr("People"), "page_title")
        self.found = Label("", tone="text2")
        self.quick = QuickField(self.tr("Filter this list"))
        self.quick.hide()
        self.filter_button = SquareButton(self.tr("Filter"), "list-filter")
        self.columns_button = SquareButton(self.tr("Columns"), "columns-3")
        self.more_button = SquareButton(self.tr("More"), "ellipsis")
        buttons = row(self.filter_button, self.columns_button, self.more_button, space=6)
        head = holder(row(self.title, self.found, None, self.quick, buttons, space=12, margins=(18, 13, 10, 6)))
        stages = [(key, words.stage(key) if key else self.tr("All")) for key in filter_words.STAGE_CHIPS]
        stages += [(key, words.stage(key)) for key in filter_words.MORE_STAGES]
        self.chips = FilterRow(self.tr("Stage"), stages, behind=filter_words.MORE_STAGES, dials=True)
        self.active = ActiveFilters()
        self.narrowing = holder(column(self.chips, self.active, space=6, margins=(16, 0, 10, 6)))
        for page in (self.table, self.empty, self._nobody):
            self.stack.addWidget(page)
        whole = column(head, self.narrowing, self.stack, space=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._menu = FilterMenu(self._session.book, self._actions, self, self.turn)
        self.filter_button.clicked.connect(self._open_filters)
        self.columns_button.clicked.connect(self.choose_columns)
        self.quick.narrowed.connect(self.search)
        self.quick.left.connect(self.table.setFocus)
        self.chips.changed.connect(self._turn_stage)
        self.active.removed.connect(self._remove)
        self.active.cleared.connect(self.clear)
        self.clear_button.clicked.connect(self._ease)
        self.table.ordered.connect(self.reload)
        self.table.ordered.connect(self._keep)
        self.table.header.columns.changed.connect(self._keep)
        self.table.header.columns.changed.connect(self._show_columns)
        self.table.picked.connect(self.counted)
        self.table.find_beginning = self._find_beginning
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._counting.timeout.connect(self._count)
        self._completing = QTimer(self, singleShot=True, interval=_WHOLE_AFTER)
        self._completing.timeout.connect(self._complete)

    # -- filters

    @property
    def shelf(self) -> str:
        """Which shelf is shown: `shown` or `archived`."""
        return next((str(one.value) for one in self.filters if one.kind == SHELF), "shown")

    @property
    def text(self) -> str:
        """What the list is filtered by as text."""
        return window_reads.text_of(self.filters)

    def narrow(self, filters: Sequence[Filter]) -> None:
        """Let exactly these filters hold."""
        if tuple(filters) == self.filters:
            return
        self.filters = tuple(filters)
        stage = next((str(one.value) for one in filters if one.kind == STAGE), "")
        if stage != self.chips.key:
            self.chips.key = stage
            self.chips.choose(stage)
        self.quick.show_text(self.text)
        self.quick.setVisible(bool(self.text) or self.quick.hasFocus())
        self.active.show_filters([filter_words.words_of(self._session.book, one) for one in self._removable()])
        self.reload()
        self.narrowed.emit()

    def turn(self, one: Filter, on: bool) -> None:  # noqa: FBT001  # a menu's tick says so
        """Let a filter hold, or no longer; of some kinds only one can."""
        alone = on and one.kind in ONE_OF_A_KIND
        others = [other for other in self.filters if other != one and not (alone and other.kind == one.kind)]
        self.narrow([*others, one] if on else others)

    def search(self, text: str) -> None:
        """Show who matches; an empty text shows everybody whom the other filters leave."""
        self.turn(Filter(TEXT, text or self.text), bool(text))

    def clear(self) -> bool:
        """Let go of all filters; False where there were none."""
        was_narrow = bool(self.filters)
        self.narrow(())
        return was_narrow

    def _removable(self) -> list[Filter]:
        """Those that stand as chips of their own: a stage is among the chips of stages."""
        return [one for one in self.filters if one.kind != STAGE]

    def _remove(self, place: int) -> None:
        self.turn(self._removable()[place], False)
        self.focus_first()

    def _turn_stage(self, key: str) -> None:
        self.turn(Filter(STAGE, key), bool(key)) if key else self.narrow(window_reads.others_than(self.filters, STAGE))

    def _ease(self) -> None:
        self.narrow(self._eased)
        self.focus_first()

    def _open_filters(self) -> None:
        self._menu.hold(self.filters)
        self._menu.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def type_filter(self) -> None:
        """Into the field that filters by text."""
        self.quick.show()
        self.quick.setFocus()
        self.quick.selectAll()

    # -- what is listed

    section = "people"

    @property
    def narrowed_to(self) -> Sequence[Filter]:
        """What the list is narrowed to."""
        return self.filters

    def narrow_to(self, filters: Sequence[Filter]) -> None:
        """Show who is narrowed so, in the order that the table has now."""
        self.narrow(filters)
        self.reload()

    def reload(self, *, keeps_place: bool = False) -> None:
        """Ask for the ids again; of what a text finds only the first at once, the rest a moment later."""
        limit = window_reads.MOST_FOUND if self.text and not keeps_place else -1
        found = self._ids(limit)
        self.is_searching = bool(self.text) and not keeps_place
        self.model.set_ids(found, keeps_place=keeps_place)
        self.is_searching = False
        if self.text and len(found) >= window_reads.MOST_FOUND:
            self._completing.start()
        else:
            self._completing.stop()
        self._show_front()
        self._counting.start()

    def _ids(self, limit: int) -> Sequence[int]:
        return window_reads.people_shown(
            self._session.book, self.filters, self.table.levels, by_given=self._memory.by_given, limit=limit
        )

    def _complete(self) -> None:
        self.model.set_ids(self._ids(-1), keeps_place=True)
        self._say_found()

    def _show_front(self) -> None:
        shown = self.model.rowCount()
        anybody = bool(shown) or window_reads.people_number(self._session.book, ()) > 0 or bool(self.filters)
        self.narrowing.setVisible(anybody)
        self.stack.setCurrentWidget(self.table if shown else self._nobody if anybody else self.empty)
        if anybody and not shown:
            self._say_nobody()
        self._say_found()

    def _say_nobody(self) -> None:
        said = nobody.words(self._session.book, self.filters)
        self._nobody.title.setText(said.title)
        self._nobody.words.setText(said.hint)
        self.clear_button.setText(said.offer)
        self._eased = said.eased

    def _say_found(self) -> None:
        shown = self.model.rowCount()
        words = self.tr("{count} found").format(count=formats.count(shown))
        self.found.setText(words if self.filters and shown else "")
        self.counted.emit()

    def count_now(self) -> None:
        """Count the chips at once."""
        self._counting.stop()
        self._count()

    def _count(self) -> None:
        counts = dict(window_reads.people_at_stages(self._session.book, self.filters))
        counts[""] = sum(counts.values())
        self.chips.count(counts)

    # -- columns and order

    def choose_columns(self) -> None:
        """Open the chooser of columns."""
        self.table.header.choose_columns()

    def sort_names(self, *, by_given: bool) -> None:
        """Let names be sorted by given or by family name."""
        self._memory.by_given = by_given
        self.reload(keeps_place=True)

    def _show_columns(self) -> None:
        self.model.show_columns(one.key for one in self.table.header.columns.shown)

    def _keep(self) -> None:
        self._memory.keep(self.table)

    # -- going to somebody

    def _find_beginning(self, text: str) -> int:
        found = people_list.beginning_with(
            self._session.book, text, by_given=self._memory.by_given, shelf=self.shelf
        ) or people_list.beginning_with(self._session.book, text, by_given=not self._memory.by_given, shelf=self.shelf)
        wanted = set(found)
        return next((record for record in self.model.ids if record in wanted), 0)

    def focus_first(self) -> None:
        """Put the focus where the arrow keys work."""
        front = self.stack.currentWidget()
        if front is self.table:
            self.table.setFocus()
        elif front is self.empty:
            self.empty.buttons[0].setFocus()
        else:
            self.clear_button.setFocus()

    @property
    def first_stops(self) -> list[QWidget]:
        """What F6 goes through here."""
        front = self.stack.currentWidget()
        if front is self.empty:
            return [self.empty.buttons[0]]
        return [self.chips.buttons[0], self.table if front is self.table else self.clear_button]
