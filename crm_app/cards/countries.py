"""The country of a card: by endings of addresses, codes of numbers, postcodes, cities, forms of companies."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from crm_app.cards import words
from crm_app.cards.mails import host_of
from crm_app.domain.names import fold

_MOST = 6


@dataclass(frozen=True, slots=True)
class Hint:
    """Something written like that in these countries, and how much it tells."""

    countries: tuple[str, ...]
    weight: int
    pattern: re.Pattern[str]


@cache
def postcodes() -> tuple[Hint, ...]:
    """How postcodes are written; those of weight 3 are written like that in one country only."""
    return tuple(
        Hint(tuple(one["countries"].split()), 3 if one["sure"] else 1, re.compile(one["pattern"]))
        for one in words.table("countries", "postcodes")
    )


@cache
def _hints() -> tuple[Hint, ...]:
    return postcodes() + tuple(
        Hint(tuple(one["countries"].split()), one["weight"], re.compile(one["pattern"]))
        for one in words.table("countries", "hints")
    )


def ranked(texts: Iterable[str], addresses: Iterable[str], numbers: Iterable[str] = ()) -> list[str]:
    """The likeliest countries, the first first; `addresses` are of mail and web, `numbers` have a country's code."""
    votes: Counter[str] = Counter()
    for address in set(addresses):
        if country := _of_host(address):
            votes[country] += 5
    for number in numbers:
        if country := _of_number(number):
            votes[country] += 5
    for text in texts:
        _vote_text(votes, text)
    return [country for country, _ in votes.most_common(_MOST)] or ["US"]


def _of_host(address: str) -> str:
    ending = host_of(address).rpartition(".")[2]
    known = str(words.table("countries", "endings").get(ending, ""))
    return known or (ending.upper() if len(ending) == 2 and ending not in words.table("countries", "neutral") else "")


def _of_number(number: str) -> str:
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""


def _vote_text(votes: Counter[str], text: str) -> None:
    for hint in _hints():
        if hint.pattern.search(text):
            _vote(votes, hint.countries, hint.weight)
    padded = f" {' '.join(words.bare(word) for word in words.plain(text))} {fold(text).strip()} "
    for weight, name in ((4, "countries"), (3, "cities")):
        for country, entries in words.by_country(name).items():
            if any(f" {entry} " in padded for entry in entries):
                votes[country] += weight
    for word in words.plain(text):
        _vote(votes, str(words.table("countries", "legal").get(word, "")).split(), 2)


def _vote(votes: Counter[str], countries: Iterable[str], weight: int) -> None:
    for country in countries:
        votes[country] += weight
