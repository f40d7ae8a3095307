"""The question bank as the book has it: the shipped questions, those that were changed or rated, and one's own.

A shipped question gets a row of its own only when something about it differs here. So that one list can hold both, a
question is named by its `key`: the row's id for one's own, and a negative number, its place in the bank, for a shipped.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from crm_app.domain.questions import Question as Shipped
from crm_app.domain.questions import bank
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value

WORDLESS = "A question needs words."
RATING = (1, 5)
_SAID = ("text", "category", "tiara", "kind", "stage", "minutes", "must")


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question; `number` is its row, None for a shipped one as it came, `used` how many meetings it was put into.

    `changed` says that a shipped one no longer says what it came with.
    """

    key: int
    number: int | None
    bank_id: str | None
    text: str
    category: str
    tiara: str
    kind: str
    stage: str
    topic: str
    minutes: int
    must: bool
    source: str
    rating: int | None
    used: int
    changed: bool
    archived: bool

    @property
    def own(self) -> bool:
        """Whether somebody here thought of it."""
        return self.bank_id is None


@dataclass(frozen=True, slots=True)
class Use:
    """A meeting that a question was put into, and what came of it."""

    meeting: int
    start: datetime
    person: int | None
    person_name: str
    asked: bool
    answer: str


def listed(book: Book) -> list[QuestionRow]:
    """Every question, in the order of the bank and one's own after it; those in the trash are left out."""
    stored = {row[1]: row for row in _stored(book) if row[1]}
    used = _used(book)
    found = [_shipped(key, one, stored.get(one.id), used.get(one.id, 0)) for key, one in _by_key().items()]
    return found + [_row_of(row[0], row, used.get(row[0], 0)) for row in _stored(book) if not row[1]]


def wording(book: Book) -> dict[str, str]:
    """How the shipped questions are said here, by their id in the bank, where anything about them was changed."""
    return dict(book.rows("SELECT bank_id, text FROM question WHERE bank_id <> '' AND trashed_at IS NULL"))


def get(book: Book, key: int) -> QuestionRow:
    """One question by its key; raises Unusable when it is gone."""
    for found in listed(book):
        if found.key == key:
            return found
    raise Unusable("This question is no longer there.")


def add(book: Book, text: str, *, topic: str = "", **columns: Value) -> int:
    """Add a question of one's own inside an edit; returns its key."""
    text = _words(text)
    return rows.add(book, models.Question, **{"stage": "middle", **columns, "text": text, "topic": _topic(book, topic)})


def change(book: Book, key: int, **columns: Value) -> None:
    """Change a question inside an edit; a shipped one gets a row of its own for what differs."""
    if "text" in columns:
        columns["text"] = _words(str(columns["text"]))
    if "topic" in columns:
        columns["topic"] = _topic(book, str(columns["topic"]))
    rating = columns.get("rating")
    if rating is not None and not RATING[0] <= int(str(rating)) <= RATING[1]:
        raise Unusable(f"A rating goes from {RATING[0]} to {RATING[1]}.")
    rows.change(book, models.Question, _row(book, key), **columns)


def copy(book: Book, key: int) -> int:
    """Make a question of one's own out of any, inside an edit; returns its key."""
    known = get(book, key)
    said = {name: getattr(known, name) for name in _SAID}
    return add(book, topic=known.topic, source=known.bank_id or known.source, **said)


def reset(book: Book, key: int) -> None:
    """Let a shipped question say again what it came with, inside an edit; its rating stays."""
    shipped = _by_key().get(key)
    if shipped is None:
        raise Unusable("Only a question that came with Rapport can be set back.")
    change(book, key, topic=shipped.topic, **{name: getattr(shipped, name) for name in _SAID})


def put_away(book: Book, keys: Iterable[int], *, shelf: str) -> None:
    """Archive, trash or take back out (`shown`) inside an edit; a shipped one can only be archived."""
    now = book.clock()
    for key in keys:
        kept = shelf == "archived" or (shelf == "trashed" and key < 0)
        trashed = shelf == "trashed" and key > 0
        rows.change(
            book,
            models.Question,
            _row(book, key),
            archived_at=now if kept else None,
            trashed_at=now if trashed else None,
        )


