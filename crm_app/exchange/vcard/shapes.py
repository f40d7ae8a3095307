"""Most cards of a file have one shape: the same plain heads in the same order. What stands where is worked out once.

A card of such a shape, whose every property a field gives back whole, is then read in a third of the time. Whatever is
not that plain is left to `reader`, which would give the same row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from crm_app.domain.details import international_number, linkedin_slug
from crm_app.domain.incoming import ADDRESS, DIGEST_BYTES, EMAIL, PHONE, URL, Detail, IncomingPerson
from crm_app.exchange.vcard.heads import Head, parse_head
from crm_app.exchange.vcard.mapping import address_text
from crm_app.exchange.vcard.values import gives, unescape

_BEGIN, _END = b"BEGIN:VCARD\n", b"\nEND:VCARD\n"
_TEXTS = ("FN", "NICKNAME", "TITLE", "ORG", "NOTE", "CATEGORIES")
_NOTE = _TEXTS.index("NOTE")
_SINGLE = frozenset((*_TEXTS, "N", "UID", "VERSION"))
_KINDS = {"EMAIL": EMAIL, "TEL": PHONE, "URL": URL, "ADR": ADDRESS}
_NOWHERE = -1  # the place of what a shape has not: behind the last value stands an empty one
_MOST_SHAPES = 1024  # a hostile file could make each card another one
_make = tuple.__new__  # a named tuple in half the time

_HEADS = re.compile(r"([^:\n]*):.*\n?")
# Values as they can be taken as they stand: nothing blank around them, and no mark that means more.
_VALUE = r"\S(?:.*\S)?"
_NAME = r"([^\s;,](?:[^;,\n]*[^\s;,])?|)"
_VALUES = {
    "N": ";".join([_NAME] * 5),
    "VERSION": f"({_VALUE}|)",
    **dict.fromkeys(("EMAIL", "TEL"), r"([^\s:](?:[^:\n]*[^\s:])?)"),  # "mailto:" and "tel:" are not plain
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The lines of such a card as one pattern, and the places of its groups: the single texts in the order of `_TEXTS`,
    the first of the five names, UID, and each detail with kind and label.
    """

    lines: re.Pattern[str]
    texts: tuple[int, ...]
    names: int
    uid: int
    details: tuple[tuple[int, str, str], ...]


@dataclass(slots=True)
class Shapes:
    """The shapes met in a file; None stands for those that are not plain. The next card is mostly like the last."""

    _known: dict[tuple[str, ...], Shape | None] = field(default_factory=dict)
    _last: Shape | None = None

    def person(self, block: bytes, line: int) -> IncomingPerson | None:
        """The person of a plain card that begins in `line`; None for any other card."""
        if not (block.startswith(_BEGIN) and block.endswith(_END)) or b"\t" in block:
            return None
        body = b"".join(block[len(_BEGIN) : -len(_END)].split(b"\n "))  # which takes half as long as to replace
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return None
        shape = self._last
        found = shape.lines.fullmatch(text) if shape else None
        if found is None:
            shape = self._last = self._shape_of(text) or shape
            found = shape.lines.fullmatch(text) if shape else None
        return _person(shape, (*found.groups(), ""), line=line, body=body) if shape and found else None

    def _shape_of(self, text: str) -> Shape | None:
        heads = tuple(_HEADS.findall(text))
        if heads not in self._known and len(self._known) < _MOST_SHAPES:
            is_plain = all(heads) and '"' not in "".join(heads)
            self._known[heads] = _shape(heads, [parse_head(head) for head in heads]) if is_plain else None
        return self._known.get(heads)


def _shape(texts: Sequence[str], heads: Sequence[Head]) -> Shape | None:
    """The shape of these heads; None when one is not plain, a single field comes twice, or there is no name."""
    single: dict[str, int] = {}
    details = []
    place = 0
    for head in heads:
        if head.encoding:
            return None
        if head.name in _KINDS and head.exact and not head.pref:
            details.append((place, _KINDS[head.name], head.label))
        elif head.name in _SINGLE and head.name not in single and head.plain:
            single[head.name] = place
        else:
            return None
        place += 5 if head.name == "N" else 1
    if "FN" not in single:
        return None
    values = [_VALUES.get(head.name, f"({_VALUE})") for head in heads]
    lines = "\n".join(f"{re.escape(text)}:{value}" for text, value in zip(texts, values, strict=True))
    return Shape(
        re.compile(lines),
        tuple([single.get(name, _NOWHERE) for name in _TEXTS]),
        single.get("N", _NOWHERE),
        single.get("UID", _NOWHERE),
        tuple(details),
    )


def _person(shape: Shape, values: Sequence[str], *, line: int, body: bytes) -> IncomingPerson | None:
    texts = [values[place] for place in shape.texts]
    joined = "\n".join(texts)
    if "," in joined or ";" in joined or b"\\" in body:
        written, texts = texts, list(map(unescape, texts))
        if not _give_again(shape, values, texts, written):
            return None
    details, slug = _details(shape, values)
    if len(details) < len(shape.details):
        return None
    name, nickname, title, organisation, note, tag = texts
    family, given, additional, prefix, suffix = _names(shape, values)
    if shape.names != _NOWHERE and not (family or given or additional or prefix or suffix):
        return None  # kept as it is, since parts will be suggested
    digest = blake2b(body, digest_size=DIGEST_BYTES).hexdigest()
    return _make(
        IncomingPerson,
        (
            line, digest, values[shape.uid], name, given, family, additional, prefix, suffix, nickname, "", title,
            organisation, "", note, "", slug, "", "", "", tuple(details), (tag,) if tag else (), (), (), None, 0, (),
        ),
    )  # fmt: skip


def _names(shape: Shape, values: Sequence[str]) -> Sequence[str]:
    return values[shape.names : shape.names + 5] if shape.names != _NOWHERE else [""] * 5


def _give_again(shape: Shape, values: Sequence[str], texts: list[str], written: list[str]) -> bool:
    """Whether texts that hold marks are written again as they stand, and nothing else holds any."""
    others = [*_names(shape, values), values[shape.uid], *(values[place] for place, _, _ in shape.details)]
    lines = [*texts[:_NOTE], *texts[_NOTE + 1 :]]
    return (
        not any("\\" in value for value in others)
        and all(map(gives, texts, written))
        and texts == list(map(str.strip, texts))
        and not any("\n" in text for text in lines)
    )


def _details(shape: Shape, values: Sequence[str]) -> tuple[list[Detail], str]:
    """The details up to the first that is not plain, and the LinkedIn name."""
    details, slug = [], ""
    for place, kind, label in shape.details:
        text = normal = values[place]
        if kind is EMAIL:
            normal = text.lower()
        elif kind is PHONE:
            normal = international_number(text)
        elif kind is URL:
            normal = linkedin_slug(text) if "inkedin" in text else ""
            slug = slug or normal
        else:
            parts = [part.strip() for part in text.split(";")]
            text = address_text(parts) if len(parts) == 7 else ""
        if not text:
            break
        details.append(_make(Detail, (kind, label, text, normal, False)))
    return details, slug
