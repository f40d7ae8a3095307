"""From the book to a report in a file: the one way for the window and the command line."""

from pathlib import Path

from crm_app.errors import Unusable
from crm_app.store import campaigns, me, reporting, settings
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically
from crm_app.work.prep import PDF, reader_locale

FIELD, ACTIVITY = "field", "activity"
KINDS = (FIELD, ACTIVITY)


def write(
    book: Book, target: Path, *, kind: str = FIELD, field: str = "", names: bool = True, locale: str | None = None,
    paper: str = "",
) -> None:  # fmt: skip
    """Write a report of one of `KINDS` as PDF; `field` narrows the field report, without `names` nobody is told."""
    if target.suffix.lower() != PDF:
        raise Unusable(f"A report is written as {PDF}; “{target.name}” ends in something else.")
    refuse_own(book.folder, target)
    write_atomically(target, render(book, kind=kind, field=field, names=names, locale=locale, paper=paper))


def render(
    book: Book, *, kind: str = FIELD, field: str = "", names: bool = True, locale: str | None = None, paper: str = ""
) -> bytes:
    """A report as the bytes of a PDF. Raises Unusable for a field report without names: it is made of what people
    said.
    """
    from crm_app.sheets import reports

    spoken = locale or reader_locale()
    paper = paper or settings.get(book, "paper")
    campaign = campaigns.present(book)
    if kind == ACTIVITY:
        found = reporting.activity_report(book, names=names, campaign=campaign)
        owner = me.get(book).name
        return reports.activity_report(
            found, names=names, owner=owner, locale=spoken, made_at=book.clock(), paper=paper
        )
    if not names:
        raise Unusable("A field report tells what people said. Make an activity report to leave names out.")
    told = reporting.field_report(book, field, campaign=campaign)
    return reports.field_report(told, locale=spoken, made_at=book.clock(), paper=paper)
