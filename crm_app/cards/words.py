"""The word lists of `resources/cards`: what titles, organisations, addresses, labels and names are made of."""

import re
import tomllib
from functools import cache
from typing import Any

from crm_app import resources
from crm_app.domain.names import fold

_WORD = re.compile(r"[^\s,;:()\[\]|/]+")


@cache
def _file(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text("cards", f"{name}.toml"))


@cache
def words(file: str, table: str) -> frozenset[str]:
    """The entries of one list."""
    held = _file(file)[table]
    return frozenset(held.split() if isinstance(held, str) else held)


@cache
def by_country(table: str) -> dict[str, frozenset[str]]:
    """Entries of `places` by the country they tell."""
    return {country: frozenset(entries) for country, entries in _file("places")[table].items()}


def table(file: str, name: str) -> Any:
    """A table of one file as it stands there."""
    return _file(file)[name]


def plain(text: str) -> list[str]:
    """The words of a text without case and accents, with the dots and hyphens inside them."""
    return _WORD.findall(fold(text))


def bare(word: str) -> str:
    """A word without the signs at its ends."""
    return word.strip(".,;:!?·•|-–'\"")


def has_any(text: str, file: str, table: str) -> bool:
    """Whether any entry of a list stands in the text, as whole words."""
    known = words(file, table)
    found = [bare(word) for word in plain(text)]
    if any(word in known for word in found) or any(word in known for word in plain(text)):
        return True
    joined = f" {' '.join(found)} "
    return any(f" {entry} " in joined for entry in _phrases(file, table))


@cache
def _phrases(file: str, table: str) -> frozenset[str]:
    """The entries of more than one word."""
    return frozenset(entry for entry in words(file, table) if " " in entry)


def count(text: str, file: str, table: str) -> int:
    """How many words of the text stand in a list."""
    known = words(file, table)
    return sum(bare(word) in known or word in known for word in plain(text))


def letters(text: str) -> str:
    """Only letters and digits, without case and accents, as they stand in an address of mail or web."""
    return re.sub(r"[^a-z0-9]", "", fold(text).replace("&", "and").replace("ß", "ss"))
