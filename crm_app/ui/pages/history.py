"""Everything that was done, by day: what each entry changed, the way back from it, and what a record was before."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.store import journal
from crm_app.store.book import Book
from crm_app.store.history import Entry
from crm_app.ui.delegates.history import HistoryDelegate
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.models.history import WHEN, HistoryModel
from crm_app.ui.pages.history_detail import HistoryDetail
from crm_app.ui.pages.page import Page
from crm_app.ui.problems import Problems
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.taking_back import TakingBack
from crm_app.ui.undoing import LARGE
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import RecordTable
from crm_app.ui.widgets.two_panes import TwoPanes

_TYPING_PAUSE = 150
"""Milliseconds after the last key until the list is filtered."""


class HistoryPage(Page):
    """The list on the left, what the chosen entry changed on the right."""

    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, session: Session, jobs: Jobs, problems: Problems, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._session, self._jobs, self._problems = session, jobs, problems
        self._about: tuple[str, int, str] | None = None
        self._about_ids: list[int] | None = None
        self._job: Job[list[int]] | None = None
        self._stale = True
        self.model = HistoryModel(session.book, clock, self)
        self.table = RecordTable(self.tr("History"))
        self.table.show_model(self.model)
        HistoryDelegate(self.table, self.model)
        self.filter = QLineEdit(placeholderText=self.tr("Filter by words"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the history by words"))
        self.filter.setFixedHeight(px(30))
        self.chip = Button("", "chip", "x", height=26, role="small_strong")
        self.chip.hide()
        self.detail = HistoryDetail()
        self.taking_back = TakingBack(session, jobs, problems, self)
        self.show_all = Button(self.tr("Show everything"), "link")
        words = self.tr("Whatever you add, change or delete stands here from then on, and can be taken back.")
        self.empty = EmptyState(self.tr("Nothing was done yet"), words, [], picture=False)
        self.nothing = EmptyState("", "", [self.show_all], picture=False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for part in (self.table, self.empty, self.nothing):
            self.stack.addWidget(part)
        title = Label(self.tr("History"), "page_title")
        head = holder(row(title, None, self.chip, self.filter, space=10, margins=(18, 13, 12, 8)))
        self.filter.setMaximumWidth(px(220))
        listed: QFrame = pane(column(head, self.stack, space=0), kind="surface")
        self.split = TwoPanes(listed, self.detail, self.detail.back)
        self.split.setObjectName("history")
        self.setLayout(column(self.split, space=0))

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.reload)
        self.filter.textChanged.connect(self._pause.start)
        self.chip.clicked.connect(self.show_everything)
        self.show_all.clicked.connect(self.show_everything)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self._open)
        self.detail.left.connect(self.escape)
        self.detail.wanted.connect(self.wanted)
        self.detail.taken_back.connect(self.taking_back.take_back)
        self.detail.kept.connect(self._keep_changed)
        self.detail.brought_back.connect(self._bring_back)
        self.taking_back.done.connect(self.did)
        self.taking_back.refused.connect(self._refused)
        self.taking_back.holding.connect(self.holding)
        self._session.changed.connect(self._changed)

    @property
    @override
    def title(self) -> str:
        return self.tr("History of {name}").format(name=self._about[2]) if self._about else self.tr("History")

    @property
    @override
    def tally(self) -> str:
        number = self.model.rowCount()
        return self.tr("1 step") if number == 1 else self.tr("%n steps", "", number)

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.filter, self.table, self.detail] if self.model.rowCount() else [self.filter]

    @override
    def focus_first(self) -> None:
        (self.table if self.model.rowCount() else self.filter).setFocus()

    @override
    def escape(self) -> bool:
        if self.split.close_detail():
            self.table.setFocus()
        elif self.filter.text() or self._about:
            self.show_everything()
        else:
            return False
        return True

    def show_everything(self) -> None:
        """Take the filters away."""
        self._about = self._about_ids = None
        self.filter.clear()
        self._pause.stop()
        self.reload()
        self.focus_first()

    def show_about(self, table: str, number: int, name: str) -> None:
        """Show only what touched one record: what it was before, version by version."""
        self._about, self._about_ids = (table, number, name), None
        self.reload()
        self.titled.emit()

    def reload(self) -> None:
        """Ask for the entries again."""
        self._stale = False
        if self._about and self._about_ids is None:
            self._find_about(*self._about[:2])
            return
        ids = journal.ids(self._session.book, self.filter.text().strip())
        if self._about_ids is not None:
            among = set(self._about_ids)
            ids = [number for number in ids if number in among]
        self.model.set_ids(ids)
        self._arrange()

    def _find_about(self, table: str, number: int) -> None:
        if self._job is not None:
            self._job.cancel()
        book = self._session.book

        def found(ids: list[int]) -> None:
            self._about_ids = ids
            self.reload()

        self._job = self._jobs.start(lambda job: _about(book, table, number, job), done=found)

    def _arrange(self) -> None:
        text, name = self.filter.text().strip(), self._about[2] if self._about else ""
        self.tallied.emit()
        self.chip.setVisible(bool(name))
        self.chip.setText(name)
        self.chip.setToolTip(self.tr("Show the history of everything again"))
        page = self.table if self.model.rowCount() else self.nothing if text or name else self.empty
        self.nothing.title.setText(
            self.tr("Nothing done matches “{text}”").format(text=text) if text
            else self.tr("Nothing was done to {name}").format(name=name)
        )  # fmt: skip
        self.stack.setCurrentWidget(page)
        self.split.set_filled(filled=page is self.table)

    def _changed(self) -> None:
        """Something was done: it stands on top; what is not seen is asked for when it is shown."""
        self._stale = True
        self._about_ids = None
        if self.isVisible():
            self.reload()
            self._show(self.table.current_id())

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _show(self, entry: int) -> None:
        line = self.model.line_of(entry) if entry else -1
        found = self.model.row_at(line) if line >= 0 else None
        if found is None:
            self.detail.show_nothing()
            return
        self._fill(found, [] if found.changes >= LARGE else journal.changes(self._session.book, entry))
        if found.changes >= LARGE:
            self._read_aside(found)
        if self._about:
            self._compare(self._about, entry)

    def _fill(self, entry: Entry, changes: list[journal.RowChange]) -> None:
        when, beside = self.model.text(entry, WHEN), self.model.beside(entry)
        self.detail.show_entry(entry, changes, when=when, beside=beside, zone=self.model.zone)

    def _read_aside(self, entry: Entry) -> None:
        """Read the rows of a large entry in a job: unpacking an import takes longer than a frame."""
        book = self._session.book

        def found(changes: list[journal.RowChange]) -> None:
            if entry.id == self.table.current_id():
                self.detail.show_changes(changes, zone=self.model.zone)

        self._jobs.start(lambda _job: _changes(book, entry.id), done=found)

    def _compare(self, about: tuple[str, int, str], entry: int) -> None:
        """Look in a job for what the record was before an entry: the way back may lead through large imports."""
        book = self._session.book

        def found(differences: list[journal.RowChange]) -> None:
            if about == self._about and entry == self.table.current_id():
                self.detail.show_before(differences, about[2], zone=self.model.zone)

        self._jobs.start(lambda _job: _differences(book, about, entry), done=found)

    def _open(self) -> None:
        self.split.open_detail()
        self.detail.focus_first()

    def _refused(self, entry: object, rows: list[tuple[str, int]]) -> None:
        self.detail.show_refused(journal.described(self._session.book, rows), entry)

    def _keep_changed(self, entry: object) -> None:
        self.taking_back.take_back(entry, keep_changed=True)  # type: ignore[arg-type]  # signals carry objects

    def _bring_back(self, entry: object) -> None:
        if self._about:
            self.taking_back.bring_back(*self._about, entry)  # type: ignore[arg-type]  # signals carry objects


def _about(book: Book, table: str, number: int, job: Job[list[int]]) -> list[int]:
    try:
        return journal.about(book, table, number, job.report)
    finally:
        book.release()


def _differences(book: Book, about: tuple[str, int, str], entry: int) -> list[journal.RowChange]:
    try:
        return journal.differences(book, *about[:2], entry)
    finally:
        book.release()


def _changes(book: Book, entry: int) -> list[journal.RowChange]:
    try:
        return journal.changes(book, entry)
    finally:
        book.release()
