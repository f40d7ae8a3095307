"""What other programs open: files as copies under their own names, and addresses that can only lead outside.

The text of a way to reach somebody may come from a stranger's vCard: a link is opened when it leads to the web, since
with `file:` or a share it could start a program, and nothing after an e-mail address adds a header or an attachment.
A file may come from a stranger too: what a system would run instead of showing it is never handed to the system.
"""

import re
import shutil
import tempfile
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from crm_app.errors import DiskRefused

_FOLDER = "rapport-open-"
_WEB = ("http://", "https://")
_RUN = re.compile(
    r"""\.(
    desktop|(ba|z|c|fi|k)?sh|run|bin|out|elf|appimage|deb|rpm|snap|flatpak(ref|repo)?
    |exe|com|bat|cmd|psm?1|vb|vb[se]|jse?|mjs|ws|ws[fh]|ms[ipt]|msix|appx|scr|hta|cpl|lnk|pif|reg|inf|scf|sct|msc|chm
    |url|website|application|appref-ms|gadget|xll|iqy|(settingcontent|library|search)-ms|diagcab|iso|img|vhdx?
    |app|command|tool|terminal|workflow|action|scptd?|applescript|m?pkg|dmg|(web|inet|file)loc|mobileconfig|prefpane
    |jar|jnlp|py|py[wcz]|rb|pl|php|lua|tcl
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""Endings of what Linux, Windows or macOS starts, installs or follows when it is opened."""
_RUN_SIGNS = (b"#!", b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""What scripts and programs begin with, whatever they are called."""


def open_copy(path: Path, name: str) -> Path:
    """Open a copy of a file with the system's viewer; the copy can only be read. Answers where it lies."""
    target = _copy(path, name)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
    return target


def show_in_folder(path: Path, name: str) -> Path:
    """Open the folder in which a copy of a file lies, and not the file. Answers where it lies."""
    target = _copy(path, name)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))
    return target


def could_run(path: Path, name: str) -> bool:
    """Whether a system might run a file of this name, or of this content, instead of showing it."""
    if _RUN.fullmatch(Path(safe_name(name)).suffix):
        return True
    with path.open("rb") as file:
        return file.read(4).startswith(_RUN_SIGNS)


def _copy(path: Path, name: str) -> Path:
    try:
        folder = Path(tempfile.mkdtemp(prefix=_FOLDER))
        target = folder / safe_name(name)
        shutil.copyfile(path, target)
        target.chmod(0o400)
    except OSError as refused:
        raise DiskRefused(f"“{name}” cannot be opened ({refused.strerror}).") from refused
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
