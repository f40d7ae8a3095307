"""The outline as one column of headed passages in the order of the clock: what has no page to fit on reads this way."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_app.domain.prep import ChainLink, LinkKind
from crm_app.sheets.outline import Outline
from crm_app.sheets.side_sections import TICK, Item, Section


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading and what stands under it."""

    heading: str
    items: tuple[Item, ...] = ()
    spoken: str = ""  #: a sentence to say aloud, before the items
    ordered: bool = False  #: the items have an order (the referral chain)


def passages(sheet: Outline) -> Iterator[Passage]:
    """Before, on the way, during and after the meeting, each passage under its heading."""
    known = {section.key: section for section in sheet.sections}
    for key in ("person", "organisation", "field", "unknown", "promises", "chain", "getting", "where"):
        yield from _side(sheet, known.get(key))
    if sheet.facts.goal:
        yield Passage(sheet.words("Goal"), spoken=sheet.facts.goal)
    yield from _meeting(sheet)
    yield from _after(sheet)


def _side(sheet: Outline, section: Section | None) -> Iterator[Passage]:
    if section is None:
        return
    written = tuple(item for item in section.items if not item.blank)
    chain = tuple(_link(sheet, link) for link in section.chain)
    if chain:
        yield Passage(section.label, chain, ordered=True)
    if written:
        yield Passage(section.label if not chain else sheet.words("What to say"), written)


def _link(sheet: Outline, link: ChainLink) -> Item:
    name = sheet.words("You") if link.kind is LinkKind.ME else link.name
    return Item(f"{name}, {link.remark}" if link.remark else name)


def _meeting(sheet: Outline) -> Iterator[Passage]:
    clock, words = sheet.clock, sheet.words
    me = (Item(sheet.facts.introduction, lead=words("Me in 30 s:")),) if sheet.facts.introduction else ()
    yield Passage(f"{clock.time(sheet.start)} {words('Open')}", me, spoken=sheet.opener)
    for ask in sheet.asks:
        if ask.text:
            length = words("{minutes} min").format(minutes=ask.minutes)
            number = words("Question {number}").format(number=ask.number)
            why = (Item(ask.star, lead="★"),) if ask.star else ()
            yield Passage(f"{clock.time(ask.at)} {number}, {length}", why, spoken=ask.text)
    if sheet.if_time:
        yield Passage(words("If time"), tuple(Item(text, mark=TICK) for text in sheet.if_time))
    ticks = tuple(Item(text, mark=TICK) for text in (words("Who else should I talk to?"), *sheet.ticks))
    yield Passage(f"{clock.time(sheet.closing_at)} {words('Close')}", ticks, spoken=sheet.closing_line)


def _after(sheet: Outline) -> Iterator[Passage]:
    clock, words = sheet.clock, sheet.words
    yield Passage(f"{clock.time(sheet.end)} {words('Stop')}", (Item(words("unless they ask you to stay")),))
    yield Passage(words("Afterwards"), tuple(Item(label, mark=TICK) for label in sheet.observe))
    yield Passage(f"{words('Thank-you by')} {sheet.thank_by}", (Item(sheet.also_thank, mark=TICK), Item(sheet.made)))
