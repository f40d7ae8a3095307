"""Right-to-left text: embedding levels of a paragraph and the drawing order of a line (Unicode annex 9)."""

import unicodedata
from collections.abc import Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")

_BRACKETS = ("()", "[]", "{}", "（）", "［］", "｛｝", "「」", "『』", "【】", "〈〉", "《》", "〔〕")
_CLOSING = {pair[0]: pair[1] for pair in _BRACKETS}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # numbers count as running to the left (rule N0)
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
    _pair_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter([int(char["level"]) for char in storage["chars"]])
    result: list[int] = []
    for kind in kinds:
        result.append(next(found) if kind != "BN" else (result[-1] if result else base))
    return result


def _pair_brackets(chars: list[dict[str, Any]], base: str) -> None:
    """Both brackets of a pair go one way, that of what they hold or of what stands before them (rule N0)."""
    for start, end in _pairs(chars):
        held = {_STRONG[char["type"]] for char in chars[start + 1 : end] if char["type"] in _STRONG}
        if not held:
            continue
        before = (_STRONG[char["type"]] for char in reversed(chars[:start]) if char["type"] in _STRONG)
        way = base if base in held else next(before, base)
        chars[start]["type"] = chars[end]["type"] = way


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Where brackets open and close, in the order of the opening ones (definition BD16)."""
    opened: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, char in enumerate(chars):
        if char["ch"] in _CLOSING:
            opened.append((_CLOSING[char["ch"]], at))
            continue
        matching = next((depth for depth in reversed(range(len(opened))) if opened[depth][0] == char["ch"]), None)
        if matching is not None:
            found.append((opened[matching][1], at))
            del opened[matching:]
    return sorted(found)


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
