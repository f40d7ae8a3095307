"""The questions of a meeting: chosen from the bank or one's own, in order, with minutes, and what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.questions import bank
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value, moment
from crm_app.store.questions import QuestionRow

_OWN_MINUTES = 4
MOST_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a meeting; `question` is the row of the bank and `bank_id` the shipped one it was copied from."""

    id: int
    question: int | None
    bank_id: str | None
    text: str
    category: str
    topic: str
    minutes: int
    must: bool
    star: str
    if_time: bool
    asked_at: datetime | None
    answer: str
    quote: bool
    private: bool

    def is_copy_of(self, offered: QuestionRow) -> bool:
        """Whether it came from this question of the bank."""
        return self.bank_id == offered.bank_id if offered.bank_id else self.question == offered.number


def of_meeting(book: Book, meeting: int) -> list[Asked]:
    """The questions in their order; those for which there may be no time come last."""
    sql = """SELECT m.id, m.question_id, m.bank_id, m.text, coalesce(q.category, ''), m.topic, m.minutes, m.must,
        m.star, m.if_time, m.asked_at, m.answer, m.quote, m.private
      FROM meeting_question m LEFT JOIN question q ON q.id = m.question_id
      WHERE m.meeting_id = ? AND m.trashed_at IS NULL ORDER BY m.if_time, m.position, m.id"""
    return [_asked(row) for row in book.rows(sql, (meeting,))]


def _asked(row: Cells) -> Asked:
    number, question, bank_id, text, category, topic, minutes, must, star, if_time, asked_at, answer, *marks = row
    quote, private = marks
    shipped = bank().get(bank_id) if bank_id else None
    return Asked(
        number, question, bank_id, text, category or (shipped.category if shipped else ""), topic, minutes, bool(must),
        star, bool(if_time), moment(asked_at), answer, bool(quote), bool(private),
    )  # fmt: skip


def choose(book: Book, meeting: int, question: QuestionRow, *, place: int | None = None) -> int:
    """Put a question of the bank into a meeting inside an edit, at a place of the order or at its end.

    One that was taken out before comes back with its answer. Returns its id in the meeting.
    """
    own = None if question.bank_id else question.number
    sql = """SELECT id FROM meeting_question WHERE meeting_id = ? AND trashed_at IS NOT NULL
      AND (bank_id = ? OR question_id = ?) ORDER BY id DESC"""
    number: int | None = book.value(sql, (meeting, question.bank_id, own))
    if number is None:
        number = rows.add(
            book, models.MeetingQuestion, meeting=meeting, question=own, bank_id=question.bank_id, text=question.text,
            topic=question.topic, minutes=question.minutes, must=question.must,
        )  # fmt: skip
    else:
        rows.change(book, models.MeetingQuestion, number, trashed_at=None, if_time=False)
    _put(book, meeting, number, place)
    return number


def write(book: Book, meeting: int, text: str, *, place: int | None = None) -> int:
    """Put a question in one's own words into a meeting, inside an edit. Returns its id in the meeting."""
    text = " ".join(text.split())
    if not text:
        raise Unusable("Type the question first.")
    number = rows.add(book, models.MeetingQuestion, meeting=meeting, text=text, minutes=_OWN_MINUTES)
    _put(book, meeting, number, place)
    return number


def take_out(book: Book, number: int) -> None:
    """Take a question out of its meeting inside an edit; its answer waits for it to come back."""
    rows.change(book, models.MeetingQuestion, number, trashed_at=book.clock())


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a question of a meeting inside an edit; raises Unusable for minutes that no question takes."""
    if not 0 <= int(str(columns.get("minutes", 0))) <= MOST_MINUTES:
        raise Unusable(f"A question takes 0 to {MOST_MINUTES} minutes.")
    rows.change(book, models.MeetingQuestion, number, **columns)


def reorder(book: Book, ids: Sequence[int], *, spare: Sequence[int] = ()) -> None:
    """Bring the questions of a meeting into this order inside an edit; `spare` are only for when there is time."""
    for position, number in enumerate([*ids, *spare]):
        rows.change(book, models.MeetingQuestion, number, position=position, if_time=position >= len(ids))


def _put(book: Book, meeting: int, number: int, place: int | None) -> None:
    chosen = of_meeting(book, meeting)
    asked = [one.id for one in chosen if not one.if_time and one.id != number]
    asked.insert(len(asked) if place is None else place, number)
    reorder(book, asked, spare=[one.id for one in chosen if one.if_time and one.id != number])


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody else said to the same question."""

    name: str
    answer: str
    quote: bool


def told_by_others(book: Book, number: int, *, most: int = 3) -> list[Told]:
    """Answers to a question of a meeting in other meetings, newest first; what is private is left out."""
    sql = """SELECT coalesce((SELECT p.name FROM participant a JOIN person p ON p.id = a.person_id
          WHERE a.meeting_id = m.id ORDER BY a.role <> 'host', a.id LIMIT 1), ''), o.answer, o.quote
      FROM meeting_question q JOIN meeting_question o ON o.meeting_id <> q.meeting_id
        AND (o.bank_id = q.bank_id OR o.question_id = q.question_id)
      JOIN meeting m ON m.id = o.meeting_id
      WHERE q.id = ? AND o.answer <> '' AND NOT o.private AND NOT m.private AND o.trashed_at IS NULL
        AND m.trashed_at IS NULL ORDER BY m.start DESC, o.id DESC LIMIT ?"""
    return [Told(name, answer, bool(quote)) for name, answer, quote in book.rows(sql, (number, most))]
