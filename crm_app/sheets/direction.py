"""Right-to-left text: embedding levels of a paragraph and the drawing order of a line (Unicode annex 9)."""

import unicodedata
from collections.abc import Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_NEUTRAL = "\ufffc"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def is_mixed(text: str) -> bool:
    """Whether any character runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def levels(text: str, *, ltr: bool = False) -> list[int]:
    """The embedding level of each character, odd where it runs from right to left; `ltr` begins at the left anyway."""
    from bidi import algorithm

    # boundary-neutral characters (the joiners) leave the algorithm by its rule X9; they take their neighbour's level
    # and unassigned ones, which have no class that it knows, count as neutral
    kinds = [unicodedata.bidirectional(char) for char in text]
    ruled = "".join(char if kind else _NEUTRAL for char, kind in zip(text, kinds, strict=True) if kind != "BN")
    storage: dict[str, Any] = algorithm.get_empty_storage()
    base = storage["base_level"] = 0 if ltr else algorithm.get_base_level(ruled)
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(ruled, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, debug=False)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter([int(char["level"]) for char in storage["chars"]])
    result: list[int] = []
    for kind in kinds:
        result.append(next(found) if kind != "BN" else (result[-1] if result else base))
    return _brackets_paired(text, result)


def _brackets_paired(text: str, found: list[int]) -> list[int]:
    """A closing bracket goes the way of its opening one (a short form of rule N0)."""
    opened: list[tuple[str, int]] = []
    for at, char in enumerate(text):
        if char in _CLOSING:
            opened.append((_CLOSING[char], found[at]))
        elif opened and char == opened[-1][0]:
            found[at] = opened.pop()[1]
    return found


def runs_right_to_left(text: str) -> bool:
    """Whether the first strong character of the paragraph runs from right to left."""
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def drawing_order(items: Sequence[Item], item_levels: Sequence[int]) -> list[Item]:
    """The items of one line from left to right (rule L2): each run of a level and above is turned round."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        start = None
        for at in range(len(order) + 1):
            inside = at < len(order) and item_levels[order[at]] >= level
            if inside and start is None:
                start = at
            elif not inside and start is not None:
                order[start:at] = reversed(order[start:at])
                start = None
    return [items[at] for at in order]
