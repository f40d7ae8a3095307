"""Whose export it is: told by the profile or the invitations, else by who stands in every conversation."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from crm_app.domain.details import profile_slug
from crm_app.domain.incoming import IncomingMe, IncomingPerson, Row

_MARK = ", "  # between the names in a cell, and inside of some: "Ana Adler, PhD"
_LONGEST = 3  # pieces that one name may have


class Cells(NamedTuple):
    """One row by its folded headers."""

    line: int
    digest: str
    texts: dict[str, str]

    def get(self, key: str) -> str:
        """The cell under a header, "" when there is none."""
        return self.texts.get(key, "")


class Owner:
    """Whose export it is, by name and by LinkedIn name; either may be unknown.

    Messages up to mid-2023 tell the profile of their sender alone, so that there only names stand on both sides.
    """

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._slug = ""
        self._connections: set[str] = set()
        self._known: set[str] = set()
        self.is_known = False

    def met(self, row: Row) -> Row:
        """Remember the owner from the profile, and the connections, on their way through."""
        if isinstance(row, IncomingMe):
            self.told(row.name, "")
        elif isinstance(row, IncomingPerson):
            self._connections |= {row.name.casefold(), row.slug} - {""}
        return row

    def told(self, name: str, slug: str) -> None:
        """Take what a file says about its owner for certain."""
        self._names |= {name.casefold()} - {""}
        self._slug = self._slug or slug

    def settle(self, messages: list[Cells]) -> None:
        """Find the owner in the messages themselves; `is_known` tells whether somebody in them was found to be it."""
        senders = {cells.get("from").casefold() for cells in messages} - {""}
        self._known = senders | self._connections
        written = senders | {cells.get("to").casefold() for cells in messages} - {""}
        slugs = set().union(*map(_slugs, messages))
        if self._slug not in slugs:
            self._slug = self._slug_by_name(messages)
        if not self._slug and any(cells.get("recipientprofileurls") for cells in messages):
            self._slug = self._only(_everywhere(messages, _slugs))
        if self._slug:
            mine = (cells for cells in messages if profile_slug(cells.get("senderprofileurl")) == self._slug)
            self._names |= {cells.get("from").casefold() for cells in mine} - {""}
        elif not self._names & written:
            self._names |= {self._only(_everywhere(messages, _names) & written)} - {""}
            self._slug = self._slug_by_name(messages)
        self.is_known = bool(self._slug or self._names & written)

    def is_me(self, *, name: str, slug: str) -> bool:
        """Whether this is the owner; a slug decides where both sides have one."""
        if slug and self._slug:
            return slug == self._slug
        return name.casefold() in self._names

    def recipients(self, cells: Cells) -> list[tuple[str, str]]:
        """Name and slug of everybody a message went to; either is "" where the row does not tell it."""
        slugs = slugs_of(cells.get("recipientprofileurls"))
        if slugs:
            return [(cells.get("to") if len(slugs) == 1 else "", slug) for slug in slugs]
        return [(name, "") for name in self._split(cells.get("to"))]

    def _split(self, cell: str) -> Iterator[str]:
        """The names in a cell, told apart where somebody known bears one of them; else all of it counts as a name."""
        pieces = cell.split(_MARK)
        if len(pieces) == 1 or self._known.isdisjoint(_runs(cell)):
            yield cell
            return
        while pieces:
            sizes = range(min(len(pieces), _LONGEST), 1, -1)
            size = next((size for size in sizes if _MARK.join(pieces[:size]).casefold() in self._known), 1)
            yield _MARK.join(pieces[:size])
            del pieces[:size]

    def _slug_by_name(self, messages: list[Cells]) -> str:
        """The profile from which those messages came, or to which they went, that bear a name of the owner's."""
        found: Counter[str] = Counter()
        for cells in messages:
            if cells.get("from").casefold() in self._names:
                found[profile_slug(cells.get("senderprofileurl"))] += 1
            slugs = slugs_of(cells.get("recipientprofileurls"))
            if len(slugs) == 1 and cells.get("to").casefold() in self._names:
                found[slugs[0]] += 1
        del found[""]
        most = found.most_common(2)
        return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else ""

    def _only(self, found: set[str]) -> str:
        """The one who can be the owner, since nobody is a connection of their own; "" for none or several."""
        left = found - self._connections
        return left.pop() if len(left) == 1 else ""


def _everywhere(messages: list[Cells], parties: Callable[[Cells], set[str]]) -> set[str]:
    """Who stands in every conversation of which both sides are told."""
    talks: dict[str, set[str]] = {}
    for cells in messages:
        talks.setdefault(cells.get("conversationid") or f"line {cells.line}", set()).update(parties(cells))
    found = [parties for parties in talks.values() if len(parties) > 1]
    return set.intersection(*found) if found else set()


def _slugs(cells: Cells) -> set[str]:
    return {profile_slug(cells.get("senderprofileurl")), *slugs_of(cells.get("recipientprofileurls"))} - {""}


def _names(cells: Cells) -> set[str]:
    return {cells.get("from").casefold(), *_runs(cells.get("to"))} - {""}


def _runs(cell: str) -> set[str]:
    """Whatever could be a name in a cell of several, in lower case."""
    pieces = cell.casefold().split(_MARK)
    if len(pieces) == 1:
        return set(pieces)
    return {_MARK.join(pieces[start : start + size]) for start in range(len(pieces)) for size in range(1, _LONGEST + 1)}


def slugs_of(cell: str) -> list[str]:
    """The profiles in a cell that lists their addresses."""
    return [slug for url in cell.split(",") if (slug := profile_slug(url))]
