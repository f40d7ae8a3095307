"""Things to do, with or without a person: read, attend, call an association, send a résumé, apply."""

from dataclasses import dataclass
from datetime import date, datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value, moment

KINDS = ("", "read", "attend", "call", "resume", "application", "other")
"""What sort of thing it is; "" where that is not said."""
_COLUMNS = """t.id, t.kind, t.what, t.person_id, coalesce(p.name, ''), t.organisation_id, coalesce(o.name, ''),
  t.meeting_id, t.due, t.done_at, t.url, t.note, t.private, t.created_at
  FROM task t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN organisation o ON o.id = t.organisation_id
  WHERE t.trashed_at IS NULL AND t.archived_at IS NULL"""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One thing to do; `due` is a day, None where there is none."""

    id: int
    kind: str
    what: str
    person: int | None
    person_name: str
    organisation: int | None
    organisation_name: str
    meeting: int | None
    due: date | None
    done_at: datetime | None
    url: str
    note: str
    private: bool
    made_at: datetime


def still_open(book: Book) -> list[TaskRow]:
    """What is not done, by day; what has none comes last."""
    return _rows(book, "AND t.done_at IS NULL ORDER BY t.due IS NULL, t.due, t.id")


def finished(book: Book, *, most: int) -> list[TaskRow]:
    """What was done last, the newest first."""
    return _rows(book, "AND t.done_at IS NOT NULL ORDER BY t.done_at DESC, t.id DESC LIMIT ?", most)


def add(
    book: Book, what: str, *, kind: str = "", due: date | None = None, person: int | None = None, **columns: Value
) -> int:
    """Note something to do inside an edit. Returns its id."""
    day = due.isoformat() if due else None
    return rows.add(book, models.Task, what=what, kind=kind, due=day, person=person, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a task inside an edit; `due` is an ISO date or None."""
    rows.change(book, models.Task, number, **columns)


def finish(book: Book, number: int, *, done: bool = True) -> None:
    """Say inside an edit that a task is done now, or is not yet."""
    rows.change(book, models.Task, number, done_at=book.clock() if done else None)


def remove(book: Book, number: int) -> None:
    """Put a task into the trash inside an edit."""
    rows.change(book, models.Task, number, trashed_at=book.clock())


def _rows(book: Book, where: str, *args: int) -> list[TaskRow]:
    return [_task(row) for row in book.rows(f"SELECT {_COLUMNS} {where}", args)]


def _task(row: Cells) -> TaskRow:
    number, kind, what, person, name, firm, firm_name, meeting, due, done, url, note, private, made = row
    day = date.fromisoformat(due) if due else None
    return TaskRow(
        number, kind, what, person, name, firm, firm_name, meeting, day, moment(done), url, note, bool(private),
        datetime.fromisoformat(made),
    )  # fmt: skip
