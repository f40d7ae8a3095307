"""The names in a data folder, and whether it holds a book."""

from pathlib import Path

from crm_app.errors import Damaged, DiskRefused, Unusable

FILE = "book.db"
CARDS = "cards"
FILES = "files"
BACKUPS = "backups"
ENDING = ".crmbackup"
MOVED = "book.moved"
"""A note of where the book went that was in this folder before."""
SIDES = ("-wal", "-shm")
MISSING = (
    "The book's file is missing from this folder, though {left} is there. "
    "Run `crm-app recover` to get the newest good backup back."
)


def refuse_file(folder: Path) -> None:
    """Raise Unusable for a data folder that is a file."""
    if folder.is_file():
        raise Unusable(f"{folder} is a file. Name a folder for the book.")


def exists(folder: Path) -> bool:
    """Whether there is a book in this folder; a folder without one counts as an empty book.

    Raises Damaged when the file is gone but something of a book was left: it must never look like an empty one.
    """
    if (folder / FILE).exists():
        return True
    if (folder / FILE).is_symlink():  # to a disk that is not there, or to itself
        raise Damaged(MISSING.format(left="a link to it"))
    left = next((name for name in (f"{FILE}-wal", BACKUPS) if _holds_something(folder / name)), None)
    if left:
        raise Damaged(MISSING.format(left=left))
    return False


def _holds_something(path: Path) -> bool:
    return any(path.glob(f"*{ENDING}")) if path.is_dir() else path.exists() and path.stat().st_size > 0


def followed(folder: Path) -> Path:
    """Where the book of a folder is now. Raises DiskRefused when that place cannot be reached: an empty book in its
    stead would look like a loss.
    """
    for _ in range(10):
        note = folder / MOVED
        if not note.is_file():
            return folder
        target = Path(note.read_text(encoding="utf-8").strip())
        if not target.is_dir():
            raise DiskRefused(
                f"Your book was moved to {target}, which cannot be reached. Plug the disk in, or delete {note} to go "
                "back to what is left here."
            )
        folder = target
    return folder
