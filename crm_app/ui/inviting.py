"""What is done with the invitation of a meeting: saved, put into a calendar, accepted, and its confirmations noted."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.errors import CrmError
from crm_app.store import invitations, meetings
from crm_app.store.book import Book
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session


class Inviting(QObject):
    """Acts on the meeting that is meant; what changes the book is one step each."""

    did = Signal(str)

    def __init__(self, session: Session, problems: Problems, window: QWidget, *, current: Callable[[], int]) -> None:
        """`current` tells the meeting that is meant, 0 for none."""
        super().__init__(window)
        self._session, self._problems, self._window, self._current = session, problems, window, current

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "agree_meeting": self.agree, "invite_meeting": self.invite, "calendar_meeting": self.show_in_calendar,
            "confirmation_sent": self.confirmed, "day_before_sent": self.confirmed_day_before,
        }  # fmt: skip

    def possible(self, plan: dict[str, Any]) -> dict[str, bool]:
        """Which of the actions make sense for a meeting."""
        off = bool(plan["cancelled_at"] or plan["no_show"])
        to_come = not off and plan["held_end"] is None
        return {
            "agree_meeting": to_come and plan["scheduled_at"] is None,
            "invite_meeting": (to_come or (off and plan["invitation_sent_at"] is not None)) and not plan["organiser"],
            "calendar_meeting": to_come,
            "confirmation_sent": to_come and plan["confirmation_sent_at"] is None,
            "day_before_sent": to_come and plan["day_before_sent_at"] is None,
        }

    def agree(self) -> None:
        """What they propose suits me."""
        self._do(self.tr("Agree to the meeting with {name}"), self.tr("Agreed with {name}"), invitations.agree)

    def confirmed(self) -> None:
        """The confirmation went out."""
        words = self.tr("Confirmed the meeting with {name}")
        self._mark("confirmation_sent_at", words)

    def confirmed_day_before(self) -> None:
        """A word the day before went out: it stays as agreed."""
        words = self.tr("Confirmed the day before to {name}")
        self._mark("day_before_sent_at", words)

    def _mark(self, column: str, words: str) -> None:
        def change(book: Book, number: int) -> None:
            meetings.change(book, number, **{column: book.clock()})

        self._do(words, words, change)

    def invite(self) -> None:
        """Ask where, write the invitation there, and note that this version went out."""
        from crm_app.work import inviting

        if not (number := self._current()):
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = Path(documents) / inviting.file_name(self._session.book, number)
        kinds = self.tr("Invitations (*.ics)")
        target, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save the invitation"), str(name), kinds)
        if target:
            self.save(number, Path(target))

    def save(self, number: int, target: Path) -> None:
        """Write the invitation of a meeting and note that it went out."""
        from crm_app.work import inviting

        if target.suffix.lower() != inviting.ENDING:
            target = target.with_name(target.name + inviting.ENDING)
        try:
            method = inviting.save_invitation(self._session.book, number, target, title=self._title)
        except CrmError as error:
            self._problems.show(error)
            return
        done = {
            "REQUEST": self.tr("The invitation for {name} is saved: attach it to a mail"),
            "CANCEL": self.tr("The cancellation for {name} is saved: attach it to a mail"),
        }
        plain = self.tr("The entry for {name} is saved; with both e-mail addresses it would be an invitation")
        self._do(self.tr("Invite {name}"), done.get(method, plain), invitations.sent, number=number)

    def show_in_calendar(self) -> None:
        """Hand the meeting to the calendar program of this computer."""
        from crm_app.work import inviting

        if not (number := self._current()):
            return
        book = self._session.book
        folder = Path(tempfile.mkdtemp(prefix="rapport-"))
        target = folder / inviting.file_name(book, number)
        try:
            target.write_bytes(inviting.calendar(book, [number], title=self._title))
        except OSError as error:
            self._problems.show(error)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    @property
    def _title(self) -> str:
        return self.tr("Informational interview: {me} and {name}")

    def _do(self, label: str, done: str, change: Callable[[Book, int], object], *, number: int | None = None) -> None:
        number = number or self._current()
        if not number:
            return
        name = meetings.host_name(self._session.book, number) or self.tr("nobody yet")
        try:
            with self._session.edit(label.format(name=name)):
                change(self._session.book, number)
        except CrmError as error:
            self._problems.show(error)
        else:
            self.did.emit(done.format(name=name))
