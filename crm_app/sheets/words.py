"""The sheet's own words: English in the code, other languages as data, one lookup for both."""

import json
from collections.abc import Callable
from functools import cache

from crm_app import resources
from crm_app.sheets.clock import Clock

#: English words (with `{placeholders}`) -> the words of another language; the same shape as a `tr` function.
Words = Callable[[str], str]


def words_of(locale: str) -> Words:
    """The words of a locale's language; what has no translation stays English."""
    translated = _catalogue(Clock(locale).language)
    return lambda english: translated.get(english, english)


@cache
def _catalogue(language: str) -> dict[str, str]:
    path = resources.path("sheets", f"{language}.json")
    if not language.isalpha() or not path.is_file():
        return {}
    catalogue: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return catalogue
