"""Adding, changing and finding single rows through Peewee; lists go around it with raw SQL."""

import secrets
from typing import Any

from crm_app.errors import Unusable
from crm_app.store.book import Book
from crm_app.store.schema import Record, Row

_SUGGESTED = 3


def new_uid() -> str:
    """A stable text for the outside, unguessable enough never to meet another book's."""
    return secrets.token_hex(8)


def add(book: Book, model: type[Row], **values: Any) -> int:
    """Insert a row inside an edit; a record gets its uid and time of making. Returns the id."""
    if issubclass(model, Record):
        values = {"created_at": book.clock(), **values, "uid": values.get("uid") or new_uid()}
    number: int = model.insert(**values).execute(book.database)
    return number


def change(book: Book, model: type[Row], number: int, **values: Any) -> None:
    """Set columns of one row inside an edit; columns that already hold the value are not written."""
    before = row(book, model, number)
    fresh = {name: value for name, value in values.items() if before[name] != value}
    if fresh:
        model.update(**fresh).where(model.id == number).execute(book.database)


def delete(book: Book, model: type[Row], number: int) -> None:
    """Delete one row, and what belongs to it, inside an edit."""
    model.delete().where(model.id == number).execute(book.database)


def row(book: Book, model: type[Row], number: int) -> dict[str, Any]:
    """One row's columns by name, times as datetimes, references as ids; raises Unusable when it is gone."""
    book.connection()
    found: dict[str, Any]
    for found in model.select().where(model.id == number).dicts().execute(book.database):
        return found
    raise Unusable(f"This {model._meta.table_name.replace('_', ' ')} is no longer there.")


def find(book: Book, model: type[Row], text: str, *, what: str) -> int:
    """The id behind a uid or an unambiguous name; raises Unusable, naming the candidates, when there is none or several."""
    book.connection()
    table = model._meta.table_name
    named = "name" in model._meta.fields
    found = book.rows(f"SELECT id FROM {table} WHERE uid = ?", (text,))  # noqa: S608  names of our own schema
    if not found and named:
        alive = "AND trashed_at IS NULL" if "trashed_at" in model._meta.fields else ""
        found = book.rows(f"SELECT id, uid FROM {table} WHERE name = ? COLLATE NOCASE {alive}", (text,))  # noqa: S608
    if not found:
        raise Unusable(f"There is no {what} “{text}” in this book. Give a uid as `crm-app list` prints it.")
    if len(found) > 1:
        some = ", ".join(uid for _, uid in found[:_SUGGESTED])
        raise Unusable(f"{len(found)} {what} records are called “{text}”. Name one by its uid: {some}.")
    number: int = found[0][0]
    return number
