"""A mark that something read damage in this book: whoever opens it for writing next reads all of it first."""

from contextlib import suppress
from pathlib import Path

from crm_app.store.folder import FILE

_NAME = "book.suspect"


def raise_for(folder: Path) -> None:
    """Mark the book, where there is one; a disk that takes no mark takes no writing either."""
    if (folder / FILE).is_file():
        with suppress(OSError):
            (folder / _NAME).touch(mode=0o600)


def settle(folder: Path) -> None:
    """Read a marked book through, and take the mark away when it is sound; raises Damaged when it is not."""
    if not (folder / _NAME).exists():
        return
    from crm_app.store import checking

    checking.verify(folder / FILE)
    (folder / _NAME).unlink(missing_ok=True)
