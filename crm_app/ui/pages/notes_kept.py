"""Notes on a record, whoever it is: Markdown, shown as it reads, edited in place, private where marked, never lost."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crm_app.domain import mentions
from crm_app.store import notes, people
from crm_app.store.book import Book
from crm_app.store.notes import NoteRow
from crm_app.ui import formats, offers, own_clock
from crm_app.ui.pages.person.note_card import NoteCard
from crm_app.ui.pages.person.versions import Versions
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.note_editor import NoteEditor
from crm_app.ui.widgets.pooled_rows import PooledRows

_PAGE = 12


class NotesKept(QWidget):
    """A place to begin a note, and those there are below it, the newest first; `on` is the table of the record."""

    did = Signal(str)
    said = Signal(str)
    wanted = Signal(str, int)

    def __init__(self, book: Book, saving: Saving, clock: Callable[[], datetime], *, on: str) -> None:
        super().__init__()
        self._book, self._saving, self._clock, self._kind = book, saving, clock, f"note_on_{on}"
        self._number, self._name, self._zone = 0, "", ""
        self._found: Sequence[NoteRow] = ()
        self._shown = _PAGE
        self._versions_of = 0
        self.fresh = self._editor(self.tr("New note"), self.tr("Write a note. @ names somebody."), least=2)
        self.fresh.settled.connect(self._add)
        saving.added.connect(self._waited)
        self.cards: PooledRows[NoteCard] = PooledRows(self._make, self._show, space=14)
        self.older = Button(self.tr("Show what is older"), "link", height=26, role="small_strong")
        self.older.clicked.connect(self._show_more)
        self.versions = Versions(book, self.as_now)
        self.versions.chosen.connect(self._bring_back)
        self.versions.closed.connect(self.versions.hide)
        self.versions.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(10))
        box.addWidget(self.fresh)
        box.addWidget(self.cards.widget)
        box.addLayout(row(self.older, None))

    def _editor(self, name: str, hint: str, *, least: int = 3) -> NoteEditor:
        find = partial(offers.matching, self._book)
        return NoteEditor(find, partial(people.uid_of, self._book), name=name, hint=hint, least=least)

    def show_notes(self, found: Sequence[NoteRow], number: int, name: str) -> None:
        """Show these, on the record of this number and name."""
        if number != self._number:
            self._shown = _PAGE
            self.fresh.show_value("")
        self._found, self._number, self._name = found, number, name
        self._zone = own_clock.own_zone(self._book)
        self._fill()

    def _fill(self) -> None:
        self.cards.show_rows((note.id, note) for note in self._found[: self._shown])
        self.older.setVisible(len(self._found) > self._shown)
        self.versions.hide()

    def flush(self) -> None:
        """Save what is being typed, while it is still known on whom."""
        self.fresh.save()
        for card in self.cards.lines:
            if not card.editor.isHidden():
                card.editor.save()
                card.stop()

    def _show_more(self) -> None:
        self._shown += _PAGE
        self._fill()

    def begin(self) -> None:
        """Begin a note."""
        self.fresh.setFocus()

    def card_of(self, number: int) -> NoteCard | None:
        """The card of a note, read if it lies further down."""
        while self.cards.line(number) is None and not self.older.isHidden():
            self._show_more()
        return self.cards.line(number)

    def as_now(self, text: str) -> str:
        """A text with people called as they are now."""
        return mentions.named(text, lambda uid: people.name_of(self._book, people.by_uid(self._book, uid)))

    def _make(self) -> NoteCard:
        card = NoteCard(self._editor(self.tr("Note, in Markdown"), self.tr("Write in Markdown. @ names somebody.")))
        card.editor.settled.connect(partial(self._change, card))
        card.turned.connect(partial(self._turn, card))
        card.menu_wanted.connect(partial(self._show_menu, card))
        card.person_wanted.connect(self._open_person)
        return card

    def _show(self, card: NoteCard, note: NoteRow) -> None:
        at, now = (moment.astimezone(ZoneInfo(self._zone)) for moment in (note.at, self._clock()))
        card.show_note(note, formats.day(at.date(), today=now.date()), self.as_now(note.text))

    def _open_person(self, uid: str) -> None:
        person = people.by_uid(self._book, uid)
        if person is not None:
            self.wanted.emit("person", person)
        else:
            self.said.emit(self.tr("This person is no longer in the book."))

    def _add(self, text: str) -> None:
        """The note is in the book from the first pause on, and is written on there."""
        if not text.strip():
            return
        going_on = self.fresh.hasFocus()
        label = self.tr("Note on {name}").format(name=self._name)
        number = self._saving.add(self._kind, self._number, {"text": text}, label=label, replaces=True)
        if number is None:
            return
        self.fresh.show_value("")
        card = self.cards.line(number)
        if card is not None and going_on:
            card.start()
            card.editor.moveCursor(card.editor.textCursor().MoveOperation.End)

    def _waited(self, kind: str, number: int, values: dict[str, str]) -> None:
        """What was written here could not be stored at once; now it has a card of its own."""
        if (kind, number) == (self._kind, self._number) and self.fresh.text() == values["text"]:
            self.fresh.show_value("")

    def _change(self, card: NoteCard, text: str) -> None:
        self._saving.put("note", card.number, "text", text, label=self.tr("Note on {name}").format(name=self._name))

    def _turn(self, card: NoteCard) -> None:
        private, number = card.private.isChecked(), card.number
        words = self.tr("Keep a note on {name} private") if private else self.tr("Note on {name} no longer private")
        self._saving.do(words.format(name=self._name), lambda book: notes.change(book, number, private=private))

    def menu_of(self, card: NoteCard) -> QMenu:
        """What can be done with a note."""
        menu = QMenu(self)
        menu.addAction(self.tr("Edit"), card.start)
        menu.addAction(self.tr("Earlier versions"), partial(self.show_versions, card))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self._remove, card))
        return menu

    def _show_menu(self, card: NoteCard) -> None:
        self.menu_of(card).exec(card.more.mapToGlobal(card.more.rect().bottomLeft()))

    def show_versions(self, card: NoteCard) -> None:
        """Show what a note was before."""
        card.stop()
        self._versions_of = card.number
        if self.versions.show_of("note", card.number, "text", now=card.editor.text()):
            card.box.addWidget(self.versions)
            self.versions.show()
        else:
            self.said.emit(self.tr("This note has no earlier version."))

    def _bring_back(self, text: str) -> None:
        label, number = self.tr("Bring back a note on {name}").format(name=self._name), self._versions_of
        self._take_away(label, lambda book: notes.change(book, number, text=text))

    def _remove(self, card: NoteCard) -> None:
        label, number = self.tr("Remove a note on {name}").format(name=self._name), card.number
        self.fresh.setFocus()
        self._take_away(label, lambda book: notes.change(book, number, trashed_at=book.clock()))

    def _take_away(self, label: str, change: Callable[[Book], object]) -> None:
        """Do what can be missed, and say it with Undo beside it; what the book refused was said."""

        def whole(book: Book) -> bool:
            change(book)
            return True

        if self._saving.do(label, whole):
            self.did.emit(label)
