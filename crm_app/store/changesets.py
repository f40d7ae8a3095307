"""Changesets taken, turned round and applied so that other threads come in between.

SQLite's session extension does each of these in one call, in which Python's lock is held: at 100,000 rows a window
beside it stood still for a third of a second. A call back into Python now and then lets the lock go where it is wanted.
"""

import apsw


def taken(session: apsw.Session) -> bytes:
    """What a session has recorded until now."""
    pieces: list[bytes] = []

    def keep(piece: memoryview) -> None:
        pieces.append(bytes(piece))

    session.changeset_stream(keep)
    return b"".join(pieces)


def inverted(changeset: bytes) -> bytes:
    """The changes that take these back."""
    pieces: list[bytes] = []
    read = 0

    def give(length: int) -> bytes:
        nonlocal read
        read += length
        return changeset[read - length : read]

    def keep(piece: memoryview) -> None:
        pieces.append(bytes(piece))

    apsw.Changeset.invert_stream(give, keep)
    return b"".join(pieces)


def apply(con: apsw.Connection, changeset: bytes, *, flags: int) -> None:
    """Make all changes of a changeset; raises apsw.AbortError for one that does not fit."""
    apsw.Changeset.apply(changeset, con, filter_change=_let_others_in, flags=flags)


def _let_others_in(_change: apsw.TableChange) -> bool:
    return True
