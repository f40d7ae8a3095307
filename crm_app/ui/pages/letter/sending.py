"""The ways of a letter out of the book: the mail program, the clipboard, a draft file; never past “do not contact”."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.domain.letter_kinds import SCRIPT, form
from crm_app.errors import CrmError
from crm_app.store import letters, requests
from crm_app.store.book import Book
from crm_app.ui import letter_words, sentences
from crm_app.ui.opening import safe_name
from crm_app.ui.pages.letter.changes import LetterChanges, usual_channel
from crm_app.ui.pages.letter.out import Out
from crm_app.work import letters as composing
from crm_app.work.letters import Composed


class Sending(QObject):
    """`now` gives the letter as it stands, `person` to whom (0 for nobody), `reads` whether it was sent already."""

    said = Signal(str)

    def __init__(
        self,
        book: Book,
        changes: LetterChanges,
        out: Out,
        *,
        now: Callable[[], Composed],
        person: Callable[[], int],
        reads: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._book, self.changes, self.out = book, changes, out
        self._now, self._person, self._reads, self._window = now, person, reads, window
        self._next: Callable[[], object] | None = None
        self._is_free = False

    def begin(self) -> None:
        """Another letter: whoever is not to be contacted takes a second step again."""
        self._is_free = False

    def stopped(self) -> str:
        """Why this person is not to be contacted; empty where they may be."""
        if self._person() == 0 or self._is_free:
            return ""
        try:
            requests.refuse_closed(self._book, self._person())
        except CrmError as stop:
            return sentences.said(stop)
        return ""

    def guard(self, go_on: Callable[[], object]) -> None:
        """Do what was asked for; where somebody is not to be contacted, that takes a second step."""
        if why := self.stopped():
            self._next = go_on
            self.out.stop(why, second=True)
        else:
            go_on()

    def go_on(self) -> None:
        """The second step was taken: write all the same."""
        self._is_free = True
        self.out.stop("")
        go_on, self._next = self._next, None
        if go_on is not None:
            go_on()

    def open_mail(self) -> None:
        """A new message in the mail program, with these words; what is too long for that goes as a file."""
        from crm_app.exchange import letters as out

        now = self._now()
        address = out.mailto(to=now.to, subject=now.subject, text=now.text)
        if out.is_long(address):
            self.out.warn_of_length(
                self.tr("This letter is too long to be handed over whole. Save it as a draft file and open that.")
            )
            self.out.long_file.setFocus()
            return
        if self.changes.hand(now, channel=letters.E_MAIL):
            QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))

    def copy_text(self) -> None:
        """The text to the clipboard."""
        now = self._now()
        QGuiApplication.clipboard().setText(now.text)
        self.said.emit(self.tr("Copied the text"))
        if not self._reads() and form(now.kind) != SCRIPT:
            self.changes.hand(now, channel=usual_channel(now.kind))

    def choose_file(self) -> None:
        """Choose where the draft file goes."""
        now = self._now()
        name = safe_name(f"{letter_words.kind(now.kind)} {now.name}".replace(":", "")) + composing.EML
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as draft file"), name, self.tr("Mail drafts (*.eml)")
        )
        if file:
            self.save_file(Path(file))

    def save_file(self, target: Path) -> None:
        """Write the draft file."""
        now = self._now()
        if not target.suffix:
            target = target.with_suffix(composing.EML)
        try:
            composing.save(self._book, now, target)
        except CrmError as refused:
            self.changes.refuse(refused)
            return
        self.out.warn_of_length("")
        self.said.emit(self.tr("Saved {file}").format(file=target.name))
        self.changes.hand(now, channel=letters.E_MAIL)
