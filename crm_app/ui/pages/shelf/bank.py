"""The questions: the bank and one's own in a list, one of them beside it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from crm_app.store.questions import QuestionRow
from crm_app.ui import question_words, tallies
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.questions import QuestionDelegate
from crm_app.ui.models.questions import ARCHIVED, OWN, QuestionsModel
from crm_app.ui.pages.shelf.openness_hint import OpennessHint
from crm_app.ui.pages.shelf.question_detail import QuestionDetail
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.widgets.record_table import RecordTable
from crm_app.ui.widgets.saving_text import AddingLine
from crm_app.ui.widgets.two_panes import TwoPanes

ACTIONS = ("copy_question", "archive_question", "trash_question")
"""What can be done with the question the cursor is on."""


class Bank(QWidget):
    """List, detail, and one line for a question of one's own."""

    did = Signal(str)
    wanted = Signal(str, int)
    titled = Signal()
    tallied = Signal()

    def __init__(self, session: Session, saving: Saving, actions: Actions, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._actions = actions
        self._session = session
        self._saving = saving
        self._query = ""
        self.model = QuestionsModel(session)
        self.table = RecordTable(self.tr("Questions"))
        self.table.show_model(self.model)
        QuestionDelegate(self.table, self.model)
        self.detail = QuestionDetail(session, saving, clock)
        filters = [("", self.tr("All")), (OWN, self.tr("Mine")), *question_words.short_categories().items()]
        self.filters = FilterRow(self.tr("Show"), [*filters, (ARCHIVED, self.tr("Archived"))])
        self.fresh = AddingLine(self.tr("A question of your own"), self.tr("Add a question of your own"))
        self.hint = OpennessHint()
        self.fresh.helper = self.hint
        self.clear_button = Button(self.tr("Show all questions"), "link")
        self.nothing = EmptyState("", "", [self.clear_button], picture=False)
        self.stack = QStackedWidget()
        for page in (self.table, self.nothing):
            self.stack.addWidget(page)
        self._lay_out()
        self._connect()
        self.hint.hide()
        self.refresh()

    def _lay_out(self) -> None:
        add = row(Picture("plus", "text3", 15), self.fresh, space=0, margins=(20, 0, 14, 4))
        hint = holder(row(self.hint, margins=(18, 0, 14, 6)))
        self.hint_pane = hint
        top = holder(row(self.filters, margins=(18, 2, 10, 6)))
        self.first = pane(column(top, holder(add), hint, self.stack, space=0), kind="surface")
        self.splitter = TwoPanes(self.first, self.detail, self.detail.back)
        self.setLayout(column(self.splitter, space=0))

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.table.ordered.connect(self.reload)
        self.table.current_changed.connect(self._show)
        self.table.picked.connect(self.tallied)
        self.table.opened.connect(self.open_detail)
        self.table.peeked.connect(self._peek)
        self.table.put_away.connect(self.archive)
        self.table.set_menu(self.menu)
        self.model.failed.connect(self._saving.refuse)
        self.fresh.added.connect(self._add)
        self.fresh.textChanged.connect(self._look)
        self.hint.taken.connect(self._take)
        self.detail.did.connect(self.did)
        self.detail.wanted.connect(self.wanted)
        self.detail.left.connect(self.close_detail)
        self.detail.moved.connect(self.show_record)
        self.clear_button.clicked.connect(self.clear)

    # -- the list

    def refresh(self) -> None:
        """Ask the book again; list and detail stay where they are."""
        self.model.load()
        self.filters.count(self.model.count())
        self.reload(keeps_place=True)
        self._show(self.table.current_id())

    def _filter(self, _key: str) -> None:
        self.reload()

    def reload(self, *, keeps_place: bool = False) -> None:
        """Show what filter, order and words ask for."""
        shown = self.model.show(self.table.levels, self.filters.key, self._query, keeps_place=keeps_place)
        self.stack.setCurrentWidget(self.table if shown else self.nothing)
        self.nothing.title.setText(self.tr("No question in “{filter}”").format(filter=self.filters.words))
        self.splitter.set_filled(filled=bool(shown))
        if not shown:
            self._show(0)
        self.tallied.emit()

    @property
    def tally(self) -> str:
        """How many questions are listed and selected."""
        number = self.model.rowCount()
        shown = self.tr("1 question") if number == 1 else self.tr("%n questions", "", number)
        return tallies.tally(shown, self.table.selected_count())

    def clear(self) -> bool:
        """Let go of the filter; False where there was none."""
        was_narrow = bool(self.filters.key)
        self.filters.clear()
        if was_narrow:
            self.focus_first()
        return was_narrow

    def show_record(self, key: int) -> None:
        """Put the cursor on a question, leaving a filter that hides it."""
        if not self.table.go_to(key):
            self.filters.clear()
            if not self.table.go_to(key):
                self.filters.choose(ARCHIVED)
                self.table.go_to(key)

    def focus_first(self) -> None:
        """Where the arrow keys work."""
        (self.table if self.stack.currentWidget() is self.table else self.clear_button).setFocus()

    def _show(self, key: int) -> None:
        self.detail.show_question(self.model.row_of(key) if key else None)
        self.enable_actions(front=self.isVisible())
        self.titled.emit()

    def _peek(self, _key: int) -> None:
        if not self.splitter.is_beside and not self.splitter.close_detail():
            self.splitter.open_detail()

    def open_detail(self, _key: int = 0) -> None:
        """Enter: into the detail."""
        self.splitter.open_detail()
        self.detail.text.setFocus()

    def close_detail(self) -> None:
        """Back to the list."""
        self.splitter.close_detail()
        self.table.setFocus()

    def _selected(self) -> list[QuestionRow]:
        return [found for key in self.table.selected_ids() if (found := self.model.row_of(key)) is not None]

    def archive(self) -> None:
        """Put the selected away, or take archived ones out again."""
        self.detail.put(self._selected(), "shown" if self.filters.key == ARCHIVED else "archived")

    def trash(self) -> None:
        """Put the selected of one's own into the trash; those of the bank stay."""
        self.detail.put([one for one in self._selected() if one.own], "trashed")

    def begin(self) -> None:
        """A question of one's own, to be typed."""
        self.splitter.close_detail()
        self.fresh.setFocus()

    def menu(self) -> QMenu:
        """The context menu of the list."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for name in ACTIONS:
            menu.addAction(self._actions[name])
        return menu

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether the list is the one in front."""
        row = self.detail.row if front else None
        for name in ACTIONS:
            self._actions.enable(name, on=row is not None)
        self._actions.enable("copy_question", on=row is not None and not row.own)
        self._actions.enable("trash_question", on=row is not None and row.own)

    # -- a new one

    def _look(self, text: str) -> None:
        self.hint.look_at(text)

    def _take(self, text: str) -> None:
        self.fresh.setText(text)
        self.fresh.setFocus()

    def _add(self, text: str) -> None:
        category = self.filters.key if self.filters.key in question_words.categories() else ""
        label = self.tr("Add a question of my own")
        key = self._saving.add("question", 0, {"text": text, "category": category}, label=label)
        if key:
            self.show_record(key)
