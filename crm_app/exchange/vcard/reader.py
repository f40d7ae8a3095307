"""A vCard file as rows: one person a card, lists as groups, and a complaint with its line for the rest."""

from collections.abc import Iterator

from crm_app.domain.incoming import (
    ADDRESS,
    EMAIL,
    MESSAGING,
    PHONE,
    URL,
    FileReport,
    IncomingGroup,
    IncomingPerson,
    Problem,
    RawProperty,
    Row,
    Unreadable,
)
from crm_app.exchange.reading import Reading
from crm_app.exchange.vcard.cards import SHOWN, Card, Gathering
from crm_app.exchange.vcard.heads import BASE64, Head
from crm_app.exchange.vcard.lines import Lines, Source, blocks, open_source
from crm_app.exchange.vcard.mapping import MAPPERS, PLAIN, UNKNOWN, Draft, keep, reading_order
from crm_app.exchange.vcard.shapes import Shapes
from crm_app.exchange.vcard.values import unescape

# Fields that several properties may fill together: then all of them are kept, or none.
_SHARED = {
    "name": "FN", "note": "NOTE", "tags": "CATEGORIES", "nickname": "NICKNAME", "title": "TITLE", "organisation": "ORG",
    "birthday": "BDAY", "uid": "UID",
}  # fmt: skip
_INLINE_CARD = "BEGIN:VCARD"


def read_vcards(data: bytes) -> Reading:
    """Understand a whole vCard file of any version; nothing in it can make this fail."""
    source = open_source(data)
    gathering = Gathering(source)
    return Reading(FileReport("vcard", source.encoding), _rows(gathering), lambda: gathering.done)


def _rows(gathering: Gathering) -> Iterator[Row]:
    shapes = Shapes()
    for done, line, block in blocks(gathering.source):
        gathering.done = done
        person = None if gathering.open else shapes.person(block, line)
        if person:
            yield person
            continue
        for card in gathering.cards_of(block, line):
            yield from card_rows(card)
    for card in gathering.unended():
        yield from card_rows(card)


def card_rows(card: Card) -> Iterator[Row]:
    """What one card gives: its complaints, the cards written inside it, and the person or list it is."""
    yield from card.problems
    draft = Draft()
    verdicts = _read(draft, card)
    raw: tuple[RawProperty, ...] = ()
    if any(verdicts):
        raw = tuple(_raw_properties(card, verdicts))
        yield from _complaints(card, draft)
        yield from _inline_agents(card)
    if draft.kind == "group":
        yield IncomingGroup(card.line, draft.name or "?", tuple(draft.members))
    else:
        yield from _person(card, draft, raw)


def _read(draft: Draft, card: Card) -> list[str]:
    """Fill the draft; what the mappers say of the card's properties."""
    verdicts = [PLAIN] * len(card.properties)
    properties = card.properties
    for place in reading_order([entry[0] for entry in properties]):
        head, value, _, _ = properties[place]
        verdicts[place] = MAPPERS.get(head.name, keep)(draft, head, value)
    return verdicts


def _person(card: Card, draft: Draft, raw: tuple[RawProperty, ...]) -> Iterator[Row]:
    details = draft.sorted_details()
    family, given, additional, prefix, suffix = draft.names
    name = draft.name
    if not name:
        name, told_by = _made_name(draft)
        if not name:
            name, told_by = _on_the_envelope(card), "address label"
        if not name:
            yield Unreadable(Problem(card.line, "FN", "", "This card has no name, organisation, e-mail or phone"))
            return
        yield Problem(card.line, "FN", name, f"This card has no FN; its name was made from its {told_by}")
    yield IncomingPerson(
        card.line,
        card.digest,
        draft.uid,
        name,
        given,
        family,
        additional,
        prefix,
        suffix,
        draft.nickname,
        " ".join(draft.phonetic),
        draft.title,
        draft.organisation,
        draft.department,
        "\n\n".join(draft.notes),
        draft.birthday,
        draft.slug,
        details=details,
        tags=tuple(dict.fromkeys(draft.tags)),
        raw=raw,
        photo=draft.photo,
        agent_of=card.agent_of,
        related=tuple(draft.related),
    )


def _made_name(draft: Draft) -> tuple[str, str]:
    """A name for a card without FN, and what it was made from."""
    family, given, additional, prefix, suffix = draft.names
    order = (prefix, given, additional, family, suffix)
    if any("\u2e80" <= sign <= "\ud7ff" for sign in family):  # East Asian names begin with the family
        order = (family, given, additional, prefix, suffix)
    if parts := " ".join(part for part in order if part):
        return parts, "N"
    if draft.organisation:
        return draft.organisation, "organisation"
    for kind in (EMAIL, PHONE, URL, MESSAGING, ADDRESS):
        for _, _, detail in draft.details:
            if detail.kind == kind:
                return detail.text.partition("\n")[0], kind
    return draft.nickname, "nickname"


def _on_the_envelope(card: Card) -> str:
    """The first line of an address label, where a card tells nothing else of anybody."""
    labels = (unescape(value) for head, value, _, _ in card.properties if head.name == "LABEL")
    return next((line.strip() for label in labels for line in label.split("\n") if line.strip()), "")


def _raw_properties(card: Card, verdicts: list[str]) -> Iterator[RawProperty]:
    shared = {name: covers for covers, name in _SHARED.items() if covers in verdicts}
    for (head, value, lines, index), verdict in zip(card.properties, verdicts, strict=True):
        covers = verdict or shared.get(head.name)
        if covers:
            text = "".join(value.split()) if head.encoding == BASE64 else value
            covers = "" if covers == UNKNOWN else covers
            yield RawProperty(head.group, head.name, head.params, text, lines.number(index), covers)


def _complaints(card: Card, draft: Draft) -> Iterator[Problem]:
    """What is kept as it is, but should be looked at."""
    for head, value, lines, index in card.properties:
        message = _complaint(head, value, draft)
        if message:
            yield Problem(lines.number(index), head.name, value[:SHOWN], message)


def _complaint(head: Head, value: str, draft: Draft) -> str:
    if head.charset == "":
        return "The character set named here is unknown; the text was read as well as could be"
    if head.name == "PHOTO" and draft.photo is None and "ENCODING=b" in head.params:
        return "The picture is damaged; its text was kept as it is"
    if head.name == "BDAY" and not draft.birthday and value.strip():
        return "This birthday is no date; its text was kept as it is"
    return ""


def _inline_agents(card: Card) -> Iterator[Row]:
    """In vCard 3.0 the card of an assistant is the escaped text of AGENT."""
    for place, (head, value, lines, index) in enumerate(card.properties):
        text = unescape(value) if head.name == "AGENT" and place not in card.nested else ""
        if text.lstrip().upper().startswith(_INLINE_CARD):
            line = lines.number(index)
            for inner in Gathering(Source(text.encode("utf-8", "replace"), "utf-8")).cards():
                inner.agent_of = card.line
                inner.line = line
                inner.problems = [problem._replace(line=line) for problem in inner.problems]
                inner.properties = [(*entry[:2], _Fixed(line), 0) for entry in inner.properties]
                yield from card_rows(inner)


class _Fixed(Lines):
    """The lines of a card that stands within one line."""

    __slots__ = ()

    def __init__(self, line: int) -> None:
        super().__init__(b"", line)
