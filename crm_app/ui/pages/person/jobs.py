"""Where somebody works and worked: present and former jobs with their years, a new one in one line, the end of one."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from crm_app.domain import one_liners
from crm_app.errors import Unusable
from crm_app.store import affiliations
from crm_app.store.people import Job
from crm_app.ui import sentences
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import SavingLine

_YEAR_WIDTH = 62


class JobLine(QWidget):
    """Title and organisation above, department and years below."""

    changed = Signal(str, str)
    """A field that was edited, and its text."""
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.job: Job | None = None
        self.picture = Picture("briefcase", "text3", 15)
        self.title = SavingLine(self.tr("Job title"), self.tr("Title"), role="base_strong")
        self.organisation = SavingLine(self.tr("Organisation"), self.tr("Organisation"))
        self.department = FaintLine(self.tr("Department"), self.tr("department"))
        self.since = FaintLine(self.tr("Since when"), self.tr("since"))
        self.until = FaintLine(self.tr("Until when"), self.tr("until"))
        self.dash = Label("–", "small", tone="text3")
        self.open = SquareButton(self.tr("Open the organisation"), "chevron-right", size=26)
        self.more = SquareButton(self.tr("More for this job"), "ellipsis", size=26)
        for year in (self.since, self.until):
            year.setFixedWidth(px(_YEAR_WIDTH))
        for line in (self.title, self.organisation):
            line.setFixedHeight(px(26))
        self.more.clicked.connect(self.more_wanted)
        for field, line in self.fields().items():
            line.settled.connect(partial(self.changed.emit, field))
        self._lay_out()

    def _lay_out(self) -> None:
        upper = row(self.title, self.open, self.more, space=0)
        below = row(self.organisation, self.since, self.dash, self.until, space=0)
        below.setStretch(0, 1)
        lines = column(upper, below, self.department, space=0)
        self.setLayout(row(column(6, self.picture, None, space=0), lines, space=0))

    def fields(self) -> dict[str, SavingLine]:
        """The fields by the column that they change."""
        return {
            "title": self.title, "organisation": self.organisation, "department": self.department,
            "since": self.since, "until": self.until,
        }  # fmt: skip

    def show_department(self) -> None:
        """Say in which department."""
        self.department.show()
        self.department.setFocus()

    def show_job(self, job: Job) -> None:
        """Show what the book holds."""
        self.job = job
        self.title.show_value(job.title)
        self.organisation.show_value(job.organisation_name)
        self.department.show_value(job.department)
        self.since.show_value(job.since)
        self.until.show_value(job.until)
        self.department.setVisible(bool(job.department) or self.department.hasFocus())
        self.until.setVisible(bool(job.until) or not job.current or self.until.hasFocus())
        self.open.setVisible(job.organisation is not None)
        self.dash.setVisible(bool(job.until))
        for line in (self.title, self.organisation):
            line.setProperty("tone", "" if job.current else "text2")
            line.style().polish(line)
        former = self.tr("former job")
        self.organisation.setAccessibleDescription("" if job.current else former)
        self.picture.set_icon("briefcase" if job.current else "history")


class Jobs(Part):
    """Present jobs first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Jobs"), add=self.tr("Add a job"))
        self.lines: PooledRows[JobLine] = PooledRows(self._make, JobLine.show_job, space=6)
        self.box.addWidget(self.lines.widget)
        adder = AddLine(self.tr("Another job"), self.tr("Data scientist at NOAA since 2019"), read=self._reading)
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        jobs = self.whole.jobs if self.whole is not None else ()
        self.lines.show_rows((job.id, job) for job in jobs)
        return bool(jobs)

    def _make(self) -> JobLine:
        line = JobLine()
        line.changed.connect(partial(self._change, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        line.open.clicked.connect(partial(self._open, line))
        return line

    def _reading(self, text: str) -> Reading:
        job = one_liners.job(text)
        at = self.tr("{title} at {organisation}") if job.title and job.organisation else "{title}{organisation}"
        years = f"{job.since}–{job.until}" if job.since or job.until else ""
        return Reading(", ".join(filter(None, (at.format(title=job.title, organisation=job.organisation), years))))

    def _add(self, text: str) -> None:
        job, label = one_liners.job(text), self.tr("Add a job of {name}").format(name=self.name)
        values = {"title": job.title, "organisation": job.organisation, "since": job.since, "until": job.until}
        self.saving.add("job", self.person, values, label=label)

    def _change(self, line: JobLine, field: str, text: str) -> None:
        if field in {"since", "until"}:
            try:
                text = one_liners.time_of_job(text)
            except Unusable as why:
                self.said.emit(sentences.said(why))
                self.refresh()
                return
        self.put(
            "affiliation", line.number, field, text, label=self.tr("Change a job of {name}").format(name=self.name)
        )

    def _open(self, line: JobLine) -> None:
        if line.job is not None and line.job.organisation is not None:
            self.wanted.emit("organisation", line.job.organisation)

    def _show_menu(self, line: JobLine) -> None:
        self.menu_of(line).exec(line.more.mapToGlobal(line.more.rect().bottomLeft()))

    def menu_of(self, line: JobLine) -> QMenu:
        """What else can be done with one job."""
        menu = QMenu(self)
        if line.job is not None and line.job.current:
            menu.addAction(self.tr("End this job now"), partial(self.end, line.number))
        else:
            menu.addAction(self.tr("Still there"), partial(self._resume, line.number))
        menu.addAction(self.tr("Department"), line.show_department)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self._remove, line.number))
        return menu

    def end(self, number: int) -> None:
        """The job is over since this month."""
        until = f"{self.desk.clock():%Y-%m}"
        label = self.tr("End a job of {name}").format(name=self.name)
        self.do(label, lambda book: affiliations.end(book, number, until=until))

    def _resume(self, number: int) -> None:
        label = self.tr("Go on with a job of {name}").format(name=self.name)
        self.do(label, lambda book: affiliations.resume(book, number))

    def _remove(self, number: int) -> None:
        label = self.tr("Remove a job of {name}").format(name=self.name)
        self.take_away(label, lambda book: affiliations.remove(book, number))
