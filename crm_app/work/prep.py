"""From a meeting in the book to its sheet in a file: the one way for the window and the command line."""

import locale as system_locale
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from crm_app.domain.prep import PrepFacts
from crm_app.errors import Unusable
from crm_app.store import prep
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically
from crm_app.work.places import machine_zone

if TYPE_CHECKING:
    from crm_app.sheets.prep import Report

PDF, HTML = ".pdf", ".html"
FULL = 100


_TAG = re.compile(r"[a-z]{2,3}_[A-Z]{2}")


def reader_locale() -> str:
    """Language and region of whoever reads here ("en_US"): as the environment asks, else as the system is set."""
    asked = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_TIME", "LANG"))), None) or system_locale.getlocale()[0]
    found = _TAG.match(asked or "")
    return found[0] if found else "en_US"


def facts(book: Book, meeting: int, *, locale: str | None = None, paper: str | None = None) -> PrepFacts:
    """What the sheet of a meeting shows, ready for any of its forms."""
    from crm_app.sheets.clock import Clock
    from crm_app.sheets.words import words_of

    spoken = locale or reader_locale()
    speech = prep.Speech(spoken, Clock(spoken).short_date, words_of(spoken))
    return prep.facts(book, meeting, machine_zone=machine_zone(), speech=speech, paper=paper or "")


def write(
    book: Book,
    meeting: int,
    target: Path,
    *,
    locale: str | None = None,
    paper: str | None = None,
    large_print: bool = False,
) -> list[str]:
    """Write the sheet as PDF or, by the file's ending, as HTML; answers remarks for its owner (`remarks`)."""
    ending = target.suffix.lower()
    if ending not in {PDF, HTML}:
        raise Unusable(f"A prep sheet is written as {PDF} or {HTML}; “{target.name}” ends in neither.")
    refuse_own(book.folder, target)
    gathered = facts(book, meeting, locale=locale, paper=paper)
    if ending == HTML:
        from crm_app.sheets import html

        write_atomically(target, html.page(gathered).encode())
        return []
    if large_print:
        from crm_app.sheets import large

        write_atomically(target, large.render(gathered))
        return []
    from crm_app.sheets import prep as sheet

    rendered = sheet.render(gathered)
    write_atomically(target, rendered.pdf)
    return remarks(rendered.report)


def remarks(report: "Report") -> list[str]:
    """What the maker of the sheet has to tell its owner, as sentences."""
    said = [f"Fits, {report.full} % full." if report.full <= FULL else "Fits, by leaving some things out."]
    said += [f"+{count} in the app: {section}." for section, count in report.left_out.items()]
    if report.private_left_out:
        said.append(f"{report.private_left_out} private items were left out.")
    said += [f"“{name}” is printed as “{said_as}”: no font here has its script." for name, said_as in report.romanised]
    if report.picture_left_off:
        said.append("The picture of their card could not be read and was left off.")
    if report.code_left_off:
        said.append("Name, phone and mail are too long for the code to scan; it was left off.")
    if report.below_scale:
        said.append("Some text had to be set very small. Shorten it where you can.")
    return said
