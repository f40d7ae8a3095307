"""What is changed about a letter on its page, each thing as one step named after whom it is written to."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from crm_app.domain import letters as wording
from crm_app.domain.letter_kinds import CARD, NOTE, form
from crm_app.store import letter_templates, letters, requests, touches
from crm_app.store.book import Book
from crm_app.store.letters import LetterRow
from crm_app.ui import letter_words
from crm_app.ui.saving import Saving
from crm_app.work.letters import Composed

_OUTCOMES = {"phone-script": "spoke", "gatekeeper-script": "gatekeeper", "voicemail-script": "voicemail"}
"""What came of a call in which each script was said."""


class LetterChanges(QObject):
    """Every change needs the letter in front as it stands in the fields."""

    def __init__(self, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._saving = saving

    def _do(self, label: str, change: Callable[[Book], Any]) -> bool:
        def whole(book: Book) -> bool:
            change(book)
            return True

        return bool(self._saving.do(label, whole))

    def type(self, letter: Composed, subject: str, text: str) -> None:
        """Something was typed."""
        label = letter_words.label(letter.kind).format(name=letter.name)
        slot = letters.slot(letter.kind, letter.about)
        self._saving.put("letter_to", letter.person, slot, f"{subject}\n{text}", label=label)

    def hand(self, letter: Composed, *, channel: str) -> bool:
        """It went to the mail program, the clipboard or a file."""

        def change(book: Book) -> None:
            letters.hand(book, _written(book, letter), channel=channel)

        return self._do(self.tr("Letter to {name}, ready to be sent").format(name=letter.name), change)

    def not_sent(self, letter: Composed) -> bool:
        """It went nowhere after all."""
        label = self.tr("Letter to {name}, not sent").format(name=letter.name)
        return self._do(label, lambda book: letters.take_back(book, letter.number))

    def send(self, letter: Composed) -> str:
        """It was sent; answers what to say of it, empty where the book refused."""
        label = letter_words.sent_label(letter.kind).format(name=letter.name)

        def change(book: Book) -> None:
            number = _written(book, letter)
            if not letters.get(book, number).channel:
                letters.change(book, number, channel=usual_channel(letter.kind))
            letters.send(book, number)

        return label if self._do(label, change) else ""

    def called(self, letter: Composed) -> str:
        """What a script says was said; answers what to say of it, empty where the book refused."""
        label = letter_words.sent_label(letter.kind).format(name=letter.name)

        def change(book: Book) -> None:
            if requests.open_with(book, letter.person) is not None:
                requests.call(book, letter.person, outcome=_OUTCOMES[letter.kind])
            else:
                touches.log(book, letter.person, kind="call", at=book.clock())
            if letter.number:
                letters.discard(book, letter.number)

        return label if self._do(label, change) else ""

    def set_private(self, letter: Composed, *, on: bool) -> bool:
        """Keep it off every sheet and export, or no longer."""
        words = self.tr("Letter to {name}, private") if on else self.tr("Letter to {name}, no longer private")
        return self._do(
            words.format(name=letter.name), lambda book: letters.change(book, _written(book, letter), private=on)
        )

    def set_private_of(self, sent: LetterRow, *, on: bool) -> bool:
        """Keep a letter that was sent off every sheet and export, or no longer."""
        return self._do(self.tr("Mark a letter as private"), lambda book: letters.change(book, sent.id, private=on))

    def discard(self, letter: Composed) -> str:
        """Throw the draft away; answers what to say of it, empty where the book refused."""
        label = self.tr("Threw away the draft to {name}").format(name=letter.name)
        return label if self._do(label, lambda book: letters.discard(book, letter.number)) else ""

    def start_again(self, letter: Composed) -> bool:
        """Let the template say it all again."""
        label = self.tr("Start the letter to {name} again").format(name=letter.name)
        return self._do(label, lambda book: _written(book, letter))

    def keep(self, letter: Composed) -> str:
        """Keep the words as one's own version of this kind; answers what to say of it."""
        label = self.tr("Keep my own words: {kind}").format(kind=letter_words.kind(letter.kind))
        subject, text = (wording.unfill(words, letter.values) for words in (letter.subject, letter.text))

        def change(book: Book) -> None:
            letter_templates.keep(book, letter.kind, subject=subject, text=text)

        return label if self._do(label, change) else ""

    def reset(self, kind: str) -> str:
        """Let a kind say again what it came with; answers what to say of it."""
        label = self.tr("Back to the words it came with: {kind}").format(kind=letter_words.kind(kind))
        return label if self._do(label, lambda book: letter_templates.reset(book, kind)) else ""

    def refuse(self, error: Exception) -> None:
        """Say what could not be done."""
        self._saving.refuse(error)


def usual_channel(kind: str) -> str:
    """How a kind travels when nobody says otherwise."""
    if kind == "linkedin-note":
        return "LinkedIn"
    return {CARD: letters.POST, NOTE: "message"}.get(form(kind), letters.E_MAIL)


def _written(book: Book, letter: Composed) -> int:
    """The draft with the words that stand in the fields."""
    said = {"subject": letter.subject, "text": letter.text}
    return letters.write(book, letter.kind, letter.person, letter.about, said)
