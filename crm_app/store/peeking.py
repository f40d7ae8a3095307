"""A look at a book or a backup without opening it for work: how much is in it and when it was changed last."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from crm_app.store import archive, backups
from crm_app.store.book import Book
from crm_app.store.cells import moment
from crm_app.store.connection import connect
from crm_app.store.faults import translated

_LOOK = """SELECT (SELECT count(*) FROM person WHERE trashed_at IS NULL),
  (SELECT count(*) FROM meeting WHERE trashed_at IS NULL), (SELECT max(at) FROM history)"""


@dataclass(frozen=True, slots=True)
class Look:
    """How many people and meetings, when something was last done (None for never), and when the file was written."""

    people: int
    meetings: int
    changed: datetime | None
    written: datetime | None = None

    def older_than(self, other: "Look") -> bool:
        """Whether the other was worked on after this one: putting this in its place would lose that."""
        return other.changed is not None and (self.changed is None or self.changed < other.changed)


def into_book(book: Book) -> Look:
    """A look at the open book."""
    return _look(book.connection())


def into_backup(source: Path, folder: Path) -> Look:
    """A look into a backup, which is verified for that; it is unpacked into `folder` for a moment.

    Raises Unusable for a file that is no backup, Damaged for a broken one, TooNew, DiskRefused.
    """
    with archive.opened(source) as found:
        found.verify()
        with (
            backups.unpacked(found, folder) as part,
            translated(),
            closing(connect(part, unwritable=True)) as con,
        ):
            return _look(con, written=moment(found.manifest.at))


def _look(con: apsw.Connection, *, written: datetime | None = None) -> Look:
    people, meetings, changed = con.execute(_LOOK).get
    return Look(people, meetings, moment(changed), written)
