"""Keeps the feed up to date while the program runs: a moment after each change, and once an hour."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.domain.invitations import Entry
from crm_app.errors import CrmError
from crm_app.store.book import Book
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

_MOMENT = 2_000
_HOUR = 3_600_000


class Feeding(QObject):
    """Writes in a job; what refuses is told once by `refused` and tried again with the next change."""

    refused = Signal(object)
    written = Signal()

    def __init__(self, session: Session, jobs: Jobs, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._jobs, self._preferences = session.book, jobs, preferences
        self._dirty = False
        """Whether something was changed that the feed does not tell yet."""
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self._begin)
        self._hourly = QTimer(self, interval=_HOUR)
        self._hourly.timeout.connect(self._begin)
        session.changed.connect(self._changed)
        preferences.outside_changed.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        wanted = self._preferences.feed is not None
        self._dirty = wanted
        self._hourly.start() if wanted else self._hourly.stop()
        self._soon.start() if wanted else self._soon.stop()

    def _begin(self) -> None:
        target, hidden = self._preferences.feed, self._preferences.hide_names
        if target is not None:
            self._dirty = False
            self._jobs.start(lambda job: self._work(job, target, hidden=hidden), done=self._done, failed=self._failed)

    def _work(self, _job: Job[bool], target: Path, *, hidden: bool) -> bool:
        try:
            return write(self._book, target, hidden=hidden)
        finally:
            self._book.release()

    def _done(self, _written: bool) -> None:  # noqa: FBT001  # a job's result
        self.written.emit()

    def _failed(self, error: Exception) -> None:
        self.refused.emit(error)

    def finish(self) -> None:
        """The window goes: what was changed a moment ago is told, too."""
        target = self._preferences.feed
        if target is not None and self._dirty:
            try:
                write(self._book, target, hidden=self._preferences.hide_names)
            except CrmError:
                return


def write(book: Book, target: Path, *, hidden: bool) -> bool:
    """Write the feed of a book as it is now; answers whether it says anything new."""
    from crm_app.work import feeding

    return feeding.write(book, target, entries(book, hidden=hidden), name="Rapport")


def entries(book: Book, *, hidden: bool) -> list[Entry]:
    """Meetings and open steps of the weeks around now."""
    from crm_app.store import feed
    from crm_app.ui import own_clock, reminder_words

    stamp = book.clock()
    now: datetime = stamp.astimezone(ZoneInfo(own_clock.own_zone(book)))
    found = [
        reminder_words.meeting_entry(row, leave, hidden=hidden, stamp=stamp)
        for row, leave in feed.appointments(book, now)
    ]
    return found + [reminder_words.step_entry(due, hidden=hidden, stamp=stamp) for due in feed.steps(book, now)]
