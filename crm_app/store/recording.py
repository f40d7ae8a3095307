"""What an edit writes: recorded by SQLite's session extension, but for very many new rows, which are swept in."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from crm_app.store import digests

if TYPE_CHECKING:  # what walks a changeset is loaded with the first edit: most commands only read
    from crm_app.store.changes import Touched
    from crm_app.store.heaps import Heap
    from crm_app.store.sweeps import Broom, Wanted

_LARGE = 1 << 16


@dataclass(frozen=True, slots=True)
class Recording:
    """What was written: the rows it touched, and the changeset as the history keeps it."""

    touched: "Touched"
    packed: bytes


class Recorder:
    """Records what is written through a connection until it is closed."""

    def __init__(self, con: apsw.Connection) -> None:
        self._con = con
        self._session = apsw.Session(con, "main")
        self._session.table_filter(digests.names().__contains__)
        self._session.attach()
        self._broom: Broom | None = None

    def sweep_in(self, heaps: "Iterable[Heap]") -> None:
        """Write very many rows, whose ids are above every id given before."""
        from crm_app.store import sweeps

        if self._broom is None:
            self._broom = sweeps.Broom(self._con)
        self._session.enabled = False
        try:
            self._broom.write(heaps)
        finally:
            self._session.enabled = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written to a tracked table."""
        return self._session.is_empty

    def changeset(self) -> bytes:
        """All changes until now but for what was swept in."""
        from crm_app.store import changesets

        return changesets.taken(self._session)

    def recording(self) -> Recording | None:
        """Everything written until now; None when nothing was."""
        from crm_app.store import changes, sweeps

        changeset = self.changeset()
        walk = changes.Walk(self._con)
        if self._broom is None:
            walk.walk(changeset)
            return Recording(walk.touched(), pack(changeset)) if changeset else None
        swept = self._broom.swept(changeset)
        walk.sweep(swept)
        walk.walk(sweeps.others(changeset, swept))
        touched = walk.touched()
        return Recording(touched, sweeps.append(pack(changeset), swept)) if touched.changes else None

    def close(self) -> None:
        """End the recording."""
        self._session.close()


@contextmanager
def recorded(con: apsw.Connection) -> Iterator[Recorder]:
    """Record what is written inside."""
    recorder = Recorder(con)
    try:
        yield recorder
    finally:
        recorder.close()


def pack(changeset: bytes) -> bytes:
    """A changeset as the history keeps it."""
    return zlib.compress(changeset, 1 if len(changeset) > _LARGE else 6)


def unpack(packed: bytes, wanted: "Wanted" = None) -> bytes:
    """The changes of an entry of the history, one by one; of what was swept in only what is `wanted`, where given."""
    from crm_app.store import sweeps

    changeset = zlib.decompress(packed)
    swept = sweeps.appended(packed)
    return sweeps.unrolled(changeset, swept, wanted) if swept else changeset
