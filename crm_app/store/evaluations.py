"""What one answered oneself after each meeting, and how that goes over time."""

from dataclasses import dataclass
from datetime import datetime

from crm_app.domain import evaluation
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A meeting one looked back on; `answers` are by the key of the question."""

    meeting: int
    name: str
    held: datetime
    answers: dict[str, str]


def of_meeting(book: Book, meeting: int) -> dict[str, str]:
    """Answers by the key of their question, the first where one was answered twice."""
    sql = "SELECT question, answer FROM evaluation WHERE meeting_id = ? ORDER BY id DESC"
    return dict(book.rows(sql, (meeting,)))


def put(book: Book, meeting: int, question: str, answer: str) -> None:
    """Answer inside an edit; an empty answer takes it away."""
    if question not in evaluation.form().keys:
        raise Unusable(f"“{question}” is no question of the evaluation.")
    sql = "SELECT id FROM evaluation WHERE meeting_id = ? AND question = ? ORDER BY id"
    number: int | None = book.value(sql, (meeting, question))
    if number is None and answer:
        rows.add(book, models.Evaluation, meeting=meeting, at=book.clock(), question=question, answer=answer)
    elif number is not None and answer:
        rows.change(book, models.Evaluation, number, answer=answer)
    elif number is not None:
        rows.delete(book, models.Evaluation, number)


def change(book: Book, meeting: int, **answers: str) -> None:
    """Answer inside an edit, by the key of the question."""
    for question, answer in answers.items():
        put(book, meeting, question, answer.strip())


def over_time(book: Book) -> list[Evaluated]:
    """Every meeting that was looked back on, the newest first."""
    sql = """SELECT m.id, coalesce((SELECT p.name FROM participant a JOIN person p ON p.id = a.person_id
          WHERE a.meeting_id = m.id ORDER BY a.role <> 'host', a.id LIMIT 1), ''), coalesce(m.held_end, m.start),
        e.question, e.answer
      FROM evaluation e JOIN meeting m ON m.id = e.meeting_id WHERE m.trashed_at IS NULL
      ORDER BY coalesce(m.held_end, m.start) DESC, m.id, e.id DESC"""
    found: dict[int, Evaluated] = {}
    for meeting, name, held, question, answer in book.rows(sql, ()):
        one = found.setdefault(meeting, Evaluated(meeting, name, datetime.fromisoformat(held), {}))
        one.answers[question] = answer
    return list(found.values())


def thanked_in_time(book: Book, hours: int) -> tuple[int, int]:
    """Of the meetings held, how many hosts were thanked within so many hours of the end, and how many there were whose
    time is over or who were thanked.
    """
    sql = """SELECT count(*), coalesce(sum(thanked IS NOT NULL AND unixepoch(thanked) <= unixepoch(held_end) + ?1), 0)
      FROM (SELECT m.held_end, (SELECT min(l.at) FROM letter l WHERE l.person_id = a.person_id AND l.state = 'sent'
              AND l.kind IN ('thank-you', 'thank-you-card') AND l.trashed_at IS NULL AND l.at >= m.held_end
              AND (l.meeting_id = m.id OR l.meeting_id IS NULL)) AS thanked
        FROM meeting m JOIN participant a ON a.meeting_id = m.id AND a.role = 'host'
        WHERE m.held_end IS NOT NULL AND m.thanks_due AND m.trashed_at IS NULL)
      WHERE thanked IS NOT NULL OR unixepoch(held_end) + ?1 < unixepoch(?2)"""
    [(there, in_time)] = book.rows(sql, (hours * 3600, book.clock().strftime("%Y-%m-%dT%H:%M:%SZ")))
    return int(in_time), int(there)
