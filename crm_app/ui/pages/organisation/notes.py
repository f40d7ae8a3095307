"""Notes on an organisation: Markdown, shown as it reads and edited in place, private where marked, and never lost."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from crm_app.domain import mentions
from crm_app.store import notes, people
from crm_app.store.notes import NoteRow
from crm_app.ui import formats, offers, own_clock
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.pages.person.note_card import NoteCard
from crm_app.ui.pages.person.versions import Versions
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.note_editor import NoteEditor


class Notes(Part):
    """A place to begin another, and the notes below it, the newest first."""

    def __init__(self, session: Session, saving: Saving, clock: Callable[[], datetime]) -> None:
        super().__init__(session, saving, self.tr("Notes"))
        self._clock = clock
        self._zone = ""
        self._versions_of = 0
        self.fresh = self._editor(self.tr("New note"), self.tr("Write a note. @ names somebody."), least=2)
        self.fresh.settled.connect(self._add)
        saving.note_added.connect(self._waited)
        self.cards = KeyedRows(self._make, self._show, space=12)
        self.versions = Versions(self.book, self.as_now)
        self.versions.chosen.connect(self._bring_back)
        self.versions.closed.connect(self.versions.hide)
        self.versions.hide()
        self.box.addWidget(self.fresh)
        self.box.addSpacing(6)
        self.box.addWidget(self.cards)
        self.box.addWidget(self.versions)

    def _editor(self, name: str, hint: str, *, least: int = 3) -> NoteEditor:
        find = partial(offers.matching, self.book)
        return NoteEditor(find, partial(people.uid_of, self.book), name=name, hint=hint, least=least)

    @override
    def refresh(self) -> None:
        self._zone = own_clock.own_zone(self.book)
        self.versions.hide()
        self.box.addWidget(self.versions)
        self.cards.show_rows((note.id, note) for note in notes.of_organisation(self.book, self.number))

    @override
    def flush(self) -> None:
        self.fresh.save()
        for card in self.cards.lines:
            card.editor.save()
            card.stop()

    def as_now(self, text: str) -> str:
        """A text with people called as they are now."""
        return mentions.named(text, lambda uid: people.name_of(self.book, people.by_uid(self.book, uid)))

    def _show(self, card: NoteCard, note: NoteRow) -> None:
        at, now = (moment.astimezone(ZoneInfo(self._zone)) for moment in (note.at, self._clock()))
        card.show_note(note, formats.day(at.date(), today=now.date()), self.as_now(note.text))

    def _make(self) -> NoteCard:
        card = NoteCard(self._editor(self.tr("Note, in Markdown"), self.tr("Write in Markdown. @ names somebody.")))
        card.editor.settled.connect(partial(self._change, card))
        card.turned.connect(partial(self._turn, card))
        card.menu_wanted.connect(partial(self._show_menu, card))
        card.person_wanted.connect(self._open_person)
        return card

    def _open_person(self, uid: str) -> None:
        person = people.by_uid(self.book, uid)
        if person is not None:
            self.wanted.emit("person", person)
        else:
            self.said.emit(self.tr("This person is no longer in the book."))

    def _add(self, text: str) -> None:
        """The note is in the book from the first pause on, and is written on there."""
        if not text.strip():
            return
        going_on, organisation = self.fresh.hasFocus(), self.number
        label = self.tr("Note on {name}").format(name=self.name)
        number = self.saving.add_note("organisation", organisation, text, label=label)
        if not isinstance(number, int):
            return
        self.fresh.show_value("")
        card = self.cards.line(number)
        if card is not None and going_on:
            card.start()
            card.editor.moveCursor(card.editor.textCursor().MoveOperation.End)

    def _waited(self, on: str, number: int, text: str) -> None:
        """What was written here could not be stored at once; now it has a card of its own."""
        if (on, number) == ("organisation", self.number) and self.fresh.text() == text:
            self.fresh.show_value("")

    def _change(self, card: NoteCard, text: str) -> None:
        self.saving.put("note", card.number, "text", text, label=self.tr("Note on {name}").format(name=self.name))

    def _turn(self, card: NoteCard) -> None:
        private, number = card.private.isChecked(), card.number
        words = self.tr("Keep a note on {name} private") if private else self.tr("Note on {name} no longer private")
        self.saving.do(words.format(name=self.name), lambda book: notes.change(book, number, private=private))

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
        label, number = self.tr("Bring back a note on {name}").format(name=self.name), self._versions_of
        self.saving.do(label, lambda book: notes.change(book, number, text=text))
        self.did.emit(label)

    def _remove(self, card: NoteCard) -> None:
        label, number = self.tr("Remove a note on {name}").format(name=self.name), card.number
        self.fresh.setFocus()
        self.saving.do(label, lambda book: notes.change(book, number, trashed_at=book.clock()))
        self.did.emit(label)
