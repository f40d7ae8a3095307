"""Meetings on their way out to calendars: one as an invitation, many as a calendar; written whole or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from crm_app.domain.invitations import PUBLISH, REPLY, Entry, method_of
from crm_app.errors import Unusable
from crm_app.store import invitations, meetings, people
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically

ENDING = ".ics"
TITLE = "Informational interview: {me} and {name}"
"""What an entry is called for both sides; the window says it in the user's language."""
ALARM = timedelta(minutes=30)


def invitation(book: Book, meeting: int, *, title: str = TITLE) -> tuple[bytes, str]:
    """(the file, its method) of one meeting: an invitation or its end where both sides have an address."""
    from crm_app.exchange.ics.writer import write_calendar

    entry = replace(invitations.entry(book, meeting, title=title), alarms=(ALARM,))
    method = method_of(entry)
    if method == PUBLISH:
        entry = replace(entry, organiser=None, invited=())
    return write_calendar([entry], method=method), method


def reply(book: Book, meeting: int, answer: str, *, title: str = TITLE) -> tuple[bytes, str] | None:
    """(the file, its method) of what I say to an invitation of theirs; None where there is nothing to answer."""
    from crm_app.exchange.ics.writer import write_calendar

    entry = invitations.reply(book, meeting, answer, title=title)
    return None if entry is None else (write_calendar([entry], method=REPLY), REPLY)


def file_name(book: Book, meeting: int) -> str:
    """A name for the file: day and person, safe on every disk."""
    plan = meetings.get(book, meeting)
    name = "".join(sign for sign in meetings.host_name(book, meeting) if sign.isalnum() or sign in " -_'")
    return f"{plan['start']:%Y-%m-%d} {' '.join(name.split()) or 'meeting'}{ENDING}"


def save_invitation(book: Book, meeting: int, target: Path, *, title: str = TITLE) -> str:
    """Write one meeting's invitation to a file; returns its method. Raises Unusable for what belongs to the book."""
    refuse_own(book.folder, target)
    data, method = invitation(book, meeting, title=title)
    write_atomically(target, data)
    return method


def export_meetings(
    book: Book, target: Path, *, query: str | None = None, private: bool = False, title: str = TITLE
) -> int:
    """Write the meetings with the people that match `query`, the one of this uid, or all; returns how many.

    A meeting by its uid is an invitation, many are a calendar. Meetings and people marked private go only when asked.
    """
    refuse_own(book.folder, target)
    if target.is_dir():
        raise Unusable(f"{target} is a folder; name a file in it.")
    one = invitations.by_uid(book, query) if query else None
    if one is not None:
        save_invitation(book, one, target, title=title)
        return 1
    chosen = None if query is None else people.ids(book, query=query)
    found = invitations.shareable(book, chosen, private=private)
    write_atomically(target, calendar(book, found, title=title))
    return len(found)


def calendar(book: Book, numbers: Sequence[int], *, title: str = TITLE) -> bytes:
    """Many meetings as one calendar, without who else takes part: it is for oneself."""
    from crm_app.exchange.ics.writer import write_calendar

    return write_calendar((_own(book, number, title=title) for number in numbers), method=PUBLISH)


def _own(book: Book, number: int, *, title: str) -> Entry:
    """The meeting for one's own calendar, which also tells when to leave."""
    entry = invitations.entry(book, number, title=title)
    leave_by = meetings.get(book, number)["leave_by"]
    return replace(entry, organiser=None, invited=(), alarms=(ALARM, *([leave_by] if leave_by else [])))
