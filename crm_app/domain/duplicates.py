"""Who is in the book twice, in three lanes: safe to merge, surely meant to be one but with something against it, and
perhaps the same.

Nobody is merged on a name alone: for the safe lane something that is somebody's own must be shared, the names must
fit, and nothing may speak against it. Guarded against: shared mailboxes, the number of an office, colleagues of one
employer, namesakes, families under one roof.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from crm_app.domain.blocking import pairs
from crm_app.domain.likeness import Likeness, birthday_bits
from crm_app.domain.nicknames import may_be_one
from crm_app.domain.traits import Someone, Traits, is_shared_mailbox, traits_of

SAFE, CONFLICT, PERHAPS = "safe", "conflict", "perhaps"
LANES = (SAFE, CONFLICT, PERHAPS)
ENOUGH = 0.0
"""Bits from which two may be one: it is likelier than not."""
_SPELT_ALIKE = 0.9
_NEAR = 0.75
_OWN_NUMBER = 2
"""As many people may share a number or mailbox that is still somebody's own: who is in the book twice is two."""
_TOLD_EVERY = 200
"""People after whom it is told how far the search is."""
_KNOWN, _PAIRED = 0.1, 0.3
"""Shares of the search that are done once everybody is known, and once it is known whom to compare."""
Progress = Callable[[float], object]


class Candidate(NamedTuple):
    """Two people who may be one: by their ids, `one` is the older; `why` and `against` are short words."""

    one: int
    other: int
    lane: str
    bits: float
    why: tuple[str, ...]
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Shared:
    """What more people have than can be one person's."""

    emails: frozenset[str]
    phones: frozenset[str]
    slugs: frozenset[str]


def find(
    people: Sequence[Someone], apart: Iterable[tuple[int, int]] = (), progress: Progress = lambda _part: None
) -> list[Candidate]:
    """All candidates among these people, likeliest first within each lane; pairs told `apart` are left out.

    `progress` is told the share done, and may raise to give it up.
    """
    known = _know(people, progress)
    shared = _shared(known)
    likeness = Likeness(known)
    told = {frozenset(pair) for pair in apart}
    found = []
    next_told = 0
    for first, second in pairs(known):
        if first >= next_told:
            progress(_PAIRED + (1 - _PAIRED) * first / len(known))
            next_told = first + _TOLD_EVERY
        one, other = known[first], known[second]
        if frozenset((one.id, other.id)) not in told:
            candidate = _judge(one, other, likeness, shared)
            if candidate:
                found.append(candidate)
    return sorted(found, key=lambda one: (LANES.index(one.lane), -one.bits, one.one, one.other))


def _know(people: Sequence[Someone], progress: Progress) -> list[Traits]:
    known = []
    for place, one in enumerate(people):
        if place % _TOLD_EVERY == 0:
            progress(_KNOWN * place / len(people))
        known.append(traits_of(one))
    progress(_KNOWN)
    return known


def _judge(one: Traits, other: Traits, likeness: Likeness, shared: _Shared) -> Candidate | None:
    own = tuple(_own(one, other, shared))
    bits = likeness.bits(one, other)
    if not own and bits < ENOUGH:
        return None
    names, against = fit(one, other), tuple(_against(one, other))
    first, second = sorted((one.id, other.id))
    why = (*own, *_why(one, other, names))
    is_personal = "e-mail" in own or "profile" in own
    if own and (names != CLASH or is_personal):
        against = ("names", *against) if names == CLASH else against
        is_safe = not against and (names == SAME or is_personal)
        return Candidate(first, second, SAFE if is_safe else CONFLICT, bits, why, against)
    if bits >= ENOUGH and not _are_relatives(one, other):
        return Candidate(first, second, PERHAPS, bits, why, against)
    return None


def _are_relatives(one: Traits, other: Traits) -> bool:
    """Whether the given names say that these are two, family or colleagues, whatever else they share but the day on
    which they were born.
    """
    if not one.given or not other.given or _givens_fit(one, other) or birthday_bits(one, other) > 0:
        return False
    return max(_alike(one.given, other.given), _alike(one.given, other.family), _alike(one.family, other.given)) < _NEAR


SAME, SPELT, CLASH = "same", "spelt", "clash"


