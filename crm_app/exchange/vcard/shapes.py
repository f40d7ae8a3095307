"""Most cards of a file have one shape: the same plain heads in the same order. What stands where is worked out once.

A card of such a shape, whose every property a field gives back whole, is then read in a third of the time. Whatever is
not that plain is left to `reader`, which would give the same row.
"""

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


@dataclass(frozen=True, slots=True)
class Shape:
    """Where each thing stands: the single texts in the order of `_TEXTS`, N, UID, and each detail with kind and label.

    `filled` are the places where something must stand.
    """

    texts: tuple[int, ...]
    names: int
    uid: int
    details: tuple[tuple[int, str, str], ...]
    filled: tuple[int, ...]


@dataclass(slots=True)
class Shapes:
    """The shapes met in a file; None stands for those that are not plain."""

    _known: dict[tuple[str, ...], Shape | None] = field(default_factory=dict)

    def person(self, block: bytes, line: int) -> IncomingPerson | None:
        """The person of a plain card that begins in `line`; None for any other card."""
        if not (block.startswith(_BEGIN) and block.endswith(_END)) or b"\t" in block:
            return None
        body = block[len(_BEGIN) : -len(_END)].replace(b"\n ", b"")
        try:
            parts = [text.partition(":") for text in body.decode("utf-8").split("\n")]
        except UnicodeDecodeError:
            return None
        heads = tuple([part[0] for part in parts])
        shape = self._known.get(heads) or self._learn(heads)
        values = [part[2] for part in parts]
        if shape is None or values != list(map(str.strip, values)):
            return None
        values.append("")
        return _person(shape, values, line=line, body=body)

    def _learn(self, heads: tuple[str, ...]) -> Shape | None:
        if heads not in self._known and len(self._known) < _MOST_SHAPES:
            is_plain = all(heads) and '"' not in "".join(heads)
            self._known[heads] = _shape([parse_head(head) for head in heads]) if is_plain else None
        return self._known.get(heads)


def _shape(heads: Sequence[Head]) -> Shape | None:
    """The shape of these heads; None when one is not plain, a single field comes twice, or there is no name."""
    single: dict[str, int] = {}
    details = []
    for place, head in enumerate(heads):
        if head.encoding:
            return None
        if head.name in _KINDS and head.exact and not head.pref:
            details.append((place, _KINDS[head.name], head.label))
        elif head.name in _SINGLE and head.name not in single and head.plain:
            single[head.name] = place
        else:
            return None
    if "FN" not in single:
        return None
    texts = tuple([single.get(name, _NOWHERE) for name in _TEXTS])
    filled = {*texts, single.get("UID", _NOWHERE), *(detail[0] for detail in details)} - {_NOWHERE}
    return Shape(texts, single.get("N", _NOWHERE), single.get("UID", _NOWHERE), tuple(details), tuple(filled))


def _person(shape: Shape, values: list[str], *, line: int, body: bytes) -> IncomingPerson | None:
    texts = [values[place] for place in shape.texts]
    names = values[shape.names].split(";") if shape.names != _NOWHERE else [""] * 5
    if len(names) != 5 or "," in values[shape.names] or names != list(map(str.strip, names)):
        return None
    if "" in [values[place] for place in shape.filled]:
        return None
    joined = "\n".join(texts)
    if "," in joined or ";" in joined or b"\\" in body:
        written, texts = texts, list(map(unescape, texts))
        if not _give_again(shape, values, texts, written):
            return None
    details, slug = _details(shape, values)
    if len(details) < len(shape.details):
        return None
    name, nickname, title, organisation, note, tag = texts
    family, given, additional, prefix, suffix = names
    digest = blake2b(body, digest_size=DIGEST_BYTES).hexdigest()
    return _make(
        IncomingPerson,
        (
            line, digest, values[shape.uid], name, given, family, additional, prefix, suffix, nickname, "", title,
            organisation, "", note, "", slug, "", "", "", tuple(details), (tag,) if tag else (), (), (), None, 0, (),
        ),
    )  # fmt: skip


def _give_again(shape: Shape, values: list[str], texts: list[str], written: list[str]) -> bool:
    """Whether texts that hold marks are written again as they stand, and nothing else holds any."""
    others = [values[shape.names], values[shape.uid], *(values[place] for place, _, _ in shape.details)]
    lines = [*texts[:_NOTE], *texts[_NOTE + 1 :]]
    return (
        not any("\\" in value for value in others)
        and all(map(gives, texts, written))
        and texts == list(map(str.strip, texts))
        and not any("\n" in text for text in lines)
    )


def _details(shape: Shape, values: list[str]) -> tuple[list[Detail], str]:
    """The details up to the first that is not plain, and the LinkedIn name."""
    details, slug = [], ""
    for place, kind, label in shape.details:
        text = values[place]
        if kind is ADDRESS:
            normal = text
            parts = [part.strip() for part in text.split(";")]
            text = address_text(parts) if len(parts) == 7 else ""
        elif kind is URL:
            normal = linkedin_slug(text) if "inkedin" in text else ""
            slug = slug or normal
        else:  # "mailto:" and "tel:" are not plain
            normal = "" if ":" in text else text.lower() if kind is EMAIL else international_number(text)
            text = "" if ":" in text else text
        if not text:
            break
        details.append(_make(Detail, (kind, label, text, normal, False)))
    return details, slug
