"""People and meetings on paper: which kind, of whom, of which days, and a button each that saves it."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.domain import agendas, printed
from crm_app.domain.printed import Chosen
from crm_app.store import saved_views
from crm_app.ui import formats, language, own_clock, paper_words
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tick import Tick

TODAY, TOMORROW, THIS_WEEK, NEXT_WEEK = "today", "tomorrow", "this-week", "next-week"


class Paper(QWidget):
    """Two parts of the reports; what was left out is said with the file's name."""

    said = Signal(str)

    def __init__(self, session: Session, saving: Saving, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._saving, self._jobs = session, saving, jobs
        self.kind = Choice(self.tr("Kind of list"), paper_words.kinds())
        self.whom = Choice(self.tr("Whom"), [("", self.tr("Everybody"))])
        self.notes = Tick(self.tr("With notes"))
        self.days = Choice(self.tr("Days"), [
            (TODAY, self.tr("Today")), (TOMORROW, self.tr("Tomorrow")), (THIS_WEEK, self.tr("This week")),
            (NEXT_WEEK, self.tr("Next week")),
        ])  # fmt: skip
        for choice in (self.kind, self.whom, self.days):
            choice.setMaximumWidth(choice.sizeHint().width() * 2)
        self.save_people = Button(self.tr("Save the list…"), "plain", "file-down")
        self.save_sheets = Button(self.tr("Save the sheets…"), "plain", "file-down")
        first = self.tr("Private people stay off. The shortlist is for others: it has no phone numbers and nobody who "
                        "may not be named.")  # fmt: skip
        self.setLayout(column(
            Label(self.tr("People on paper"), "group"), Label(first, tone="text2", wrap=True),
            row(self.kind, self.whom, self.notes, self.save_people, None), 18,
            Label(self.tr("Prep sheets of several meetings"), "group"), row(self.days, self.save_sheets, None), space=8,
        ))  # fmt: skip
        self.notes.hide()
        self.kind.chosen.connect(lambda key: self.notes.setVisible(key == printed.DETAILED))
        self.save_people.clicked.connect(self._ask_people)
        self.save_sheets.clicked.connect(self._ask_sheets)

    def reload(self) -> None:
        """Offer the saved views there are."""
        held = self.whom.currentText()
        views = [view.name for view in saved_views.listed(self._session.book, saved_views.PEOPLE)]
        self.whom.set_options([("", self.tr("Everybody")), *((name, name) for name in views)])
        self.whom.setCurrentIndex(max(0, self.whom.findText(held)))

    def _ask_people(self) -> None:
        if target := self._asked(self.kind.currentText()):
            self.write_people(target)

    def _ask_sheets(self) -> None:
        if target := self._asked(self.tr("Prep sheets")):
            self.write_sheets(target)

    def _asked(self, name: str) -> Path | None:
        target, _ = QFileDialog.getSaveFileName(self, name, f"{name}.pdf", "PDF (*.pdf)")
        return Path(target) if target else None

    def write_people(self, target: Path) -> None:
        """Write the chosen list in a job."""
        from crm_app.work import printed as printing

        book, kind, view, notes = self._session.book, self.kind.key, self.whom.key, self.notes.isChecked()
        spoken = language.locale().name()

        def work(_job: Job[Chosen]) -> Chosen:
            try:
                made = printing.render(book, kind, printing.chosen_by(book, view=view), notes=notes, locale=spoken)
                printing.save(book, target, made.pdf)
            finally:
                book.release()
            return made.chosen

        def done(chosen: Chosen) -> None:
            self.said.emit(paper_words.told(target, chosen))

        self._jobs.start(work, done=done, failed=self._saving.refuse)

    def write_sheets(self, target: Path) -> None:
        """Write the sheets of the chosen days in a job."""
        from crm_app.work import printed as printing

        book, key, spoken = self._session.book, self.days.key, language.locale().name()
        today = book.clock().astimezone(ZoneInfo(own_clock.own_zone(book))).date()
        first = today + timedelta(days=key == TOMORROW)
        if week := key in (THIS_WEEK, NEXT_WEEK):
            first = agendas.week_start(today, formats.locale().firstDayOfWeek().value - 1)
            first += timedelta(days=7 * (key == NEXT_WEEK))
        length = printing.WEEK if week else printing.DAY

        def work(_job: Job[int]) -> int:
            try:
                made = printing.sheets(book, first, length, locale=spoken)
                printing.save(book, target, made.pdf)
            finally:
                book.release()
            return len(made.remarks)

        def done(count: int) -> None:
            pages = self.tr("%n pages", "", count)
            self.said.emit(f"{self.tr('Saved {file}').format(file=target.name)} · {pages}")

        self._jobs.start(work, done=done, failed=self._saving.refuse)
