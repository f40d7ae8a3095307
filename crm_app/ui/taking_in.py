"""Takes files in: a dry run shown first, then one undoable edit for each file in a job, with progress and cancel."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.domain.mappings import Mapping
from crm_app.errors import CrmError, Unusable
from crm_app.store.book import Book
from crm_app.ui import formats, words
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.pages.taking_in import FileReport, TakingInPage, only_meetings
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.work.judging import Choice
from crm_app.work.merging import GROUPS

if TYPE_CHECKING:
    from crm_app.work.importing import ImportResult

_CALENDAR = "ics"
_TABLES = frozenset((".csv", ".tsv", ".tab", ".txt"))
_WITH_COLUMNS = frozenset(("csv", "google", "outlook", "thunderbird"))
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
        self._reports: list[FileReport] = []
        self._mappings: dict[Path, Mapping] = {}
        self._job: Job[list[FileReport]] | None = None
        self._storing = False
        self._changes = 0
        self._meetings = False
        page.accepted.connect(self._store)
        page.stopped.connect(self.cancel)
        page.left.connect(self.left)
        page.mapped.connect(self.say_columns)
        page.saved.connect(self.save_rejects)
        page.rows.describe = self._describe

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

    def say_columns(self, path: Path) -> None:
        """Ask what the columns of a table are, remember it, and look into the files again."""
        from crm_app.store import mappings
        from crm_app.ui.dialogs.mapping import MappingDialog

        try:
            dialog = MappingDialog(path, parent=self._window)
        except CrmError as error:
            self._problems.show(error)
            return
        if not dialog.exec():
            return
        self._mappings[path] = dialog.mapping
        if dialog.signature:
            label = self.tr("Remember the columns of {name}").format(name=path.name)
            try:
                with self._session.edit(label):
                    mappings.put(self._session.book, dialog.mapping, signature=dialog.signature, name=path.stem)
            except CrmError as error:
                self._problems.show(error)
        self.look_into(self._files)

    def save_rejects(self, path: Path) -> None:
        """Ask where the rows that were not understood are to go, and write them there."""
        from crm_app.work import rejecting

        report = next((one for one in self._reports if one.path == path), None)
        if report is None:
            return
        start = str(path.with_name(self.tr("{name} to repair").format(name=path.stem) + path.suffix))
        target, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save what was not understood"), start)
        if not target:
            return
        try:
            count = rejecting.write(path, report.form, report.verdicts, Path(target), mapping=self._mappings.get(path))
        except CrmError as error:
            self._problems.show(error)
        else:
            self.said.emit(self.tr("Saved %n rows to repair", "", count))

    def _describe(self, person: int) -> str:
        """Somebody in the book, so that namesakes are told apart."""
        from crm_app.store import people

        (found,) = people.rows_of(self._session.book, [person]) or (None,)
        return ", ".join(filter(None, (found.name, words.role(found.title, found.organisation)))) if found else ""

    def _start(self, *, dry_run: bool) -> None:
        book, files = self._session.book, list(self._files)
        choices = [] if dry_run else self._page.rows.model.choices()
        how = _How(dict(self._mappings), choices)
        job = self._job = self._jobs.start(
            lambda job: _run(book, files, job, how, dry_run=dry_run),
            done=self._stored if self._storing else self._looked,
            failed=self._failed,
            progressed=self._page.progress,
            cancelled=lambda: self._cancelled() if self._job is job else None,  # other files took its place
        )

    def _looked(self, reports: list[FileReport]) -> None:
        if self._job is not None and self._job.cancelled:  # asked for after the last report
            self._cancelled()
            return
        self._reports = reports
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


@dataclass(frozen=True, slots=True)
class _How:
    """What somebody said of the files: their columns, and by file and row what is wanted instead."""

    mappings: dict[Path, Mapping]
    choices: list[dict[int, Choice]]

    def chosen(self, place: int) -> dict[int, Choice]:
        """The choices for one file."""
        return self.choices[place] if place < len(self.choices) else {}


def _run(
    book: Book, files: Sequence[Path], job: Job[list[FileReport]], how: _How, *, dry_run: bool
) -> list[FileReport]:
    """The job's work; a file that cannot be used is told in its report and does not stop the others."""
    from crm_app.work import importing

    try:
        reports = []
        for place, path in enumerate(files):

            def progress(part: float, place: int = place) -> None:
                job.report(round((place + part) / len(files) * _PARTS), _PARTS)

            try:
                result = importing.import_file(
                    book, path, dry_run=dry_run, aside=True, wait=not dry_run, judged=dry_run,
                    choices=how.chosen(place), mapping=how.mappings.get(path), progress=progress,
                )  # fmt: skip
            except Unusable as unusable:
                is_table = path.suffix.lower() in _TABLES
                reports.append(FileReport(path.name, error=str(unusable), path=path, has_columns=is_table))
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
        problems=tuple(sorted(told)) if not result.verdicts else _besides(result),
        path=Path(result.file),
        form=result.format,
        verdicts=result.verdicts,
        has_columns=result.format in _WITH_COLUMNS,
    )


def _besides(result: "ImportResult") -> tuple[tuple[int, str], ...]:
    """What is to be told of a file besides the verdicts of its rows."""
    told = {(verdict.line, verdict.why) for verdict in result.verdicts}
    problems = {(problem.line, problem.message) for problem in result.problems if problem.column not in GROUPS}
    return tuple(sorted(problems - told))
