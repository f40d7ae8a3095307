"""What is changed in the book during a meeting and while it is written up: each thing one step named after whom one
meets; moving from question to question is one step together with the writing.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from crm_app.domain.quick_line import QuickLine
from crm_app.store import captures, cards, live, meeting_questions, meetings, ticks
from crm_app.store.book import Book
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session


class LiveChanges(QObject):
    """`meeting` tells which meeting is in front."""

    def __init__(self, session: Session, saving: Saving, *, meeting: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._saving, self._meeting = session, saving, meeting

    @property
    def name(self) -> str:
        """Whom the meeting is with."""
        return meetings.host_name(self._session.book, self._meeting()) or self.tr("nobody yet")

    def do(self, label: str, change: Callable[[Book], Any]) -> Any:
        """One step; `label` may hold {name}."""
        return self._saving.do(label.format(name=self.name), change)

    # -- the course of it

    def begin(self) -> None:
        """It begins now."""
        meeting, now = self._meeting(), self._session.book.clock()
        self.do(self.tr("Begin the meeting with {name}"), lambda book: live.begin(book, meeting, now))

    def go_on(self) -> None:
        """It was ended too early."""
        meeting, now = self._meeting(), self._session.book.clock()
        self.do(self.tr("Go on with the meeting with {name}"), lambda book: live.go_on(book, meeting, now))

    def end(self) -> bool:
        """It ended now; False when the book did not take it."""
        meeting, now = self._meeting(), self._session.book.clock()

        def change(book: Book) -> bool:
            live.end(book, meeting, now)
            return True

        return bool(self.do(self.tr("End the meeting with {name}"), change))

    def stay(self) -> None:
        """They asked me to stay."""
        meeting = self._meeting()
        self.do(self.tr("{name} asked me to stay"), lambda book: live.stay(book, meeting))

    def go_to(self, question: int) -> None:
        """Another question, or 0 for the notes that belong to none, comes to the front."""
        label = self.tr("In the meeting with {name}").format(name=self.name)
        self._saving.put("meeting", self._meeting(), "live_question", str(question), label=label)

    def ask(self, question: int, following: int, *, asked: bool = True) -> None:
        """A question was asked, or was not after all; another one comes to the front with the same step."""
        meeting, now = self._meeting(), self._session.book.clock()

        def change(book: Book) -> None:
            meeting_questions.change(book, question, asked_at=now if asked else None)
            live.go_to(book, meeting, following)

        self.do(self.tr("Asked {name}") if asked else self.tr("Not asked {name} after all"), change)

    # -- what is written

    def answer(self, question: int, text: str) -> None:
        """Something was written under a question."""
        label = self.tr("Answer of {name}").format(name=self.name)
        self._saving.put("meeting_question", question, "answer", text, label=label)

    def mark(self, question: int, column: str, on: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """Their own words, or private."""
        self.do(
            self.tr("Mark an answer of {name}"), lambda book: meeting_questions.change(book, question, **{column: on})
        )

    def note(self, text: str) -> None:
        """Notes of the meeting."""
        label = self.tr("Notes of the meeting with {name}").format(name=self.name)
        self._saving.put("meeting", self._meeting(), "note", text, label=label)

    def see(self, aspect: str, text: str) -> None:
        """Something was seen."""
        label = self.tr("What was seen at {name}’s").format(name=self.name)
        self._saving.put("observation", self._meeting(), aspect, text, label=label)

    def tick(self, text: str, on: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """A closing line was ticked."""
        meeting = self._meeting()
        self.do(
            self.tr("Tick before leaving {name}"),
            lambda book: ticks.tick(book, meeting, ticks.CLOSING, text, on=on),
        )

    # -- whom it brings

    def name_somebody(self, line: QuickLine, person: int) -> int:
        """Somebody was named; answers the id of the referral, 0 when the book refused it."""
        meeting = self._meeting()
        label = self.tr("{who}, named by {name}").replace("{who}", _plain(line.name))
        return int(self.do(label, lambda book: captures.name(book, meeting, line, person=person)) or 0)

    def may_use(self, referral: int, answer: str) -> None:
        """Whether a name may be used."""
        self.do(self.tr("Whether {name}’s name may be used"), lambda book: captures.may_use(book, referral, answer))

    def unname(self, referral: int) -> None:
        """A name is taken back."""
        self.do(self.tr("Take back a name from {name}"), lambda book: captures.unname(book, referral))

    def meet(self, line: QuickLine, person: int) -> None:
        """Somebody else was there."""
        meeting = self._meeting()
        label = self.tr("{who} was at the meeting with {name}").replace("{who}", _plain(line.name))
        self.do(label, lambda book: captures.meet(book, meeting, line, person=person))

    def card(self, person: int, given: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """A card was handed over, or was not after all."""
        meeting = self._meeting()
        if given:
            self.do(self.tr("Card received from {name}"), lambda book: captures.take_card(book, meeting, person))
            return
        found = next((one.card for one in captures.met(self._session.book, meeting) if one.id == person), 0)
        if found:
            self.do(self.tr("No card from {name} after all"), lambda book: cards.remove(book, found))


def _plain(name: str) -> str:
    """A name that can stand in a text which is filled in later."""
    return name.replace("{", "").replace("}", "")
