"""Takes files in: a dry run shown first, then one undoable edit for each file in a job, with progress and cancel."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.errors import Unusable
from crm_app.store.book import Book
from crm_app.ui import formats, words
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.pages.taking_in import FileReport, TakingInPage, only_meetings
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

if TYPE_CHECKING:
    from crm_app.work.importing import ImportResult

_CALENDAR = "ics"
_PARTS = 1000
"""Steps of the progress bar: the importer tells a share from 0 to 1."""


class TakingIn(QObject):
    """The conversation about some files: look into them, ask, store."""

    opened = Signal()
    left = Signal()
    done = Signal(str, str)
    """What came in, in one sentence, and the section in which it is."""
    said = Signal(str)
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        problems: Problems,
        *,
        page: TakingInPage,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._problems = problems
        self._page = page
        self._preferences = preferences
        self._window = window
        self._files: list[Path] = []
        self._job: Job[list[FileReport]] | None = None
        self._storing = False
        self._changes = 0
        self._meetings = False
        page.accepted.connect(self._store)
        page.stopped.connect(self.cancel)
        page.left.connect(self.left)

    def choose(self) -> None:
        """Ask which files."""
        kinds = self.tr("Contacts and invitations (*.vcf *.vcard *.csv *.zip *.json *.ics);;All files (*)")
        title = self.tr("Import contacts")
        names, _filter = QFileDialog.getOpenFileNames(self._window, title, self._start_folder(), kinds)
        if names:
            self._preferences.last_folder = str(Path(names[0]).parent)
            self.look_into([Path(name) for name in names])

    def _start_folder(self) -> str:
        """Where one was last, else where a browser puts what it fetched."""
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        places = (self._preferences.last_folder, downloads)
        return next((place for place in places if place and Path(place).is_dir()), str(Path.home()))

    def look_into(self, files: Sequence[Path]) -> None:
        """Read the files without storing anything, and show what would come in."""
        if self._storing or not files:
            return
        self.cancel()
        self._files = list(files)
        for file in self._files:
            self._preferences.remember_file(file)
        self._page.show_reading([file.name for file in files])
        self.opened.emit()
        self._start(dry_run=True)

    def _store(self) -> None:
        self._storing = True
        self._page.show_storing(self._changes, meetings=self._meetings)
        self.holding.emit(self.tr("People are being taken in. This waits until it is done."))
        self._start(dry_run=False)

    def _start(self, *, dry_run: bool) -> None:
        book, files = self._session.book, list(self._files)
        job = self._job = self._jobs.start(
            lambda job: _run(book, files, job, dry_run=dry_run),
            done=self._stored if self._storing else self._looked,
            failed=self._failed,
            progressed=self._page.progress,
            cancelled=lambda: self._cancelled() if self._job is job else None,  # other files took its place
        )

    def _looked(self, reports: list[FileReport]) -> None:
        if self._job is not None and self._job.cancelled:  # asked for after the last report
            self._cancelled()
            return
        self._changes = sum(report.changes for report in reports)
        self._meetings = only_meetings(reports)
        self._page.show_reports(reports)

    def cancel(self) -> None:
        """Stop what runs; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def _cancelled(self) -> None:
        if self._storing:
            self._end()
        self.left.emit()
        self.said.emit(self.tr("Nothing was taken in"))

    def _failed(self, error: Exception) -> None:
        self._end()
        self.left.emit()
        self._problems.show(error)

    def _stored(self, reports: list[FileReport]) -> None:
        section = "meetings" if only_meetings(reports) else "people"
        self.done.emit(self._sentence(reports), section)
        self._end()

    def _end(self) -> None:
        self._job = None
        if self._storing:
            self._storing = False
            self.holding.emit("")

    def _sentence(self, reports: Sequence[FileReport]) -> str:
        met = sum(report.new for report in reports if report.meetings)
        new = sum(report.new for report in reports if not report.meetings)
        updated = sum(report.updated for report in reports)
        people = self.tr("1 new person") if new == 1 else self.tr("{count} new people").format(count=formats.count(new))
        parts = [
            people if new or not met else "",
            self.tr("%n new meetings", "", met) if met else "",
            self.tr("{count} updated").format(count=formats.count(updated)) if updated else "",
        ]
        return ", ".join(filter(None, parts))


def _run(book: Book, files: Sequence[Path], job: Job[list[FileReport]], *, dry_run: bool) -> list[FileReport]:
    """The job's work; a file that cannot be used is told in its report and does not stop the others."""
    from crm_app.work import importing

    try:
        reports = []
        for place, path in enumerate(files):

            def progress(part: float, place: int = place) -> None:
                job.report(round((place + part) / len(files) * _PARTS), _PARTS)

            try:
                result = importing.import_file(
                    book, path, dry_run=dry_run, aside=True, wait=not dry_run, progress=progress
                )
            except Unusable as unusable:
                reports.append(FileReport(path.name, error=str(unusable)))
            else:
                reports.append(_report(result))
        return reports
    finally:
        book.release()


def _report(result: "ImportResult") -> FileReport:
    told = [(problem.line, problem.message) for problem in result.problems]
    told += [(row.line, f"{row.why[:1].upper()}{row.why[1:]}") for row in result.left_out]
    return FileReport(
        file=Path(result.file).name,
        format=words.file_format(result.format),
        meetings=result.format == _CALENDAR,
        rows=result.rows,
        new=result.new,
        updated=result.updated,
        unchanged=result.unchanged,
        skipped=result.skipped,
        hidden=result.hidden,
        failed=result.failed,
        problems=tuple(sorted(told)),
    )
