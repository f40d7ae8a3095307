"""Backups by themselves: at the start when the last is a day old, every half hour when something changed; and once a
day a copy in the second place, where one was chosen.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.store import window_reads
from crm_app.store.book import Book
from crm_app.ui import sentences
from crm_app.ui.jobs import Jobs
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

log = logging.getLogger(__name__)
_FIRST_LOOK = 10_000
_LOOK_EVERY = 60_000
"""Milliseconds after the start, and between two looks whether a backup is due."""
_FAILURES_TOLD = 2


class BackingUp(QObject):
    """Makes the automatic backups in a job; two failures in a row are told, and a second place that long got none."""

    failed = Signal(str)
    late = Signal(str)
    """The second place got no copy for two weeks: the sentence that says so; empty when it has one again."""

    def __init__(
        self, session: Session, jobs: Jobs, preferences: Preferences, parent: QObject, *, sample: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._preferences = preferences
        self._copying = sample  # made-up people are copied nowhere
        self._changed = False
        self._running = False
        self._failures = 0
        session.changed.connect(self._note)
        self._timer = QTimer(self, interval=_FIRST_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _note(self) -> None:
        self._changed = True

    def look(self) -> None:
        """Make a backup when one is due and the book holds anything."""
        self._timer.setInterval(_LOOK_EVERY)
        self.look_elsewhere()
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

    def look_elsewhere(self) -> None:
        """Put a copy into the second place when one is due and the place is there; say when it had none for long."""
        place = self._preferences.second_place
        if place is None or self._copying:
            return
        from crm_app.store import elsewhere

        book, now = self._session.book, self._session.book.clock()
        if elsewhere.due(book.folder, place, now) and window_reads.is_used(book):
            self._copying = True
            self._jobs.start(lambda _job: _copy(book, place), done=self._copied, failed=self._not_copied)
        elif elsewhere.late(self._preferences.second_copy_at, now):
            words = self.tr("{place} got no copy of your book for more than two weeks. Plug it in, or choose another.")
            self.late.emit(words.format(place=place))

    def _copied(self, _result: None) -> None:
        self._copying = False
        self._preferences.second_copy_at = self._session.book.clock()
        self.late.emit("")

    def _not_copied(self, error: Exception) -> None:
        self._copying = False
        log.warning("a copy in the second place failed: %s", type(error).__name__)

    def _done(self, _result: None) -> None:
        self._running = self._changed = False
        self._failures = 0

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._failures += 1
        log.warning("a backup failed: %s", type(error).__name__)
        if self._failures >= _FAILURES_TOLD:
            self.failed.emit(self.tr("The automatic backup failed again. {why}").format(why=sentences.said(str(error))))


def _keep_up(book: Book, *, changed: bool) -> None:
    from crm_app.store import backups

    try:
        backups.keep_up(book, changed=changed)
    finally:
        book.release()


def _copy(book: Book, place: Path) -> None:
    from crm_app.store import elsewhere

    try:
        elsewhere.write(book, place)
    finally:
        book.release()
