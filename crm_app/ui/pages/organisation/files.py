"""Files kept with an organisation: chosen or dropped here, opened with the system's viewer, saved, taken away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.store import attachments
from crm_app.store.attachments import AttachmentRow
from crm_app.store.book import Book
from crm_app.ui import opening
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.pages.person.files import FileLine
from crm_app.ui.pages.person.taking import FILE, Coming, Kept, coming, keep
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.keyed_rows import KeyedRows


class Files(Part):
    """The files and a button for another; the bytes are put into the book's folder beside the window."""

    def __init__(self, session: Session, saving: Saving, jobs: Jobs) -> None:
        super().__init__(session, saving, self.tr("Files"))
        self._jobs = jobs
        self.setAcceptDrops(True)
        self.lines = KeyedRows(self._make, FileLine.show_file, space=4)
        self.attach = Button(self.tr("Attach a file…"), "link", "paperclip", height=26, role="small_strong")
        self.attach.clicked.connect(self.choose)
        self.box.addWidget(self.lines)
        self.box.addLayout(row(self.attach, None))

    @override
    def refresh(self) -> None:
        found = attachments.of_organisation(self.book, self.number)
        self.lines.show_rows((one.id, one) for one in found)

    def _make(self) -> FileLine:
        line = FileLine()
        line.opened.connect(partial(self._open, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        return line

    # -- what comes

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

    # -- what is there

    def _guarded(self, action: Callable[[AttachmentRow], object], line: FileLine) -> None:
        if line.row is None:
            return
        try:
            action(line.row)
        except CrmError as error:
            self.saving.refuse(error)

    def _open(self, line: FileLine) -> None:
        self._guarded(lambda found: opening.open_copy(attachments.path_of(self.book, found), found.name), line)

    def _show_menu(self, line: FileLine) -> None:
        self.menu_of(line).exec(line.more.mapToGlobal(line.more.rect().bottomLeft()))

    def menu_of(self, line: FileLine) -> QMenu:
        """What can be done with a file."""
        menu, found = QMenu(self), line.row
        if found is not None:
            menu.addAction(self.tr("Open"), partial(self._open, line))
            menu.addAction(self.tr("Save a copy…"), partial(self._save_copy, line))
            secret = self.tr("No longer private") if found.private else self.tr("Private")
            menu.addAction(secret, partial(self._hide, found))
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self._remove, found))
        return menu

    def _save_copy(self, line: FileLine) -> None:
        suggested = opening.safe_name(line.row.name) if line.row else ""
        target, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save a copy"), suggested)
        if target:
            self.save_copy(line, Path(target))

    def save_copy(self, line: FileLine, target: Path) -> None:
        """Write a copy to a place of one's own."""
        from crm_app.store.files import write_atomically

        self._guarded(lambda found: write_atomically(target, attachments.path_of(self.book, found).read_bytes()), line)

    def _hide(self, found: AttachmentRow) -> None:
        words = self.tr("{file} is no longer private") if found.private else self.tr("Keep {file} private")
        self.saving.do(
            words.format(file=found.name), lambda book: attachments.change(book, found.id, private=not found.private)
        )

    def _remove(self, found: AttachmentRow) -> None:
        label = self.tr("Remove {file} from {name}").format(file=found.name, name=self.name)
        self.attach.setFocus()
        self.saving.do(label, lambda book: attachments.remove(book, found.id))
        self.did.emit(label)


def _take_copy(event: QDropEvent) -> None:
    """Never the proposed action: a file manager that proposed to move would delete the file afterwards."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
