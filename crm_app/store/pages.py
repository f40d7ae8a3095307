"""Pages of a database file as bytes: their size in a book of ours, and the checksum at their end."""

import struct
from pathlib import Path

SIZE = 4096
SUM = 8  # bytes at the end of each page that hold its checksum
_WORD = 0xFFFFFFFF


def checksum(content: bytes) -> bytes:
    """The checksum of SQLite's checksum VFS over a page without its last 8 bytes (https://sqlite.org/cksumvfs.html)."""
    one = two = 0
    for left, right in struct.iter_unpack("<II", content):
        one = (one + left + two) & _WORD
        two = (two + right + one) & _WORD
    return struct.pack("<II", one, two)


def first_is_sound(path: Path) -> bool:
    """Whether the first page, which says what the file is, is as it was written."""
    with path.open("rb") as file:
        page = file.read(SIZE)
    return len(page) == SIZE and checksum(page[:-SUM]) == page[-SUM:]
