"""What a changeset says: which rows of which tables were touched, what hangs on them, and how the digests move."""

import marshal
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import apsw

from crm_app.store import passages, telling
from crm_app.store.cells import Cells, Value
from crm_app.store.telling import Telling

__all__ = ["Ids", "Touched", "Value", "as_json", "read", "row_hash", "rows_by_id"]

Ids = frozenset[int]

_STABLE = 2  # marshal's version 2 writes the same bytes in every Python; later ones depend on reference counts
_NOTHING: Ids = frozenset()


class Narrow(Exception):
    """A changeset is older than a column of its table, and does not know what was or is in it."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows an edit changed by table, and what hangs on them.

    `records` are the records that those rows are or belong or belonged to, `facts` those about which the rules may
    have been told something else; `documents` are the people whose search document may have changed, `texts` the rows
    whose passage may have, and `stale_passages` the numbers of passages that went or got another time.
    """

    rows: Mapping[str, Ids]
    records: Mapping[str, Ids]
    facts: Mapping[str, Ids]
    documents: Ids = _NOTHING
    texts: Mapping[str, Ids] = field(default_factory=dict)
    stale_passages: tuple[int, ...] = ()
    digests: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    changes: int = 0

    def of(self, table: str) -> Ids:
        """Touched ids of one table."""
        return self.rows.get(table, _NOTHING)


def row_hash(row: Cells) -> int:
    """A number for a row's values; sums of it tell whether a table still holds what the door put there."""
    return zlib.crc32(marshal.dumps(row, _STABLE))


def read(changeset: bytes, con: apsw.Connection) -> Touched:
    """Walk a changeset once; `con` gives the rows as they are now, since a change holds only what differs.

    Raises Narrow for one that was made before its tables had all their columns.
    """
    reader = _Reader()
    for change in apsw.Changeset.iter(changeset):
        reader.take(change.name, change.old, change.new)
    for table, changed in reader.updates.items():
        for now in rows_by_id(con, table, changed):
            reader.complete(table, changed[now[0]], now)
    return reader.touched()


class _Reader:
    """Collects what `Touched` tells."""

    def __init__(self) -> None:
        self.updates: dict[str, dict[int, Cells]] = {}
        self._rows: dict[str, set[int]] = {}
        self._records: dict[str, set[int]] = {}
        self._facts: dict[str, set[int]] = {}
        self._documents: set[int] = set()
        self._texts: dict[str, set[int]] = {}
        self._stale: list[int] = []
        self._digests: dict[str, list[int]] = {}
        self._count = 0

    def take(self, table: str, old: Cells | None, new: Cells | None) -> None:
        """One change: an insertion has no old cells, a deletion no new ones; of an update the rest comes later."""
        self._count += 1
        rows = self._rows.get(table)
        if rows is None:
            if len(old or new or ()) != len(telling.columns(table)):
                raise Narrow
            rows = self._rows[table] = set()
            self._digests[table] = [0, 0]
        if old is None:
            sign, row = 1, new
        elif new is None:
            sign, row = -1, old
        else:
            rows.add(old[0])
            self.updates.setdefault(table, {})[old[0]] = old
            return
        if row is not None:
            rows.add(row[0])
            digest = self._digests[table]
            digest[0] += sign
            digest[1] += sign * row_hash(row)
            tells = telling.of(table)
            self._follow(table, tells, row, facts=bool(tells.facts), document=bool(tells.document))
            if tells.text:
                self._reword(table, tells, row, gone=sign < 0)

    def complete(self, table: str, old: Cells, now: Cells) -> None:
        """An update: the row before is the row now with the old cells laid over it."""
        no_change = apsw.no_change
        changed = [place for place, cell in enumerate(old) if place and cell is not no_change]
        before = tuple([now[place] if cell is no_change else cell for place, cell in enumerate(old)])
        self._digests[table][1] += row_hash(now) - row_hash(before)
        tells = telling.of(table)
        facts = not tells.facts.isdisjoint(changed)
        document = not tells.document.isdisjoint(changed)
        self._follow(table, tells, now, facts=facts, document=document)
        self._follow(table, tells, before, facts=facts, document=document)
        if not tells.text.isdisjoint(changed):
            self._reword(table, tells, before, gone=True)

    def touched(self) -> Touched:
        """The findings."""
        return Touched(
            rows=_frozen(self._rows),
            records=_frozen(self._records),
            facts=_frozen(self._facts),
            documents=frozenset(self._documents),
            texts=_frozen(self._texts),
            stale_passages=tuple(self._stale),
            digests={table: (added, total) for table, (added, total) in self._digests.items()},
            changes=self._count,
        )

    def _follow(self, table: str, tells: Telling, row: Cells, *, facts: bool, document: bool) -> None:
        """Note the records a row belongs to; one that belongs to none, as a setting, concerns everybody."""
        if facts and not tells.links:
            self._facts.setdefault(table, set()).add(row[0])
        for place, record in tells.links:
            target = row[place]
            if target is None:
                continue
            self._records.setdefault(record, set()).add(target)
            if facts:
                self._facts.setdefault(record, set()).add(target)
            if document and record == "person":
                self._documents.add(target)

    def _reword(self, table: str, tells: Telling, row: Cells, *, gone: bool) -> None:
        self._texts.setdefault(table, set()).add(row[0])
        if gone:
            self._stale.append(passages.place(passages.SOURCES[table], row[0], row[tells.time]))


def _frozen(found: dict[str, set[int]]) -> dict[str, Ids]:
    return {name: frozenset(ids) for name, ids in found.items()}


def rows_by_id(con: apsw.Connection, table: str, ids: Iterable[int]) -> Iterator[Cells]:
    """Whole rows of a tracked table; ids that are gone are left out."""
    columns = ", ".join(telling.columns(table))
    sql = f"SELECT {columns} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    yield from con.execute(sql, (as_json(ids),))


def as_json(ids: Iterable[int]) -> str:
    """Ids as a JSON array for `json_each`: one bound value, however many there are."""
    return f"[{','.join(map(str, ids))}]"
