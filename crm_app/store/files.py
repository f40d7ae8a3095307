"""Files that are either as before or whole: written aside, flushed to the disk, renamed."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crm_app.errors import DiskRefused, Unusable
from crm_app.store.faults import translated

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """A folder only its owner may read; parents as needed."""
    if folder.exists() and not folder.is_dir():
        raise DiskRefused(f"{folder} is a file where a folder belongs; rename it.")
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as refused:
        raise DiskRefused(f"The folder {folder} cannot be made ({refused.strerror}). Name another.") from refused


def sync_folder(folder: Path) -> None:
    """Make renames in this folder outlive a power cut; a system that cannot open folders has no need to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make a file's bytes outlive a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def create_private(path: Path) -> None:
    """An empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a path beside `target` to write to; at the end it becomes `target`, or nothing is left of it."""
    if not target.parent.is_dir():
        raise Unusable(f"There is no folder {target.parent}. Make it first, or choose another place.")
    part = target.with_name(f"{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    with translated():
        try:
            part.unlink(missing_ok=True)
            create_private(part)
            yield part
            sync_file(part)
            part.replace(target)
            sync_folder(target.parent)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def write_atomically(target: Path, data: bytes) -> None:
    """Put `data` under this name, whole or not at all."""
    with replacing(target) as part:
        part.write_bytes(data)
