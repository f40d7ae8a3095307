"""A meeting under way: its real beginning and end, the question in front, and by how much one was asked to stay."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.domain.live import STAY, Sitting
from crm_app.store import meeting_moves, meeting_questions, meetings, playbooks
from crm_app.store.book import Book
from crm_app.store.cells import moment_text

_FORGOTTEN = timedelta(hours=6)
"""A meeting that was begun so long ago and never ended was left open by mistake."""
_NEAR = timedelta(hours=3)
_SHORTEST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Course:
    """How far a meeting has come; `question` is the one in front, 0 for the notes that belong to none."""

    meeting: int
    planned: datetime
    minutes: int
    begun: datetime | None
    ended: datetime | None
    question: int
    stay: int
    warning: int

    def sitting(self, now: datetime) -> Sitting:
        """Its clock; before it has begun, as if it began now."""
        return Sitting(self.begun or now, self.minutes, stay=self.stay, warning=self.warning)

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self.begun is not None and self.ended is None


def course(book: Book, meeting: int) -> Course:
    """How far a meeting has come; raises Unusable when it is gone."""
    plan = meetings.get(book, meeting)
    _, closing = meetings.frame_minutes(book)
    return Course(
        meeting, plan["start"], plan["minutes"], plan["held_start"], plan["held_end"], plan["live_question"] or 0,
        plan["stay_minutes"], closing,
    )  # fmt: skip


def under_way(book: Book, now: datetime) -> int:
    """The meeting that was begun last and goes on, 0 for none."""
    sql = """SELECT id FROM meeting WHERE held_start IS NOT NULL AND held_end IS NULL
      AND trashed_at IS NULL AND cancelled_at IS NULL AND no_show = '' AND live_question IS NOT NULL
      AND held_start >= ? ORDER BY held_start DESC, id DESC LIMIT 1"""
    return int(book.value(sql, (moment_text(now - _FORGOTTEN),)) or 0)


def nearest(book: Book, now: datetime) -> int:
    """The meeting planned nearest to `now` that was not held yet, within three hours; 0 for none."""
    sql = """SELECT id FROM meeting WHERE held_end IS NULL AND trashed_at IS NULL AND cancelled_at IS NULL
      AND no_show = '' AND start BETWEEN ? AND ? ORDER BY abs(unixepoch(start) - unixepoch(?)), id LIMIT 1"""
    around = (moment_text(now - _NEAR), moment_text(now + _NEAR), moment_text(now))
    return int(book.value(sql, around) or 0)


def untold(book: Book, now: datetime, *, first: int = 0) -> int:
    """The last meeting whose planned end is over and of which nobody has said whether it happened, or the `first` one
    if it is such; 0 for none.
    """
    sql = """SELECT id FROM meeting WHERE held_end IS NULL AND trashed_at IS NULL AND cancelled_at IS NULL
      AND no_show = '' AND unixepoch(start) + minutes * 60 <= unixepoch(?)
      ORDER BY id <> ?, start DESC, id DESC LIMIT 1"""
    return int(book.value(sql, (moment_text(now), first)) or 0)


def last_held(book: Book, now: datetime) -> int:
    """The meeting that ended last, or whose planned end passed last; 0 for none."""
    sql = """SELECT id FROM meeting WHERE trashed_at IS NULL AND cancelled_at IS NULL AND no_show = ''
      AND unixepoch(coalesce(held_end, start)) <= unixepoch(?) ORDER BY coalesce(held_end, start) DESC, id DESC"""
    return int(book.value(sql, (moment_text(now),)) or 0)


def begin(book: Book, meeting: int, at: datetime) -> None:
    """Begin inside an edit, at the first question."""
    asked = meeting_questions.of_meeting(book, meeting)
    first = next((one.id for one in asked if one.asked_at is None), 0)
    meetings.change(book, meeting, held_start=at, held_end=None, live_question=first, stay_minutes=0)


def go_on(book: Book, meeting: int, at: datetime) -> None:
    """Take back inside an edit that it ended; one that never began begins now."""
    if meetings.get(book, meeting)["held_start"] is None:
        begin(book, meeting, at)
    else:
        meetings.change(book, meeting, held_end=None)


def go_to(book: Book, meeting: int, question: int) -> None:
    """Bring a question to the front inside an edit, 0 for the notes that belong to none."""
    meetings.change(book, meeting, live_question=question)


def stay(book: Book, meeting: int, minutes: int = STAY) -> None:
    """They asked me to stay: move the end on inside an edit."""
    meetings.change(book, meeting, stay_minutes=meetings.get(book, meeting)["stay_minutes"] + minutes)


def end(book: Book, meeting: int, at: datetime) -> None:
    """It ended: the real end is stored inside an edit, at least a minute after the beginning.

    What was answered counts as asked.
    """
    begun = meetings.get(book, meeting)["held_start"] or at
    for one in meeting_questions.of_meeting(book, meeting):
        if one.answer and one.asked_at is None:
            meeting_questions.change(book, one.id, asked_at=at)
    meeting_moves.hold(book, meeting, begun=min(begun, at), ended=max(at, begun + _SHORTEST))


def closing_line(book: Book) -> str:
    """What one says when the time is up, in the words of the playbook in force."""
    return playbooks.in_force(book).closing_line


def closing_ticks(book: Book) -> tuple[str, ...]:
    """What is to be thought of before one goes, by the playbook in force."""
    return playbooks.in_force(book).closing_ticks


def opener(book: Book) -> str:
    """What one says first, in the words of the playbook in force."""
    return playbooks.in_force(book).opener
