"""The commands that take files in and give them out."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from crm_app.cli.books import reading, say, writing
from crm_app.domain.mappings import Mapping
from crm_app.errors import Unusable
from crm_app.exchange.reading import How
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
                    mapping = _mapping(arguments.mapping) if arguments.mapping else None
                    read_file(
                        Path(file), How(mapping=mapping, saved=_saved(arguments))
                    )  # a file that cannot be used is no reason to make a book
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
    mapping = _mapping(arguments.mapping) if arguments.mapping else None
    rejects = Path(arguments.rejects).absolute() if arguments.rejects else None
    taken = importing.import_file(
        book,
        Path(file),
        dry_run=arguments.dry_run,
        texts=arguments.messages,
        mapping=mapping,
        judged=rejects is not None,
    )
    if rejects:
        from crm_app.work import rejecting

        rejecting.write(Path(file), taken.format, taken.verdicts, rejects, mapping=mapping)
    return taken.as_json() | {"file": file}


def _saved(arguments: argparse.Namespace) -> dict[str, Mapping]:
    """The mappings that a book there is already remembers."""
    from crm_app.store import mappings

    with reading(arguments) as book:
        return mappings.saved(book) if book else {}


def _mapping(name: str) -> Mapping:
    """What a file says of columns; raises Unusable when it is none."""
    from crm_app.domain.mappings import parse

    try:
        return parse(Path(name).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as failure:
        raise Unusable(f"The mapping “{name}” cannot be read; check its name and that it is a text file.") from failure


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
    target = Path(arguments.file).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to export.")
        count = _give_out(arguments, book, target)
    print(f"{count} people are in {target}.")


def _give_out(arguments: argparse.Namespace, book: Book, target: Path) -> int:
    """Everything as a zip or a folder, or people as a file; how many people that are."""
    from crm_app.work import exporting

    is_zip = arguments.format in (None, "json") and target.suffix.lower() == ".zip"
    if is_zip or arguments.format == "folder":
        if arguments.query or arguments.view or arguments.columns:
            raise Unusable("A zip or a folder takes everything; to choose people or columns name a vCard, CSV or JSON.")
        if is_zip:
            return exporting.export_whole(book, target, private=arguments.private)
        from crm_app.work import everything

        return everything.take(book, target, private=arguments.private).people
    columns = tuple(arguments.columns.split(",")) if arguments.columns else ()
    chosen = exporting.of_view(book, arguments.view) if arguments.view else None
    return exporting.export_people(
        book,
        target,
        file_format=arguments.format,
        query=arguments.query,
        private=arguments.private,
        chosen=chosen,
        columns=columns,
    )


def _give_out_meetings(arguments: argparse.Namespace) -> None:
    from crm_app.work import inviting

    target = Path(arguments.file).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to export.")
        count = inviting.export_meetings(book, target, query=arguments.query, private=arguments.private)
    print(f"{count} meetings are in {target}.")
