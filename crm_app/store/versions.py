"""What a row was before: its earlier versions, read out of the changesets that the history keeps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import apsw

from crm_app.errors import Unusable
from crm_app.store import history, telling
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Cells
from crm_app.store.changes import rows_by_id
from crm_app.store.history import Entry

Values = Mapping[str, Cell]
Row = tuple[str, int]
Difference = tuple[Row, Cells | None, Cells | None]
"""A row by its table and id, as it is now and as it was then; None where it is not or was not there."""
_Change = tuple[Cells | None, Cells | None]
"""The cells before and after, as SQLite gives them: none before a row came, none after it went."""


PARTS = {
    "person": ("detail", "affiliation", "person_tag", "person_field", "custom_value"),
    "organisation": ("detail", "organisation_tag", "organisation_field"),
    "meeting": ("participant", "meeting_question", "observation", "evaluation"),
}
"""What is a part of a record, and comes back with it; notes, letters and referrals are records of their own."""


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
        change = _change_of(history.changes_near(con, entry.id, [number]), table, number)
        if change is None:
            continue
        state = _before(change, state)
        found.append(Version(entry.id, entry.at, entry.label, _named(names, state)))
        if state is None and entry.reverts is None:  # only a row taken back can have been there earlier
            break
    return found


def of_record(book: Book, table: str, number: int) -> list[Version]:
    """Every change of a person, organisation or meeting or of what is a part of it, newest first; `before` is of the
    record's own row.

    Reads the history back to where the record came in: with many imports that takes seconds, and belongs in a job.
    """
    con = book.connection()
    back = _Back(con, table, number)
    found = []
    for entry in _done(con):
        if back.step(history.changes_near(con, entry.id, back.numbers())):
            own = back.rows.get((table, number))
            found.append(Version(entry.id, entry.at, entry.label, _named(telling.columns(table), own)))
            if own is None and entry.reverts is None:
                break
    return found


def differences(book: Book, table: str, number: int, entry: int) -> list[Difference]:
    """The rows of a record and its parts that are not now what they were before an entry, its own row first."""
    con = book.connection()
    back = _Back(con, table, number)
    now = dict(back.rows)
    for older in _done(con):
        if older.id < entry:
            break
        back.step(history.changes_near(con, older.id, back.numbers()))
    differ = [(row, now.get(row), back.rows[row]) for row in back.rows if now.get(row) != back.rows[row]]
    return sorted(differ, key=lambda difference: difference[0] != (table, number))


def bring_back(book: Book, table: str, number: int, entry: int) -> int:
    """Make a record, with its parts, what it was before an entry, inside an edit; returns how many rows were changed.

    A part stays away when what it names is gone, and a reference to what is gone is left out. Raises Unusable for a
    record that was not there before.
    """
    differ = differences(book, table, number, entry)
    if any(row == (table, number) and then is None for row, _, then in differ):
        raise Unusable("It was not there before. Take the entry back instead.")
    return sum(_put(book.connection(), row, now, then) for row, now, then in differ)


class _Back:
    """A record's own row and those of its parts, going back in time step by step; None for a row not there then."""

    def __init__(self, con: apsw.Connection, table: str, number: int) -> None:
        self._record = (table, number)
        self._places = {part: telling.columns(part).index(f"{table}_id") for part in PARTS[table]}
        self.rows: dict[Row, Cells | None] = {(table, number): next(rows_by_id(con, table, [number]), None)}
        for part in self._places:
            columns = ", ".join(telling.columns(part))
            for row in con.execute(f"SELECT {columns} FROM {part} WHERE {table}_id = ?", (number,)):
                self.rows[part, row[0]] = row

    def numbers(self) -> set[int]:
        """The ids of all of them."""
        return {number for _, number in self.rows}

    def step(self, changeset: bytes) -> bool:
        """To before this changeset; whether it holds anything of the record."""
        if not any(_as_stored(number) in changeset for _, number in self.rows):
            return False
        touched = False
        for change in apsw.Changeset.iter(changeset):
            name = change.name
            if name not in self._places and name != self._record[0]:
                continue
            cells: _Change = (change.old, change.new)
            row: Row = (name, (cells[0] or cells[1] or ())[0])
            if row in self.rows or self._names_it(name, cells):
                self.rows[row] = _before(cells, self.rows.get(row))
                touched = True
        return touched

    def _names_it(self, table: str, change: _Change) -> bool:
        place = self._places.get(table)
        return place is not None and any(cells and cells[place] == self._record[1] for cells in change)


def _put(con: apsw.Connection, row: Row, was: Cells | None, wanted: Cells | None) -> int:
    """Write, change or delete one row; 0 when it cannot be, for want of what it names."""
    table, number = row
    if wanted is None:
        con.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
        return 1
    cells = _without_the_gone(con, table, wanted)
    if cells is None:
        return 0
    names = telling.columns(table)[: len(cells)]
    if was is None:
        con.execute(f"INSERT INTO {table}({', '.join(names)}) VALUES({', '.join('?' * len(names))})", cells)
    else:
        con.execute(f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?", (*cells, number))
    return 1


def _without_the_gone(con: apsw.Connection, table: str, wanted: Cells) -> Cells | None:
    """The cells without references to rows that are gone; None when the row cannot be without one of them."""
    cells = list(wanted)
    owners = {place for place, _ in telling.owners(table)}
    for place, other in telling.references(table):
        if place < len(cells) and cells[place] is not None:
            there = con.execute(f"SELECT 1 FROM {other} WHERE id = ?", (cells[place],)).fetchone()
            if there is None and place in owners:
                return None
            cells[place] = cells[place] if there else None
    return tuple(cells)


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
