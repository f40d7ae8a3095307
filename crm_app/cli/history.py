"""The commands around the history."""

import argparse

from crm_app.cli.books import reading, say, writing
from crm_app.domain.times import iso
from crm_app.store import history


def show(arguments: argparse.Namespace) -> None:
    """Print what was done, newest first."""
    with reading(arguments) as book:
        entries = history.entries(book.connection(), arguments.limit) if book else []
    if arguments.json:
        say([{"id": entry.id, "label": entry.label, "at": iso(entry.at), "undone": entry.undone} for entry in entries])
        return
    for entry in entries:
        print(f"{entry.id}\t{iso(entry.at)}\t{entry.label}{' (taken back)' if entry.undone else ''}")


def undo(arguments: argparse.Namespace) -> None:
    """Take the last thing done back."""
    with writing(arguments, make=False) as book:
        print(f"Taken back: {book.undo()}")


def redo(arguments: argparse.Namespace) -> None:
    """Do again what was taken back."""
    with writing(arguments, make=False) as book:
        print(f"Done again: {book.redo()}")


def revert(arguments: argparse.Namespace) -> None:
    """Take one older entry back by itself."""
    with writing(arguments, make=False) as book:
        kept = book.revert(arguments.entry, keep_changed=arguments.keep_changed)
        for row in kept:
            print(f"Left as it is, because it was changed since: {row}")
        print("Taken back.")
