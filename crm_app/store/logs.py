"""Damage inside the write-ahead log, which SQLite passes over: it takes whatever follows a broken frame for a torn end.

The log is a header and frames of a page each (sqlite.org/walformat.html); each frame's sum runs on from that of the
frame before. A change is flushed before the next one begins. So where a frame ends a change and the frame behind it
runs on from it, all before them had reached the disk, and SQLite must be able to read it.
"""

import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import apsw

from crm_app.store import pages

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_STEP = _FRAME.size + pages.SIZE
_READABLE = slice(16, 20)  # in the first bytes of the file that readers share: how many frames SQLite can read


def log_of(path: Path) -> Path:
    """The log of a database."""
    return path.with_name(f"{path.name}-wal")


def is_broken(path: Path, con: apsw.Connection) -> bool:
    """Whether the log of a database holds changes that were stored and that `con`, a connection to it, cannot read."""
    log, shared = log_of(path), path.with_name(f"{path.name}-shm")
    try:
        before = _stored(log)
        if not before:
            return False
        con.execute("SELECT 1 FROM sqlite_schema").fetchall()  # it has looked through the log then
        with shared.open("rb") as file:
            readable = int.from_bytes(file.read(_READABLE.stop)[_READABLE], sys.byteorder)
        broken = readable < before == _stored(log)
    except FileNotFoundError:  # it was carried over and removed by whoever holds the book
        return False
    if broken:  # else the last to close carries over what it can read and throws the rest away
        con.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    return broken


def _stored(log: Path) -> int:
    """How many frames at least were stored for certain."""
    with log.open("rb") as file:
        header = file.read(_HEADER.size)
        if len(header) < _HEADER.size:
            return 0
        magic, _, _, _, *salts, _, _ = _HEADER.unpack(header)
        count = (log.stat().st_size - _HEADER.size) // _STEP
        order = ">" if magic & 1 else "<"
        return next(_ends(file, count, salts=salts, order=order), 0)


def _ends(file: IO[bytes], count: int, *, salts: list[int], order: str) -> Iterator[int]:
    """The numbers of frames that end a change and from which the next runs on, the last first."""
    after: tuple[int, ...] = ()
    for number in range(count, 0, -1):
        file.seek(_HEADER.size + (number - 1) * _STEP)
        head = file.read(_FRAME.size)
        frame = _FRAME.unpack(head)
        # One of the two salts is enough: the other may be what was hurt, here or in the header.
        is_of_now = frame[2] == salts[0] or frame[3] == salts[1]
        # The same page once more may be filling, written with the change itself.
        if is_of_now and frame[1] and after and after[2:4] == frame[2:4] and after[0] != frame[0]:
            file.seek(_HEADER.size + number * _STEP)
            following = file.read(_STEP)
            content = following[:8] + following[_FRAME.size :]
            if pages.summed(content, (frame[4], frame[5]), order) == (after[4], after[5]):
                yield number
        after = frame
