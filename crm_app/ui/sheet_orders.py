"""What the sheet needs to be made: names now, the page itself later, in a job."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from crm_app.store import meetings, settings
from crm_app.store.book import Book
from crm_app.ui import language, own_clock, remarks

LETTER, A4 = "letter", "a4"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A rendered sheet: `fits` says how full the page is, `remarks` what its owner should know of it."""

    pdf: bytes
    fits: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """Which sheet to make: `make` and `write` run in a job and take nothing from the window any more.

    `write` puts another form of it into a file: large print, or a web page by the file's ending.
    """

    meeting: int
    file_name: str
    paper: str
    make: Callable[[], Sheet]
    write: Callable[..., None]


def order(book: Book, meeting: int, *, now: datetime) -> SheetOrder | None:
    """The order for a meeting; None when it is no longer there."""
    found = meetings.rows_of(book, [meeting])
    if not found:
        return None
    row = found[0]
    begins = own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=own_clock.own_zone(book), now=now)
    file_name = f"Prep sheet {row.person_name} {begins.there:%Y-%m-%d}"
    return SheetOrder(meeting, file_name, paper(book), partial(make, book, meeting), partial(write, book, meeting))


def paper(book: Book) -> str:
    """The paper that sheets are made for: as the book says, else as the country has it."""
    from crm_app.sheets.clock import Clock

    return settings.get(book, "paper") or Clock(language.locale().name()).paper


def make(book: Book, meeting: int) -> Sheet:
    """Gather and render: a job's work, in its own thread and with its own connection."""
    from crm_app.sheets import prep as sheet
    from crm_app.work import prep

    try:
        facts = prep.facts(book, meeting, locale=language.locale().name())
    finally:
        book.release()
    rendered = sheet.render(facts)
    return Sheet(rendered.pdf, remarks.fits(rendered.report), tuple(remarks.others(rendered.report)))


def write(book: Book, meeting: int, target: Path, *, large_print: bool) -> None:
    """Write another form of the sheet: a job's work too."""
    from crm_app.work import prep

    try:
        prep.write(book, meeting, target, locale=language.locale().name(), large_print=large_print)
    finally:
        book.release()


def warm(_job: object) -> None:
    """Load what renders sheets while the form is being filled in, so that the first sheet is there at once."""
    importlib.import_module("crm_app.sheets.prep")
    importlib.import_module("pypdfium2")
