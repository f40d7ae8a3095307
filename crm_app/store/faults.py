"""What SQLite and the system say when something goes wrong, as the sentences of `errors`."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from crm_app.errors import CrmError, Damaged, DiskRefused, Held, Unusable

_BAD_CHECKSUM = 8202  # SQLITE_IOERR_DATA: the checksum VFS read a page that is not what was written
NO_SHARED_MEMORY = apsw.SQLITE_IOERR_SHMSIZE  # no room beside the book for what its readers share
_FULL = (errno.ENOSPC, errno.EDQUOT)
_DISK = (
    errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.EISDIR, errno.ENOTDIR, errno.ELOOP,
    errno.EMFILE, errno.ENFILE,
)  # fmt: skip

DAMAGED = (
    "The book's file is damaged: what reads back is not what was written. "
    "Run `crm-app recover` to save what can be saved."
)
FULL = "The disk is full. Nothing was lost; make room and try again."
REFUSED = (
    "The disk refused to read or write the book ({detail}). "
    "Nothing was stored; check the disk and the folder's permissions."
)
ELSEWHERE = "Another program is writing to this book. Close it there, or try again in a moment."
BROKEN_TEXT = (
    "This text holds half a character, which no file can hold. Nothing was stored; type it anew and try again."
)

GONE = "What this belongs to is no longer there. Nothing was stored."


@contextmanager
def translated() -> Iterator[None]:
    """Turn database and disk failures into `CrmError`; anything else passes as the bug it is."""
    try:
        yield
    except CrmError:
        raise
    except (apsw.Error, OSError, UnicodeError) as failure:
        known = _known(failure)
        if known is None:
            raise
        raise known from failure


def _known(cause: BaseException) -> CrmError | None:
    if isinstance(cause, UnicodeEncodeError):
        return Unusable(BROKEN_TEXT)
    if _is_damage(cause):
        return Damaged(DAMAGED)
    if getattr(cause, "extendedresult", 0) == apsw.SQLITE_CONSTRAINT_FOREIGNKEY:
        return Unusable(GONE)
    if _is_full(cause):
        return DiskRefused(FULL)
    if isinstance(cause, apsw.IOError | apsw.ReadOnlyError | apsw.CantOpenError | apsw.PermissionsError):
        return DiskRefused(REFUSED.format(detail=str(cause)))
    if isinstance(cause, apsw.BusyError | apsw.LockedError | apsw.ProtocolError):
        return Held(ELSEWHERE)
    if isinstance(cause, OSError) and cause.errno in _DISK:
        named = f"{cause.filename}: " if cause.filename else ""
        return DiskRefused(REFUSED.format(detail=f"{named}{cause.strerror}"))
    return None


def _is_full(cause: BaseException) -> bool:
    return (
        isinstance(cause, apsw.FullError)
        or getattr(cause, "errno", None) in _FULL
        or getattr(cause, "extendedresult", 0) == NO_SHARED_MEMORY
    )


def _is_damage(cause: BaseException) -> bool:
    if isinstance(cause, apsw.SQLError):
        return "UTF-8" in str(cause)
    if isinstance(cause, apsw.IOError):
        return getattr(cause, "extendedresult", 0) == _BAD_CHECKSUM
    return isinstance(cause, UnicodeDecodeError | apsw.CorruptError | apsw.NotADBError | apsw.FormatError)
