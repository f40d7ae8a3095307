"""What every reader gives back: what the file is, and its rows as they are read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from crm_app.domain.incoming import Block, FileReport, Row
from crm_app.domain.mappings import Mapping
from crm_app.errors import Unusable
from crm_app.exchange.limits import MOST_ROWS

BLOCK_ROWS = 500


class How(NamedTuple):
    """How a file is to be read: `texts` takes the words of messages in as well; `mapping` says what the columns of a
    CSV are, and of those `saved` by the signature of their headers the one that fits does.
    """

    texts: bool = False
    mapping: Mapping | None = None
    saved: dict[str, Mapping] = {}  # noqa: RUF012 - nobody writes into it


@dataclass(frozen=True, slots=True)
class Reading:
    """A file being read: `rows` are made as they are asked for, `done` tells which part of the file was read, 0..1."""

    report: FileReport
    rows: Iterator[Row]
    done: Callable[[], float]

    def blocks(self) -> Iterator[Block]:
        """The rows in blocks, the unit in which they travel between processes and into the book."""
        while rows := tuple(islice(self.rows, BLOCK_ROWS)):
            yield Block(self.done(), rows)


def within_limits(reading: Reading) -> Reading:
    """The same reading, which ends with a complaint when it has more rows than a file may have."""
    return replace(reading, rows=_counted(reading.rows))


def _counted(rows: Iterator[Row]) -> Iterator[Row]:
    yield from islice(rows, MOST_ROWS)
    if next(rows, None) is not None:
        raise Unusable(f"The file has more than {MOST_ROWS:,} rows; export fewer contacts at a time.")
