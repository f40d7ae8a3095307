"""Open steps put off: until when and why; the step itself stays as it was derived."""

from collections.abc import Iterable
from datetime import datetime

from crm_app.domain.step import Step
from crm_app.store import models, rows
from crm_app.store.book import Book

_SAME = "person_id IS ? AND meeting_id IS ? AND what = ? AND about IS ?"


def put_off(book: Book, person: int | None, steps: Iterable[Step], *, until: datetime | None, why: str = "") -> None:
    """Put steps off inside an edit; without `until` they do not come back by themselves."""
    for step in steps:
        end(book, person, [step])
        rows.add(
            book, models.Snooze, person=person, meeting=step.meeting, what=step.what, about=step.about, back_at=until,
            why=why,
        )  # fmt: skip


def end(book: Book, person: int | None, steps: Iterable[Step]) -> None:
    """Let steps come back at once, inside an edit."""
    for step in steps:
        where = (person, step.meeting, step.what, step.about)
        for (number,) in book.rows(f"SELECT id FROM snooze WHERE {_SAME}", where):
            rows.delete(book, models.Snooze, number)
