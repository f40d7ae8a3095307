"""The commands that take files in and give them out."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from crm_app.cli.books import reading, say, writing
from crm_app.errors import Unusable
from crm_app.exchange.recognise import read_file
from crm_app.store.book import Book
from crm_app.work import importing

_COUNTS = ("new", "updated", "unchanged", "skipped", "hidden", "failed")
# What came beside the people, in words.
_BESIDE = {"touches": "dates of contact", "notes": "notes", "filled": "texts of messages"}


def take_in(arguments: argparse.Namespace) -> int:
    """Take in each file as one history entry, and say what became of its rows; exit 2 when one could not be used."""
    code = 0
    with ExitStack() as stack:
        book: Book | None = stack.enter_context(reading(arguments)) if arguments.dry_run else None
        for file in arguments.files:
            try:
                if book is None and not arguments.dry_run:
                    read_file(Path(file))  # a file that cannot be used is no reason to make a book
                    book = stack.enter_context(writing(arguments))
                said = _take_one(arguments, book, file)
            except Unusable as failure:
                code = failure.exit_code
                said = {"file": file, "error": str(failure)}
            if arguments.json:
                say(said)
            else:
                print(_sentence(said), flush=True, file=sys.stderr if "error" in said else sys.stdout)
    return code


def _take_one(arguments: argparse.Namespace, book: Book | None, file: str) -> dict[str, Any]:
    taken = importing.import_file(book, Path(file), dry_run=arguments.dry_run, texts=arguments.messages)
    return taken.as_json() | {"file": file}


def _sentence(said: dict[str, Any]) -> str:
    if "error" in said:
        return f"{said['file']}: {said['error']}"
    parts = [f"{said[name]} {name}" for name in _COUNTS if said[name]]
    parts += [f"{said[name]} {words}" for name, words in _BESIDE.items() if said[name]]
    lines = [f"{said['file']}: {said['rows']} rows, {', '.join(parts) or 'nothing to take in'}"]
    lines += [f"  line {one['line']}: {one['message']}" for one in said["problems"]]
    lines += [f"  line {one['line']}: {one['why']}" for one in said["left_out"]]
    return "\n".join(lines)


def give_out(arguments: argparse.Namespace) -> None:
    """Write people to a file, or meetings to a calendar."""
    if arguments.format == "ics" or (arguments.format is None and arguments.file.lower().endswith(".ics")):
        _give_out_meetings(arguments)
        return
    from crm_app.work import exporting

    target = Path(arguments.file).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to export.")
        count = exporting.export_people(
            book, target, file_format=arguments.format, query=arguments.query, private=arguments.private
        )
    print(f"{count} people are in {target}.")


def _give_out_meetings(arguments: argparse.Namespace) -> None:
    from crm_app.work import inviting

    target = Path(arguments.file).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to export.")
        count = inviting.export_meetings(book, target, query=arguments.query, private=arguments.private)
    print(f"{count} meetings are in {target}.")
