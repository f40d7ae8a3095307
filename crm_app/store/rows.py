"""Adding, changing and finding single rows by the columns that `schema` names; lists are read with SQL of their own.

Peewee's fields convert the values, but its query builder is left out: it takes longer to write one statement than
SQLite to do it.
"""

import os
from typing import TYPE_CHECKING

from crm_app.errors import Unusable
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Value, moment
from crm_app.store.faults import translated

if TYPE_CHECKING:  # Peewee is loaded with the first edit
    from crm_app.store.schema import Row

_SUGGESTED = 3


def new_uid() -> str:
    """A stable text for the outside, unguessable enough never to meet another book's."""
    return os.urandom(8).hex()  # as `secrets` has it, which would load a library of ciphers at every start


def add(book: Book, model: "type[Row]", **values: Value) -> int:
    """Insert a row inside an edit; a record gets its uid and time of making. Returns the id."""
    if "uid" in model._meta.fields:
        values = {"created_at": book.clock(), **values, "uid": values.get("uid") or new_uid()}
    stored = _stored(model, values)
    sql = f"INSERT INTO {table_of(model)}({', '.join(stored)}) VALUES({', '.join('?' * len(stored))})"
    con = book.connection()
    con.execute(sql, tuple(stored.values()))
    return con.last_insert_rowid()


def change(book: Book, model: "type[Row]", number: int, **values: Value) -> None:
    """Set columns of one row inside an edit; columns that already hold the value are not written."""
    stored = _stored(model, values)
    if not stored:
        return
    con = book.connection()
    before = con.execute(f"SELECT {', '.join(stored)} FROM {table_of(model)} WHERE id = ?", (number,)).fetchone()
    if before is None:
        raise _gone(table_of(model))
    fresh = {name: value for (name, value), old in zip(stored.items(), before, strict=True) if value != old}
    if fresh:
        sets = ", ".join(f"{name} = ?" for name in fresh)
        con.execute(f"UPDATE {table_of(model)} SET {sets} WHERE id = ?", (*fresh.values(), number))


def delete(book: Book, model: "type[Row]", number: int) -> None:
    """Delete one row, and what belongs to it, inside an edit."""
    book.connection().execute(f"DELETE FROM {table_of(model)} WHERE id = ?", (number,))


def row(book: Book, table: str, number: int) -> dict[str, Cell]:
    """One row's columns by name, times as datetimes, references as ids; raises Unusable when it is gone.

    What a column holds is told by its name, so that looking at somebody does not wait for Peewee to be loaded.
    """
    with translated():
        cursor = book.connection().execute(f"SELECT * FROM {table} WHERE id = ?", (number,))
        found = cursor.fetchone()
        if found is None:
            raise _gone(table)
        names = [column[0] for column in cursor.description]
    return dict(_told(name, cell) for name, cell in zip(names, found, strict=True))


_MOMENTS = frozenset({"at", "start", "leave_by", "held_start", "held_end"})
_TRUTHS = frozenset({
    "active", "current", "do_not_contact", "if_time", "main", "must", "pinned", "preferred", "private", "quote",
    "thanks_due", "unknown",
})  # fmt: skip


def _told(column: str, cell: Cell) -> tuple[str, Cell]:
    """A field's name and value, from those of its column."""
    if column.endswith("_at") or column in _MOMENTS:
        return column, moment(cell)
    if column in _TRUTHS:
        return column, bool(cell)
    if column.endswith("_id") and column != "bank_id":
        return column.removesuffix("_id"), cell
    return column, cell


def find(book: Book, model: "type[Row]", text: str, *, what: str) -> int:
    """The id behind a uid or an unambiguous name; raises Unusable, naming the candidates, when none or several fit."""
    table = table_of(model)
    found = book.rows(f"SELECT id, uid FROM {table} WHERE uid = ?", (text,))
    if not found and table in ("person", "organisation"):  # a uid that a merge gave up
        found = book.rows(f"SELECT {table}_id, former FROM former_uid WHERE former = ? AND {table}_id > 0", (text,))
    if not found and "name" in model._meta.fields:
        alive = "AND trashed_at IS NULL" if "trashed_at" in model._meta.fields else ""
        found = book.rows(f"SELECT id, uid FROM {table} WHERE name = ? COLLATE NOCASE {alive}", (text,))
    if not found:
        raise Unusable(f"There is no {what} “{text}” in this book. Give a uid as `crm-app list` prints it.")
    if len(found) > 1:
        some = ", ".join(uid for _, uid in found[:_SUGGESTED])
        raise Unusable(f"{len(found)} {what} records are called “{text}”. Name one by its uid: {some}.")
    number: int = found[0][0]
    return number


def table_of(model: "type[Row]") -> str:
    """The name of a model's table."""
    return str(model._meta.table_name)


def _stored(model: "type[Row]", values: dict[str, Value]) -> dict[str, Cell]:
    """Columns and what they will hold, for values named by field."""
    fields = model._meta.fields
    return {fields[name].column_name: fields[name].db_value(value) for name, value in values.items()}


def _gone(table: str) -> Unusable:
    return Unusable(f"This {table.replace('_', ' ')} is no longer there.")
