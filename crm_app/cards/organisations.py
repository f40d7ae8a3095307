"""Organisations: how much a line looks like the name of one."""

import re
from collections.abc import Sequence

from crm_app.cards import words
from crm_app.cards.closeness import owner_fits
from crm_app.cards.titles import hits, is_department
from crm_app.domain.names import fold

_MISREAD = tuple(
    (re.compile(pattern), right)
    for pattern, right in (
        (r"\bS\.r\.[I1|]\.", "S.r.l."), (r"\bS\.[I1|]\.$", "S.L."), (r"\b[Il1]td\b", "Ltd"),
        (r"\b[Il1]nc\b(?=\.?$)", "Inc"),
        (r"\bGmbI?I\b|\bGmbll\b|\bGrnbH\b", "GmbH"), (r"\bL[I1l]C\b|\b[I1l]LC\b", "LLC"), (r"\bP[1I]c\b", "Plc"),
    )
)  # fmt: skip


def mended(text: str) -> str:
    """With forms of companies as they are written where one letter was misread: "Itd." is "Ltd."."""
    for pattern, right in _MISREAD:
        text = pattern.sub(right, text)
    return text


def legal(text: str) -> float:
    """1 where the line ends in the form of a company, less where the word may be another."""
    if re.search(r"株式会社|有限公司|有限会社|주식회사|㈱|\(주\)", text):
        return 1.0
    found = words.plain(text)
    return max((_form(text, found, place) for place in range(len(found))), default=0.0)


def _form(text: str, found: list[str], place: int) -> float:
    """How surely the word at this place is the form of a company."""
    word, known = found[place], words.words("organisations", "legal")
    if word not in known and words.bare(word) not in known:
        return 0.0
    at_end = place >= len(found) - 2 and place > 0
    sure = 1.0 if at_end else 0.6
    unsure = words.words("organisations", "unsure")
    if word not in unsure and words.bare(word) not in unsure:
        return sure
    last = text.rsplit(maxsplit=1)[-1]
    return sure * (0.8 if at_end and last[:1].isupper() and fold(last).startswith(words.bare(word)) else 0.2)


def likeness(text: str, cores: Sequence[str] = ()) -> float:
    """How much a line looks like an organisation: above 1 for most. `cores` are what its hosts call their owner."""
    found = words.plain(text)
    bare = sum(letter.isalpha() for letter in text)
    if not found or bare < 2 or "@" in text or len(found) > 11:
        return -2.0
    form = legal(text)
    fit = max((owner_fits(core, text) for core in cores), default=0.0)
    score = 2.8 * form + 3.2 * fit
    score += 1.4 * words.has_any(text, "organisations", "kinds")
    score += 0.6 * min(2, words.count(text, "organisations", "weak"))
    return score - _other_things(text, form, fit) - _slogan(text, fit)


def _other_things(text: str, form: float, fit: float) -> float:
    """What speaks for a title, a department, an initial or a number instead."""
    against = 0.0
    if hits(text) and form < 0.6:
        against += 1.8 if fit < 0.8 else 0.4
    if fit >= 0.7:
        return against
    against += 1.2 * is_department(text)
    if any(letter.isdigit() for letter in text) and not form:
        against += 0.8
    if len(words.plain(text)) == 1 and sum(letter.isalpha() for letter in text) < 4:
        against += 1.0
    return against


def _slogan(text: str, fit: float) -> float:
    """Slogans are sentences: small letters after the first word, a full stop, words that speak to the reader."""
    found = text.split()
    small = sum(word[0].islower() and len(word) > 3 for word in found[1:])
    against = 0.0
    if len(found) > 2 and not words.has_any(text, "organisations", "kinds"):
        against += 0.6 * min(3, small)
    against += 0.7 * min(2, words.count(text, "organisations", "taglines"))
    against += 0.8 * bool(re.search(r"[.!?…]$", text) and len(found) > 2 and legal(text) < 0.5)
    return against * (1 - 0.7 * (fit > 0.85))
