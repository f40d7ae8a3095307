"""Meetings as an agenda and a calendar ask for them: by what became of them, and by days."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.store.cells import moment_text
from crm_app.store.meetings import MeetingRow
from crm_app.store.window_reads import UNDER_WAY

TO_COME, UNTOLD, HELD, CALLED_OFF = "to-come", "untold", "held", "called-off"
KINDS = (TO_COME, UNTOLD, HELD, CALLED_OFF)
"""What became of meetings: still to come, over without a word about it, held, cancelled or missed."""

_KIND = """CASE
  WHEN m.cancelled_at IS NOT NULL OR m.no_show <> '' THEN 'called-off'
  WHEN m.held_end IS NOT NULL OR m.written_up_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM evaluation WHERE meeting_id = m.id) THEN 'held'
  WHEN m.start >= ?1 THEN 'to-come' ELSE 'untold' END"""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A step that should be done by a day: `what` as in `domain.steps`, for whom and about which meeting."""

    person: int
    name: str
    what: str
    due: datetime
    meeting: int | None


def listed(book: Book, kind: str = "", *, now: datetime) -> list[tuple[int, datetime]]:
    """(id, start) of the meetings of a kind, or of all, by their start."""
    narrowed = f"AND {_KIND} = ?2" if kind else ""
    sql = f"SELECT m.id, m.start FROM meeting m WHERE m.trashed_at IS NULL {narrowed} ORDER BY m.start, m.id"
    edge = moment_text(now - UNDER_WAY)
    found = book.rows(sql, (edge, kind) if kind else ())
    return [(number, datetime.fromisoformat(start)) for number, start in found]


def counts(book: Book, *, now: datetime) -> dict[str, int]:
    """How many meetings there are of each kind."""
    sql = f"SELECT {_KIND} AS kind, count(*) FROM meeting m WHERE m.trashed_at IS NULL GROUP BY kind"
    return dict.fromkeys(KINDS, 0) | dict(book.rows(sql, (moment_text(now - UNDER_WAY),)))


def between(book: Book, since: datetime, until: datetime) -> list[MeetingRow]:
    """The meetings that touch a span of time, by their start."""
    sql = """SELECT id FROM meeting WHERE trashed_at IS NULL AND start < ?
      AND unixepoch(start) + minutes * 60 > unixepoch(?) AND start >= ? ORDER BY start, id"""
    longest = timedelta(days=1)  # a meeting lasts a day at most, so the index on the start finds all of them
    args = (moment_text(until), moment_text(since), moment_text(since - longest))
    return meetings.rows_of(book, [row[0] for row in book.rows(sql, args)])


def deadlines(book: Book, since: datetime, until: datetime) -> list[Deadline]:
    """The open steps that are due in a span of time and not waited for, the earliest first."""
    sql = """SELECT a.person, p.name, a.what, a.due, a.meeting FROM agenda a JOIN person p ON p.id = a.person
      WHERE a.due >= ? AND a.due < ? AND NOT a.waiting ORDER BY a.due, a.id"""
    found = book.rows(sql, (moment_text(since), moment_text(until)))
    return [
        Deadline(person, name, what, datetime.fromisoformat(due), meeting) for person, name, what, due, meeting in found
    ]
