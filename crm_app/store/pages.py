"""Pages of a database file as bytes: their size in a book of ours, and the checksum at their end."""

import struct
from pathlib import Path

SIZE = 4096
SUM = 8  # bytes at the end of each page that hold its checksum
_WORD = 0xFFFFFFFF


def checksum(content: bytes) -> bytes:
    """The checksum of SQLite's checksum VFS over a page without its last 8 bytes (https://sqlite.org/cksumvfs.html)."""
    return struct.pack("<II", *summed(content))


def summed(content: bytes, start: tuple[int, int] = (0, 0), order: str = "<") -> tuple[int, int]:
    """SQLite's running sum over words of 32 bits, the same in its pages and in its log."""
    one, two = start
    for left, right in struct.iter_unpack(f"{order}II", content):
        one = (one + left + two) & _WORD
        two = (two + right + one) & _WORD
    return one, two


def first_is_sound(path: Path) -> bool:
    """Whether the first page, which says what the file is, is as it was written."""
    with path.open("rb") as file:
        page = file.read(SIZE)
    return len(page) == SIZE and checksum(page[:-SUM]) == page[-SUM:]
