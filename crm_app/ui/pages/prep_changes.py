"""What is changed about a meeting on its prep page, each thing as one step named after whom one meets."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from crm_app.domain.one_liners import FindingLine
from crm_app.store import fields, meetings, participants, people, research, settings, ticks
from crm_app.store.book import Book
from crm_app.store.research import ResearchRow
from crm_app.ui.pages.prep_research import Subject
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session

ALUMNI = "alumni_platform"
"""The setting that holds the address of the alumni platform of one's own school."""


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

    # -- what was found out, and how it fits

    def find_out(self, subject: Subject, found: FindingLine) -> None:
        """Something was found out about a subject, or is still to be."""
        label = self.tr("Ask about {name}") if found.unknown else self.tr("Note what was found out about {name}")
        columns: dict[str, Any] = {"organisation": subject.record}
        if subject.about == "field":
            columns = {"field": subject.record}
        elif subject.about in {"person", "job"}:
            columns = {"person": subject.record, "about": research.JOB if subject.about == "job" else ""}
        self._do(
            label,
            lambda book: research.add(
                book, found.text, where_found=found.where, url=found.url, unknown=found.unknown, **columns
            ),
        )

    def change_finding(self, number: int, column: str, text: str) -> None:
        """Something was typed into a finding."""
        self._saving.put("research", number, column, text.strip(), label=self._known.format(name=self._name))

    def turn_finding(self, found: ResearchRow, how: str) -> None:
        """An open question was answered or a finding doubted (`turn`), one made `private` or not, or taken out."""
        changes: dict[str, Callable[[Book], object]] = {
            "turn": lambda book: research.change(book, found.id, unknown=True, found_at=None),
            "private": lambda book: research.change(book, found.id, private=not found.private),
            "remove": lambda book: research.change(book, found.id, trashed_at=book.clock()),
        }
        if how == "turn" and found.unknown:
            changes["turn"] = lambda book: research.answer(book, found.id, found.text)
        self._do(self._known, changes[how])

    @property
    def _known(self) -> str:
        return self.tr("Change what is known about {name}")

    def name_field(self, field: str) -> None:
        """Say what field the host works in."""
        host = next((person for person, _, _ in meetings.participants(self._session.book, self._meeting())), 0)

        def change(book: Book) -> None:
            fields.replace_of_person(book, host, [*fields.of_person(book, host), field])

        if host:
            self._do(self.tr("Field of {name}"), change)

    def tick(self, line: str, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        """A line of the list of the day was ticked off, or is to be done again."""
        self._do(
            self.tr("Tick the list for {name}"),
            lambda book: ticks.tick(book, self._meeting(), ticks.DAY, line, on=on),
        )

    def about_me(self, column: str, text: str) -> None:
        """Something about the owner was typed."""
        self._saving.put("me", 0, column, text.strip(), label=self.tr("Change what I say about myself"))

    def about_field(self, field: int, text: str) -> None:
        """How a field fits the owner was typed."""
        label = self.tr("How a field fits me, for {name}").format(name=self._name)
        self._saving.put("field", field, "relates", text.strip(), label=label)

    def set_alumni(self, address: str) -> None:
        """Where the alumni platform of one's own school is."""
        self._do(self.tr("Address of the alumni platform"), lambda book: settings.put(book, ALUMNI, address))

    def set_paper(self, paper: str) -> None:
        """Make the sheets of this book for another paper."""
        self._do(self.tr("Paper of the sheets"), lambda book: settings.put(book, "paper", paper))
