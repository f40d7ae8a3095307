"""Files of the book for other programs: as copies under their own names, so that what the book keeps never changes."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from crm_app.errors import DiskRefused

_FOLDER = "rapport-open-"


def open_copy(path: Path, name: str) -> Path:
    """Open a copy of a file with the system's viewer; the copy can only be read. Answers where it lies."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=_FOLDER))
        target = folder / safe_name(name)
        shutil.copyfile(path, target)
        target.chmod(0o400)
    except OSError as refused:
        raise DiskRefused(f"“{name}” cannot be opened ({refused.strerror}).") from refused
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
    return target


def safe_name(name: str) -> str:
    """A file name as every system takes it."""
    kept = "".join(sign if sign.isprintable() and sign not in '<>:"/\\|?*' else "_" for sign in name).strip(" .")
    return kept[-120:] or "file"
