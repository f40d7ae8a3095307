"""What a card's QR code tells, beside what was read of its print."""

from dataclasses import replace

from crm_app.cards import phones, words
from crm_app.cards.card import CODE, NOTHING, Card, Value
from crm_app.cards.closeness import ratio
from crm_app.cards.payloads import Payload


def with_code(card: Card, told: Payload, likely: list[str]) -> Card:
    """What the card's code tells over what was read: the code has no reading errors, but often holds less."""
    card = _with_name(card, told)
    card = replace(card, title=_or(card.title, told.title), organisation=_or(card.organisation, told.organisation))
    card = replace(card, emails=_with(card.emails, told.emails), phones=_with_phones(card.phones, told, likely))
    if told.urls and not card.urls:
        card = replace(card, urls=tuple(Value(url, 0.97, source=CODE) for url in told.urls))
    if told.address and not card.addresses:
        card = replace(card, addresses=(Value(told.address, 0.95, source=CODE),))
    return card


def _with_name(card: Card, told: Payload) -> Card:
    """The name of the code where none or another was read; else what it tells of the parts."""
    if not told.name:
        return card
    sure = max(0.97, card.name.confidence)
    if not _agree(card.name.text, told.name):
        read = (card.name.text,) if card.name.text else ()
        card = replace(card, name=Value(told.name, sure, source=CODE, alternatives=read), given=NOTHING, family=NOTHING)
    name = replace(card.name, confidence=sure)
    given = replace(card.given, text=told.given, confidence=sure) if told.given else card.given
    family = replace(card.family, text=told.family, confidence=sure) if told.family else card.family
    return replace(card, name=name, given=given, family=family)


def _or(read: Value, told: str) -> Value:
    """What was read, or what is told where that differs."""
    if not told or words.letters(read.text) == words.letters(told):
        return read
    return Value(told, 0.97, source=CODE, alternatives=(read.text,) if read.text else ())


def _agree(printed: str, coded: str) -> bool:
    """Whether the code names the same person, though without a middle initial or a title."""
    if not printed:
        return False
    one, other = {words.letters(word) for word in printed.split()}, {words.letters(word) for word in coded.split()}
    return other <= one or one <= other


def _with(held: tuple[Value, ...], told: tuple[str, ...]) -> tuple[Value, ...]:
    """Addresses of the code in the place of those that were read nearly the same, then the new ones."""
    kept = list(held)
    for text in told:
        near = [place for place, value in enumerate(kept) if ratio(value.text, text) > 0.8]
        sure = Value(text, 0.99, source=CODE)
        if near:
            kept[near[0]] = replace(kept[near[0]], text=text, confidence=0.99)
        else:
            kept.append(sure)
    return tuple(kept)


def _with_phones(held: tuple[Value, ...], told: Payload, likely: list[str]) -> tuple[Value, ...]:
    kept = list(held)
    for written, kind in told.phones:
        one = phones.phone(phones.Number(written, 0, len(written), kind), likely)
        if one is None:
            continue
        near = [
            place
            for place, value in enumerate(kept)
            if value.text == one.number or _one_digit_off(value.text, one.number)
        ]
        if near:
            kept[near[0]] = replace(kept[near[0]], text=one.number, confidence=0.99)
        else:
            kept.append(Value(one.number, 0.97, source=CODE, kind=one.kind, typed=written))
    return tuple(kept)


def _one_digit_off(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1 and one[:4] == other[:4]
