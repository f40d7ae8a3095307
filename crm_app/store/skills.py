"""Skills and experiences to build, and strengths to build on: where each came from, and what to do about it."""

from dataclasses import dataclass
from datetime import date, datetime

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value, moment

SKILL, EXPERIENCE, STRENGTH = "skill", "experience", "strength"
KINDS = (SKILL, EXPERIENCE, STRENGTH)
_COLUMNS = """s.id, s.kind, s.text, s.person_id, coalesce(p.name, ''), s.meeting_id, s.came_from, s.plan, s.due,
  s.done_at, s.created_at
  FROM skill s LEFT JOIN person p ON p.id = s.person_id
  WHERE s.trashed_at IS NULL AND s.archived_at IS NULL"""


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One of them; `person_name` is who said so, `came_from` where else it came from, `due` a day."""

    id: int
    kind: str
    text: str
    person: int | None
    person_name: str
    meeting: int | None
    came_from: str
    plan: str
    due: date | None
    done_at: datetime | None
    made_at: datetime


def listed(book: Book) -> list[SkillRow]:
    """All of them: those still to build by their day, then those done, newest first."""
    return _rows(book, "ORDER BY s.done_at IS NOT NULL, s.done_at DESC, s.due IS NULL, s.due, s.id")


def of_meeting(book: Book, meeting: int) -> list[SkillRow]:
    """Those that came out of a meeting, in the order they were noted."""
    return _rows(book, "AND s.meeting_id = ? ORDER BY s.id", meeting)


def add(book: Book, text: str, *, kind: str = SKILL, meeting: int | None = None, **columns: Value) -> int:
    """Note one inside an edit; with a meeting it came from whom one met there. Returns its id."""
    if kind not in KINDS:
        raise Unusable(f"“{kind}” is nothing to build. Use one of {', '.join(KINDS)}.")
    text = " ".join(text.split())
    if not text:
        raise Unusable("Say first what it is.")
    if meeting is not None and "person" not in columns:
        sql = "SELECT person_id FROM participant WHERE meeting_id = ? ORDER BY role <> 'host', id LIMIT 1"
        columns["person"] = book.value(sql, (meeting,))
    return rows.add(book, models.Skill, text=text, kind=kind, meeting=meeting, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change one inside an edit; `due` is an ISO date or None."""
    rows.change(book, models.Skill, number, **columns)


def finish(book: Book, number: int, *, done: bool = True) -> None:
    """Say inside an edit that it is built now, or is not yet."""
    rows.change(book, models.Skill, number, done_at=book.clock() if done else None)


def remove(book: Book, number: int) -> None:
    """Put one into the trash inside an edit."""
    rows.change(book, models.Skill, number, trashed_at=book.clock())


def _rows(book: Book, where: str, *args: int) -> list[SkillRow]:
    return [_skill(row) for row in book.rows(f"SELECT {_COLUMNS} {where}", args)]


def _skill(row: Cells) -> SkillRow:
    number, kind, text, person, name, meeting, came_from, plan, due, done, made = row
    day = date.fromisoformat(due) if due else None
    return SkillRow(
        number, kind, text, person, name, meeting, came_from, plan, day, moment(done), datetime.fromisoformat(made)
    )
