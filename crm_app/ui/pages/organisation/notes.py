"""Notes on an organisation: Markdown, shown as it reads and edited in place, with a mark for private ones."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store import notes
from crm_app.store.notes import NoteRow
from crm_app.ui import formats, own_clock
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.note_text import NoteText
from crm_app.ui.widgets.saving_text import SavingText


class NoteEntry(QWidget):
    """When it was written, and the note: to read, or to write."""

    turned = Signal()
    """The private mark was pressed."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.when = Label("", "small", tone="text3")
        self.edit = SquareButton(self.tr("Edit the note"), "pencil", size=26)
        self.private = SquareButton(self.tr("Private: keep it off sheets and exports"), "lock", size=26)
        self.private.setCheckable(True)
        self.remove = SquareButton(self.tr("Remove the note"), "x", size=26)
        self.text = SavingText(self.tr("Note, in Markdown"), self.tr("Write in Markdown"), least=3)
        self.shown: NoteText | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2)
        self.box.addLayout(row(self.when, None, self.edit, self.private, self.remove, space=0))
        self.box.addWidget(self.text)
        self.text.hide()
        self.edit.clicked.connect(self.start)
        self.private.clicked.connect(self.turned)
        self.remove.clicked.connect(self.removed)
        self.text.left.connect(self.stop)

    def show_note(self, note: NoteRow, when: str) -> None:
        """Show what the book holds."""
        self.when.setText(self.tr("{when}, private").format(when=when) if note.private else when)
        self.private.setChecked(note.private)
        self.text.show_value(note.text)
        if not self.text.isVisibleTo(self):
            self._read(note.text)

    def _read(self, text: str) -> None:
        if self.shown is not None:
            self.box.removeWidget(self.shown)
            self.shown.deleteLater()
        self.shown = NoteText(text)
        self.box.addWidget(self.shown)

    def start(self) -> None:
        """Write on."""
        if self.shown is not None:
            self.shown.hide()
        self.text.show()
        self.text.setFocus()

    def stop(self) -> None:
        """Back to reading."""
        self.text.hide()
        self._read(self.text.text())


class Notes(Part):
    """The newest first, and a line to begin another."""

    def __init__(self, session: Session, saving: Saving, clock: Callable[[], datetime]) -> None:
        super().__init__(session, saving, self.tr("Notes"))
        self._clock = clock
        self._zone = ""
        self.fresh = SavingText(self.tr("New note"), self.tr("Write a note"))
        self.fresh.settled.connect(self._add)
        self.entries = KeyedRows(self._make, self._show, space=8)
        self.add_adder(self.fresh)
        self.box.addWidget(self.entries)

    @override
    def refresh(self) -> None:
        self._zone = own_clock.own_zone(self.book)
        self.entries.show_rows((note.id, note) for note in notes.of_organisation(self.book, self.number))

    def _show(self, entry: NoteEntry, note: NoteRow) -> None:
        at, now = (moment.astimezone(ZoneInfo(self._zone)) for moment in (note.at, self._clock()))
        entry.show_note(note, formats.day(at.date(), today=now.date()))

    def _make(self, number: int) -> NoteEntry:
        entry = NoteEntry()
        entry.text.settled.connect(partial(self._change, number))
        entry.turned.connect(partial(self._turn, number, entry))
        entry.removed.connect(partial(self._remove, number))
        return entry

    def _add(self, text: str) -> None:
        """The note is in the book from the first pause on, and is written on there."""
        number = self.number
        if not text.strip():
            return
        going_on = self.fresh.hasFocus()
        self.fresh.show_value("")
        label = self.tr("Note on {name}").format(name=self.name)
        note = self.saving.do(label, lambda book: notes.add(book, text, organisation=number))
        entry = self.entries.line(note) if note else None
        if entry is not None and going_on:
            entry.start()
            entry.text.moveCursor(entry.text.textCursor().MoveOperation.End)

    def _change(self, number: int, text: str) -> None:
        self.saving.put("note", number, "text", text, label=self.tr("Note on {name}").format(name=self.name))

    def _turn(self, number: int, entry: NoteEntry) -> None:
        private = entry.private.isChecked()
        words = self.tr("Keep a note on {name} private") if private else self.tr("Share a note on {name}")
        self.saving.do(words.format(name=self.name), lambda book: notes.change(book, number, private=private))

    def _remove(self, number: int) -> None:
        label = self.tr("Remove a note on {name}").format(name=self.name)
        self.fresh.setFocus()
        self.saving.do(label, lambda book: notes.change(book, number, trashed_at=book.clock()))
        self.did.emit(label)
