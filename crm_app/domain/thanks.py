"""What a thank-you should say, as the career-centre guide has it: four things, and which of them a draft still lacks.

Compliment their knowledge, help or company; say how each person helped; name the contacts one will meet; promise to
keep them posted.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_app.domain.checker import Mark
from crm_app.domain.letter_kinds import THANKS
from crm_app.domain.prose import WORD, Passage, body, sentences

RULES = ("compliment", "helped", "contacts", "posted")

_PROMPT = re.compile(r"\[[^\[\]\n]*\]")
_COMPLIMENT = re.compile(
    r"\b(?:impress\w*|admir\w*|knowledge\w*|expert\w*|insight\w*|experience|wise|wisdom|generous\w*|generosity|kindness|"
    r"kindly|friendl\w*|thoughtful\w*|patien\w+|inspir\w*|helpful\w*|open(?:ness)?|honest\w*|candou?r|clarity|gift|"
    r"wonderful|remarkable|brilliant|great (?:deal|help|team|company|place)|warm\w*|hospit\w+|beeindruck\w*|"
    r"großzügig\w*|freundlich\w*|wissen|erfahrung)\b",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"\b(?:help(?:ed|s|ing)|taught|show(?:ed|n)|learn(?:ed|t)|made (?:me|it|clear)|opened|your (?:answer|advice|story|"
    r"example|idea|tip|hint|suggestion)|what you (?:said|told)|already using|keep coming back|because of you|"
    r"made a difference|you (?:put|found|took|gave|explained|introduced)|geholfen|gelernt|gezeigt)\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:keep you (?:posted|informed|advised|updated|up to date|in the loop)|let you know|"
    r"tell you (?:how|what|when|of)|hear from me|report back|"
    r"write (?:to you )?again|update you|you will hear|halte (?:Sie|dich)|melde mich)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Company:
    """Who else plays a part in a thank-you: others who took part and have no letter of their own, contacts named."""

    others: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


def rules(kind: str, company: Company) -> tuple[str, ...]:
    """The rules that count for a kind of letter; nobody promises to meet contacts who were not named."""
    if kind not in THANKS and kind != "thank-you-referrer":
        return ()
    return tuple(rule for rule in RULES if rule != "contacts" or company.contacts)


def check(kind: str, text: str, company: Company) -> tuple[Mark, ...]:
    """What a thank-you lacks, each with the sentence behind which it could stand."""
    within = body(text)
    parts = sentences(text, within) or [within]
    plain = _PROMPT.sub(lambda found: " " * len(found[0]), text)
    marks = [mark for rule in rules(kind, company) for mark in _look(rule, plain, within, parts, company)]
    return tuple(sorted(marks, key=lambda mark: (mark.start, RULES.index(mark.rule))))


def _look(rule: str, text: str, within: Passage, parts: Sequence[Passage], company: Company) -> Iterator[Mark]:
    """The marks of one rule; `text` has blanks where a place is still to be filled in."""
    said = within.of(text)
    first, last = parts[0], parts[-1]
    if rule == "compliment" and not _COMPLIMENT.search(said):
        yield _mark(rule, first)
    elif rule == "posted" and not _POSTED.search(said):
        yield _mark(rule, last)
    elif rule == "contacts" and not any(_names(said, name) for name in company.contacts):
        yield _mark(rule, last, names=", ".join(company.contacts))
    elif rule == "helped":
        yield from _helped(said, parts, company)


def _helped(said: str, parts: Sequence[Passage], company: Company) -> Iterator[Mark]:
    if not _HELPED.search(said):
        yield _mark("helped", parts[min(1, len(parts) - 1)])
    for name in company.others:
        if not _names(said, name):
            yield _mark("helped", parts[-1], name=name)


def _names(said: str, name: str) -> bool:
    """Whether somebody is named: by the whole name, or by one word of it that is no initial."""
    spoken = {word.casefold() for word in WORD.findall(said)}
    return any(len(word) > 2 and word.casefold() in spoken for word in WORD.findall(name))


def _mark(rule: str, where: Passage, **values: str) -> Mark:
    return Mark(rule, where.start, where.end, tuple(values.items()))
