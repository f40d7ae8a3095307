"""One holder for each book: a lock of the operating system, which it frees itself when the process dies."""

import os
import sys
from pathlib import Path

from crm_app.errors import DiskRefused, Held
from crm_app.store.faults import translated

_NAME = "book.lock"
HELD = "This book is open in another window or command. Close it there and try again."


class Lock:
    """Held from construction to `free`; raises Held at once when somebody else has it."""

    def __init__(self, folder: Path) -> None:
        with translated():
            self._file = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._file)
        except OSError as refused:
            os.close(self._file)
            if isinstance(refused, BlockingIOError | PermissionError):
                raise Held(HELD) from refused
            raise DiskRefused(
                f"The folder cannot be locked ({refused.strerror}). Keep the book on a local disk."
            ) from refused

    def free(self) -> None:
        """Let the next one have it; the file stays, since removing it would let two holders in."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
