"""Taking back one entry of the history by itself, or bringing back what a record was: all of it or nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from crm_app.errors import CrmError
from crm_app.store import versions
from crm_app.store.book import Book
from crm_app.store.history import Entry
from crm_app.store.reverting import ChangedSince
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.ui.undoing import LARGE


class TakingBack(QObject):
    """Small entries at once, large ones in a job while the window goes on."""

    done = Signal(str)
    """What was taken back, in a sentence that Undo can follow."""
    refused = Signal(object, list)
    """Rows of an entry were changed since: the entry, and those rows by table and id. Nothing was done."""
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, session: Session, jobs: Jobs, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._problems = session, jobs, problems

    def take_back(self, entry: Entry, *, keep_changed: bool = False) -> None:
        """Take back an entry; with `keep_changed` rows that were changed since stay as they are."""

        def work(book: Book) -> int:
            return len(book.revert(entry.id, keep_changed=keep_changed))

        def told(kept: int) -> None:
            words = self.tr("Taken back: {label}").format(label=entry.label)
            if kept:
                words += ". " + (self.tr("1 row stays") if kept == 1 else self.tr("%n rows stay", "", kept))
            self.done.emit(words)

        self._run(work, told, lambda error: self._failed(entry, error), large=entry.changes >= LARGE)

    def bring_back(self, table: str, number: int, name: str, entry: Entry) -> None:
        """Make a record what it was before an entry."""

        def work(book: Book) -> int:
            with book.edit(self.tr("Bring back an earlier {name}").format(name=name)):
                return versions.bring_back(book, table, number, entry.id)

        def told(changed: int) -> None:
            if changed:
                self.done.emit(self.tr("{name} is as before “{label}”").format(name=name, label=entry.label))

        self._run(work, told, self._problems.show, large=False)

    def _failed(self, entry: Entry, error: Exception) -> None:
        if isinstance(error, ChangedSince):
            self.refused.emit(entry, error.rows)
        else:
            self._problems.show(error)

    def _run(
        self,
        work: Callable[[Book], int],
        told: Callable[[int], None],
        failed: Callable[[Exception], object],
        *,
        large: bool,
    ) -> None:
        book = self._session.book
        if not large:
            try:
                result = work(book)
            except CrmError as error:
                failed(error)
            else:
                told(result)
            return
        self.holding.emit(self.tr("A large step is being taken back. This waits until it is done."))

        def job(_job: Job[int]) -> int:
            try:
                return work(book)
            finally:
                book.release()

        def done(result: int) -> None:
            self.holding.emit("")
            told(result)

        def not_done(error: Exception) -> None:
            self.holding.emit("")
            failed(error)

        self._jobs.start(job, done=done, failed=not_done)
