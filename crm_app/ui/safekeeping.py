"""What keeps the book safe, done in jobs: backing up, checking, copying, looking into a backup before it is used."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from crm_app.errors import CrmError
from crm_app.store import peeking
from crm_app.store.book import Book
from crm_app.store.peeking import Look
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

Result = TypeVar("Result")


class Offer(NamedTuple):
    """A backup that could be put in the place of the book: what is in it, and what is in the book."""

    source: Path
    there: Look
    here: Look


class Checked(NamedTuple):
    """What a check found, in sentences, and whether the book can be mended."""

    sentences: tuple[str, ...]
    grave: bool


class Safekeeping(QObject):
    """Starts the work, one at a time, and tells how it ended."""

    began = Signal(str)
    """What is under way, in a sentence."""
    ended = Signal()
    backed_up = Signal(object)
    """The file that was written: of a backup, of a copy elsewhere, or for another computer."""
    copied = Signal(object)
    looked = Signal(object)
    """An `Offer`, to be shown before anything is replaced."""
    checked = Signal(object)
    """A `Checked`."""
    verified = Signal(object)
    """Which backups were read through, by path, and whether they are whole."""

    def __init__(self, session: Session, jobs: Jobs, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._problems = session, jobs, problems
        self.busy = False

    def back_up(self) -> None:
        """Make a backup now."""

        def work(book: Book) -> Path:
            from crm_app.store import backups

            return backups.write(book.connection(), book.folder, book.clock())

        self._run(self.tr("Making a backup"), work, self.backed_up.emit)

    def write_whole(self, target: Path) -> None:
        """Write everything into one file."""

        def work(book: Book) -> Path:
            from crm_app.store import backups

            backups.write_whole(book, target)
            return target

        self._run(self.tr("Writing everything into one file"), work, self.backed_up.emit)

    def copy_elsewhere(self, place: Path) -> None:
        """Put a copy into the second place now."""

        def work(book: Book) -> Path:
            from crm_app.store import elsewhere

            return elsewhere.write(book, place)

        self._run(self.tr("Writing a copy to {place}").format(place=place), work, self.copied.emit)

    def look_into(self, source: Path) -> None:
        """Verify a backup, and say what is in it and in the book."""

        def work(book: Book) -> Offer:
            return Offer(source, peeking.into_backup(source, book.folder), peeking.into_book(book))

        self._run(self.tr("Reading {name}").format(name=source.name), work, self.looked.emit)

    def check(self) -> None:
        """Read the whole book and compare it with what was stored."""
        self._run(self.tr("Checking the book"), _check, self.checked.emit)

    def verify(self, sources: list[Path]) -> None:
        """Read backups through; in silence, since nobody asked."""
        self._jobs.start(lambda job: _verify(sources, job), done=self.verified.emit, failed=lambda _error: None)

    def _run(self, sentence: str, work: Callable[[Book], Result], told: Callable[[Result], object]) -> None:
        if self.busy:
            return
        self.busy = True
        self.began.emit(sentence)
        book = self._session.book

        def job(_job: Job[Result]) -> Result:
            try:
                return work(book)
            finally:
                book.release()

        def done(result: Result) -> None:
            self._end()
            told(result)

        def failed(error: Exception) -> None:
            self._end()
            self._problems.show(error)

        self._jobs.start(job, done=done, failed=failed)

    def _end(self) -> None:
        self.busy = False
        self.ended.emit()


def _check(book: Book) -> Checked:
    from crm_app.store import checking

    found = checking.check(book.folder)
    return Checked(tuple(f"{one.what}: {one.detail}" for one in found), any(one.grave for one in found))


def _verify(sources: list[Path], job: Job[dict[Path, bool]]) -> dict[Path, bool]:
    from crm_app.store import archive

    found: dict[Path, bool] = {}
    for place, source in enumerate(sources):
        job.report(place, len(sources))
        try:
            with archive.opened(source) as backup:
                backup.verify()
        except CrmError:
            found[source] = not source.exists()  # one that was let go meanwhile is not damaged
        else:
            found[source] = True
    return found
