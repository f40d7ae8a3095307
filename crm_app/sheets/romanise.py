"""Text that no font can set, in Latin letters; every change is told to the caller."""

import dataclasses
from typing import Any, TypeVar

from crm_app.sheets import fallback
from crm_app.sheets.faces import Role, face_of
from crm_app.sheets.text import clean, clusters

Facts = TypeVar("Facts")

#: Fields that are identifiers or go elsewhere than on paper.
_UNPRINTED = frozenset({"own_zone", "host_zone", "locale", "paper", "contact", "card_picture", "mode"})


def readable(facts: Facts) -> tuple[Facts, tuple[tuple[str, str], ...]]:
    """The facts with every printed text settable, and the pairs (as written, as printed) that changed script.

    Works on any frozen dataclass of texts, tuples and further dataclasses.
    """
    changed: dict[str, str] = {}
    return _walk(facts, changed), tuple(changed.items())


def _walk(value: Any, changed: dict[str, str]) -> Any:
    if isinstance(value, str) and type(value) is str:
        return _text(value, changed)
    if isinstance(value, tuple):
        return tuple(_walk(item, changed) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (field.name for field in dataclasses.fields(value) if field.name not in _UNPRINTED)
        return dataclasses.replace(value, **{name: _walk(getattr(value, name), changed) for name in fields})
    return value


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
