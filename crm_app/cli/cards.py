"""The command that reads business cards."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from crm_app.cards.extra import MISSING, is_there
from crm_app.cli.books import say, writing
from crm_app.errors import Unusable
from crm_app.work import card_inbox
from crm_app.work.card_inbox import CardResult

_SHOWN = ("name", "title", "organisation", "address")


def card(arguments: argparse.Namespace) -> int:
    """Read pictures of cards, and keep them when told to; exit 2 when one could not be read."""
    if not is_there():
        raise Unusable(MISSING)
    files = [Path(name) for name in arguments.pictures]
    groups: Sequence[Sequence[Path]] = [files] if arguments.together else [[path] for path in files]
    if arguments.save and not arguments.together:
        groups = card_inbox.paired(files)
    code = 0
    for result in card_inbox.read_all(groups):
        code = max(code, 2 if result.read is None else 0)
        uid = _save(arguments, result) if arguments.save else ""
        _tell(arguments, result, uid)
    return code


def _save(arguments: argparse.Namespace, result: CardResult) -> str:
    """Keep a card; a file that is no picture at all is none, and its sentence is told."""
    try:
        for path in result.files:
            card_inbox.refuse(path)
        with writing(arguments) as book:
            uid, _ = card_inbox.keep(book, result)
    except Unusable:
        if result.read is None:
            return ""
        raise
    return uid


def _tell(arguments: argparse.Namespace, result: CardResult, uid: str) -> None:
    said = result.as_json()
    if arguments.json:
        say(said | ({"uid": uid} if uid else {}))
        return
    if result.read is None:
        print(f"{said['file']}: {result.trouble}", file=sys.stderr, flush=True)
    elif not uid:
        lines = [said[key] for key in _SHOWN if said[key]]
        lines += [f"{phone['number']} ({phone['kind']})" for phone in said["phones"]] + said["emails"] + said["urls"]
        print(
            "\n".join([f"{said['file']}:", *(f"  {line}" for text in lines for line in text.splitlines())]), flush=True
        )
    if uid:
        print(uid, flush=True)
