"""`batch`: one JSON operation a line; `OK` means that this edit is on the disk."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from crm_app.cli.books import writing
from crm_app.errors import CrmError, DiskRefused, Unusable
from crm_app.store import people
from crm_app.store.book import Book
from crm_app.store.faults import translated
from crm_app.store.folder import exists, refuse_file
from crm_app.work.places import data_folder

_KEYS = {
    "name", "given", "family", "title", "organisation", "emails", "phones", "urls", "note", "tags", "source",
    "referred_by",
}  # fmt: skip
_LISTS = {"emails", "phones", "urls", "tags"}
# What `list --json` prints and nobody sets.
_DERIVED = {"stage", "last_contact"}


def batch(arguments: argparse.Namespace) -> int:
    """Do every line; exit 0 when all were done, 5 when the disk refused one, else 2."""
    code = 0
    lines: Iterator[bytes] = (line for line in sys.stdin.buffer if line.strip())
    folder = data_folder(arguments.data)
    refuse_file(folder)
    if not exists(folder):  # nothing to do makes no book
        first = next(lines, None)
        if first is None:
            return code
        lines = chain([first], lines)
    with writing(arguments) as book:
        for line in lines:
            uid = ""
            try:
                operation = _read(line)
                uid = operation.get("uid") or ""
                with translated():
                    uid = _OPERATIONS[operation.pop("op")](book, operation)
                print(f"OK {uid}", flush=True)
            except CrmError as failure:
                print(" ".join(f"ERROR {uid} {failure}".split()), flush=True)
                code = DiskRefused.exit_code if isinstance(failure, DiskRefused) else code or Unusable.exit_code
    return code


def _read(line: bytes) -> dict[str, Any]:
    try:
        operation = json.loads(line)
    except (ValueError, RecursionError):
        raise Unusable("This line is not JSON.") from None
    if not isinstance(operation, dict) or operation.get("op") not in list(_OPERATIONS):
        raise Unusable(f"This line is no operation. Give an object whose “op” is one of {', '.join(_OPERATIONS)}.")
    for key, value in operation.items():
        fits = (
            isinstance(value, list) and all(isinstance(one, str) for one in value)
            if key in _LISTS
            else isinstance(value, str)
        )
        if not fits and value is not None and key not in _DERIVED:
            raise Unusable(f"“{key}” must be {'a list of texts' if key in _LISTS else 'a text'}.")
    strange = operation.keys() - _KEYS - _DERIVED - {"op", "uid"}
    if strange:
        raise Unusable(f"A person has no field called {', '.join(sorted(strange))}.")
    return {key: value for key, value in operation.items() if value is not None and key not in _DERIVED}


def _add(book: Book, values: dict[str, Any]) -> str:
    name = values.pop("name", "")
    uid = values.pop("uid", None)
    there = people.by_uid(book, uid) if uid else None
    referrer = _referrer(book, values)
    with book.edit(f"Add {name or people.name_of(book, there)}"):
        if there is None:
            tagged = values.pop("tags", ())
            there = people.add(book, name=name, uid=uid, tagged=tagged, referred_by=referrer, **values)
        else:
            values.pop("source", None)
            people.renew(book, there, name=name, **values)
    return people.uid_of(book, there)


def _change(book: Book, values: dict[str, Any]) -> str:
    uid = _uid(values)
    number = people.find(book, uid)
    referrer = _referrer(book, values)
    source = values.pop("source", None)
    with book.edit(f"Change {people.name_of(book, number)}"):
        people.change(book, number, **values)
        if referrer or source:
            people.set_origin(book, number, referrer=referrer, source=source)
    return uid


def _delete(book: Book, values: dict[str, Any]) -> str:
    uid = _uid(values)
    number = people.find(book, uid)
    with book.edit(f"Delete {people.name_of(book, number)}"):
        people.put_away(book, [number], shelf="trashed")
    return uid


_OPERATIONS: dict[str, Callable[[Book, dict[str, Any]], str]] = {"add": _add, "change": _change, "delete": _delete}


def _uid(values: dict[str, Any]) -> str:
    uid = values.pop("uid", "")
    if not uid:
        raise Unusable("This operation needs a “uid”.")
    return str(uid)


def _referrer(book: Book, values: dict[str, Any]) -> int | None:
    named = values.pop("referred_by", None)
    return people.find(book, named) if named else None
