"""What is changed in the book during a meeting and while it is written up: each thing one step named after whom one
meets; moving from question to question is one step together with the writing.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject

from crm_app.domain.quick_line import QuickLine
from crm_app.store import captures, cards, live, meeting_questions, meetings, promises, ticks
from crm_app.store.book import Book
from crm_app.ui import promising
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

    def mark_asked(self, question: int, asked: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """A question was asked, as the paper tells afterwards: at the end of the meeting, if that is known."""
        plan = meetings.get(self._session.book, self._meeting())
        at = (plan["held_end"] or plan["held_start"] or self._session.book.clock()) if asked else None
        label = self.tr("Asked {name}") if asked else self.tr("Not asked {name} after all")
        self.do(label, lambda book: meeting_questions.change(book, question, asked_at=at))

    def write_up(self) -> bool:
        """It is written up; False when the book did not take it."""
        meeting, now = self._meeting(), self._session.book.clock()

        def change(book: Book) -> bool:
            if meetings.get(book, meeting)["written_up_at"] is None:
                meetings.change(book, meeting, written_up_at=now)
            return True

        return bool(self.do(self.tr("Write up the meeting with {name}"), change))

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

    # -- what was promised

    def promise(self, text: str) -> None:
        """Something was promised, by me or, behind “They:”, by them."""
        meeting, book = self._meeting(), self._session.book
        mine, told = promising.understood(book, text)
        host = next((person for person, _, _ in meetings.participants(book, meeting)), 0)
        label = (self.tr("Promise to {name}") if mine else self.tr("Promise of {name}")).format(name=self.name)
        due = told.due.isoformat() if told.due else ""
        values = {"what": told.what, "mine": mine, "due": due, "meeting": meeting}
        self._saving.add("promise", host, values, label=label)

    def keep_promise(self, number: int, kept: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """A promise was kept, or was not after all."""
        label = self.tr("Promise to {name} kept") if kept else self.tr("Promise to {name} not kept yet")
        self.do(label, lambda book: promises.keep(book, number, kept=kept))

    def drop_promise(self, number: int) -> None:
        """It was no promise."""
        self.do(self.tr("Remove a promise to {name}"), lambda book: promises.remove(book, number))

    # -- whom it brings

    def name_somebody(self, line: QuickLine, person: int) -> int:
        """Somebody was named; answers the id of the referral, 0 when the book refused it."""
        label = self.tr("{who}, named by {name}").format(who=line.name, name=self.name)
        values = {**asdict(line), "person": person}
        return int(self._saving.add("named_in_meeting", self._meeting(), values, label=label) or 0)

    def may_use(self, referral: int, answer: str) -> None:
        """Whether a name may be used."""
        self.do(self.tr("Whether {name}’s name may be used"), lambda book: captures.may_use(book, referral, answer))

    def unname(self, referral: int) -> None:
        """A name is taken back."""
        self.do(self.tr("Take back a name from {name}"), lambda book: captures.unname(book, referral))

    def meet(self, line: QuickLine, person: int) -> None:
        """Somebody else was there."""
        label = self.tr("{who} was at the meeting with {name}").format(who=line.name, name=self.name)
        values = {**asdict(line), "person": person}
        self._saving.add("met_in_meeting", self._meeting(), values, label=label)

    def card(self, person: int, given: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """A card was handed over, or was not after all."""
        meeting = self._meeting()
        if given:
            self.do(self.tr("Card received from {name}"), lambda book: captures.take_card(book, meeting, person))
            return
        found = next((one.card for one in captures.met(self._session.book, meeting) if one.id == person), 0)
        if found:
            self.do(self.tr("No card from {name} after all"), lambda book: cards.remove(book, found))
