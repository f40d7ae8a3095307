"""What every reader gives back: what the file is, and its rows as they are read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from crm_app.domain.incoming import Block, FileReport, Row

BLOCK_ROWS = 500


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
