"""Dated contacts that an import brought without their words, and how the words come in later."""

import json
from collections.abc import Iterable

from crm_app.store.book import Book


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
