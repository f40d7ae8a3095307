"""How near two short texts are: a mistake or two of reading must not part what belongs together."""

from functools import lru_cache

from crm_app.cards import words

_LOOKALIKE = {
    frozenset(pair)
    for pair in (
        "il",
        "l1",
        "i1",
        "o0",
        "s5",
        "b8",
        "uv",
        "ce",
        "co",
        "eo",
        "ao",
        "nm",
        "rn",
        "gq",
        "tf",
        "1f",
        "ft",
        "ij",
        "z2",
        "g9",
        "oq",
        "ae",
    )
}


_WIDE = str.maketrans(dict(zip("äöüøåæ", ("ae", "oe", "ue", "oe", "aa", "ae"), strict=True)))


@lru_cache(maxsize=4096)
def distance(one: str, other: str) -> float:
    """How many letters must change to make one text the other; letters that look alike count half."""
    row = [float(place) for place in range(len(other) + 1)]
    for place, letter in enumerate(one, 1):
        before, row[0] = row[0], float(place)
        for column, wanted in enumerate(other, 1):
            change = 0.0 if letter == wanted else 0.5 if frozenset((letter, wanted)) in _LOOKALIKE else 1.0
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + change)
    return row[-1]


def ratio(one: str, other: str) -> float:
    """1 for equal texts, towards 0 for strangers."""
    longest = max(len(one), len(other))
    return 1 - distance(one[:60], other[:60]) / longest if longest else 0.0


def local_fits(local: str, names: list[str]) -> float:
    """How well an e-mail address's part before the @ fits a person's names: 1 for both, less for one or initials."""
    spelled = [_spellings(name) for name in names]
    return max((_fits(local, [one[way] for one in spelled]) for way in range(2)), default=0.0)


def _spellings(name: str) -> tuple[str, str]:
    """Without marks, and with ä as ae."""
    wide = name.lower().translate(_WIDE)
    return words.letters(name), words.letters(wide)


def _fits(local: str, names: list[str]) -> float:
    bare = "".join(letter for letter in words.letters(local) if letter.isalpha()) or words.letters(local)
    names = [name for name in names if name]
    if not names or len(bare) < 2:
        return 0.0
    return max((weight * _near(bare, form) for form, weight in _forms(names)), default=0.0)


def _near(bare: str, form: str) -> float:
    if bare == form:
        return 1.0
    close = ratio(bare, form)
    return close if close >= 0.8 and len(form) >= 4 else 0.0


def _forms(names: list[str]) -> list[tuple[str, float]]:
    """The ways in which addresses are made of names, each with how much it tells."""
    given, family = names[0], names[-1]
    if len(names) == 1:
        return [(given, 0.85)]
    rest = "".join(names[1:])
    forms = [
        (given + family, 1.0),
        (family + given, 1.0),
        (given[0] + family, 0.97),
        (family + given[0], 0.97),
        (given, 0.85),
        (family, 0.9),
    ]
    forms += [(given + rest, 1.0), (rest + given, 1.0), (given[0] + rest, 0.98), (rest + given[0], 0.98), (rest, 0.9)]
    forms += [
        (given + family[0], 0.9),
        (family[0] + given, 0.8),
        (given[0] + family[0], 0.4),
        ("".join(name[0] for name in names), 0.45),
    ]
    forms += [
        ("".join(name[0] for name in names[:-1]) + family, 0.97),
        (given + names[1][0] + family, 0.97),
        (given[:2] + family, 0.9),
    ]
    forms += [(given[:3] + family[:3], 0.6), (family[:3] + given[:3], 0.6), (given + names[1], 0.95)]
    return [(form, weight) for form, weight in forms if len(form) >= 2]


def owner_fits(core: str, organisation: str) -> float:
    """How well a host's own name fits an organisation: 1 for the same words, less for initials or one word of it."""
    host = words.letters(core)
    parts = [words.letters(word) for word in words.plain(organisation) if not _is_legal(word)]
    parts = [part for part in parts if part]
    if not host or not parts:
        return 0.0
    return max(_whole_fits(host, parts), _initials_fit(host, parts), *(_part_fits(host, part) for part in parts))


def _whole_fits(host: str, parts: list[str]) -> float:
    """All the words, the first of them, or some of them in their order."""
    whole = "".join(parts)
    if host == whole:
        return 1.0
    if len(host) >= 3 and any(host == "".join(parts[:count]) for count in range(1, len(parts))):
        return 0.95
    close = ratio(host, whole)
    found = [close if close >= 0.75 else 0.0, 0.9 if len(host) >= 5 and _made_of_some(host, parts) else 0.0]
    if len(whole) >= 4 and (host.startswith(whole) or host.endswith(whole)):
        found.append(0.7 + 0.25 * len(whole) / len(host))
    if len(host) >= 4 and host in whole:
        found.append(0.75 + 0.2 * len(host) / len(whole))
    return max(found)


def _initials_fit(host: str, parts: list[str]) -> float:
    big = [part for part in parts if part not in ("of", "the", "and", "for", "de", "der", "und", "et", "y", "e")]
    known = {"".join(part[0] for part in held) for held in (parts, big) if len(held) > 1}
    return 0.85 if 2 <= len(host) <= 6 and host in known else 0.0


def _part_fits(host: str, part: str) -> float:
    return 0.6 if len(part) >= 5 and part in host else 0.0


def _made_of_some(host: str, parts: list[str]) -> bool:
    """Whether the host is some of the words in their order, the first among them."""
    if not host.startswith(parts[0]):
        return False
    rest = host
    for part in parts:
        rest = rest.removeprefix(part)
    return not rest


def _is_legal(word: str) -> bool:
    known = words.words("organisations", "legal")
    return word in known or words.bare(word) in known
