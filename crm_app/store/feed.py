"""What a calendar outside is told: the meetings to come and the open steps of the next weeks."""

from datetime import datetime, timedelta

from crm_app.domain.step import Step
from crm_app.domain.times import iso
from crm_app.store import dues, meetings
from crm_app.store.book import Book
from crm_app.store.dues import Due
from crm_app.store.meetings import MeetingRow

AHEAD = timedelta(days=60)
BEHIND = timedelta(days=7)
_OPEN = """SELECT id FROM agenda WHERE max(due, coalesce(snoozed_until, due)) >= ?1
  AND max(due, coalesce(snoozed_until, due)) < ?2
  AND what NOT IN ('card', 'new-name', 'evaluate', 'answer', 'keep-in-touch') ORDER BY due, id LIMIT 1000"""
_GONE = frozenset({"cancelled", "no-show", "proposed"})


def steps(book: Book, now: datetime) -> list[Due]:
    """The open steps that are due, or come back, in the weeks around now, whether they have begun or not."""
    ids = [number for (number,) in book.rows(_OPEN, (iso(now - BEHIND), iso(now + AHEAD)))]
    errands = [one for one in dues.errands(book, now) if now - BEHIND <= moment_of(one.step) < now + AHEAD]
    return [*dues.read(book, ids, now), *errands]


def moment_of(step: Step) -> datetime:
    """When a step is to be told: at its deadline, or when it comes back from having been put off beyond that."""
    return max(step.due, step.snoozed_until or step.due)


def appointments(book: Book, now: datetime) -> list[tuple[MeetingRow, datetime | None]]:
    """The meetings of these weeks that may take place, with when to leave."""
    near = meetings.ids(book, upcoming_from=now - BEHIND, until=now + AHEAD)
    found = [row for row in meetings.rows_of(book, near) if row.state not in _GONE]
    return [(row, meetings.get(book, row.id)["leave_by"]) for row in found]
