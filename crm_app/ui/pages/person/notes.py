"""Notes on somebody: Markdown, shown as it reads and edited in place, private where marked, and never lost."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from crm_app.domain import mentions
from crm_app.store import notes, overview, people
from crm_app.store.notes import NoteRow
from crm_app.store.overview import AnswerRow
from crm_app.store.people import Whole
from crm_app.ui import formats, offers, own_clock
from crm_app.ui.pages.person.note_card import Answer, NoteCard
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.pages.person.versions import Versions
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.note_editor import NoteEditor
from crm_app.ui.widgets.pooled_rows import PooledRows

_PAGE = 12


class Notes(Part):
    """The newest first, a place to begin another, and below what was answered in meetings."""

    sheet_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Notes"))
        self.heading.hide()
        self._shown = _PAGE
        self._zone = ""
        self.fresh = self._editor(self.tr("New note"), self.tr("Write a note. @ names somebody."), least=2)
        self.fresh.settled.connect(self._add)
        desk.saving.note_added.connect(self._waited)
        self.cards: PooledRows[NoteCard] = PooledRows(self._make, self._show, space=14)
        self.empty = wrapped(tone="text3")
        self.older = Button(self.tr("Show what is older"), "link", height=26, role="small_strong")
        self.older.clicked.connect(self._show_more)
        self.versions = Versions(self.book, self.as_now)
        self.versions.chosen.connect(self._bring_back)
        self.versions.closed.connect(self.versions.hide)
        self.versions.hide()
        self.answers_title = Label(self.tr("Answers"), "section", tone="text2")
        self.answers: PooledRows[Answer] = PooledRows(self._make_answer, self._show_answer, space=12)
        for part in (self.fresh, self.empty, self.cards.widget):
            self.box.addWidget(part)
            self.box.addSpacing(6)
        self.box.addLayout(row(self.older, None))
        self.box.addSpacing(8)
        self.box.addWidget(self.answers_title)
        self.box.addWidget(self.answers.widget)

    def _editor(self, name: str, hint: str, *, least: int = 3) -> NoteEditor:
        find = partial(offers.matching, self.book)
        return NoteEditor(find, partial(people.uid_of, self.book), name=name, hint=hint, least=least)

    @override
    def show_person(self, whole: Whole) -> None:
        if whole.id != self.person:
            self._shown = _PAGE
            self.fresh.show_value("")
        super().show_person(whole)

    @override
    def flush(self) -> None:
        super().flush()
        self.fresh.save()
        for card in self.cards.lines:
            if not card.editor.isHidden():
                card.editor.save()
                card.stop()

    @override
    def refresh(self) -> bool:
        self._zone = own_clock.own_zone(self.book)
        found = notes.of_person(self.book, self.person)
        self.cards.show_rows((note.id, note) for note in found[: self._shown])
        self.older.setVisible(len(found) > self._shown)
        self.empty.setText(self.tr("No notes on {name} yet.").format(name=self.name))
        said = overview.answers(self.book, self.person)
        self.empty.setVisible(not found and not said)
        self.answers.show_rows((one.id, one) for one in said)
        self.answers_title.setVisible(bool(said))
        self.versions.hide()
        return True

    def _show_more(self) -> None:
        self._shown += _PAGE
        self.refresh()

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
        return mentions.named(text, self._name_of)

    def _name_of(self, uid: str) -> str:
        return people.name_of(self.book, people.by_uid(self.book, uid))

    def _day(self, moment: object) -> str:
        from datetime import datetime

        assert isinstance(moment, datetime)  # noqa: S101  # rows hold nothing else
        at, now = (one.astimezone(ZoneInfo(self._zone)) for one in (moment, self.desk.clock()))
        return formats.day(at.date(), today=now.date())

    def _make(self) -> NoteCard:
        card = NoteCard(self._editor(self.tr("Note, in Markdown"), self.tr("Write in Markdown. @ names somebody.")))
        card.editor.settled.connect(partial(self._change, card))
        card.turned.connect(partial(self._turn, card))
        card.menu_wanted.connect(partial(self._show_menu, card))
        card.person_wanted.connect(self._open_person)
        return card

    def _show(self, card: NoteCard, note: NoteRow) -> None:
        card.show_note(note, self._day(note.at), self.as_now(note.text))

    def _make_answer(self) -> Answer:
        line = Answer()
        line.opened.connect(partial(self._open_meeting, line))
        return line

    def _show_answer(self, line: Answer, found: AnswerRow) -> None:
        line.show_answer(found, self._day(found.at))

    def _open_meeting(self, line: Answer) -> None:
        self.sheet_wanted.emit(line.meeting)

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
        going_on, person = self.fresh.hasFocus(), self.person
        label = self.tr("Note on {name}").format(name=self.name)
        number = self.saving.add_note("person", person, text, label=label)
        if not isinstance(number, int):
            return
        self.fresh.show_value("")
        card = self.cards.line(number)
        if card is not None and going_on:
            card.start()
            card.editor.moveCursor(card.editor.textCursor().MoveOperation.End)

    def _waited(self, on: str, number: int, text: str) -> None:
        """What was written here could not be stored at once; now it has a card of its own."""
        if (on, number) == ("person", self.person) and self.fresh.text() == text:
            self.fresh.show_value("")

    def _change(self, card: NoteCard, text: str) -> None:
        self.saving.put("note", card.number, "text", text, label=self.tr("Note on {name}").format(name=self.name))

    def _turn(self, card: NoteCard) -> None:
        private, number = card.private.isChecked(), card.number
        words = self.tr("Keep a note on {name} private") if private else self.tr("Note on {name} no longer private")
        self.do(words.format(name=self.name), lambda book: notes.change(book, number, private=private))

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
        self.take_away(label, lambda book: notes.change(book, number, text=text))

    def _remove(self, card: NoteCard) -> None:
        label, number = self.tr("Remove a note on {name}").format(name=self.name), card.number
        self.fresh.setFocus()
        self.take_away(label, lambda book: notes.change(book, number, trashed_at=book.clock()))
