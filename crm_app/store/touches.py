"""Dated contacts of any other kind: logged by hand, or brought by an import, whose words may come in later."""

import json
from collections.abc import Iterable
from datetime import datetime

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


def wordless(book: Book, sources: Iterable[str]) -> dict[str, list[int]]:
    """The touches with these marks of origin that never had words; words that were taken out again left `private`."""
    sql = """SELECT source, id FROM touch WHERE source IN (SELECT value FROM json_each(?))
      AND note = '' AND NOT private AND trashed_at IS NULL ORDER BY id"""
    found: dict[str, list[int]] = {}
    for source, number in book.rows(sql, (json.dumps(list(sources)),)):
        found.setdefault(source, []).append(number)
    return found


def fill(book: Book, words: Iterable[tuple[int, str]]) -> None:
    """Give touches their words, marked private, inside an edit."""
    sql = "UPDATE touch SET note = ?, private = 1 WHERE id = ?"
    book.connection().executemany(sql, [(text, number) for number, text in words])


def log(book: Book, person: int, *, kind: str, at: datetime, note: str = "", **columns: Value) -> int:
    """Note a contact inside an edit. Returns its id."""
    return rows.add(book, models.Touch, person=person, kind=kind, at=at, note=note, **columns)


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a contact inside an edit; `trashed_at` puts it away."""
    rows.change(book, models.Touch, number, **columns)
