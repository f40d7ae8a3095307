"""Meetings as an agenda and a calendar ask for them: by what became of them, and by days."""

from array import array
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.store.schema import moment_text

TO_COME, UNTOLD, HELD, CALLED_OFF = "to-come", "untold", "held", "called-off"
KINDS = (TO_COME, UNTOLD, HELD, CALLED_OFF)
"""What became of meetings: still to come, over without a word about it, held, cancelled or missed."""
UNDER_WAY = timedelta(hours=1)
"""A meeting that began less than this ago still stands among those to come."""

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


def listed(book: Book, kind: str = "", *, now: datetime) -> "array[int]":
    """Meetings of a kind, or all: those from an hour ago on soonest first, then those before, the latest first."""
    edge = moment_text(now - UNDER_WAY)
    narrowed = f"AND {_KIND} = ?2" if kind else ""
    sql = f"""SELECT m.id FROM meeting m WHERE m.trashed_at IS NULL {narrowed}
      ORDER BY m.start < ?1, CASE WHEN m.start < ?1 THEN -unixepoch(m.start) ELSE unixepoch(m.start) END, m.id"""
    return array("q", [row[0] for row in book.rows(sql, (edge, kind) if kind else (edge,))])


def counts(book: Book, *, now: datetime) -> dict[str, int]:
    """How many meetings there are of each kind."""
    sql = f"SELECT {_KIND} AS kind, count(*) FROM meeting m WHERE m.trashed_at IS NULL GROUP BY kind"
    return dict.fromkeys(KINDS, 0) | dict(book.rows(sql, (moment_text(now - UNDER_WAY),)))


def starts(book: Book, wanted: "array[int]") -> list[datetime]:
    """When each of these meetings begins, in their order."""
    from crm_app.store.changes import as_json

    sql = "SELECT m.start FROM json_each(?) j JOIN meeting m ON m.id = j.value ORDER BY j.key"
    return [datetime.fromisoformat(row[0]) for row in book.rows(sql, (as_json(wanted),))]


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