def uses(book: Book, key: int) -> list[Use]:
    """The meetings that a question was put into, newest first."""
    column, value = ("bank_id", _by_key()[key].id) if key < 0 else ("question_id", key)
    found = book.rows(
        f"""SELECT m.id, m.start, p.id, coalesce(p.name, ''), q.asked_at IS NOT NULL, q.answer
           FROM meeting_question q JOIN meeting m ON m.id = q.meeting_id AND m.trashed_at IS NULL
           LEFT JOIN person p ON p.id = (
             SELECT person_id FROM participant WHERE meeting_id = m.id ORDER BY role <> 'host', id LIMIT 1)
           WHERE q.{column} = ? AND q.trashed_at IS NULL ORDER BY m.start DESC, q.id""",
        (value,),
    )
    return [
        Use(meeting, datetime.fromisoformat(start), person, name, bool(asked) or answer != "", answer)
        for meeting, start, person, name, asked, answer in found
    ]


def topics(book: Book) -> list[str]:
    """Every topic there is, of the bank and of the book."""
    mine = [name for (name,) in book.rows("SELECT name FROM topic WHERE trashed_at IS NULL")]
    return sorted({*mine, *(one.topic for one in bank().values())}, key=str.casefold)


@cache
def _by_key() -> Mapping[int, Shipped]:
    return {-place: one for place, one in enumerate(bank().values(), start=1)}


def key_of(bank_id: str) -> int:
    """The key of a shipped question."""
    return next((key for key, one in _by_key().items() if one.id == bank_id), 0)


def _row(book: Book, key: int) -> int:
    """The row of a question inside an edit, made for a shipped one when there is none."""
    shipped = _by_key().get(key)
    if shipped is None:
        return key
    found = book.value("SELECT id FROM question WHERE bank_id = ? ORDER BY trashed_at IS NOT NULL, id", (shipped.id,))
    if found:
        return int(found)
    said = {name: getattr(shipped, name) for name in _SAID}
    return rows.add(book, models.Question, bank_id=shipped.id, topic=_topic(book, shipped.topic), **said)


def _topic(book: Book, name: str) -> int | None:
    name = " ".join(name.split())
    if not name:
        return None
    found = book.value("SELECT id FROM topic WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL", (name,))
    return int(found) if found else rows.add(book, models.Topic, name=name)


def _stored(book: Book) -> list[Cells]:
    return book.rows(
        """SELECT q.id, q.bank_id, q.text, q.category, q.tiara, q.kind, q.stage, coalesce(t.name, ''), q.minutes,
             q.must, q.source, q.rating, q.archived_at IS NOT NULL
           FROM question q LEFT JOIN topic t ON t.id = q.topic_id WHERE q.trashed_at IS NULL ORDER BY q.id"""
    )


def _used(book: Book) -> dict[str | int, int]:
    """How many meetings each question was put into, by its id in the bank or else its row."""
    return dict(
        book.rows(
            """SELECT coalesce(nullif(q.bank_id, ''), q.question_id) AS which, count(DISTINCT q.meeting_id)
               FROM meeting_question q JOIN meeting m ON m.id = q.meeting_id
               WHERE which IS NOT NULL AND q.trashed_at IS NULL AND m.trashed_at IS NULL AND m.cancelled_at IS NULL
               GROUP BY which"""
        )
    )


def _shipped(key: int, one: Shipped, row: Cells | None, used: int) -> QuestionRow:
    if row is None:
        return QuestionRow(
            key, None, one.id, one.text, one.category, one.tiara, one.kind, one.stage, one.topic, one.minutes, one.must,
            "", None, used, changed=False, archived=False,
        )  # fmt: skip
    came = (one.text, one.category, one.tiara, one.kind, one.stage, one.topic, one.minutes, one.must)
    return _row_of(key, row, used, changed=(*row[2:9], bool(row[9])) != came)


def _row_of(key: int, row: Cells, used: int, *, changed: bool = False) -> QuestionRow:
    return QuestionRow(
        key, row[0], row[1] or None, row[2], row[3], row[4], row[5], row[6], row[7], row[8], bool(row[9]), row[10],
        row[11], used, changed=changed, archived=bool(row[12]),
    )  # fmt: skip


def _words(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Unusable(WORDLESS)
    return text
