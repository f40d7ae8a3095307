"""The trash: everything that was deleted, whose it is, how long it stays, and the way back out."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.store import trash
from crm_app.ui import tallies
from crm_app.ui.delegates.trash import TrashDelegate
from crm_app.ui.models.trash import TrashModel
from crm_app.ui.pages.page import Page
from crm_app.ui.problems import Problems
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable


class TrashPage(Page):
    """One list with a verb: Restore."""

    def __init__(self, session: Session, problems: Problems, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._session, self._problems = session, problems
        self.model = TrashModel(session.book, clock, self)
        self.table = RecordTable(self.tr("Trash"))
        self.table.show_model(self.model)
        TrashDelegate(self.table, self.model)
        self.restore_button = Button(self.tr("Restore"), "primary", "rotate-ccw")
        self.filter = QLineEdit(placeholderText=self.tr("Filter by words"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the trash by words"))
        self.filter.setFixedHeight(px(30))
        self.filter.setMaximumWidth(px(220))
        words = self.tr("What you delete lies here for 30 days, and can be restored until then.")
        self.empty = EmptyState(self.tr("The trash is empty"), words, [], picture=False)
        self.show_all = Button(self.tr("Show everything"), "link")
        self.nothing = EmptyState("", "", [self.show_all], picture=False)
        self._lay_out()
        self.restore_button.clicked.connect(self.restore)
        self.table.opened.connect(self.restore)
        self.filter.textChanged.connect(self.reload)
        self.show_all.clicked.connect(self.filter.clear)
        session.changed.connect(self._changed)
        self.reload()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for part in (self.table, self.empty, self.nothing):
            self.stack.addWidget(part)
        words = Label(self.tr("Whatever lies here longer than 30 days goes for good."), tone="text2", wrap=True)
        title = row(Label(self.tr("Trash"), "page_title"), None, self.filter, self.restore_button, space=10)
        self._words = words
        head = holder(column(title, words, space=4, margins=(18, 13, 14, 8)))
        self.setLayout(column(pane(column(head, self.stack, space=0), kind="surface"), space=0))

    @property
    @override
    def title(self) -> str:
        return self.tr("Trash")

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        shown = self.tr("1 deleted record") if number == 1 else self.tr("%n deleted records", "", number)
        return tallies.tally(shown, self.table.selected_count())

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.filter, self.table] if self.model.rowCount() else [self.filter]

    @override
    def focus_first(self) -> None:
        (self.table if self.model.rowCount() else self.filter).setFocus()

    @override
    def escape(self) -> bool:
        had_filter = bool(self.filter.text())
        self.filter.clear()
        return had_filter

    @property
    def chosen(self) -> list[tuple[str, int]]:
        """The records that are selected, by table and id."""
        found = [self.model.row_of(number) for number in self.table.selected_ids()]
        return [(line.table, line.id) for line in found]

    def restore(self, _opened: object = None) -> None:
        """Put what is selected back where it was, as one step."""
        chosen = self.chosen
        if not chosen:
            return
        name = self.model.name(self.model.row_of(self.table.current_id()))
        label = (
            self.tr("Restore {name}").format(name=name)
            if len(chosen) == 1
            else self.tr("Restore %n records", "", len(chosen))
        )
        try:
            with self._session.edit(label):
                back = trash.restore(self._session.book, chosen)
        except CrmError as error:
            self._problems.show(error, again=self.restore)
            return
        self.did.emit(self._told(name, len(chosen), back))

    def _told(self, name: str, chosen: int, back: int) -> str:
        words = (
            self.tr("Restored {name}").format(name=name) if chosen == 1 else self.tr("Restored %n records", "", chosen)
        )
        if back > chosen:
            words += self.tr(", and what it belongs to") if chosen == 1 else self.tr(", and what they belong to")
        return words

    def reload(self) -> None:
        """Ask again what lies here."""
        text = self.filter.text().strip()
        self.model.reload(text)
        shown = self.model.rowCount()
        self.stack.setCurrentWidget(self.table if shown else self.nothing if text else self.empty)
        self.nothing.title.setText(self.tr("Nothing in the trash matches “{text}”").format(text=text))
        self.restore_button.setEnabled(shown > 0)
        self.filter.setEnabled(bool(shown or text))
        self._words.setVisible(shown > 0)
        self.tallied.emit()

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.reload()
