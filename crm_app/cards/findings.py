"""What has a form of its own on a card, and what is left of its lines without that and without labels."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crm_app.cards import addresses, mails, phones, roles, words
from crm_app.cards.lines import Line
from crm_app.domain.names import fold

_KINDS = ("office", "mobile", "fax", "email", "web")


@dataclass(slots=True)
class Typed:
    """Values that have a form of their own, each with the line it stands in, and what is left of the lines."""

    emails: list[tuple[str, Line]] = field(default_factory=list)
    urls: list[tuple[str, Line]] = field(default_factory=list)
    numbers: list[tuple[phones.Number, Line]] = field(default_factory=list)
    left: list[Line] = field(default_factory=list)


def typed_values(lines: Sequence[Line]) -> Typed:
    """Take e-mail and web addresses and numbers out of the lines."""
    typed = Typed()
    for place, line in enumerate(lines):
        spans: list[tuple[int, int]] = []
        for found in mails.mails(line.text):
            typed.emails.append((found.value, line.part(found.begin, found.end)))
            spans.append((found.begin, found.end))
        masked = _masked(line.text, spans)
        for found in mails.webs(masked):
            typed.urls.append((found.value, line.part(found.begin, found.end)))
            spans.append((found.begin, found.end))
        masked = _masked(line.text, spans)
        for number in _numbers(masked, _label_beside(lines, place)):
            typed.numbers.append((number, line.part(number.begin, number.end)))
            spans.append((number.begin, number.end))
        typed.left.extend(_rest(line, spans))
    return typed


def _numbers(text: str, before: str) -> list[phones.Number]:
    """The phone numbers of a line; in one that is an address, only those that a label or a plus tells."""
    found = phones.numbers(text, before)
    if sum(letter.isalpha() for letter in text) < 3 or addresses.likeness(text) < addresses.SEED:
        return found
    return [number for number in found if number.text.startswith("+") or phones.kind_of(number.label)]


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    letters = list(text)
    for begin, end in spans:
        letters[begin:end] = "\x00" * (end - begin)
    return "".join(letters)


def _label_beside(lines: Sequence[Line], place: int) -> str:
    """The label that stands left of a line or over it, where it is a part of its own."""
    line = lines[place]
    before = lines[place - 1] if place else None
    if before and (before.row, before.side) == (line.row, line.side) and _is_phone_label(before.text, whole=False):
        return before.text
    over = (other for other in reversed(lines[:place]) if other.row != line.row and roles.is_below(other, line))
    above = next(over, None)
    return above.text if above and _is_phone_label(above.text, whole=True) else ""


def _is_phone_label(text: str, *, whole: bool) -> bool:
    if any(letter.isdigit() for letter in text) or len(text) > 22 or not phones.kind_of(text):
        return False
    known = words.words("labels", "office") | words.words("labels", "mobile") | words.words("labels", "fax")
    return not whole or fold(text).strip(" :.") in known


def _rest(line: Line, spans: list[tuple[int, int]]) -> list[Line]:
    """What is left of a line beside its typed values, without labels."""
    if not spans:
        return [] if _is_label(line.text) else [line]
    found, last = [], 0
    for begin, end in [*sorted(spans), (len(line.text), len(line.text))]:
        part = line.part(last, begin)
        text = part.text.strip(" :;,.·|-–/()[]")
        if len(text) > 2 and not _is_label(text) and any(letter.isalpha() for letter in text):
            found.append(_trimmed(part))
        last = end
    return found


def _trimmed(part: Line) -> Line:
    """Without signs at its ends, and without the label of what stood behind it: "Kungsgatan 51, Tel."."""
    text = part.text
    begin = len(text) - len(text.lstrip(" :;,·|-–/)]"))
    part = part.part(begin, len(text.rstrip(" :;,·|-–/([")))
    tail = re.search(r"[\s,;]+\(?([A-Za-zéè.\-]{1,12})\)?[:.]?$", part.text)
    if not tail or tail.start() <= 3 or len(tail[1].strip(".")) > 6 or not _is_label(tail[1]):
        return part
    return part if fold(tail[1]).strip(".") in ("st", "h", "s", "i", "a", "e", "r") else part.part(0, tail.start())


def _is_label(text: str) -> bool:
    """Whether this is nothing but a label: "Tel.", "E-Mail / Web"."""
    bare = re.sub(r"[\W_]+", " ", fold(text)).strip()
    if len(bare) <= 1:
        return True
    if text.strip().isdigit():
        return False
    known = frozenset().union(*(words.words("labels", table) for table in _KINDS))
    if bare in known or fold(text).strip(" :.()[]") in known:
        return True
    pieces = bare.split()
    return len(pieces) <= 3 and all(piece in known for piece in pieces)


def is_clutter(line: Line) -> bool:
    """Numbers of registers, social names, single signs: nothing of a person."""
    text = line.text.strip()
    if phones.is_other(text) and any(letter.isdigit() for letter in text):
        return True
    alpha = sum(letter.isalpha() for letter in text)
    return (
        text.startswith("@")
        or alpha < 2
        or alpha < sum(letter.isdigit() for letter in text)
        or addresses.is_label(text)
    )
