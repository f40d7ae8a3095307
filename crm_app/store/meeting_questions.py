"""The questions of a meeting: chosen from the bank or one's own, in order, with minutes, and what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.questions import CATEGORIES, bank
from crm_app.errors import Unusable
from crm_app.store import rows
from crm_app.store.book import Book
from crm_app.store.cells import Value
from crm_app.store.schema import MeetingQuestion, moment

_OWN_MINUTES = 4
MOST_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a meeting; `key` is where it came from (`Offered.key`), `category` that of the bank."""

    id: int
    key: str
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


@dataclass(frozen=True, slots=True)
class Offered:
    """A question of the bank: `key` is the id of a shipped one, or "own:7" for one's own."""

    key: str
    text: str
    category: str
    topic: str
    minutes: int
    must: bool = False


def of_meeting(book: Book, meeting: int) -> list[Asked]:
    """The questions in their order; those for which there may be no time come last."""
    sql = """SELECT m.id, coalesce(m.bank_id, ''), coalesce(q.category, ''), m.question_id, m.text, m.topic, m.minutes,
        m.must, m.star, m.if_time, m.asked_at, m.answer, m.quote, m.private
      FROM meeting_question m LEFT JOIN question q ON q.id = m.question_id
      WHERE m.meeting_id = ? AND m.trashed_at IS NULL ORDER BY m.if_time, m.position, m.id"""
    shipped = bank()
    return [
        Asked(
            number, own_key(own) if own else bank_id, text,
            category or (shipped[bank_id].category if bank_id in shipped else ""), topic, minutes, bool(must), star,
            bool(if_time), moment(asked_at), answer, bool(quote), bool(private),
        )
        for number, bank_id, category, own, text, topic, minutes, must, star, if_time, asked_at, answer, quote, private
        in book.rows(sql, (meeting,))
    ]  # fmt: skip


def offered(book: Book) -> list[Offered]:
    """The whole bank by category: the shipped questions as the owner changed them, then their own."""
    sql = """SELECT id, bank_id, text, category, minutes, must, archived_at IS NOT NULL FROM question
      WHERE trashed_at IS NULL ORDER BY id"""
    own = book.rows(sql)
    changed = {row[1]: row for row in own if row[1]}
    found = []
    for one in bank().values():
        mine = changed.get(one.id)
        if mine is None:
            found.append(Offered(one.id, one.text, one.category, one.topic, one.minutes, one.must))
        elif not mine[6]:
            found.append(Offered(one.id, mine[2], mine[3] or one.category, one.topic, mine[4], bool(mine[5])))
    found += [
        Offered(own_key(number), text, category, "", minutes, bool(must))
        for number, bank_id, text, category, minutes, must, away in own
        if not bank_id and not away
    ]
    order = {category: place for place, category in enumerate(CATEGORIES)}
    return sorted(found, key=lambda question: order.get(question.category, len(order)))


def own_key(number: int) -> str:
    """The key of a question that the book's owner wrote."""
    return f"own:{number}"


def choose(book: Book, meeting: int, question: Offered, *, place: int | None = None) -> int:
    """Put a question of the bank into a meeting inside an edit, at a place of the order or at its end.

    One that was taken out before comes back with its answer. Returns its id in the meeting.
    """
    own = int(question.key.removeprefix("own:")) if question.key.startswith("own:") else None
    sql = """SELECT id FROM meeting_question WHERE meeting_id = ? AND trashed_at IS NOT NULL
      AND (bank_id = ? OR question_id = ?) ORDER BY id DESC"""
    number: int | None = book.value(sql, (meeting, question.key, own))
    if number is None:
        number = rows.add(
            book, MeetingQuestion, meeting=meeting, question=own, bank_id=None if own else question.key,
            text=question.text, topic=question.topic, minutes=question.minutes, must=question.must,
        )  # fmt: skip
    else:
        rows.change(book, MeetingQuestion, number, trashed_at=None, if_time=False)
    _put(book, meeting, number, place)
    return number


def write(book: Book, meeting: int, text: str, *, place: int | None = None) -> int:
    """Put a question in one's own words into a meeting, inside an edit. Returns its id in the meeting."""
    text = " ".join(text.split())
    if not text:
        raise Unusable("Type the question first.")
    number = rows.add(book, MeetingQuestion, meeting=meeting, text=text, minutes=_OWN_MINUTES)
    _put(book, meeting, number, place)
    return number


def take_out(book: Book, number: int) -> None:
    """Take a question out of its meeting inside an edit; its answer waits for it to come back."""
    rows.change(book, MeetingQuestion, number, trashed_at=book.clock())


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a question of a meeting inside an edit; raises Unusable for minutes that no question takes."""
    minutes = columns.get("minutes")
    if isinstance(minutes, int) and not 0 <= minutes <= MOST_MINUTES:
        raise Unusable(f"A question takes 0 to {MOST_MINUTES} minutes.")
    rows.change(book, MeetingQuestion, number, **columns)


def reorder(book: Book, ids: Sequence[int], *, spare: Sequence[int] = ()) -> None:
    """Bring the questions of a meeting into this order inside an edit; `spare` are only for when there is time."""
    for position, number in enumerate([*ids, *spare]):
        rows.change(book, MeetingQuestion, number, position=position, if_time=position >= len(ids))


def _put(book: Book, meeting: int, number: int, place: int | None) -> None:
    chosen = of_meeting(book, meeting)
    asked = [one.id for one in chosen if not one.if_time and one.id != number]
    asked.insert(len(asked) if place is None else place, number)
    reorder(book, asked, spare=[one.id for one in chosen if one.if_time and one.id != number])
