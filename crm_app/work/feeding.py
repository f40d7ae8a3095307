"""The feed: a calendar file of what is due and when one meets, for a calendar program to read while this one is closed.

It holds names in plain text, so it is off until asked for, and an encrypted book gives none out.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from crm_app.domain.invitations import PUBLISH, Entry
from crm_app.errors import Unusable
from crm_app.store import reminders
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically

_STAMP = re.compile(rb"DTSTAMP:[^\r\n]*")
LOCKED = (
    "This book is locked, and a feed would tell in plain text what is in it. Take the lock off first, or go without."
)


def refuse(book: Book, target: Path) -> None:
    """Raise Unusable, with a sentence, where no feed may be written."""
    if reminders.is_locked(book):
        raise Unusable(LOCKED)
    refuse_own(book.folder, target)
    if target.is_dir():
        raise Unusable(f"{target} is a folder; name a file in it.")


def write(book: Book, target: Path, entries: Iterable[Entry], *, name: str) -> bool:
    """Write the feed, whole or not at all, unless it says already what it would; answers whether it was written.

    Raises Unusable as `refuse`, and DiskRefused where the disk takes nothing.
    """
    from crm_app.exchange.ics.writer import write_calendar

    refuse(book, target)
    data = write_calendar(entries, method=PUBLISH, name=name)
    if target.exists() and _STAMP.sub(b"", target.read_bytes()) == _STAMP.sub(b"", data):
        return False
    write_atomically(target, data)
    return True
