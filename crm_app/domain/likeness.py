"""How likely two people are one, as bits of evidence for and against: what agrees counts by how rare it is.

After I. Fellegi and A. Sunter, A Theory for Record Linkage (1969): the sum of log2 of how much likelier an agreement is
between two records of one person than between any two. What is missing says nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log2

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from crm_app.domain.nicknames import may_be_one
from crm_app.domain.traits import Traits

MOST_COMMON = 1.5  # bits that even the commonest name says
_EXACT, _CLOSE, _NEAR, _FAR = 1.0, 0.92, 0.84, 0.72
_SWAPPED = 1.5  # bits that swapped names cost


class Likeness:
    """Compares people of one book; how rare a name, a street or an employer is, is counted there."""

    def __init__(self, people: Sequence[Traits]) -> None:
        """Count how often everything comes."""
        self._size = max(len(people), 2)
        self._prior = -log2(self._size)
        self._givens = self._bits_of(one.given for one in people)
        self._families = self._bits_of(one.family for one in people)
        self._streets = self._bits_of(one.street for one in people)
        self._places = self._bits_of(one.place for one in people)
        self._codes = self._bits_of(one.code for one in people)
        self._organisations = self._bits_of(name for one in people for name in one.organisations)

    def _bits_of(self, texts: Iterable[str]) -> dict[str, float]:
        """Bits that an agreement in each text says: as often as it comes, any two people would agree in it."""
        counted = Counter(texts).items()
        return {text: max(log2(self._size / count) - 0.2, MOST_COMMON) for text, count in counted}

    def bits(self, one: Traits, other: Traits) -> float:
        """All evidence together: above 0 it is likelier than not that they are one."""
        return (
            self._prior
            + self.names(one, other)
            + self._address(one, other)
            + birthday_bits(one, other)
            + self._work(one, other)
            + _reach(one, other)
        )

    def names(self, one: Traits, other: Traits) -> float:
        """What the names say, given and family in their places or swapped."""
        straight = self._given(one, other) + self._name(one.family, other.family, self._families)
        if straight > 6 or not (one.given and one.family):
            return straight
        crossed = JaroWinkler.similarity(one.given, other.family) + JaroWinkler.similarity(one.family, other.given)
        if crossed < 2 * _NEAR:
            return straight
        worth = min(self._givens[one.given], self._givens[other.given])
        worth += min(self._families[one.family], self._families[other.family])
        return max(straight, worth - _SWAPPED - 20 * (2 - crossed))

    def _given(self, one: Traits, other: Traits) -> float:
        found = self._name(one.given, other.given, self._givens)
        if found < MOST_COMMON and one.given and other.given:
            first, second = one.given.split(" ")[0], other.given.split(" ")[0]
            names = (first, *one.nicknames), (second, *other.nicknames)
            if any(may_be_one(left, right) for left in names[0] for right in names[1]):
                return min(self._givens[one.given], 3.0)
        return found

    def _name(self, one: str, other: str, bits: Mapping[str, float]) -> float:
        """Full bits for the same name, fewer for one that is spelt nearly so, bits against for another one."""
        if not one or not other:
            return 0.0
        return self._graded(one, other, bits, against=-4.0)

    def _graded(self, one: str, other: str, bits: Mapping[str, float], *, against: float) -> float:
        if one == other:
            return bits[one]
        alike = JaroWinkler.similarity(one, other)
        rarity = min(bits[one], bits[other])
        if alike >= _CLOSE:
            return max(rarity - 2.0, MOST_COMMON)
        if alike >= _NEAR:
            return max(0.45 * rarity, 1.0)
        return -1.0 if alike >= _FAR else against

    def _address(self, one: Traits, other: Traits) -> float:
        """Street, place and code speak of one thing: they count together, but not without end."""
        found = 0.0
        if one.street and other.street:
            found += self._graded(one.street, other.street, self._streets, against=-2.5)
        if one.place and other.place:
            found += self._graded(one.place, other.place, self._places, against=-1.5)
        if one.code and other.code:
            found += self._code(one.code, other.code)
        return min(found, 16.0)

    def _code(self, one: str, other: str) -> float:
        if one == other:
            return min(self._codes[one], 6.0)
        return 0.5 if DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1 else -1.5

    def _work(self, one: Traits, other: Traits) -> float:
        """The same employer says something; another one hardly anything, since people change jobs."""
        shared = one.organisations & other.organisations
        if shared:
            return min(max(self._organisations[name] for name in shared), 5.0)
        if one.domains & other.domains:
            return 2.0
        return -0.7 if one.organisations and other.organisations else 0.0


def birthday_bits(left: Traits, right: Traits) -> float:
    """What the birthdays say: much where they are the same, something where one may be the other mistyped."""
    one, other = left.birthday, right.birthday
    if not one or not other:
        return 0.0
    if one == other:
        return 11.0
    distance = DamerauLevenshtein.distance(one, other, score_cutoff=2)
    if distance <= 1:
        return 5.0
    if _day_and_month(one) == _day_and_month(other)[::-1] and one[:4] == other[:4]:
        return 5.0
    return 0.0 if distance == 2 else -5.0


def _day_and_month(date: str) -> tuple[str, ...]:
    return tuple(date.split("-")[-2:])


def _reach(one: Traits, other: Traits) -> float:
    """Shared ways to reach them; ways that differ say a little against."""
    found = 0.0
    for left, right, same, other_one in (
        (one.slugs, other.slugs, 20.0, -6.0),
        (one.emails, other.emails, 14.0, -0.5),
        (one.phones, other.phones, 9.0, -0.5),
    ):
        if left and right:
            found += same if left & right else other_one
    return found
