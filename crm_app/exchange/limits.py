"""How much a file may be: measures against files that are broken or were made to do harm."""

import zipfile
from pathlib import Path

from crm_app.errors import DiskRefused, Unusable

MOST_BYTES = 128 << 20
MOST_UNZIPPED = 256 << 20
MOST_ROWS = 1_000_000


def read_bytes(path: Path) -> bytes:
    """The whole file; Unusable when it is missing, a folder, not readable, empty or too large."""
    try:
        _refuse_strange(path)
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except PermissionError as error:
        raise Unusable("cannot be read; its permissions do not allow it") from error
    except ValueError as error:  # a zero byte in the name
        raise Unusable("is no name a file can have") from error
    except OSError as error:
        raise DiskRefused(f"could not be read: {error.strerror or error}") from error
    if not data:
        raise Unusable("is empty; export it again")
    if len(data) > MOST_BYTES:
        raise Unusable(f"is larger than {MOST_BYTES >> 20} MB; export fewer contacts at a time")
    return data


def _refuse_strange(path: Path) -> None:
    if path.is_dir():
        raise Unusable("is a folder; choose a file in it")
    if not path.exists():
        raise Unusable("is not there; check its name and folder")
    if not path.is_file():  # reading a pipe or a device might never end
        raise Unusable("is no ordinary file; choose a file")


def read_member(archive: zipfile.ZipFile, name: str) -> bytes:
    """One file of a zip, never more than is allowed, whatever the zip says its size is."""
    info = archive.getinfo(name)
    if info.flag_bits & 1:
        raise Unusable("is an encrypted zip; unpack it with its password first and choose the file inside")
    try:
        with archive.open(info) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise Unusable(f"is damaged: {name} in it cannot be unpacked; download it again") from error
    if len(data) > MOST_BYTES:
        raise Unusable(f"holds more than {MOST_BYTES >> 20} MB in {name}")
    return data


def check_unzipped(archive: zipfile.ZipFile) -> None:
    """Refuse a zip that would unpack to more than allowed."""
    if sum(info.file_size for info in archive.infolist()) > MOST_UNZIPPED:
        raise Unusable(f"unpacks to more than {MOST_UNZIPPED >> 20} MB; unpack it yourself and choose the file inside")
