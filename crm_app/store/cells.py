"""What comes out of a table, and what goes into one: times, ids in number, and the number that stands for a row."""

import marshal
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import repeat
from typing import Any, TypeAlias

# SQLite knows the type of a cell only when it reads it; who wrote the query knows it from the columns named there.
Cell: TypeAlias = Any
Cells: TypeAlias = tuple[Cell, ...]

# What a column can be set to: the fields of `schema` turn times and truths into what the table holds.
Value: TypeAlias = str | int | float | bytes | datetime | None

_STABLE = 2  # marshal's version 2 writes the same bytes in every Python; later ones depend on reference counts


def moment_text(value: datetime) -> str:
    """UTC text to the second."""
    if value.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(text: str | None) -> datetime | None:
    """What `moment_text` wrote, as an aware datetime."""
    return datetime.fromisoformat(text) if text else None


def row_hash(row: Cells) -> int:
    """A number for a row's values; sums of it tell whether a table still holds what the door put there."""
    return zlib.crc32(marshal.dumps(row, _STABLE))


def total_of(rows: Iterable[Cells]) -> int:
    """The sum of `row_hash` over rows, without a call of ours for each."""
    return sum(map(zlib.crc32, map(marshal.dumps, rows, repeat(_STABLE))))


def as_json(ids: Iterable[int]) -> str:
    """Ids as a JSON array for `json_each`: one bound value, however many there are."""
    return f"[{','.join([str(number) for number in ids])}]"  # which lets other threads in, unlike `map`
