"""What the history tells a reader: the rows that an entry changed, from what to what, and which are about a record."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import apsw

from crm_app.store import history, naming, telling, versions
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Cells
from crm_app.store.history import Entry

Row = tuple[str, int]
_UNTOLD = frozenset({"id", "uid", "created_at", "position", "normal"})
"""Columns that say nothing to a reader."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One value: its column, what the column holds (`telling.kinds`), and the value before and after; a reference is
    told by the name of what it refers to.
    """

    column: str
    kind: str
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that an entry added, changed or deleted (`op`); `name` is its own, `owner` the record it belongs to."""

    table: str
    id: int
    op: str
    name: str
    owner: naming.Owner | None
    cells: tuple[CellChange, ...]


def rows_of(book: Book, numbers: Sequence[int]) -> list[Entry]:
    """The entries with these ids, in no order."""
    return history.some(book.connection(), numbers)


def ids(book: Book, text: str = "") -> list[int]:
    """The entries whose label holds every word of `text`, newest first."""
    words = text.casefold().split()
    found = book.rows("SELECT id, label FROM history ORDER BY id DESC")
    return [number for number, label in found if all(word in label.casefold() for word in words)]


def newest(book: Book) -> int:
    """The id of the newest entry; 0 for none."""
    return int(book.value("SELECT coalesce(max(id), 0) FROM history"))


def count_since(book: Book, label: str, after: int) -> int:
    """How many entries with this label came after another, whether they were taken back or not."""
    return int(book.value("SELECT count(*) FROM history WHERE id > ? AND label = ?", (after, label)))


def changes(book: Book, entry: int, limit: int = 200) -> list[RowChange]:
    """The rows that an entry changed, the first `limit` of them. Raises Damaged when it does not read back."""
    con = book.connection()
    changed = []
    for change in apsw.Changeset.iter(history.first_changes(con, entry, limit)):
        changed.append((change.name, change.old, change.new))
        if len(changed) == limit:
            break
    return [_row_change(con, table, old, new) for table, old, new in changed]


def differences(book: Book, table: str, number: int, entry: int) -> list[RowChange]:
    """What a record and its parts are now, and what they were before an entry: from now to then."""
    con = book.connection()
    return [_row_change(con, row[0], now, then) for row, now, then in versions.differences(book, table, number, entry)]


def _row_change(con: apsw.Connection, table: str, old: Cells | None, new: Cells | None) -> RowChange:
    number = (old or new or ())[0]
    op = "added" if old is None else "deleted" if new is None else "changed"
    width = len(old or new or ())
    before, after = old or (None,) * width, new or (None,) * width
    known = naming.row(con, table, number) or tuple(old or new or ())
    told = _told(con, table, before, after)
    return RowChange(table, number, op, naming.name(con, table, known), naming.owner(con, table, known), tuple(told))


def _told(con: apsw.Connection, table: str, before: Cells, after: Cells) -> Iterator[CellChange]:
    columns, kinds = telling.columns(table), telling.kinds(table)
    refers = dict(telling.references(table))
    for place, (old, new) in enumerate(zip(before, after, strict=True)):
        if columns[place] in _UNTOLD or old == new or new is apsw.no_change or not (old or new):
            continue
        named = [naming.name_of(con, refers[place], cell) if place in refers else cell for cell in (old, new)]
        yield CellChange(columns[place], kinds[place], *named)


def described(book: Book, rows: Iterable[Row]) -> list[tuple[str, str, naming.Owner | None]]:
    """The table, name and owner of each row; rows that are gone have neither name nor owner."""
    con = book.connection()
    found = []
    for table, number in rows:
        cells = naming.row(con, table, number) or ()
        found.append(
            (table, *((naming.name(con, table, cells), naming.owner(con, table, cells)) if cells else ("", None)))
        )
    return found


def about(book: Book, table: str, number: int, report: Callable[[int, int], object] | None = None) -> list[int]:
    """The entries that touched a record or a row that names it, newest first; `report` hears how far it is.

    Reads the whole history: with many imports it takes seconds, and belongs in a job.
    """
    con = book.connection()
    known = {(table, number), *_naming(con, table, number)}
    found = []
    every = history.entries(con)
    for done, entry in enumerate(every):
        if report:
            report(done, len(every))
        near = {number, *(row for _, row in known)}
        if _touches(history.changes_near(con, entry.id, near), known, (table, number)):
            found.append(entry.id)
    return found


def _naming(con: apsw.Connection, table: str, number: int) -> Iterator[Row]:
    """The rows there are now that name a record."""
    for other, place in _references_to(table):
        column = telling.columns(other)[place]
        yield from ((other, row) for (row,) in con.execute(f"SELECT id FROM {other} WHERE {column} = ?", (number,)))


def _references_to(table: str) -> list[tuple[str, int]]:
    return [(other, place) for other in telling.tables() for place, to in telling.references(other) if to == table]


def _touches(changeset: bytes, known: set[Row], record: Row) -> bool:
    """Whether a changeset touches one of these rows; rows that went away and named the record join them."""
    places: dict[str, list[int]] = {}
    for other, place in _references_to(record[0]):
        places.setdefault(other, []).append(place)
    tables = {table for table, _ in known} | places.keys()
    touched = False
    for change in apsw.Changeset.iter(changeset):
        if (name := change.name) not in tables:
            continue
        old: Cells | None = change.old
        new: Cells | None = change.new
        row: Row = (name, (old or new or ())[0])
        if row in known:
            touched = True
        elif any(
            cells and place < len(cells) and cells[place] == record[1]
            for cells in (old, new)
            for place in places.get(name, ())
        ):
            known.add(row)
            touched = True
    return touched
