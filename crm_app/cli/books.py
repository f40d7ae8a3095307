"""Opening the book for a command: for reading beside whoever holds it, or for writing alone."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from crm_app.errors import DiskRefused, Unusable
from crm_app.store import book as books
from crm_app.store.book import Book
from crm_app.store.folder import exists, refuse_file
from crm_app.work.places import data_folder


@contextmanager
def reading(arguments: argparse.Namespace) -> Iterator[Book | None]:
    """The book, or None where there is none yet: an empty book, and nothing is written."""
    folder = data_folder(arguments.data)
    refuse_file(folder)
    if not exists(folder):
        yield None
        return
    with _closing(books.open_for_reading(folder, clock=_clock(arguments))) as book:
        yield book


@contextmanager
def writing(arguments: argparse.Namespace, *, make: bool = True) -> Iterator[Book]:
    """The book for writing, made when there is none, or with `make` off Unusable; raises Held when another has it.

    A backup that was due comes first. A disk that has no room for it may still have room for the edit, which is done
    then, and the backup that was not is told.
    """
    folder = data_folder(arguments.data)
    refuse_file(folder)
    begun = exists(folder)
    if not begun and not make:
        raise Unusable("There is no book in this folder yet. Add somebody first.")
    with _closing(books.open_for_writing(folder)) as book:
        if begun:
            from crm_app.store import backups

            try:
                backups.keep_up(book, changed=False)
            except DiskRefused as failure:
                print(f"Today's backup could not be made: {failure}", file=sys.stderr)
        book.clock = _clock(arguments)
        try:
            yield book
        finally:
            book.clock = books.system_clock  # backups and history go by the true time


def _clock(arguments: argparse.Namespace) -> Callable[[], datetime]:
    """The system's clock, or one that stands at `--now`."""
    told = getattr(arguments, "now", None)
    if told is None:
        return books.system_clock
    from crm_app.domain import times
    from crm_app.work.places import machine_zone

    now = times.parse(told, machine_zone()).at
    return lambda: now


@contextmanager
def _closing(book: Book) -> Iterator[Book]:
    try:
        yield book
    finally:
        book.close()


def say(value: Any) -> None:
    """One JSON value on one line, flushed."""
    print(json.dumps(value, ensure_ascii=False), flush=True)
