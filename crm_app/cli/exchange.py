"""The commands that take files in and give them out."""

import argparse
from pathlib import Path

from crm_app.cli.books import reading, say, writing
from crm_app.errors import CrmError


def take_in(arguments: argparse.Namespace) -> int:
    """Take in each file as one history entry, and say what became of its rows; exit 2 when one could not be used."""
    from crm_app.work import importing

    code = 0
    for file in arguments.files:
        try:
            result = _one(arguments, Path(file), importing)
        except CrmError as failure:
            if failure.exit_code != 2:
                raise
            code = failure.exit_code
            said = {"file": file, "error": str(failure)}
        else:
            said = {"file": file, **result}
        if arguments.json:
            say(said)
        else:
            print(_sentence(said), flush=True)
    return code


def _one(arguments: argparse.Namespace, file: Path, importing: object) -> dict[str, object]:
    raise NotImplementedError


def _sentence(said: dict[str, object]) -> str:
    if "error" in said:
        return f"{said['file']}: {said['error']}"
    parts = [
        f"{said[key]} {key}" for key in ("new", "updated", "unchanged", "skipped", "hidden", "failed") if said[key]
    ]
    return f"{said['file']}: {said['rows']} rows: {', '.join(parts) or 'nothing to take in'}"


def give_out(arguments: argparse.Namespace) -> None:
    """Write people to a file."""
    raise NotImplementedError
