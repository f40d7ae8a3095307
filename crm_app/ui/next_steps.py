"""The next step with somebody, as Ctrl+Enter means it, and that it was done."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from crm_app.store import completing, meetings, today
from crm_app.store.book import Book
from crm_app.store.today import Due
from crm_app.ui import own_clock, reasons
from crm_app.ui.session import Session


def of(book: Book, person: int) -> Due | None:
    """The most pressing step that does not wait on them; None where a meeting comes first, or it ends otherwise."""
    if not person:
        return None
    now = book.clock()
    found = today.of_person(book, person, now.astimezone(ZoneInfo(own_clock.own_zone(book))))
    first = next((due for due in found if due.state != "waiting"), found[0] if found else None)
    if first is None or not completing.is_possible(first):
        return None
    meeting = meetings.next_with(book, person, now)
    return None if meeting is not None and meeting.start < first.step.due else first


def complete(session: Session, task: Sequence[Due]) -> str:
    """Store that this was done; returns what to say of it. Raises Busy while a long edit holds the book."""
    label = reasons.done(task[0])
    with session.edit(label):
        completing.complete(session.book, task)
    return label
