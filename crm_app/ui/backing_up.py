"""Backups by themselves: at the start when the last is a day old, every half hour when something changed."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.store import window_reads
from crm_app.store.book import Book
from crm_app.ui.jobs import Jobs
from crm_app.ui.session import Session

log = logging.getLogger(__name__)
_FIRST_LOOK = 10_000
_LOOK_EVERY = 60_000
"""Milliseconds after the start, and between two looks whether a backup is due."""
_FAILURES_TOLD = 2


class BackingUp(QObject):
    """Makes the automatic backups in a job; two failures in a row are told."""

    failed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._changed = False
        self._running = False
        self._failures = 0
        session.changed.connect(self._note)
        self._timer = QTimer(self, interval=_FIRST_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()

    def _note(self) -> None:
        self._changed = True

    def look(self) -> None:
        """Make a backup when one is due and the book holds anything."""
        self._timer.setInterval(_LOOK_EVERY)
        from crm_app.store import backups

        book, changed = self._session.book, self._changed
        if (
            self._running
            or not window_reads.is_used(book)
            or not backups.due(book.folder, book.clock(), changed=changed)
        ):
            return
        self._running = True
        self._jobs.start(lambda _job: _keep_up(book, changed=changed), done=self._done, failed=self._failed)

    def _done(self, _result: None) -> None:
        self._running = self._changed = False
        self._failures = 0

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._failures += 1
        log.warning("a backup failed: %s", type(error).__name__)
        if self._failures >= _FAILURES_TOLD:
            self.failed.emit(self.tr("The automatic backup failed again. {why}").format(why=error))


def _keep_up(book: Book, *, changed: bool) -> None:
    from crm_app.store import backups

    try:
        backups.keep_up(book, changed=changed)
    finally:
        book.release()
