"""Every job of the window as a command. Nothing here imports Qt; each command imports only what it needs."""

import os
import sys
from collections.abc import Sequence

from crm_app.errors import CrmError

_BUG = 1


def main(words: Sequence[str]) -> int:
    """Do one command; answer its exit code. A failure is one sentence on standard error, never a traceback."""
    from crm_app.cli.parser import parse
    from crm_app.store.faults import translated

    try:
        with translated():
            arguments = parse(words)
            code: int = arguments.run(arguments) or 0
            sys.stdout.flush()
            return code
    except CrmError as failure:
        print(failure, file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        print("Stopped. What had not been said to be done was not stored.", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever reads our output has had enough; Python must not complain about it once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as bug:
        if os.environ.get("CRM_APP_TRACEBACK"):
            raise
        print(
            f"This is a bug in Rapport ({type(bug).__name__}: {bug}). Nothing was stored; "
            "set CRM_APP_TRACEBACK=1 to see where.",
            file=sys.stderr,
        )
        return _BUG
