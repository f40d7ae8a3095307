"""Text that no font can set, in Latin letters; every change is told to the caller."""

from typing import TypeVar

from crm_app.sheets import fallback
from crm_app.sheets.faces import Role, face_of
from crm_app.sheets.text import clean, clusters, each_text
from crm_app.sheets.words import Words

Facts = TypeVar("Facts")


def readable(facts: Facts) -> tuple[Facts, tuple[tuple[str, str], ...]]:
    """The facts with every printed text settable, and the pairs (as written, as printed) that changed script.

    Works on any frozen dataclass of texts, tuples and further dataclasses.
    """
    changed: dict[str, str] = {}
    return each_text(facts, lambda text: _text(text, changed)), tuple(changed.items())


def legible(words: Words) -> Words:
    """The words with every answer settable."""
    return lambda english: _text(words(english), {})


def _text(text: str, changed: dict[str, str]) -> str:
    tidy = clean(text)
    if all(face_of(role).covers(tidy) for role in (Role.SANS, Role.SERIF)):
        return tidy
    shown = "".join(romanised(part) if fallback.missing(part) else part for part in clusters(tidy))
    if shown != tidy:
        changed[tidy] = shown
    return shown


def romanised(cluster: str) -> str:
    """The cluster in ASCII; a character nobody can spell shows its code point."""
    from anyascii import anyascii

    spelled: str = anyascii(cluster)
    return spelled if spelled.strip() else "".join(f"(U+{ord(char):04X})" for char in cluster)
