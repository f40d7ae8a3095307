"""Files kept with an organisation: what is there, and others chosen or dropped here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from crm_app.store import attachments
from crm_app.store.book import Book
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.pages.files_kept import FilesKept
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.pages.person.taking import FILE, Coming, Kept, coming, keep
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button


class Files(Part):
    """The files and a button for another; the bytes are put into the book's folder beside the window."""

    def __init__(self, session: Session, saving: Saving, jobs: Jobs) -> None:
        super().__init__(session, saving, self.tr("Files"))
        self._jobs = jobs
        self.setAcceptDrops(True)
        self.attach = Button(self.tr("Attach a file…"), "link", "paperclip", height=26, role="small_strong")
        self.attach.clicked.connect(self.choose)
        self.kept = FilesKept(self.book, saving, refuse=saving.refuse, away=self.attach)
        self.kept.did.connect(self.did)
        self.kept.said.connect(self.said)
        self.box.addWidget(self.kept)
        self.box.addLayout(row(self.attach, None))

    @override
    def refresh(self) -> None:
        self.kept.show_files(attachments.of_organisation(self.book, self.number), self.name)

    def choose(self) -> None:
        """Choose files to keep."""
        files, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Attach a file"))
        self.take([Coming(Path(file).name, Path(file)) for file in files])

    def take(self, things: list[Coming]) -> None:
        """Keep these with the organisation that is in front now."""
        book, number, name = self.book, self.number, self.name
        if not things:
            return

        def work(_job: Job[list[Kept]]) -> list[Kept]:
            try:
                return [keep(book, thing, FILE) for thing in things]
            finally:
                book.release()

        self._jobs.start(work, done=partial(self._file, number, name), failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.saving.refuse(error)

    def _file(self, number: int, name: str, kept: list[Kept]) -> None:
        what = kept[0].name if len(kept) == 1 else self.tr("{count} files").format(count=len(kept))
        label = self.tr("Attach {what} to {name}").format(what=what, name=name)

        def attach(book: Book) -> bool:
            for one in kept:
                attachments.add(book, one.file, name=one.name, media=one.media, length=one.size, organisation=number)
            return True

        if self.saving.do(label, attach):
            self.did.emit(label)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if coming(event.mimeData()):
            self.heading.setText(self.tr("Drop it here to keep it with {name}").format(name=self.name))
            self.heading.set_tone("accent_text")
            _take_copy(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._calm()

    def _calm(self) -> None:
        self.heading.setText(self.tr("Files"))
        self.heading.set_tone("text2")

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        self._calm()
        _take_copy(event)
        self.take(coming(event.mimeData()))


def _take_copy(event: QDropEvent) -> None:
    """Never the proposed action: a file manager that proposed to move would delete the file afterwards."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
