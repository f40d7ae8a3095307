"""The newest backup brought forward to the last edit by the damaged book's own history, as far as that still reads."""

import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import apsw

from crm_app.store import migrations, recording, salvage


@dataclass(frozen=True, slots=True)
class _Entry:
    changeset: bytes
    checksum: int
    undone: bool

    @property
    def sound(self) -> bool:
        return zlib.crc32(self.changeset) == self.checksum


@contextmanager
def brought_forward(
    base: apsw.Connection | None, damaged: apsw.Connection | None, *, last: int
) -> Iterator[apsw.Connection]:
    """A database in memory: the backup, or an empty book where there is none, with everything done since done again.

    `last` is the highest id of the history. Changes that do not fit, since an entry before them is lost, are left out.
    """
    with closing(apsw.Connection(":memory:")) as con:
        if base:
            with con.backup("main", base, "main") as run:
                run.step()
        migrations.upgrade(con)
        if damaged:
            _bring_forward(con, _entries(con, last), _entries(damaged, last))
        yield con


def _entries(con: apsw.Connection, last: int) -> dict[int, _Entry]:
    found = salvage.table(con, "history", last=last)
    if not found.columns:
        return {}
    changeset, checksum, undone = (found.columns.index(name) for name in ("changeset", "checksum", "undone"))
    return {
        number: _Entry(row[changeset], row[checksum], bool(row[undone]))
        for number, row in sorted(found.rows.items())
        if isinstance(row[changeset], bytes)
    }


def _bring_forward(con: apsw.Connection, before: dict[int, _Entry], now: dict[int, _Entry]) -> None:
    """What was done then and is not so now goes, newest first; what is done now and was not then comes."""
    done_before = {number: entry for number, entry in before.items() if not entry.undone}
    done_now = {number: entry for number, entry in now.items() if not entry.undone}
    for number, entry in reversed(done_before.items()):
        if number in now and done_now.get(number) != entry:
            _apply(con, entry, inverted=True)
    for number, entry in done_now.items():
        if done_before.get(number) != entry:
            _apply(con, entry, inverted=False)


def _apply(con: apsw.Connection, entry: _Entry, *, inverted: bool) -> None:
    if not entry.sound:
        return
    changeset = recording.unpack(entry.changeset)
    if inverted:
        changeset = bytes(apsw.Changeset.invert(changeset))
    apsw.Changeset.apply(
        changeset, con, conflict=lambda *_: apsw.SQLITE_CHANGESET_OMIT, flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION
    )
