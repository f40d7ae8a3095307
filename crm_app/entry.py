"""Where `crm-app` starts: it opens the window or the line of quick capture, or does one command and ends."""

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the words after its name (those of this process by default); answer its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if wants_window(words):
        if "--quick" in words:
            from crm_app import quick

            return quick.main(words)
        gc.disable()  # what a start makes is kept: looking it through for what could go costs a twentieth of it
        from crm_app import app

        return app.main(words)
    from crm_app import cli

    return cli.main(words)


def wants_window(words: Sequence[str]) -> bool:
    """Whether these words ask for the window: no command among them, at most `--data DIR`, `--quick` and files.

    A file is told from a command by its dot or its folder, so that `crm-app ana.vcf` opens a window that takes it in,
    while a mistyped command is answered as one.
    """
    rest = iter(words)
    for word in rest:
        if word == "--data":
            next(rest, None)
        elif not word.startswith("-"):
            return "." in word or "/" in word or "\\" in word
        elif word != "--quick" and not word.startswith("--data="):
            return False
    return True
