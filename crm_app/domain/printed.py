"""People on paper: what a printed list, label or envelope tells of them, and who stays off it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

CONTACTS, CARDS, DETAILED, PHONES = "contacts", "cards", "detailed", "phones"
LABELS, ENVELOPES, BIRTHDAYS, SHORTLIST = "labels", "envelopes", "birthdays", "shortlist"
KINDS = (CONTACTS, CARDS, DETAILED, PHONES, LABELS, ENVELOPES, BIRTHDAYS, SHORTLIST)

_REACHING_OUT = frozenset({LABELS, ENVELOPES, SHORTLIST})
"""What leads to somebody being written to: who is not to be contacted stays off it."""
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Address:
    """An address as on an envelope; `label` is what the book calls it ("home")."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """One person as paper shows them; nothing in it is interpreted."""

    name: str
    second_name: str = ""  #: the name in other letters
    title: str = ""
    organisation: str = ""
    phones: tuple[str, ...] = ()  #: the preferred one first, as all ways to reach somebody
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    birthday: str = ""  #: "1980-04-12", or "--04-12" without the year
    note: str = ""  #: plain text, only when it was asked for
    may_share: str = "unknown"  #: "yes", "no" or "unknown"
    do_not_contact: bool = False

    @property
    def born(self) -> tuple[int, int, int] | None:
        """Month, day and year (0 when unknown) of the birthday; None for none, or for what is no date."""
        without = self.birthday.startswith("--")
        try:
            found = date.fromisoformat(f"{_LEAP_YEAR}{self.birthday[1:]}" if without else self.birthday)
        except ValueError:
            return None
        return found.month, found.day, 0 if without else found.year


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who goes on paper and why others do not."""

    people: tuple[Contact, ...]
    private: int = 0  #: left out because they are private
    stopped: int = 0  #: left out because they are not to be contacted
    refused: int = 0  #: left out because they may not be named to others
    lacking: int = 0  #: left out because the book does not know their number, address or birthday
    unknown: tuple[str, ...] = ()  #: on a shortlist without having been asked whether they may be named


def chosen(kind: str, people: Iterable[Contact], *, private: int = 0) -> Chosen:
    """Who of `people` goes on paper of a kind."""
    here, stopped, refused, lacking = [], 0, 0, 0
    for one in people:
        if one.do_not_contact and kind in _REACHING_OUT:
            stopped += 1
        elif kind == SHORTLIST and one.may_share == "no":
            refused += 1
        elif _lacks(kind, one):
            lacking += 1
        else:
            here.append(one)
    if kind == BIRTHDAYS:
        here.sort(key=lambda one: one.born or ())
    unasked = tuple(one.name for one in here if one.may_share != "yes") if kind == SHORTLIST else ()
    return Chosen(tuple(here), private, stopped, refused, lacking, unasked)


def _lacks(kind: str, one: Contact) -> bool:
    if kind == PHONES:
        return not one.phones
    if kind in (LABELS, ENVELOPES):
        return not one.addresses
    return kind == BIRTHDAYS and one.born is None
