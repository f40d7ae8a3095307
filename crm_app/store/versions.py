"""What a row was before: its earlier versions, read out of the changesets that the history keeps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import apsw

from crm_app.store import history, telling
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Cells
from crm_app.store.changes import rows_by_id
from crm_app.store.history import Entry

Values = Mapping[str, Cell]
_Change = tuple[Cells | None, Cells | None]
"""The cells before and after, as SQLite gives them: none before a row came, none after it went."""


@dataclass(frozen=True, slots=True)
class Version:
    """One change of a row: the entry that made it, and the values by column before it; None where it was not there."""

    entry: int
    at: datetime
    label: str
    before: Values | None


def of_row(book: Book, table: str, number: int) -> list[Version]:
    """Every change of one row that is still done, newest first, each with the whole row as it was before."""
    con = book.connection()
    names = telling.columns(table)
    state: Cells | None = next(iter(rows_by_id(con, table, [number])), None)
    found = []
    for entry in _done(con):
        change = _change_of(history.changeset_of(con, entry.id), table, number)
        if change is None:
            continue
        state = _before(change, state)
        found.append(Version(entry.id, entry.at, entry.label, _named(names, state)))
        if state is None and entry.reverts is None:  # only a row taken back can have been there earlier
            break
    return found


def _done(con: apsw.Connection) -> Iterator[Entry]:
    """What is done at this moment, newest first; an entry that a later one took back was done as well."""
    entries = history.entries(con)
    taken_back = {entry.reverts for entry in entries if entry.reverts and not entry.undone}
    return (entry for entry in entries if not entry.undone or entry.id in taken_back)


def _change_of(changeset: bytes, table: str, number: int) -> _Change | None:
    """The one change that a changeset holds of a row; most hold none, which their bytes tell soonest."""
    if _as_stored(number) not in changeset:
        return None
    for change in apsw.Changeset.iter(changeset):
        if change.name == table:
            old, new = change.old, change.new
            if (old or new or ())[0] == number:
                return old, new
    return None


def _as_stored(number: int) -> bytes:
    """An integer as a changeset writes it (sqlite.org/session, "changeset format"): its type and eight bytes."""
    return b"\x01" + number.to_bytes(8, "big", signed=True)


def _before(change: _Change, after: Cells | None) -> Cells | None:
    """The row before a change, told by the row after it: an update says only what differed."""
    old, new = change
    if old is None or new is None or after is None:  # it came, it went, or it is not known what became of it
        return old
    whole = old + after[len(old) :]  # the change may be older than the table's last columns
    return tuple([now if cell is apsw.no_change else cell for cell, now in zip(whole, after, strict=True)])


def _named(names: tuple[str, ...], row: Cells | None) -> Values | None:
    return None if row is None else dict(zip(names, row, strict=False))
