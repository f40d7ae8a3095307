"""What other programs open: files as copies under their own names, and addresses that can only lead outside.

The text of a way to reach somebody may come from a stranger's vCard: a link is opened when it leads to the web, since
with `file:` or a share it could start a program, and nothing after an e-mail address adds a header or an attachment.
"""

import shutil
import tempfile
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from crm_app.errors import DiskRefused

_FOLDER = "rapport-open-"
_WEB = ("http://", "https://")


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


def web_address(text: str) -> QUrl:
    """The page of a link as people write it; empty for what leads elsewhere than to the web."""
    address = text.strip()
    if "://" not in address:
        address = f"https://{address}"
    return QUrl(address) if address.lower().startswith(_WEB) else QUrl()


def mail_address(text: str) -> QUrl:
    """A new message to this address and nothing more."""
    return QUrl("mailto:" + quote(text.strip().removeprefix("mailto:"), safe="@+%"))


def phone_address(text: str) -> QUrl:
    """A call to this number."""
    return QUrl("tel:" + "".join(sign for sign in text if sign.isdigit() or sign == "+"))


def safe_name(name: str) -> str:
    """A file name as every system takes it."""
    kept = "".join(sign if sign.isprintable() and sign not in '<>:"/\\|?*' else "_" for sign in name).strip(" .")
    return kept[-120:] or "file"
