"""The command that writes a letter: `letter`."""

import argparse
from pathlib import Path

from crm_app.cli.books import reading
from crm_app.errors import Unusable
from crm_app.store import letter_facts
from crm_app.work import letters


def letter(arguments: argparse.Namespace) -> None:
    """Print a letter, or write it as a draft for the mail program; the book stays as it is."""
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet. Add somebody first.")
        person, about = letter_facts.whom(book, arguments.about)
        found = letters.compose(book, arguments.kind, person, about=about)
        if arguments.output:
            letters.save(book, found, Path(arguments.output).absolute())
            return
    for head, words in (("To", found.to), ("Subject", found.subject)):
        if words:
            print(f"{head}: {words}")
    if found.to or found.subject:
        print()
    print(found.text)
