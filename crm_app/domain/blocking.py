"""Whom to compare with whom: people who share a key, so that not everybody is compared with everybody."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from crm_app.domain.traits import Traits

SURE_BLOCK = 60
"""People who share an e-mail, number or profile: more than that and it is nobody's own."""
NAME_BLOCK = 30
"""People who share a name by itself; where more do, something else must agree as well."""
PAIR_BLOCK = 30


def pairs(people: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Yield the places of each two to be compared, the smaller first, each once."""
    found: set[int] = set()
    size = len(people)
    for keys, most in ((_sure_keys, SURE_BLOCK), (_name_keys, NAME_BLOCK), (_joint_keys, PAIR_BLOCK)):
        for block in _blocks(people, keys):
            for at, first in enumerate(block) if len(block) <= most else ():
                found.update(first * size + second for second in block[at + 1 :])
    yield from (divmod(one, size) for one in sorted(found))


def _blocks(people: Sequence[Traits], keys: Callable[[Traits], Iterator[str]]) -> Iterable[list[int]]:
    """The places of those who share a key."""
    blocks: dict[str, list[int]] = {}
    for place, one in enumerate(people):
        for key in set(keys(one)):
            blocks.setdefault(key, []).append(place)
    return blocks.values()


def _sure_keys(one: Traits) -> Iterator[str]:
    for kind, values in (("e", one.emails), ("p", one.phones), ("s", one.slugs)):
        for value in values:
            yield f"{kind}{value}"


def _name_keys(one: Traits) -> Iterator[str]:
    if one.words and " " in one.words:
        yield f"w{one.words}"
    if one.given and one.family:
        yield f"f{one.family}|{one.given[0]}"
        yield f"g{one.given_sound}|{one.family[0]}"
        yield f"x{one.given}|{one.family[0]}"
        first, second = sorted((one.given[:4], one.family[:4]))
        yield f"o{first}|{second}"
    if one.birthday and len(one.birthday) > 7:
        yield f"b{one.birthday}"
    if one.street:
        yield f"a{one.street}"
    for domain in one.domains if one.given else ():
        yield f"d{domain}|{one.given}"


def _joint_keys(one: Traits) -> Iterator[str]:
    """Part of a name together with something else: what many share, with a little more of the name."""
    sounds = [sound for sound in (one.given_sound, one.family_sound) if sound]
    others = [f"z{one.code}"] if one.code else []
    others += [f"m{one.birthday[4:]}"] if len(one.birthday) > 7 else []
    others += [f"t{word}" for word in one.street.split()[:2]]
    for other in others:
        for sound in sounds:
            yield f"{sound}|{other}"
    initials = "".join(sorted((one.given[:1], one.family[:1])))
    common = [f"o{name}" for name in one.organisations]
    common += [f"c{one.place}"] if one.place else []
    common += [f"y{one.birthday[:4]}"] if len(one.birthday) > 7 else []
    for other in common:
        for sound in sounds:
            yield f"{sound}{initials}|{other}"
