"""Of what one is to be reminded, and of what one was: the latter is no history and cannot be undone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.domain import reminders
from crm_app.domain.reminders import AGAIN, Moment
from crm_app.domain.times import iso
from crm_app.store import dues, meetings, playbooks
from crm_app.store.book import Book
from crm_app.store.cells import moment_text
from crm_app.store.dues import Due
from crm_app.store.folder import FILE
from crm_app.store.meetings import MeetingRow

_SOON = timedelta(hours=13)
_GONE = frozenset({"cancelled", "no-show", "held", "written-up", "thanked", "evaluated", "proposed"})
_PRESSING = """SELECT id FROM agenda WHERE since <= ?1 AND (until IS NULL OR until > ?1)
  AND (snoozed_until IS NULL OR snoozed_until <= ?1) AND (due <= ?2 OR what = 'thank-you') ORDER BY due, id"""
_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be reminded of now: an open step or a meeting."""

    moment: Moment
    due: Due | None = None
    meeting: MeetingRow | None = None

    @property
    def record(self) -> tuple[str, int]:
        """The table and id of what it is about."""
        if self.meeting is not None:
            return "meeting", self.meeting.id
        if self.due is not None and self.due.person:
            return "person", self.due.person
        return "", 0


def look(book: Book, now: datetime) -> tuple[list[Reminder], list[str]]:
    """(what to remind of now, the keys to be kept with `keep`); `now` carries the zone whose day counts as today."""
    open_ = [*_of_steps(book, now), *_of_meetings(book, now)]
    reminded = _reminded(book, [one.moment.key for one in open_])
    told, keys = reminders.fire((one.moment for one in open_), reminded, now=now)
    by_key = {one.moment.key: one for one in open_}
    return [by_key[moment.key] for moment in told], keys


def _of_steps(book: Book, now: datetime) -> list[Reminder]:
    ids = [number for (number,) in book.rows(_PRESSING, (iso(now), iso(now + _SOON)))]
    playbook = playbooks.in_force(book)
    found = []
    for due in (*dues.read(book, ids, now), *dues.errands(book, now)):
        step = due.step
        if step.since > now or (step.snoozed_until is not None and step.snoozed_until > now):
            continue
        about = f"{step.what}:{due.person}:{step.meeting or 0}:{step.about or 0}"
        warnings = playbook.thank_you_warnings if step.what == "thank-you" else ()
        warned = [span.after(step.since, "UTC", playbook.holidays) for span in warnings]
        found += [
            Reminder(moment, due=due)
            for moment in reminders.of_step(
                about, step.what, since=step.since, due=step.due, waiting=step.waiting,
                warnings=[at for at in warned if at < step.due],
            )
        ]  # fmt: skip
    return found


def _of_meetings(book: Book, now: datetime) -> list[Reminder]:
    near = meetings.ids(book, upcoming_from=now - timedelta(days=1), until=now + timedelta(days=1))
    found = []
    for row in meetings.rows_of(book, near):
        if row.state in _GONE:
            continue
        leave_by = meetings.get(book, row.id)["leave_by"]
        moments = reminders.of_meeting(row.id, start=row.start, minutes=row.minutes, mode=row.mode, leave_by=leave_by)
        found += [Reminder(moment, meeting=row) for moment in moments]
    return found


def _reminded(book: Book, keys: Iterable[str]) -> dict[str, datetime]:
    wanted = [name for key in keys for name in (key, f"{AGAIN}{key}")]
    found: dict[str, datetime] = {}
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        sql = f"SELECT key, due FROM reminded WHERE key IN ({', '.join('?' * len(some))})"
        found |= {key: datetime.fromisoformat(due) for key, due in book.rows(sql, some)}
    return found


def keep(book: Book, keys: Iterable[str], now: datetime) -> None:
    """Remember that one was reminded; a snooze that is over goes. Waits while a long edit holds the book."""
    with book.upkeep() as con:
        for key in keys:
            if key.startswith(AGAIN):
                con.execute("DELETE FROM reminded WHERE key = ?", (key,))
            else:
                con.execute("INSERT OR IGNORE INTO reminded(key, due, at) VALUES(?, ?, ?)", (key, *_twice(now)))


def put_off(book: Book, key: str, until: datetime, now: datetime) -> None:
    """Have a reminder come back then. Waits while a long edit holds the book."""
    with book.upkeep() as con:
        con.execute(
            "INSERT OR REPLACE INTO reminded(key, due, at) VALUES(?, ?, ?)",
            (f"{AGAIN}{key}", moment_text(until), moment_text(now)),
        )


def _twice(now: datetime) -> tuple[str, str]:
    return moment_text(now), moment_text(now)


def is_locked(book: Book) -> bool:
    """Whether the book is encrypted: its file does not begin as a plain one does."""
    with (book.folder / FILE).open("rb") as file:
        return file.read(len(_PLAIN)) != _PLAIN
