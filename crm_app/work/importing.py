"""Taking in files: each is one history entry, each row gets a verdict, and the same file again changes nothing.

A dry run goes the same way and writes nothing.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from crm_app.domain.incoming import Block, FileReport, Problem, Skipped
from crm_app.domain.mappings import Mapping
from crm_app.exchange.process import ReadingProcess
from crm_app.exchange.reading import How
from crm_app.exchange.recognise import read_file
from crm_app.store import mappings
from crm_app.store.book import Book
from crm_app.work.judging import Choices, Ledger, Verdict
from crm_app.work.taking import Taking

if TYPE_CHECKING:  # calendars are loaded with the first of them
    from crm_app.work.calendars import Calendars

CALENDAR = "ics"
Progress = Callable[[float], None]
"""Told the part done, 0..1, now and then; raising from it cancels, and nothing happened."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of a file: `rows` is the sum of the six counts after it. `batch` is None when it never was taken in.

    `touches` and `notes` count what came in beside the people, from messages, invitations and LinkedIn's notes;
    `filled` are touches of earlier imports that now got the words of their messages. `left_out` tells of each row
    that was skipped, why. `verdicts` are those of all rows, where they were asked for.
    """

    file: str
    format: str
    encoding: str
    headers: tuple[str, ...]
    rows: int
    new: int
    updated: int
    unchanged: int
    skipped: int
    hidden: int
    failed: int
    touches: int
    notes: int
    filled: int
    problems: tuple[Problem, ...]
    left_out: tuple[Skipped, ...]
    batch: str | None
    verdicts: tuple[Verdict, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The result as the command line prints it."""
        found = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "verdicts"}
        return found | {
            "problems": [problem._asdict() for problem in self.problems],
            "left_out": [row._asdict() for row in self.left_out],
        }


class Reader(Protocol):
    """What gives the rows: a reading here, or one in a process of its own."""

    @property
    def report(self) -> FileReport:
        """What the file is."""

    def blocks(self) -> Iterator[Block]:
        """Its rows, to be walked once."""


def import_file(
    book: Book | None,
    path: Path,
    *,
    dry_run: bool = False,
    texts: bool = False,
    aside: bool = False,
    wait: bool = False,
    judged: bool = False,
    choices: Choices | None = None,
    mapping: Mapping | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Take in one file of any known format; `book` may be None for a dry run where there is no book yet.

    `texts` takes in the words of messages, marked private; `aside` reads in a process of its own, so that a window
    keeps moving; `wait` waits for the door. `judged` tells the verdict of every row, and `choices` (by the places that
    those have) say what to do with some of them instead. `mapping` says what the columns of a CSV are; without one, a
    saved mapping for the same headers is taken. Raises Unusable with a sentence when nobody can be found in the file
    or it cannot be used; then nothing was changed.
    """
    how = How(texts, mapping, mappings.saved(book) if book and mapping is None else {})
    ledger = Ledger(book) if judged else None
    with _without_collector(), _reading(path, how, aside=aside) as reader:
        if reader.report.format == CALENDAR:
            taking = _calendars(book, path, reader.report, dry_run=dry_run)
        else:
            taking = Taking(book, path, reader.report, dry_run=dry_run, choices=choices or {}, ledger=ledger)
        if dry_run:
            return _run(taking, reader, progress, ledger)
        if book is None:
            raise ValueError("only a dry run can do without a book")
        with book.edit(f"Import {path.name}", wait=wait):
            return _run(taking, reader, progress, ledger)


def _calendars(book: Book | None, path: Path, report: FileReport, *, dry_run: bool) -> "Taking | Calendars":
    from crm_app.work.calendars import Calendars

    return Calendars(book, path, report, dry_run=dry_run)


def _run(
    taking: "Taking | Calendars", reader: Reader, progress: Progress | None, ledger: Ledger | None
) -> ImportResult:
    for block in reader.blocks():
        taking.take(block.rows)
        if progress:
            progress(block.done)
    taking.finish()
    report, counts = reader.report, taking.counts
    names = ("new", "updated", "unchanged", "skipped", "hidden", "failed")
    return ImportResult(
        file=str(taking.path),
        format=report.format,
        encoding=report.encoding,
        headers=report.headers,
        rows=sum(counts[name] for name in names),
        **{name: counts[name] for name in names},
        touches=counts["touches"],
        notes=counts["notes"],
        filled=counts["filled"],
        problems=tuple(taking.problems),
        left_out=taking.left_out(),
        batch=taking.batch,
        verdicts=ledger.in_order() if ledger else (),
    )


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing in an import is garbage in cycles, and looking for it costs a tenth of the time at 100,000 people."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _reading(path: Path, how: How, *, aside: bool) -> Iterator[Reader]:
    if aside:
        with ReadingProcess(path, how) as reading:
            yield reading
    else:
        yield read_file(path, how)
