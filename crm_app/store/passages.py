"""Where a searchable text stands in the index: by its record's time, so that the newest come first without sorting.

The index knows only numbers. A passage's number is its time in seconds, then its kind, then its record's id; reading
it backwards gives record and kind again, and descending numbers are newest first.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

_ID_BITS = 26
_KIND_BITS = 2
_SHIFT = _ID_BITS + _KIND_BITS


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose texts are searched: its kind as the outside calls it, its time column, its text columns, and
    which rows count.
    """

    code: int
    kind: str
    table: str
    time: str
    columns: tuple[str, ...]
    alive: str = "trashed_at IS NULL"

    @property
    def text(self) -> str:
        """The text of a row, in SQL."""
        return " || char(10) || ".join(self.columns)


SOURCES: dict[str, Source] = {
    source.table: source
    for source in (
        Source(0, "people", "person", "created_at", ("note",)),
        Source(1, "notes", "note", "at", ("text",)),
        Source(
            2, "answers", "meeting_question", "created_at", ("text", "answer"), "trashed_at IS NULL AND answer <> ''"
        ),
        Source(3, "cards", "card", "created_at", ("text", "back_note")),
    )
}
BY_CODE = tuple(sorted(SOURCES.values(), key=lambda source: source.code))


def place(source: Source, record: int, at: str) -> int:
    """The number of a passage; `at` is stored UTC text."""
    seconds = int(datetime.fromisoformat(at).astimezone(UTC).timestamp())
    return (seconds << _SHIFT) | (source.code << _ID_BITS) | record


def place_sql(source: Source) -> str:
    """The same, in SQL over the source's table."""
    return f"(unixepoch({source.time}) << {_SHIFT}) | {source.code << _ID_BITS} | id"


def record_at(number: int) -> tuple[Source, int]:
    """Source and record id of a passage's number."""
    return BY_CODE[(number >> _ID_BITS) & ((1 << _KIND_BITS) - 1)], number & ((1 << _ID_BITS) - 1)


def seconds_at(number: int) -> int:
    """The time of a passage's number, in seconds since 1970."""
    return number >> _SHIFT
