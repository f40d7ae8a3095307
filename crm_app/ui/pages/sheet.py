"""The prep sheet of one meeting: its page as it will print, beside save, print and open."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from crm_app.errors import CrmError, DiskRefused, Unusable
from crm_app.store import files
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label, Picture
from crm_app.ui.widgets.pdf_view import PdfView

SHOWN_ON_SHEET = frozenset({
    "person", "meeting", "participant", "meeting_question", "affiliation", "organisation", "referral", "research",
    "promise", "detail", "note", "card", "introduction", "me", "setting", "campaign",
})  # fmt: skip
_MEASURES_FROM = 800
"""Pixels of the page from which its fullness and its zoom are told in words."""
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Sheet:
    """A rendered sheet: `fits` says how full the page is, `remarks` what its owner should know of it."""

    pdf: bytes
    fits: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """Which sheet to make: `make` runs in a job and takes nothing from the book any more."""

    meeting: int
    name: str
    about: str
    file_name: str
    make: Callable[[], Sheet]


class SheetPage(QWidget):
    """Preview with zoom; the sheet is made again when something on it changed."""

    left = Signal()
    said = Signal(str)

    def __init__(self, jobs: Jobs, problems: Problems, preferences: Preferences, actions: Actions) -> None:
        super().__init__()
        self._jobs = jobs
        self._problems = problems
        self._preferences = preferences
        self._actions = actions
        self._order: SheetOrder | None = None
        self._job: Job[Sheet] | None = None
        self._shown: Path | None = None
        self.sheet: Sheet | None = None
        self.back = SquareButton(self.tr("Back"), "arrow-left", size=28)
        self.avatar = Avatar("", 28)
        self.title = ElidedLabel("", "panel_title")
        self.about = ElidedLabel("", "small", tone="text2")
        self._fits_mark = Picture("circle-check", "ok", 15)
        self.fits = Label("", "small_strong", tone="ok")
        self.percent = Label("", "small", tone="text2")
        self.save = Button(self.tr("Save PDF"), "plain", "file-down")
        self.print = Button(self.tr("Print"), "primary", "printer")
        self.open = SquareButton(self.tr("Open in the PDF viewer"), "external-link")
        self.view = PdfView(jobs)
        self.remarks = ElidedLabel("", "small", tone="text2")
        remarks_row = row(Picture("info", "text3", 14), self.remarks, space=6, margins=(20, 6, 20, 0))
        self._remarks_row = pane(remarks_row, kind="sunken")
        self._remarks_row.hide()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.view.zoom_changed.connect(self.percent.setText)

    def _lay_out(self) -> None:
        names = column(self.title, self.about, space=0)
        smaller = SquareButton(self.tr("Smaller"), "zoom-out", size=28)
        larger = SquareButton(self.tr("Larger"), "zoom-in", size=28)
        fit = SquareButton(self.tr("Fit to the window"), "maximize", size=28)
        smaller.clicked.connect(partial(self.view.step, -1))
        larger.clicked.connect(partial(self.view.step, 1))
        fit.clicked.connect(partial(self.view.set_zoom, None))
        self._actions.bind(self.open, "open_pdf")
        self._actions.bind(self.save, "save_pdf")
        self._actions.bind(self.print, "print")
        self.percent.setMinimumWidth(44)
        head = pane(
            row(self.back, self.avatar, names, 8, self._fits_mark, self.fits, 8, smaller, self.percent, larger, fit, 4,
                self.open, self.save, self.print, space=6, margins=(14, 10, 16, 10)),
            kind="menurow",
        )  # fmt: skip
        desk = pane(column(self.view), kind="sunken")
        self.setLayout(column(head, self._remarks_row, desk, space=0))

    @property
    def meeting(self) -> int:
        """The meeting shown, 0 for none."""
        return self._order.meeting if self._order else 0

    def show_sheet(self, order: SheetOrder) -> None:
        """Make the sheet and show it; the older one stays until the new one is there."""
        if self._order is None or self._order.meeting != order.meeting:
            self.sheet = None
            self.view.clear()
            self._say_remarks("")
            self._say_fits("")
        self._order = order
        self.avatar.set_name(order.name)
        self.title.setText(order.name)
        self.about.setText(order.about)
        if self._job is not None:
            self._job.cancel()
        make = order.make
        self._job = self._jobs.start(lambda _job: make(), done=self._made, failed=self._problems.show)
        self.enable_actions()

    def focus(self) -> None:
        """Where the keyboard goes: the verb of the page, once it can be used."""
        (self.print if self.print.isEnabled() else self.back).setFocus()

    def _made(self, sheet: Sheet) -> None:
        if self._job is not None and self._job.cancelled:
            return
        self.sheet = sheet
        self.view.show_pdf(sheet.pdf)
        self._say_fits(sheet.fits.rstrip("."))
        self._say_remarks(" ".join(sheet.remarks))
        self.enable_actions()
        if self.isVisible() and self.back.hasFocus():
            self.print.setFocus()

    def _say_fits(self, text: str) -> None:
        self.fits.setText(text)
        self._fits_mark.setVisible(bool(text))
        self._fits_mark.setToolTip(text)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """In a narrow window the meeting's time goes before the measures of its page."""
        super().resizeEvent(event)
        wide = self.width() >= _MEASURES_FROM
        self.fits.setVisible(wide)
        self.percent.setVisible(wide)

    def _say_remarks(self, text: str) -> None:
        self.remarks.setText(text)
        self._remarks_row.setVisible(bool(text))

    def enable_actions(self) -> None:
        """Save and print make sense while a sheet is in front."""
        there = self.sheet is not None and self.isVisible()
        for name in ("save_pdf", "print", "open_pdf"):
            self._actions.enable(name, on=there)

    def save_pdf(self) -> None:
        """Ask where, then write the file whole or not at all."""
        if self.sheet is None or self._order is None:
            return
        start = Path(self._preferences.last_folder or Path.home()) / self.file_name
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Save sheet as PDF"), str(start), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file."""
        if self.sheet is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        try:
            files.write_atomically(path, self.sheet.pdf)
        except CrmError as error:
            self._problems.show(error, again=lambda: self.save_to(path))
            return
        except OSError as refused:  # a folder that went away meanwhile
            words = self.tr("{file} cannot be written there ({why}). Choose another folder.")
            self._problems.show(DiskRefused(words.format(file=path.name, why=refused.strerror)), again=self.save_pdf)
            return
        self._preferences.last_folder = str(path.parent)
        self.said.emit(self.tr("Saved {file}").format(file=path.name))

    @property
    def file_name(self) -> str:
        """A name for the file that says whose sheet it is and of which day."""
        name = self._order.file_name if self._order else "sheet"
        return _UNSAFE.sub(" ", name).strip(" .")[:120] + ".pdf"

    def print_sheet(self) -> None:
        """Print through the system's dialog."""
        if self.sheet is None or self._order is None:
            return
        from crm_app.ui import printing

        try:
            if printing.ask_and_print(self.sheet.pdf, self._order.file_name, self):
                self.said.emit(self.tr("Sent to the printer"))
        except CrmError as error:
            self._problems.show(error)

    def open_pdf(self) -> None:
        """Show the sheet in the system's PDF viewer, from a private folder that goes when the window closes."""
        if self.sheet is None:
            return
        import tempfile

        self._shown = self._shown or Path(tempfile.mkdtemp(prefix="rapport-"))
        path = self._shown / self.file_name
        path.write_bytes(self.sheet.pdf)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program for PDF files was found. Save the sheet and open it by hand.")
            self._problems.show(Unusable(words))

    def forget(self) -> None:
        """Remove what was written for the viewer."""
        if self._shown is not None:
            import shutil

            shutil.rmtree(self._shown, ignore_errors=True)
