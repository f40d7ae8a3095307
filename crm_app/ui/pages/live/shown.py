"""A meeting under way as the book has it, read once for the whole page."""

from dataclasses import dataclass

from crm_app.domain import live as clocks
from crm_app.errors import Unusable
from crm_app.store import live, meeting_questions, meetings
from crm_app.store.book import Book
from crm_app.store.live import Course
from crm_app.store.meeting_questions import Asked
from crm_app.store.meetings import MeetingRow


@dataclass(frozen=True, slots=True)
class Shown:
    """Whom one meets, how far it has come, what is asked, and what one says when the time is up."""

    row: MeetingRow
    note: str
    course: Course
    asked: tuple[Asked, ...]
    closing_line: str

    @property
    def order(self) -> list[int]:
        """The questions in their order, by id."""
        return [one.id for one in self.asked]

    @property
    def done(self) -> set[int]:
        """Those that were asked."""
        return {one.id for one in self.asked if one.asked_at is not None}

    @property
    def here(self) -> int:
        """The question in front, or the notes."""
        return self.course.question

    @property
    def following(self) -> int:
        """The next question that was not asked yet, or the notes."""
        return clocks.next_open(self.order, self.here, self.done)

    def question(self, number: int) -> Asked | None:
        """One of the questions; None for the notes."""
        return next((one for one in self.asked if one.id == number), None)


def shown(book: Book, meeting: int) -> Shown | None:
    """A meeting, or None when it is no longer there."""
    try:
        found, plan = meetings.rows_of(book, [meeting]), meetings.get(book, meeting)
    except Unusable:
        return None
    if not found or plan["trashed_at"] is not None:
        return None
    asked = tuple(meeting_questions.of_meeting(book, meeting))
    return Shown(found[0], plan["note"], live.course(book, meeting), asked, live.closing_line(book))
