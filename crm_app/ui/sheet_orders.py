"""What the sheet page needs to make the sheet of a meeting: names now, the page itself later, in a job."""

import importlib
from datetime import datetime

from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.ui import own_clock, words
from crm_app.ui.pages.sheet import Sheet, SheetOrder


def order(book: Book, meeting: int, *, now: datetime) -> SheetOrder | None:
    """The order for a meeting; None when it is no longer there."""
    found = meetings.rows_of(book, [meeting])
    if not found:
        return None
    row = found[0]
    begins = own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=own_clock.own_zone(book), now=now)
    about = ", ".join(filter(None, (str(begins), words.minutes(row.minutes), words.mode(row.mode))))
    file_name = f"Prep sheet {row.person_name} {begins.there:%Y-%m-%d}"
    return SheetOrder(meeting, row.person_name, about, file_name, lambda: make(book, meeting))


def make(book: Book, meeting: int) -> Sheet:
    """Gather and render: a job's work, in its own thread and with its own connection."""
    from crm_app.sheets import prep as sheet
    from crm_app.work import prep

    try:
        facts = prep.facts(book, meeting)
    finally:
        book.release()
    rendered = sheet.render(facts)
    fits, *remarks = prep.remarks(rendered.report)
    return Sheet(rendered.pdf, fits, tuple(remarks))


def warm(_job: object) -> None:
    """Load what renders sheets while the form is being filled in, so that the first sheet is there at once."""
    importlib.import_module("crm_app.sheets.prep")
    importlib.import_module("pypdfium2")