def fit(one: Traits, other: Traits) -> str:
    """Whether two names are the same (in any order, or by a nickname), spelt or changed so that they may be, or not."""
    if one.words == other.words and one.words:
        return SAME
    givens = _givens_fit(one, other)
    families = JaroWinkler.similarity(one.family, other.family) if one.family and other.family else 0.0
    if givens and one.family == other.family:
        return SAME
    if (givens and families >= _SPELT_ALIKE) or _alike(one.given, other.given) >= _SPELT_ALIKE <= families:
        return SPELT
    swapped = min(_alike(one.given, other.family), _alike(one.family, other.given))
    if swapped >= _SPELT_ALIKE or _is_part(one.words, other.words):
        return SPELT
    return CLASH


def _givens_fit(one: Traits, other: Traits) -> bool:
    first = (*one.given.split(" ")[:1], *one.nicknames)
    second = (*other.given.split(" ")[:1], *other.nicknames)
    return any(may_be_one(left, right) for left in first for right in second)


def _alike(one: str, other: str) -> float:
    return JaroWinkler.similarity(one, other) if one and other else 0.0


def _is_part(one: str, other: str) -> bool:
    """Whether one name is the other without some of its words: "Ana Adler" and "Ana Maria Adler"."""
    first, second = set(one.split()), set(other.split())
    return min(len(first), len(second)) > 1 and (first <= second or second <= first)


def _own(one: Traits, other: Traits, shared: _Shared) -> Iterator[str]:
    """What the two share that is one person's own."""
    if (one.slugs & other.slugs) - shared.slugs:
        yield "profile"
    if any(not is_shared_mailbox(mail) for mail in (one.emails & other.emails) - shared.emails):
        yield "e-mail"
    if (one.phones & other.phones) - shared.phones:
        yield "phone"


def _why(one: Traits, other: Traits, names: str) -> Iterator[str]:
    """What else is the same, or nearly so."""
    if one.words == other.words:
        yield "name"
    elif names != CLASH:
        yield "similar name"
    if one.organisations & other.organisations:
        yield "organisation"
    if one.birthday and one.birthday == other.birthday:
        yield "birthday"
    if one.street and _alike(one.street, other.street) >= _SPELT_ALIKE:
        yield "address"
    elif one.place and one.place == other.place:
        yield "place"


def _against(one: Traits, other: Traits) -> Iterator[str]:
    """What one person could not have twice."""
    if one.birthday and other.birthday and not _days_fit(one.birthday, other.birthday):
        yield "birthday"
    if one.slugs and other.slugs and not one.slugs & other.slugs:
        yield "profile"
    if one.suffix and other.suffix and one.suffix != other.suffix:
        yield "suffix"


def _days_fit(one: str, other: str) -> bool:
    """Whether two birthdays are one, as far as either is known: one may lack the year, or the day."""
    return one == other or one.removeprefix("-") in other or other.removeprefix("-") in one


def _shared(people: Iterable[Traits]) -> _Shared:
    """E-mails, numbers and profiles that more people of different names have than one person can be."""
    bearers: dict[str, dict[str, set[str]]] = {"emails": {}, "phones": {}, "slugs": {}}
    for one in people:
        for kind, found in bearers.items():
            for value in getattr(one, kind):
                found.setdefault(value, set()).add(one.words)
    return _Shared(
        **{
            kind: frozenset(value for value, names in found.items() if len(names) > _OWN_NUMBER)
            for kind, found in bearers.items()
        }
    )


def groups(candidates: Iterable[Candidate], lane: str = SAFE) -> list[list[int]]:
    """The people of a lane who are one another, in groups with the oldest first: of three who are one, all three.

    Where two of a group are kept apart by another lane, the whole group is left out.
    """
    candidates = list(candidates)
    leads: dict[int, int] = {}

    def lead(one: int) -> int:
        while leads.setdefault(one, one) != one:
            one = leads[one]
        return one

    for found in candidates:
        if found.lane == lane:
            first, second = sorted((lead(found.one), lead(found.other)))
            leads[second] = first
    gathered: dict[int, list[int]] = {}
    for one in sorted(leads):
        gathered.setdefault(lead(one), []).append(one)
    doubtful = {lead(one.one) for one in candidates if one.lane != lane and one.one in leads and one.other in leads
                and lead(one.one) == lead(one.other) and one.against}  # fmt: skip
    return [members for first, members in gathered.items() if first not in doubtful and len(members) > 1]


def counts(candidates: Iterable[Candidate]) -> dict[str, int]:
    """How many candidates are in each lane."""
    found = Counter(one.lane for one in candidates)
    return {lane: found[lane] for lane in LANES}
