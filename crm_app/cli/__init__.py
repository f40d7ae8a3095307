"""Every job of the window as a command. Nothing here imports Qt; each command imports only what it needs."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from crm_app.errors import CrmError, Damaged

_BUG = 1


def main(words: Sequence[str]) -> int:
    """Do one command; answer its exit code. A failure is one sentence on standard error, never a traceback."""
    from crm_app.cli.parser import parse
    from crm_app.store.faults import DAMAGED, translated

    _speak_utf8()
    arguments = None
    try:
        with translated():
            arguments = parse(words)
            code: int = arguments.run(arguments) or 0
            sys.stdout.flush()
            return code
    except CrmError as failure:
        if isinstance(failure, Damaged) and arguments:
            _suspect(arguments)
        _drop_unwritable()
        print(failure, file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        print("Stopped. What had not been said to be done was not stored.", file=sys.stderr)
        return 2
    except BrokenPipeError:
        _drop_unwritable()
        return 0
    except Exception as bug:
        if os.environ.get("CRM_APP_TRACEBACK"):
            raise
        if arguments and _is_hurt(arguments):
            _suspect(arguments)
            print(DAMAGED, file=sys.stderr)
            return Damaged.exit_code
        print(
            f"This is a bug in Rapport ({type(bug).__name__}: {bug}). Nothing was stored; "
            "set CRM_APP_TRACEBACK=1 to see where.",
            file=sys.stderr,
        )
        return _BUG


def _is_hurt(arguments: argparse.Namespace) -> bool:
    """Whether a damaged book is what we stumbled over: pages that changed places pass their checksums when read."""
    from crm_app.store import checking
    from crm_app.store.faults import translated
    from crm_app.work.places import data_folder

    try:
        with translated():
            return bool(checking.check(data_folder(arguments.data), quick=True))
    except (CrmError, OSError):
        return False


def _suspect(arguments: argparse.Namespace) -> None:
    """Whoever writes next reads the whole book first: this command may have met damage that it would not meet."""
    from crm_app.store import suspicion
    from crm_app.work.places import data_folder

    suspicion.raise_for(data_folder(arguments.data))


def _drop_unwritable() -> None:
    """Whoever reads our output has had enough, or its disk is full: Python must not complain again at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Whatever the system's language: JSON is UTF-8, and half a character is shown rather than crashed on."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
