"""Text as people pasted it -> text that can be set: no controls, no lone surrogates, single spaces."""

import dataclasses
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import Any

#: Scripts written without spaces between words: lines may break between any two of their characters.
WIDE_RANGES = (
    "\u2e80-\u312f\u31a0-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)

#: Fields that are identifiers or go elsewhere than on paper.
_NOT_SHOWN = frozenset({"own_zone", "host_zone", "locale", "paper", "contact", "card_picture"})
_JOINERS = "\u200c\u200d"
_KEPT_FORMAT = frozenset(_JOINERS)


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """The text to set: controls, bidirectional controls and zero-width marks gone, runs of white space made one space.

    The joiners U+200C and U+200D stay where the scripts that need them use them. Halves of surrogate pairs that have
    lost each other become "?", and a mark that begins a text stands on a dotted circle, as Unicode has it.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    tidy = _tidy_joiners(" ".join("".join(map(_settable, whole.replace("\ufffd", "?"))).split()))
    return f"\u25cc{tidy}" if tidy and unicodedata.category(tidy[0])[0] == "M" else tidy


def _settable(char: str) -> str:
    if char.isprintable() or char in _KEPT_FORMAT:
        return "" if char in "\ufe0e\ufe0f" else char
    category = unicodedata.category(char)
    if category in ("Zs", "Zl", "Zp") or char in "\t\n\v\f\r\x85":
        return " "
    return "" if category in ("Cc", "Cf") else char


def _tidy_joiners(text: str) -> str:
    """Drop joiners that join nothing: at an end, beside a space or beside ASCII."""
    if not any(joiner in text for joiner in _JOINERS):
        return text
    padded = f" {text} "
    kept = (
        char
        for before, char, after in zip(padded, padded[1:], padded[2:], strict=False)
        if char not in _KEPT_FORMAT or not (before.isascii() or after.isascii() or before in _KEPT_FORMAT)
    )
    return " ".join("".join(kept).split())


@lru_cache(maxsize=1024)
def clusters(text: str) -> tuple[str, ...]:
    """The characters a reader sees: a base with its marks, a joined sequence."""
    starts = [at for at in range(len(text)) if at == 0 or not _continues(text, at)]
    return tuple(text[start:end] for start, end in pairwise((*starts, len(text))))


def _continues(text: str, at: int) -> bool:
    char, before = text[at], text[at - 1]
    if char in _KEPT_FORMAT or before == "\u200d" or unicodedata.category(char) in ("Mn", "Mc", "Me"):
        return True
    if "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    if unicodedata.combining(before) == 9:  # a virama ties the next consonant to this one
        return unicodedata.category(char) == "Lo"
    return False


def each_text(value: Any, change: Callable[[str], str]) -> Any:
    """A copy of some facts with every text that is shown changed: through tuples and frozen dataclasses."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(each_text(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        shown = (field.name for field in dataclasses.fields(value) if field.name not in _NOT_SHOWN)
        return dataclasses.replace(value, **{name: each_text(getattr(value, name), change) for name in shown})
    return value
