"""What somebody made of words that were read: their own words for roles and organisations, for the next card."""

from crm_app.store import models, rows
from crm_app.store.book import Book


def remember(book: Book, kind: str, seen: str, meant: str) -> None:
    """Remember inside an edit that what was read as `seen` is meant as `meant`; the same said again changes nothing."""
    if not seen or not meant or seen == meant or meant_by(book, kind, seen) == meant:
        return
    rows.add(book, models.Correction, kind=kind, seen=seen, meant=meant)


def meant_by(book: Book, kind: str, seen: str) -> str:
    """What somebody made of these words the last time; "" where they never did."""
    sql = "SELECT meant FROM correction WHERE kind = ? AND seen = ? ORDER BY id DESC LIMIT 1"
    return str(book.value(sql, (kind, seen)) or "")
