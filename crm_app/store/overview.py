"""How much there is of somebody, for the titles of tabs, and what they answered in meetings."""

from dataclasses import dataclass
from datetime import datetime

from crm_app.store.book import Book

_ANSWERS = """FROM participant a JOIN meeting m ON m.id = a.meeting_id JOIN meeting_question q ON q.meeting_id = m.id
  WHERE a.person_id = ?1 AND m.trashed_at IS NULL AND q.trashed_at IS NULL AND q.answer <> ''"""
_COUNTS = f"""SELECT
  (SELECT count(*) FROM participant a JOIN meeting m ON m.id = a.meeting_id
    WHERE a.person_id = ?1 AND m.trashed_at IS NULL),
  (SELECT count(*) FROM note WHERE person_id = ?1 AND trashed_at IS NULL),
  (SELECT count(*) {_ANSWERS}),
  (SELECT count(*) FROM attachment WHERE person_id = ?1 AND trashed_at IS NULL)"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many meetings, notes, answers and files there are."""

    meetings: int
    notes: int
    answers: int
    files: int


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What somebody answered to a question, and in which meeting."""

    id: int
    meeting: int
    at: datetime
    question: str
    answer: str
    quote: bool
    private: bool


def counts(book: Book, person: int) -> Counts:
    """How much there is of a person."""
    ((held, written, answered, kept),) = book.rows(_COUNTS, (person,))
    return Counts(held, written, answered, kept)


def answers(book: Book, person: int) -> list[AnswerRow]:
    """What a person answered, the newest meeting first, in the order it was asked."""
    sql = f"""SELECT q.id, m.id, coalesce(q.asked_at, m.held_end, m.start), q.text, q.answer, q.quote, q.private
      {_ANSWERS} ORDER BY m.start DESC, q.position, q.id"""
    return [
        AnswerRow(number, meeting, datetime.fromisoformat(at), question, answer, bool(quote), bool(private))
        for number, meeting, at, question, answer, quote, private in book.rows(sql, (person,))
    ]
