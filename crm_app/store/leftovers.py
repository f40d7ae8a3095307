"""Files that nothing names any more, no row, no entry of the history, no backup: they go.

A file that was deleted stays for as long as anything could bring back the row that names it.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from crm_app.errors import CrmError
from crm_app.store import pictures, recording, retention
from crm_app.store.book import Book
from crm_app.store.connection import connect
from crm_app.store.faults import translated

AGE = timedelta(days=30)
"""How long a file is left alone after it was put there: the row that names it comes later, and may wait in a draft."""
_ASIDE = "aside"
_TEXTS = """SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND c.type = 'TEXT'"""


def sweep(book: Book) -> list[str]:
    """Delete the files of nobody; answers their names. For whoever holds the book, in a job: it may read each backup.

    Nothing goes while a damaged book is kept aside, or a backup does not read: what they name is not known.
    """
    now, folder = book.clock(), book.folder
    left = {name for name in pictures.kept(folder) if _is_old(pictures.path_of(folder, name), now)}
    left -= _named(book.connection(), left)
    if not left or (folder / _ASIDE).exists():
        return []
    try:
        for path in retention.automatic(folder):
            left -= _named_in(path, folder, left)
            if not left:
                return []
    except CrmError:
        return []
    with translated():
        gone = [name for name in sorted(left) if _is_old(pictures.path_of(folder, name), now)]  # not kept anew since
        for name in gone:
            pictures.path_of(folder, name).unlink(missing_ok=True)
    return gone


def _is_old(path: Path, now: datetime) -> bool:
    return path.exists() and now - datetime.fromtimestamp(path.stat().st_mtime, tz=UTC) > AGE


def _named_in(backup: Path, folder: Path, names: set[str]) -> set[str]:
    from crm_app.store import archive, backups  # a look after each start does without them: hardly ever is a file left

    with (
        archive.opened(backup) as found,
        backups.unpacked(found, folder) as part,
        closing(connect(part, unwritable=True)) as con,
    ):
        return _named(con, names)


def _named(con: apsw.Connection, names: set[str]) -> set[str]:
    """Which of these files a database speaks of, in any of its rows or in what its history could bring back."""
    if not names:
        return set()
    found = {name for (name,) in _in_rows(con, names)}
    rest = {name.encode(): name for name in names - found}
    for (packed,) in con.execute("SELECT changeset FROM history") if rest else ():
        changes = recording.unpack(packed)
        found |= {name for sign, name in rest.items() if sign in changes}
    return found


def _in_rows(con: apsw.Connection, names: set[str]) -> Iterator[tuple[str]]:
    for table, column in con.execute(_TEXTS).fetchall():
        sql = f"""SELECT value FROM json_each(?)
          WHERE EXISTS (SELECT 1 FROM "{table}" WHERE instr("{column}", value))"""
        yield from con.execute(sql, (json.dumps(sorted(names)),))
