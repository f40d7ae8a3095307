"""People on paper: the list in its styles, birthdays, and the shortlist for others."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from crm_app.domain import printed
from crm_app.domain.printed import Contact
from crm_app.sheets.clock import Clock
from crm_app.sheets.document import Column, Document

_SMALL = 9.0
_TITLES = {
    printed.CONTACTS: "Contacts", printed.CARDS: "Contacts", printed.DETAILED: "Contacts", printed.PHONES: "Phone list",
    printed.BIRTHDAYS: "Birthdays", printed.SHORTLIST: "Shortlist",
}  # fmt: skip


def render(kind: str, people: Sequence[Contact], *, locale: str, made_at: datetime, paper: str = "") -> bytes:
    """The people in their order as PDF; each kind of `_STYLES` is a style of its own."""
    from crm_app.sheets.words import words_of

    title = words_of(locale)(_TITLES[kind])
    document = Document(title, locale=locale, made_at=made_at, paper=paper)
    clock = Clock(locale)
    told = document.words("People: {count}").format(count=len(people)) if people else document.words("Nobody yet")
    document.text(f"{told} · {clock.date(made_at)}")
    document.space(6)
    if people:
        _STYLES[kind](document, people, clock)
    return document.finish()


def _table(document: Document, people: Sequence[Contact], _clock: Clock) -> None:
    words = document.words
    columns = (Column(words("Name"), 0.24), Column(words("Role and organisation"), 0.29), Column(words("Phone"), 0.2),
               Column(words("E-mail"), 0.27))  # fmt: skip
    rows = [(_name(one, document), _place(one), ", ".join(one.phones[:1]), ", ".join(one.emails[:1])) for one in people]
    document.table(columns, rows, size=_SMALL)


def _cards(document: Document, people: Sequence[Contact], _clock: Clock) -> None:
    document.cards([
        [
            _name(one, document),
            *filter(None, (one.second_name, one.title, one.organisation)),
            *one.phones[:2],
            *one.emails[:2],
            *(", ".join(address.lines) for address in one.addresses[:1]),
        ]
        for one in people
    ])  # fmt: skip


def _detailed(document: Document, people: Sequence[Contact], clock: Clock) -> None:
    words = document.words
    for one in people:
        with document.together():
            document.subheading(_name(one, document), near=True)
            for line in filter(None, (one.second_name, _place(one))):
                document.text(line)
            for head, texts in (("Phone", one.phones), ("E-mail", one.emails), ("Web", one.urls)):
                if texts:
                    document.text(" · ".join(texts), lead=f"{words(head)}:")
            for address in one.addresses:
                document.text(", ".join(address.lines), lead=f"{words('Address')}:")
            if one.born:
                document.text(_born(one.born, clock), lead=f"{words('Birthday')}:")
        if one.note:
            document.text(one.note, lead=f"{words('Note')}:")
        document.space(4)


def _phones(document: Document, people: Sequence[Contact], _clock: Clock) -> None:
    words = document.words
    columns = Column(words("Name"), 0.36), Column(words("Organisation"), 0.32), Column(words("Phone"), 0.32)
    rows = [(_name(one, document), one.organisation, ", ".join(one.phones)) for one in people]
    document.table(columns, rows)


def _birthdays(document: Document, people: Sequence[Contact], clock: Clock) -> None:
    born = [(one.born, one) for one in people if one.born]
    for month, group in groupby(born, key=lambda found: found[0][0]):
        document.heading(clock.month(month))
        columns = Column("", 0.06, numbers=True), Column("", 0.78), Column("", 0.16, numbers=True)
        document.table(columns, [(str(day), _name(one, document), str(year or "")) for (_, day, year), one in group])


def _shortlist(document: Document, people: Sequence[Contact], _clock: Clock) -> None:
    words = document.words
    columns = (Column(words("Name"), 0.26), Column(words("Role"), 0.24), Column(words("Organisation"), 0.24),
               Column(words("E-mail"), 0.26))  # fmt: skip
    rows = [(one.name, one.title, one.organisation, ", ".join(one.emails[:1])) for one in people]
    document.table(columns, rows, size=_SMALL)


def _name(one: Contact, document: Document) -> str:
    return f"{one.name} ({document.words('do not contact')})" if one.do_not_contact else one.name


def _place(one: Contact) -> str:
    return ", ".join(filter(None, (one.title, one.organisation)))


def _born(born: tuple[int, int, int], clock: Clock) -> str:
    month, day, year = born
    return clock.day(month, day) + (f" · {year}" if year else "")


_STYLES: Mapping[str, Callable[[Document, Sequence[Contact], Clock], None]] = {
    printed.CONTACTS: _table, printed.CARDS: _cards, printed.DETAILED: _detailed, printed.PHONES: _phones,
    printed.BIRTHDAYS: _birthdays, printed.SHORTLIST: _shortlist,
}  # fmt: skip
