"""The lines of a meeting's checklists that were ticked: those of its day, and those before one goes."""

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book

DAY, CLOSING = "day", "closing"


def of_meeting(book: Book, meeting: int, which: str) -> frozenset[str]:
    """The ticked lines of a list (`DAY` or `CLOSING`), by their words."""
    sql = "SELECT text FROM meeting_tick WHERE meeting_id = ? AND list = ? AND ticked_at IS NOT NULL"
    return frozenset(text for (text,) in book.rows(sql, (meeting, which)))


def put(book: Book, meeting: int, which: str, text: str, *, on: bool) -> None:
    """Tick a line inside an edit, or take its tick away."""
    if which not in {DAY, CLOSING}:
        raise Unusable(f"“{which}” is no checklist. Use {DAY} or {CLOSING}.")
    sql = "SELECT id FROM meeting_tick WHERE meeting_id = ? AND list = ? AND text = ? ORDER BY id"
    number: int | None = book.value(sql, (meeting, which, text))
    at = book.clock() if on else None
    if number is not None:
        rows.change(book, models.MeetingTick, number, ticked_at=at)
    elif on:
        rows.add(book, models.MeetingTick, meeting=meeting, list=which, text=text, ticked_at=at)
