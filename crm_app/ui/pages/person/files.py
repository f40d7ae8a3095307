"""Files kept with somebody: dropped or chosen, opened with the system's viewer, saved as a copy, taken away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.store import attachments
from crm_app.store.attachments import AttachmentRow
from crm_app.ui import formats, opening, sentences
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.pages.person.taking import FILE, Coming, Taking
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
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
        parts = [
            formats.isolated(
                formats.locale().formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            )
        ]
        parts.append(formats.full_day(found.at.date()))
        if found.private:
            parts.append(self.tr("private"))
        self.about.setText(" · ".join(parts))
        words = self.tr("More for {name}").format(name=found.name)
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)


class Files(Part):
    """The tab of files."""

    def __init__(self, desk: Desk, taking: Taking) -> None:
        super().__init__(desk, self.tr("Files"))
        self.heading.hide()
        self._taking = taking
        self.choose_button = Button(self.tr("Attach a file…"), "plain", "paperclip")
        self.choose_button.clicked.connect(self.choose)
        self.lines: PooledRows[FileLine] = PooledRows(self._make, FileLine.show_file, space=6)
        self.empty = wrapped(tone="text3")
        self.box.addWidget(self.lines.widget)
        self.box.addWidget(self.empty)
        self.box.addSpacing(8)
        self.box.addLayout(row(self.choose_button, None))

    @override
    def refresh(self) -> bool:
        found = attachments.of_person(self.book, self.person)
        self.lines.show_rows((one.id, one) for one in found)
        self.empty.setText(
            self.tr("No files yet. Drop a CV, an article or a photo here to keep it with {name}.").format(
                name=self.name
            )
        )
        self.empty.setVisible(not found)
        return True

    def _make(self) -> FileLine:
        line = FileLine()
        line.opened.connect(partial(self._open, line))
        line.more_wanted.connect(partial(self._show_menu, line))
        return line

    def choose(self) -> None:
        """Choose files to keep."""
        files, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Attach a file"))
        if files:
            things = [Coming(Path(file).name, Path(file)) for file in files]
            self._taking.take(things, FILE, person=self.person, name=self.name)

    def _guarded(self, action: Callable[[AttachmentRow], object], line: FileLine) -> None:
        if line.row is None:
            return
        try:
            action(line.row)
        except CrmError as error:
            self.said.emit(sentences.said(error))

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
        found = line.row
        suggested = opening.safe_name(found.name) if found else ""
        target, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save a copy"), suggested)
        if target:
            self.save_copy(line, Path(target))

    def save_copy(self, line: FileLine, target: Path) -> None:
        """Write a copy to a place of one's own."""
        from crm_app.store.files import write_atomically

        self._guarded(lambda found: write_atomically(target, attachments.path_of(self.book, found).read_bytes()), line)

    def _hide(self, found: AttachmentRow) -> None:
        words = self.tr("{file} is no longer private") if found.private else self.tr("Keep {file} private")
        self.do(
            words.format(file=found.name), lambda book: attachments.change(book, found.id, private=not found.private)
        )

    def _remove(self, found: AttachmentRow) -> None:
        label = self.tr("Remove {file} from {name}").format(file=found.name, name=self.name)
        self.take_away(label, lambda book: attachments.remove(book, found.id))
