"""The side column's texts: where, getting there, the way here, promises, the person, what is still unknown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from crm_app.domain.modes import IN_PERSON
from crm_app.domain.prep import ChainLink, PrepFacts
from crm_app.sheets.clock import Clock
from crm_app.sheets.words import Words

TICK, DASH = "tick", "dash"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry; a blank one is a line to write on, after its label."""

    text: str
    lead: str = ""  #: set in bold before the text
    mark: str = ""  #: `TICK`, `DASH` or none
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A block of the side column."""

    key: str  #: what the ladder calls it
    label: str
    items: tuple[Item, ...] = ()
    chain: tuple[ChainLink, ...] = ()
    must: bool = False  #: never cut


def sections(facts: PrepFacts, words: Words, clock: Clock, told: tzinfo | None) -> tuple[Section, ...]:
    """The sections that have something to say, in the order of the page."""
    bare = not (facts.person_facts or facts.organisation_facts or facts.unknown)
    found = (
        _where(facts, words),
        Section("getting", words("Getting there"), _getting_there(facts, words, clock, told)),
        _way_here(facts, words),
        Section("promises", words("Promises"), tuple(_promises(facts, words, clock))),
        _known("person", words("About {name}").format(name=_short(facts)), facts.person_facts),
        _known(
            "organisation",
            facts.person.short_organisation or facts.person.organisation or words("Organisation"),
            facts.organisation_facts,
        ),
        _known("field", words("The field"), facts.field_facts),
        Section("unknown", words("Still unknown"), tuple(Item(text, mark=TICK) for text in facts.unknown)),
    )
    kept = [section for section in found if section.items or section.chain]
    return (*kept, *_to_look_up(facts, words)) if bare else tuple(kept)


def _short(facts: PrepFacts) -> str:
    return facts.person.short_name or facts.person.name


def _known(key: str, label: str, texts: Iterable[str]) -> Section:
    return Section(key, label, tuple(Item(text, mark=DASH) for text in texts if text))


def _where(facts: PrepFacts, words: Words) -> Section:
    items = [Item(line) for line in facts.place if line]
    if facts.room:
        items.append(Item(facts.room))
    if facts.link:
        items.append(Item(facts.link, lead=words("Link:")))
    if facts.phone:
        items.append(Item(facts.phone, lead=words("On the day:")))
    if not items:
        items = [Item("", blank=True), Item(words("Phone"), blank=True)]
    return Section("where", words("Where"), tuple(items), must=True)


def _getting_there(facts: PrepFacts, words: Words, clock: Clock, told: tzinfo | None) -> tuple[Item, ...]:
    ways = [way for way in facts.getting_there if way]
    items: list[Item] = []
    if facts.leave_by:
        at = clock.time(_in(facts.leave_by, told))
        english = "Leave by {time}" if facts.mode in (IN_PERSON, "") else "Be ready by {time}"
        first = f"– {ways.pop(0)}" if ways else ""
        items.append(Item(first, lead=words(english).format(time=at)))
    items.extend(Item(way) for way in ways)
    if facts.dress:
        items.append(Item(facts.dress))
    return tuple(items)


def _in(at: datetime, told: tzinfo | None) -> datetime:
    return at.astimezone(told)


def _way_here(facts: PrepFacts, words: Words) -> Section:
    items: list[Item] = []
    if facts.say_from:
        whom = words("From {name}:").format(name=facts.say_from_whom) if facts.say_from_whom else words("Say:")
        items.append(Item(facts.say_from, lead=whom))
    if facts.last_contact:
        items.append(Item(facts.last_contact, lead=words("Last contact:")))
    if facts.chain:
        return Section("chain", words("How you got here"), tuple(items), facts.chain, must=True)
    return Section("chain", words("Who sent you"), (*items, Item("", blank=True)), must=True)


def _promises(facts: PrepFacts, words: Words, clock: Clock) -> Iterable[Item]:
    for promise in facts.promises:
        due = ""
        if promise.due:
            day = clock.short_date(datetime.combine(promise.due, datetime.min.time()))
            due = words(", by {date}").format(date=day)
        yield Item(f"{promise.text}{due}", lead=f"{promise.owner or words('Me')}:", mark=TICK)


def _to_look_up(facts: PrepFacts, words: Words) -> Iterable[Section]:
    blank = Item("", blank=True)
    yield Section("person", words("Look up before you go"), (blank,) * 4)
    yield Section("organisation", words("Their organisation"), (blank,) * 2)
    open_points = (
        "" if facts.person.title else "Title and team",
        "" if facts.place or facts.link or facts.phone else "Mode: place, phone or link",
        "Length they agreed to",
        "Why they said yes",
    )
    yield Section(
        "unknown", words("Still unknown"), tuple(Item(words(point), mark=TICK) for point in open_points if point)
    )
