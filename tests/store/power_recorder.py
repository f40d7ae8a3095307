"""Run as a program: edits a book, and records every write and flush that SQLite asks of the disk, and every save told.

`python power_recorder.py FOLDER TRACE`: the folder holds a book already; the trace is a pickled list of events.
"""

import pickle
import sys
from pathlib import Path

import apsw

Event = tuple[str, str, int, bytes]
EVENTS: list[Event] = []
BELOW = apsw.vfs_names()[0]


class RecordedFile(apsw.VFSFile):
    """A file that remembers what was asked of it."""

    def __init__(self, name: object, flags: list[int]) -> None:
        self.name = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name
        super().__init__(BELOW, name, flags)  # type: ignore[arg-type]  # apsw hands in what it wants back

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802  SQLite's own name
        super().xWrite(data, offset)
        EVENTS.append(("write", self.name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        EVENTS.append(("truncate", self.name, newsize, b""))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        EVENTS.append(("sync", self.name, 0, b""))


class RecordedDisk(apsw.VFS):
    """The disk below the checksums."""

    def __init__(self) -> None:
        super().__init__("recorded", base=BELOW, makedefault=True)

    def xOpen(self, name: object, flags: list[int]) -> RecordedFile:  # noqa: N802
        return RecordedFile(name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, N802
        super().xDelete(filename, syncdir)
        EVENTS.append(("delete", Path(filename).name, 0, b""))


def main(folder: Path, trace: Path) -> None:
    """Edit, undo, import-like bulk and close, acknowledging each."""
    disk = RecordedDisk()
    from crm_app.store import people
    from tests.store.looking import opened

    with opened(folder) as book:
        for number in range(60):
            with book.edit(f"Add {number}"):
                people.add(book, name=f"Person {number}", uid=f"cut{number}", note="x" * (number * 97 % 5000))
            EVENTS.append(("saved", f"cut{number}", 0, b""))
            if number % 20 == 13:
                with book.edit("Many"):
                    for one in range(150):
                        people.add(book, name=f"Many {number} {one}", uid=f"many{number}-{one}", note="y" * 900)
                EVENTS.append(("saved", f"many{number}-149", 0, b""))
    trace.write_bytes(pickle.dumps(EVENTS))
    disk.unregister()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
