"""What was seen in a meeting, by aspect: one text for each."""

from crm_app.store import models, rows
from crm_app.store.book import Book

ASPECTS = ("environment", "dress", "communication", "humour", "would-work-here")


def of_meeting(book: Book, meeting: int) -> dict[str, str]:
    """Text by aspect, the first where an aspect was noted twice."""
    sql = "SELECT aspect, text FROM observation WHERE meeting_id = ? ORDER BY id DESC"
    return dict(book.rows(sql, (meeting,)))


def put(book: Book, meeting: int, aspect: str, text: str) -> None:
    """Say inside an edit what was seen; an empty text takes the observation away."""
    number = book.value("SELECT id FROM observation WHERE meeting_id = ? AND aspect = ? ORDER BY id", (meeting, aspect))
    if number is None and text:
        rows.add(book, models.Observation, meeting=meeting, aspect=aspect, text=text)
    elif number is not None and text:
        rows.change(book, models.Observation, number, text=text)
    elif number is not None:
        rows.delete(book, models.Observation, number)


def change(book: Book, meeting: int, **texts: str) -> None:
    """Say inside an edit what was seen, by aspect."""
    for aspect, text in texts.items():
        put(book, meeting, aspect, text)
