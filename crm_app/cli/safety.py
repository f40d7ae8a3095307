"""The commands that keep the book safe."""

import argparse
import sys
from pathlib import Path

from crm_app.cli.books import reading
from crm_app.errors import Damaged, Unusable
from crm_app.store import backups, checking, recovery
from crm_app.store.book import system_clock
from crm_app.store.folder import refuse_file
from crm_app.work.places import data_folder


def backup(arguments: argparse.Namespace) -> None:
    """Write one file with everything."""
    target = Path(arguments.file).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to back up.")
        missing = backups.write_whole(book, target)
    print(target)
    if missing:
        print(f"{len(missing)} pictures were missing and could not be backed up: {', '.join(missing)}", file=sys.stderr)


def restore(arguments: argparse.Namespace) -> None:
    """Put a backup in place."""
    print(backups.restore(data_folder(arguments.data), Path(arguments.file).absolute(), system_clock()))


def check(arguments: argparse.Namespace) -> None:
    """Say what is not in order, or that everything is."""
    folder = data_folder(arguments.data)
    refuse_file(folder)
    findings = checking.check(folder)
    for finding in findings:
        print(f"{finding.what}: {finding.detail}")
    if findings:
        raise Damaged(f"{len(findings)} things are not in order. Run `crm-app recover` to mend what can be mended.")
    print("Everything is in order.")


def recover(arguments: argparse.Namespace) -> None:
    """Save what can be saved."""
    print(recovery.recover(data_folder(arguments.data), system_clock()))
