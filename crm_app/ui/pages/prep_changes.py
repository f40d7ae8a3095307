"""What is changed about a meeting on its prep page, each thing as one step named after whom one meets."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from crm_app.store import meetings, participants, people, settings
from crm_app.store.book import Book
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session


class PrepChanges(QObject):
    """`meeting` tells which meeting is in front."""

    def __init__(self, session: Session, saving: Saving, *, meeting: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._saving, self._meeting = session, saving, meeting

    @property
    def _name(self) -> str:
        return meetings.host_name(self._session.book, self._meeting()) or self.tr("nobody yet")

    def _do(self, label: str, change: Callable[[Book], Any]) -> None:
        self._saving.do(label.format(name=self._name), change)

    def _set(self, label: str, **columns: Any) -> None:
        self._do(label, lambda book: meetings.change(book, self._meeting(), **columns))

    def type(self, column: str, text: str) -> None:
        """Something was typed into a column of the meeting."""
        label = self.tr("Prepare the meeting with {name}").format(name=self._name)
        self._saving.put("meeting", self._meeting(), column, text, label=label)

    def see(self, aspect: str, text: str) -> None:
        """Something was seen."""
        label = self.tr("What was seen at {name}’s").format(name=self._name)
        self._saving.put("observation", self._meeting(), aspect, text, label=label)

    def leave_by(self, moment: datetime | None) -> None:
        """When to leave the house, or not said."""
        if moment != meetings.get(self._session.book, self._meeting())["leave_by"]:
            self._set(self.tr("When to leave for {name}"), leave_by=moment)

    def set_purpose(self, purpose: str) -> None:
        """Why one meets, by its key."""
        self._set(self.tr("Purpose of the meeting with {name}"), purpose=purpose)

    def set_introduction(self, introduction: int) -> None:
        """Which of the introductions, 0 for the preferred one."""
        self._set(self.tr("Introduction for {name}"), introduction=introduction or None)

    def set_part(self, person: int, part: str) -> None:
        """Somebody's part in the meeting; an empty one takes them out."""

        def change(book: Book) -> None:
            if part:
                participants.add(book, self._meeting(), person, role=part)
            else:
                participants.take_out(book, self._meeting(), person)

        self._do(self.tr("Who takes part in the meeting with {name}"), change)

    def join(self, person: int, name: str) -> None:
        """Somebody of the book, or (`person` 0) somebody new, takes part as a guest."""

        def change(book: Book) -> None:
            participants.add(book, self._meeting(), person or people.add(book, name=name), role="guest")

        self._do(self.tr("{person} takes part").format(person=name.replace("{", "").replace("}", "")), change)

    def set_paper(self, paper: str) -> None:
        """Make the sheets of this book for another paper."""
        self._do(self.tr("Paper of the sheets"), lambda book: settings.put(book, "paper", paper))
