"""The prep sheet of one meeting as it will print: preview with zoom, and beside it save, print and open."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from crm_app.errors import CrmError, DiskRefused, Unusable
from crm_app.store import files
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.meeting_actions import SHEET_ACTIONS
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.scale import px
from crm_app.ui.sheet_orders import LETTER, Sheet, SheetOrder
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.ui.widgets.pdf_view import PdfView

SHOWN_ON_SHEET = frozenset({
    "person", "meeting", "participant", "meeting_question", "affiliation", "organisation", "referral", "research",
    "promise", "detail", "note", "card", "introduction", "me", "setting", "campaign",
})  # fmt: skip
_TITLE_FROM = 540
"""Pixels of the pane from which its title stands beside how full the sheet is."""
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class SheetPane(QWidget):
    """The older sheet stays until the new one is there; scroll bars and zoom stay in any case."""

    said = Signal(str)

    def __init__(self, jobs: Jobs, problems: Problems, preferences: Preferences, actions: Actions) -> None:
        super().__init__()
        self._jobs, self._problems, self._preferences, self._actions = jobs, problems, preferences, actions
        self._order: SheetOrder | None = None
        self._job: Job[Sheet] | None = None
        self._shown: Path | None = None
        self.sheet: Sheet | None = None
        self.title = Label(self.tr("One-page sheet"), "group")
        self.fits_mark = Picture("circle-check", "ok", 15)
        self.fits = ElidedLabel("", "small_strong", tone="ok")
        self.percent = Label("", "small", tone="text2")
        self.paper = Button("", "plain")
        self.save = Button(self.tr("Save PDF"), "plain", "file-down")
        self.print = Button(self.tr("Print"), "primary", "printer")
        self.more = SquareButton(self.tr("More ways to save"), "ellipsis")
        self.view = PdfView(jobs)
        self.remarks = ElidedLabel("", "small", tone="text2")
        self._remarks_mark = Picture("info", "text3", 14)
        self._lay_out()
        self._make_menus()
        self.view.zoom_changed.connect(self.percent.setText)

    def _lay_out(self) -> None:
        actions = self._actions
        smaller = SquareButton(self.tr("Smaller"), "zoom-out", size=26)
        larger = SquareButton(self.tr("Larger"), "zoom-in", size=26)
        fit = SquareButton(self.tr("Fit to the window"), "maximize", size=26)
        smaller.clicked.connect(partial(self.view.step, -1))
        larger.clicked.connect(partial(self.view.step, 1))
        fit.clicked.connect(partial(self.view.set_zoom, None))
        actions.bind(self.save, "save_pdf")
        actions.bind(self.print, "print")
        head = pane(
            row(self.title, 6, self.fits_mark, self.fits, self.paper, self.more, self.save, self.print, space=6,
                margins=(18, 9, 16, 9)),
            kind="menurow",
        )  # fmt: skip
        desk = pane(column(self.view), kind="sunken")
        parts = (self._remarks_mark, self.remarks, smaller, self.percent, larger, fit)
        foot = pane(row(*parts, space=4, margins=(16, 3, 12, 3)), kind="statusrow")
        whole = column(head, desk, foot, space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._say("", "")

    def _make_menus(self) -> None:
        papers = QMenu(self)
        for name in ("paper_letter", "paper_a4"):
            papers.addAction(self._actions[name])
        self.paper.setMenu(papers)
        self.paper.setAccessibleName(self.tr("Paper"))
        others = QMenu(self)
        for name in ("open_pdf", "save_large", "save_html"):
            others.addAction(self._actions[name])
        self.more.setMenu(others)

    @property
    def meeting(self) -> int:
        """The meeting shown, 0 for none."""
        return self._order.meeting if self._order else 0

    def show_sheet(self, order: SheetOrder) -> None:
        """Make the sheet and show it; the older one stays until the new one is there."""
        if self.meeting != order.meeting:
            self.sheet = None
            self.view.clear()
            self._say("", "")
        self._order = order
        self.paper.setText(self.tr("Letter") if order.paper == LETTER else self.tr("A4"))
        self._actions["paper_letter"].setChecked(order.paper == LETTER)
        self._actions["paper_a4"].setChecked(order.paper != LETTER)
        if self._job is not None:
            self._job.cancel()
        make = order.make
        self._job = self._jobs.start(lambda _job: make(), done=partial(self._made, order), failed=self._problems.show)
        self.enable_actions()

    def _made(self, order: SheetOrder, sheet: Sheet) -> None:
        if order is not self._order:
            return
        self.sheet = sheet
        self.view.show_pdf(sheet.pdf)
        self._say(sheet.fits.rstrip("."), " ".join(sheet.remarks))
        self.enable_actions()

    def _say(self, fits: str, remarks: str) -> None:
        self.fits.setText(fits)
        self.fits.setAccessibleName(fits)
        self.fits_mark.setVisible(bool(fits))
        self.remarks.setText(remarks)
        self._remarks_mark.setVisible(bool(remarks))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.title.setVisible(self.width() >= px(_TITLE_FROM))

    def enable_actions(self) -> None:
        """Save and print make sense while a sheet is in front."""
        there = self.sheet is not None and self.isVisible()
        for name in SHEET_ACTIONS:
            self._actions.enable(name, on=there)

    @property
    def file_name(self) -> str:
        """A name for the file that says whose sheet it is and of which day."""
        name = self._order.file_name if self._order else "sheet"
        return _UNSAFE.sub(" ", name).strip(" .")[:120] + ".pdf"

    def _ask_where(self, title: str, ending: str, kind: str) -> Path | None:
        start = (Path(self._preferences.last_folder or Path.home()) / self.file_name).with_suffix(ending)
        # Of our own making: Qt's short form keeps the dialog on the stack, where Python may still hold it afterwards.
        dialog = QFileDialog(self, title, str(start.parent), f"{kind} (*{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(start.name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def save_pdf(self) -> None:
        """Ask where, then write the file whole or not at all."""
        if self.sheet is not None and (path := self._ask_where(self.tr("Save sheet as PDF"), ".pdf", "PDF")):
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file."""
        if self.sheet is None:
            return
        path = _ending(path, ".pdf")
        try:
            files.write_atomically(path, self.sheet.pdf)
        except CrmError as error:
            self._problems.show(error, again=lambda: self.save_to(path))
        except OSError as refused:  # a folder that went away meanwhile
            self._problems.show(self._told(refused, path), again=self.save_pdf)
        else:
            self._saved(path)

    def save_large(self) -> None:
        """Ask where, then write it in large print, on as many pages as that takes."""
        if path := self._ask_where(self.tr("Save in large print"), ".pdf", "PDF"):
            self.write_to(_ending(path, ".pdf"), large_print=True)

    def save_html(self) -> None:
        """Ask where, then write it as a web page that a screen reader or a phone reads."""
        if path := self._ask_where(self.tr("Save as a web page"), ".html", "HTML"):
            self.write_to(_ending(path, ".html"), large_print=False)

    def write_to(self, path: Path, *, large_print: bool) -> None:
        """Write another form of the sheet, in a job."""
        if self._order is None:
            return
        write = self._order.write
        self._jobs.start(
            lambda _job: write(path, large_print=large_print),
            done=lambda _nothing: self._saved(path),
            failed=lambda error: self._problems.show(self._told(error, path)),
        )

    def _told(self, error: Exception, path: Path) -> Exception:
        """What the system says about a place, as a sentence."""
        if not isinstance(error, OSError):
            return error
        words = self.tr("{file} cannot be written there ({why}). Choose another folder.")
        return DiskRefused(words.format(file=path.name, why=error.strerror))

    def _saved(self, path: Path) -> None:
        self._preferences.last_folder = str(path.parent)
        self.said.emit(self.tr("Saved {file}").format(file=path.name))

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


def _ending(path: Path, ending: str) -> Path:
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
