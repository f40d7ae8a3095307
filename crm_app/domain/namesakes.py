"""Organisations that are in the book twice: told by their names without the legal form, and by their domains."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from crm_app.domain.duplicates import CONFLICT, LANES, PERHAPS, SAFE, Candidate
from crm_app.domain.traits import organisation_key
from crm_app.domain.uniting import names_in

_SPELT_ALIKE = 0.94


class Employer(NamedTuple):
    """An organisation as the book has it."""

    id: int
    name: str
    other_names: str = ""
    domain: str = ""


def find(organisations: Sequence[Employer], apart: Iterable[tuple[int, int]] = ()) -> list[Candidate]:
    """All candidates, in the lanes of people: the same name is safe, the same domain under other names a conflict."""
    told = {frozenset(pair) for pair in apart}
    known = {one.id: one for one in organisations}
    keys = {one.id: frozenset(filter(None, map(organisation_key, _names(one)))) for one in organisations}
    found = []
    for first, second in sorted(_pairs(organisations, keys)):
        if frozenset((first, second)) not in told:
            candidate = _judge(known[first], known[second], keys[first], keys[second])
            if candidate:
                found.append(candidate)
    return sorted(found, key=lambda one: (LANES.index(one.lane), -one.bits, one.one, one.other))


def _names(one: Employer) -> Iterator[str]:
    yield one.name
    yield from names_in(one.other_names)


def _pairs(organisations: Sequence[Employer], keys: dict[int, frozenset[str]]) -> set[tuple[int, int]]:
    """Those who share a name, a domain, or the beginning of the first word."""
    blocks: dict[str, list[int]] = {}
    for one in organisations:
        mine = {f"k{key}" for key in keys[one.id]} | {f"b{key[:5]}" for key in keys[one.id]}
        for block in mine | ({f"d{one.domain.lower()}"} if one.domain else set()):
            blocks.setdefault(block, []).append(one.id)
    return {
        (min(first, second), max(first, second))
        for members in blocks.values()
        for at, first in enumerate(members)
        for second in members[at + 1 :]
        if first != second
    }


def _judge(one: Employer, other: Employer, mine: frozenset[str], theirs: frozenset[str]) -> Candidate | None:
    same_domain = bool(one.domain) and one.domain.lower() == other.domain.lower()
    other_domain = bool(one.domain and other.domain) and not same_domain
    if mine & theirs:
        against = ("domain",) if other_domain else ()
        return Candidate(one.id, other.id, CONFLICT if against else SAFE, 20.0, ("name",), against)
    likest = max((JaroWinkler.similarity(left, right) for left in mine for right in theirs), default=0.0)
    if same_domain:
        return Candidate(one.id, other.id, CONFLICT, 10.0, ("domain",), ("names",))
    if likest >= _SPELT_ALIKE and not other_domain:
        return Candidate(one.id, other.id, PERHAPS, 20 * (likest - _SPELT_ALIKE), ("similar name",))
    return None
