"""From people and meetings of the book to paper: lists, labels, envelopes, and the sheets of a day or week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from crm_app.domain import printed as kinds
from crm_app.domain.printed import Chosen
from crm_app.errors import Unusable
from crm_app.store import contactable, me, meeting_days, people, settings
from crm_app.store import printed as gathering
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically
from crm_app.work import prep
from crm_app.work.places import machine_zone

DAY, WEEK = timedelta(days=1), timedelta(days=7)
_CALLED_OFF = frozenset({"cancelled", "no-show"})


@dataclass(frozen=True, slots=True)
class Printed:
    """A document and who is in it."""

    pdf: bytes
    chosen: Chosen


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of several meetings: whom each is for, and what its maker has to tell."""

    pdf: bytes
    remarks: tuple[tuple[str, tuple[str, ...]], ...]


def save(book: Book, target: Path, pdf: bytes) -> None:
    """Put a document into a file; raises Unusable for another ending than .pdf and for what belongs to the book."""
    if target.suffix.lower() != prep.PDF:
        raise Unusable(f"Paper is written as {prep.PDF}; “{target.name}” ends in something else.")
    refuse_own(book.folder, target)
    write_atomically(target, pdf)


def chosen_by(book: Book, *, query: str = "", view: str = "") -> Sequence[int]:
    """The people of a saved view, or all, narrowed by what is looked for; raises Unusable for an unknown view."""
    if not view:
        return people.ids(book, query=query)
    from crm_app.work.exporting import of_view

    found = of_view(book, view)
    if not query.strip():
        return found
    matching = set(people.ids(book, query=query))
    return [number for number in found if number in matching]


def render(
    book: Book, kind: str, ids: Sequence[int], *, notes: bool = False, locale: str | None = None, paper: str = ""
) -> Printed:
    """The people of `ids` in their order, as one of `domain.printed.KINDS`; raises Unusable when nobody is left."""
    if kind not in kinds.KINDS:
        raise Unusable(f"There is no way to print people called “{kind}”; use {', '.join(kinds.KINDS)}.")
    found, private = gathering.contacts(book, ids, notes=notes and kind == kinds.DETAILED)
    chosen = kinds.chosen(kind, found, private=private)
    if not chosen.people:
        raise Unusable(_nobody(kind))
    spoken, paper = locale or prep.reader_locale(), paper or settings.get(book, "paper")
    from crm_app.sheets import contacts, labels

    made_at = book.clock()
    if kind == kinds.LABELS:
        return Printed(labels.labels(chosen.people, locale=spoken, made_at=made_at, paper=paper), chosen)
    if kind == kinds.ENVELOPES:
        sender = tuple(filter(None, (me.get(book).name,)))
        pdf = labels.envelopes(chosen.people, sender=sender, locale=spoken, made_at=made_at, paper=paper)
        return Printed(pdf, chosen)
    return Printed(contacts.render(kind, chosen.people, locale=spoken, made_at=made_at, paper=paper), chosen)


def _nobody(kind: str) -> str:
    if kind in (kinds.LABELS, kinds.ENVELOPES):
        return "Nobody among them has an address and may be written to."
    if kind == kinds.PHONES:
        return "Nobody among them has a phone number."
    if kind == kinds.BIRTHDAYS:
        return "Nobody’s birthday is known among them."
    return "Nobody is left to be printed."


def sheets(
    book: Book, first: date, length: timedelta = DAY, *, locale: str | None = None, paper: str | None = None
) -> Sheets:
    """The sheets of all meetings that begin in the days from `first` on by the owner's clock and were not called off,
    each as `prep` makes it, but for who is not to be contacted; raises Unusable when there are none.
    """
    home = ZoneInfo(home_zone(book))
    since = datetime.combine(first, time(), home)
    until = datetime.combine(first + length, time(), home)
    planned = [row for row in meeting_days.between(book, since, until) if row.person is not None]
    alone = contactable.left_alone(book, [row.person for row in planned if row.person])
    meetings = [
        row for row in planned if row.person not in alone and since <= row.start and row.state not in _CALLED_OFF
    ]
    if not meetings:
        raise Unusable("There are no meetings then.")
    from crm_app.sheets import prep as sheet

    pdf, reports = sheet.render_all([prep.facts(book, row.id, locale=locale, paper=paper) for row in meetings])
    told = zip(meetings, reports, strict=True)
    return Sheets(pdf, tuple((row.person_name, tuple(prep.remarks(report))) for row, report in told))


def home_zone(book: Book) -> str:
    """The IANA name of the zone whose days count: the owner's, else this machine's."""
    return settings.get(book, settings.ZONE) or machine_zone()
