"""Taking in a file: what is in it is shown before anything is stored, then progress with Cancel."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.ui import formats
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.taking_rows import TakingRows
from crm_app.ui.widgets.boxes import clear, column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.work import judging
from crm_app.work.judging import Verdict

_WIDTH = 640
_ANY_HEIGHT = (1 << 24) - 1
_PROBLEMS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a file holds (counts add up to `rows`), or the sentence that says why it cannot be used."""

    file: str
    format: str = ""
    rows: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    hidden: int = 0
    failed: int = 0
    problems: tuple[tuple[int, str], ...] = ()
    error: str = ""
    meetings: bool = False
    """Whether its rows are meetings, not people."""
    path: Path | None = None
    form: str = ""
    verdicts: tuple[Verdict, ...] = ()
    has_columns: bool = False
    """Whether it is a table, whose columns somebody can say."""

    @property
    def changes(self) -> int:
        """How many people would be new or changed."""
        return self.new + self.updated


def only_meetings(reports: Sequence[FileReport]) -> bool:
    """Whether what can be used holds meetings and nobody else."""
    used = [report for report in reports if not report.error]
    return bool(used) and all(report.meetings for report in used)


class TakingInPage(Page):
    """Reading, the dry run's counts and problems, storing."""

    accepted = Signal()
    left = Signal()
    stopped = Signal()
    mapped = Signal(Path)
    """The columns of this file are to be said."""
    saved = Signal(Path)
    """The rows of this file that were not understood are to be saved."""

    def __init__(self) -> None:
        super().__init__()
        self._storing = False
        self._shown: list[FileReport] = []
        self.heading = Label("", "page_title", wrap=True)
        self.words = Label("", tone="text2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.so_far = Label("", "small", tone="text3")
        self.stop = Button(self.tr("Cancel"), "plain", height=36)
        self.take = Button("", "primary", "check", height=36)
        self.leave = Button(self.tr("Do not import"), "plain", height=36)
        self._progress = holder(column(self.bar, self.so_far, 6, row(self.stop, None), space=6))
        self._choices = holder(row(self.take, self.leave, None))
        self.rows = TakingRows()
        self._reports = QVBoxLayout()
        self._reports.setSpacing(18)
        self._lay_out()
        self._choices.hide()
        self._progress.hide()
        self.rows.hide()
        self.rows.changed.connect(self._recount)
        self.take.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.left)
        self.stop.clicked.connect(self.stopped)

    def _lay_out(self) -> None:
        inside = holder(column(self.heading, self.words, self._progress, self._choices, self._reports, None, space=14))
        inside.setMaximumWidth(_WIDTH)
        beside = row(inside, None, margins=(28, 22, 28, 20))
        beside.setStretch(0, 100)
        page = pane(beside, kind="surface")
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("What is taken in"))
        layout = column(scroll, self.rows, space=0)
        layout.setStretch(0, 2)
        layout.setStretch(1, 3)
        self.setLayout(column(pane(layout, kind="surface"), space=0))

    def show_reading(self, names: Sequence[str]) -> None:
        """The files are being read; nothing is stored yet."""
        self._storing = False
        self._begin(self.tr("Looking into {files}").format(files=", ".join(names)))
        self.words.setText(self.tr("Nothing is stored yet."))
        self.stop.setFocus()

    def show_storing(self, number: int, *, meetings: bool = False) -> None:
        """The people or meetings are being stored; a cancel leaves the book as it was."""
        self._storing = True
        people = self.tr("Taking in {count} people").format(count=formats.count(number))
        if meetings:
            people = self.tr("Taking in %n meetings", "", number)
        elif number == 1:
            people = self.tr("Taking in 1 person")
        self._begin(people)
        self.words.setText(
            self.tr("You can go on working. Until this is done nothing else is stored; what you type is kept.")
        )
        self.stop.setFocus()

    def _begin(self, title: str) -> None:
        self.heading.setText(title)
        clear(self._reports)
        self._choices.hide()
        self.rows.hide()
        self._share_height()
        self._progress.show()
        self.stop.setEnabled(True)
        self.stop.setToolTip("")
        self.bar.setRange(0, 0)
        self.bar.reset()
        self.so_far.setText("")

    def progress(self, done: int, total: int) -> None:
        """How far it is; once all is read the rest has no measure."""
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)
        percent = self.tr("{percent} %").format(percent=done * 100 // total)
        self.so_far.setText(percent if done < total else self.tr("Almost done"))
        if done >= total and self._storing:
            self._say_too_late()

    def _say_too_late(self) -> None:
        """All is read and being written in one piece: nothing asks for an end any more."""
        why = self.tr("Storing, cannot be stopped now")
        self.so_far.setText(why)
        self.stop.setToolTip(why)
        self.stop.setEnabled(False)

    @override
    def escape(self) -> bool:
        """Cancel what runs while it can be, close what was shown."""
        (self.leave if self._choices.isVisible() else self.stop).click()
        return True

    def show_reports(self, reports: Sequence[FileReport]) -> None:
        """What the dry run found, with the choice to take it in."""
        changes = sum(report.changes for report in reports)
        self._progress.hide()
        clear(self._reports)
        self.heading.setText(self.tr("What would come in"))
        self.words.setText(self._sentence(reports, changes))
        self._shown = list(reports)
        for report in reports:
            self._reports.addWidget(self._report(report))
        self.rows.show_files([report.verdicts for report in reports])
        self.rows.setVisible(any(report.verdicts for report in reports))
        self.take.setText(self._verb(reports, changes))
        self.take.setVisible(changes > 0)
        self.leave.setText(self.tr("Do not import") if changes else self.tr("Close"))
        self._choices.show()
        QTimer.singleShot(0, self, self._share_height)  # once every part knows its height
        (self.take if changes else self.leave).setFocus()

    def _share_height(self) -> None:
        """What is said of the files takes no more height than it needs, so that the rows get the rest."""
        inside = self._scroll.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None or not self.rows.isVisibleTo(self):
            self._scroll.setMinimumHeight(0)
            self._scroll.setMaximumHeight(_ANY_HEIGHT)
            return
        needed = max(inside.sizeHint().height(), layout.totalHeightForWidth(self._scroll.viewport().width()))
        self._scroll.setFixedHeight(min(needed, self.height() // 2))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _recount(self) -> None:
        """Something else is wanted of some rows: say what comes in now."""
        counts = self.rows.model.counts()
        others = [report for report in self._shown if not report.verdicts]
        new = counts[judging.NEW] + sum(report.new for report in others)
        changes = new + counts[judging.UPDATED] + sum(report.updated for report in others)
        told = [FileReport("", new=new, updated=changes - new)]
        self.take.setText(self._verb(told, changes))
        self.take.setVisible(changes > 0)
        self.leave.setText(self.tr("Do not import") if changes else self.tr("Close"))

    def _sentence(self, reports: Sequence[FileReport], changes: int) -> str:
        if changes:
            return self.tr("Nothing is stored yet. One undo takes the whole import back.")
        if all(report.error for report in reports):
            return self.tr("Nothing in it can be used.")
        return self.tr("Everything in it is in your book already. Nothing would change.")

    def _verb(self, reports: Sequence[FileReport], changes: int) -> str:
        new = sum(report.new for report in reports)
        if only_meetings(reports):
            return self.tr("Take in %n meetings", "", new) if new else self.tr("Update %n meetings", "", changes)
        if new == 1:
            return self.tr("Take in 1 person")
        if new:
            return self.tr("Take in {count} people").format(count=formats.count(new))
        return self.tr("Update {count} people").format(count=formats.count(changes))

    def _report(self, report: FileReport) -> QWidget:
        name = ElidedLabel(report.file, "group")
        if report.error:
            said = row(Picture("circle-alert", "bad"), Label(report.error, tone="bad", wrap=True), space=8)
            return holder(column(name, said, self._verbs(report), space=6))
        head = row(name, self._verbs(report), Label(report.format, "small", tone="text3"), space=8)
        box = column(head, hairline(), space=6)
        for word, number in self._counts(report):
            if number and not (report.verdicts and len(self._shown) == 1):  # the chips over the rows say the same
                box.addLayout(
                    row(Label(formats.count(number), "base_strong"), Label(word, tone="text2"), None, space=6)
                )
        for line, message in report.problems[:_PROBLEMS_SHOWN]:
            text = self.tr("Line {line}: {message}").format(line=line, message=message) if line else message
            mark = Picture("triangle-alert", "warn", 14)
            box.addLayout(row(mark, Label(text, "small", tone="text2", wrap=True), space=8))
        if (more := len(report.problems) - _PROBLEMS_SHOWN) > 0:
            box.addWidget(Label(self.tr("and {count} more").format(count=formats.count(more)), "small", tone="text3"))
        return holder(box)

    def _verbs(self, report: FileReport) -> QWidget:
        """What can be done with a file besides: say its columns, save what was not understood."""
        columns = Button(self.tr("Columns…"), "link", "columns-3")
        columns.setToolTip(self.tr("Say what the columns are"))
        columns.clicked.connect(lambda: self.mapped.emit(report.path))
        rejects = Button(self.tr("Save to repair…"), "link", "save")
        rejects.setToolTip(self.tr("Save the rows that were not understood"))
        rejects.clicked.connect(lambda: self.saved.emit(report.path))
        columns.setVisible(report.has_columns)
        rejects.setVisible(bool(report.failed and report.verdicts))
        verbs = holder(row(columns, rejects, None, space=12))
        verbs.setVisible(report.has_columns or bool(report.failed and report.verdicts))
        return verbs

    def _counts(self, report: FileReport) -> list[tuple[str, int]]:
        return [
            (self.tr("new"), report.new),
            (self.tr("with something new"), report.updated),
            (self.tr("already there"), report.unchanged),
            (self.tr("left out"), report.skipped),
            (self.tr("hidden by their owners"), report.hidden),
            (self.tr("not understood"), report.failed),
        ]
