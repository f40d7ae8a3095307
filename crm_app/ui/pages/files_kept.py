"""The files kept with a record, whoever it is: opened with the system's viewer, saved as a copy, hidden, taken away."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from crm_app.errors import CrmError
from crm_app.store import attachments
from crm_app.store.attachments import AttachmentRow
from crm_app.store.book import Book
from crm_app.ui import formats, opening
from crm_app.ui.saving import Saving
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import NameButton, SquareButton
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.pooled_rows import PooledRows


class FileLine(QWidget):
    """Name, size and day; the name opens it."""

    opened = Signal()
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.row: AttachmentRow | None = None
        self.picture = Picture("paperclip", "text3", 15)
        self.name = NameButton("")
        self.about = Label("", "small", tone="text3")
        self.more = SquareButton("", "ellipsis", size=26)
        self.name.clicked.connect(self.opened)
        self.more.clicked.connect(self.more_wanted)
        whole = row(
            self.picture, column(self.name, row(5, self.about, None, space=0), space=0), None, self.more, space=4
        )
        self.setLayout(whole)

    def show_file(self, found: AttachmentRow) -> None:
        """Show what the book holds."""
        self.row = found
        self.name.set_name(found.name)
        self.picture.set_icon(
            "image" if found.media.startswith("image/") else "file-text" if found.media else "paperclip"
        )
        kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        parts = [formats.isolated(formats.locale().formattedDataSize(found.size, 1, kind))]
        parts.append(formats.full_day(found.at.date()))
        if found.private:
            parts.append(self.tr("private"))
        self.about.setText(" · ".join(parts))
        words = self.tr("More for {name}").format(name=found.name)
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)


class FilesKept(QWidget):
    """The lines of the files; `refuse` says what could not be done, `away` gets the focus when a line goes."""

    did = Signal(str)
    said = Signal(str)

    def __init__(self, book: Book, saving: Saving, *, refuse: Callable[[CrmError], object], away: QWidget) -> None:
        super().__init__()
        self._book, self._saving, self._refuse, self._away = book, saving, refuse, away
        self._owner = ""
        self._rows: PooledRows[FileLine] = PooledRows(self._make, FileLine.show_file, space=6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._rows.widget)

    def show_files(self, found: Sequence[AttachmentRow], owner: str) -> None:
        """Show these, kept with somebody of this name."""
        self._owner = owner
        self._rows.show_rows((one.id, one) for one in found)
        self.setVisible(bool(found))

    @property
    def lines(self) -> list[FileLine]:
        """The lines as they stand."""
        return self._rows.lines

    def _make(self) -> FileLine:
        line = FileLine()
        line.opened.connect(partial(self._open, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        return line

    def _guarded(self, action: Callable[[AttachmentRow], object], line: FileLine) -> None:
        if line.row is None:
            return
        try:
            action(line.row)
        except CrmError as error:
            self._refuse(error)

    def _open(self, line: FileLine) -> None:
        self._guarded(self._show_outside, line)

    def _show_outside(self, found: AttachmentRow) -> None:
        path = attachments.path_of(self._book, found)
        if opening.could_run(path, found.name):
            opening.show_in_folder(path, found.name)
            words = self.tr("{file} could run as a program, so only its folder was opened. Start it if you trust it.")
            self.said.emit(words.format(file=found.name))
        else:
            opening.open_copy(path, found.name)

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

        self._guarded(lambda found: write_atomically(target, attachments.path_of(self._book, found).read_bytes()), line)

    def _hide(self, found: AttachmentRow) -> None:
        words = self.tr("{file} is no longer private") if found.private else self.tr("Keep {file} private")
        self._do(
            words.format(file=found.name), lambda book: attachments.change(book, found.id, private=not found.private)
        )

    def _remove(self, found: AttachmentRow) -> None:
        label = self.tr("Remove {file} from {name}").format(file=found.name, name=self._owner)
        self._away.setFocus()
        if self._do(label, lambda book: attachments.remove(book, found.id)):
            self.did.emit(label)

    def _do(self, label: str, change: Callable[[Book], object]) -> bool:
        """Do it as one step; False when the book refused it, which was said."""

        def whole(book: Book) -> bool:
            change(book)
            return True

        return bool(self._saving.do(label, whole))
