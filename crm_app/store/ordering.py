"""In which order a list stands: levels of columns, each up or down; what is empty comes last either way."""

from collections.abc import Iterable
from typing import NamedTuple


class Level(NamedTuple):
    """One column that a list is sorted by, by its key."""

    key: str
    descending: bool = False


def plain(levels: Iterable[Level]) -> list[list[str | bool]]:
    """The levels as JSON keeps them."""
    return [[level.key, level.descending] for level in levels]


def levels_of(found: object, known: Iterable[str]) -> tuple[Level, ...]:
    """What `plain` made, read back; columns that are not known any more are left out."""
    if not isinstance(found, list):
        return ()
    keys = set(known)
    pairs = [pair for pair in found if isinstance(pair, list) and len(pair) == 2 and pair[0] in keys]
    return tuple(Level(str(key), bool(descending)) for key, descending in pairs)
