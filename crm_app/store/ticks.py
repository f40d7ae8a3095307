"""The lists of a meeting whose lines are ticked off: those of the day, and those of its close."""

from datetime import datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import moment

DAY, CLOSING = "day", "closing"


def of_meeting(book: Book, meeting: int, which: str) -> dict[str, datetime]:
    """The ticked lines of one of its lists by their words, and when each was ticked."""
    sql = "SELECT text, ticked_at FROM meeting_tick WHERE meeting_id = ? AND list = ? AND ticked_at IS NOT NULL"
    return {text: at for text, told in book.rows(sql, (meeting, which)) if (at := moment(told))}


def tick(book: Book, meeting: int, which: str, text: str, *, on: bool) -> None:
    """Tick a line off inside an edit, or no longer; it is known by its words."""
    sql = "SELECT id FROM meeting_tick WHERE meeting_id = ? AND list = ? AND text = ?"
    number = book.value(sql, (meeting, which, text))
    at = book.clock() if on else None
    if number is not None:
        rows.change(book, models.MeetingTick, number, ticked_at=at)
    elif on:
        rows.add(book, models.MeetingTick, meeting=meeting, list=which, text=text, ticked_at=at)
