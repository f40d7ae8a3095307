"""From the lines of a card to its values: what has a form of its own first, then one choice of who, what and where."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crm_app.cards import (
    addresses,
    countries,
    mails,
    organisations,
    payloads,
    people,
    phones,
    repairs,
    roles,
    titles,
    words,
)
from crm_app.cards.card import NOTHING, Card, Person, SeenLine, Value
from crm_app.cards.coded import with_code
from crm_app.cards.findings import Typed, is_clutter, typed_values
from crm_app.cards.lines import Line
from crm_app.cards.roles import Choice, Roles

_PLAIN = 0.98
"""What was read so surely is not mended by what stands elsewhere."""


def understand(lines: Sequence[Line], codes: Sequence[str] = ()) -> Card:
    """The card that these lines are, the first side's first; `codes` are the texts of its QR codes."""
    lines = [replace(line, text=text) if (text := repairs.line(line.text)) != line.text else line for line in lines]
    lines = repairs.hosts_together(lines)
    typed = typed_values(lines)
    typed.emails[:], typed.urls[:] = repairs.hosts(typed.emails, typed.urls, [line.text for line in lines])
    repairs.lost_signs(typed.emails, typed.urls, typed.left)
    said = [address for address, _ in [*typed.emails, *typed.urls]]
    locals_ = [mail.partition("@")[0] for mail, _ in typed.emails]
    cores = list(dict.fromkeys(filter(None, map(mails.core_of, said))))
    left = [addresses.without_label(line) for line in typed.left]
    offices = addresses.blocks(left, taken=_surely_else(left, locals_, cores))
    held = [line for office in offices for line in office]
    free = [line for line in left if line not in held and not is_clutter(line)]
    free = [part for line in free for part in _name_and_title(line, locals_)]
    chosen = roles.assign(free, locals_, cores)
    dialled = [number.text.replace("(0)", "") for number, _ in typed.numbers if number.text.startswith("+")]
    likely = countries.ranked([line.text for line in lines], said, dialled)
    card = _card(chosen, typed, offices, likely)
    seen = tuple(SeenLine(line.text, round(line.score, 3), line.box(), line.side) for line in lines)
    card = replace(card, others=_others(free, chosen, typed, card), codes=tuple(codes), lines=seen)
    card = replace(card, department=_department(free, chosen))
    contact = next((told for told in map(payloads.parse, codes) if told.is_contact), None)
    return with_code(card, contact, likely) if contact else card


def tells(text: str) -> bool:
    """Whether a line by itself tells something of a person: an address, a number, a name, a title, an organisation."""
    if mails.mails(text) or mails.webs(text) or any(phones.kind_of(number.label) for number in phones.numbers(text)):
        return True
    known = titles.has_word(text) or organisations.legal(text) > 0.8 or organisations.likeness(text) > 1.3
    return known or people.likeness(text) > 1.7 or addresses.likeness(text) >= 1.6


def _surely_else(lines: Sequence[Line], locals_: Sequence[str], cores: Sequence[str]) -> list[Line]:
    """Lines that are a person, a title or an organisation so clearly that a street's word in them tells nothing."""
    found = []
    for line in lines:
        if any(letter.isdigit() for letter in line.text):
            if (
                organisations.legal(line.text) >= 0.8
                and organisations.likeness(line.text, cores) > 3
                and addresses.likeness(line.text) < 1.6
            ) or phones.is_other(line.text):
                found.append(line)
            continue
        if (
            people.likeness(line.text, locals_) > 2.4
            or organisations.likeness(line.text, cores) > 2.4
            or titles.likeness(line.text) > 2.0
        ):
            found.append(line)
    return found


def _name_and_title(line: Line, locals_: Sequence[str]) -> list[Line]:
    """A line of both as two: "Ana Ruiz, Head of Sales", but not "Ana Ruiz, MPH"."""
    for found in re.finditer(r"\s*[,–—]\s+|\s+-\s+", line.text):
        head, tail = line.text[: found.start()], line.text[found.end() :]
        if (
            titles.has_word(tail)
            and not titles.has_word(head)
            and people.likeness(head, locals_) > 1.4
            and len(tail) > 4
        ):
            return [line.part(0, found.start()), line.part(found.end(), len(line.text))]
    return [line]


def _card(chosen: Roles, typed: Typed, offices: list[list[Line]], likely: list[str]) -> Card:
    locals_ = [mail.partition("@")[0] for mail, _ in typed.emails]
    cores = [core for address, _ in [*typed.emails, *typed.urls] if (core := mails.core_of(address))]
    name, given, family, prefix, suffix = _name(chosen, locals_, likely[0])
    numbers = [(number, line) for held, line in typed.numbers if (number := phones.phone(held, likely))]
    return Card(
        name=name, given=given, family=family, prefix=prefix, suffix=suffix,
        title=_title(chosen),
        organisation=_organisation(chosen, cores),
        phones=_unique(_phone(number, line) for number, line in numbers),
        emails=_unique(_mail(mail, line) for mail, line in repairs.locals_by_name(typed.emails, name.text)),
        urls=_unique(Value(url, _sure(line, 0.97), (line.box(),), line.side) for url, line in typed.urls),
        addresses=tuple(_address(office, likely[0]) for office in offices),
    )  # fmt: skip


def _phone(number: phones.Phone, line: Line) -> Value:
    return Value(
        number.number, _sure(line, number.certain), (line.box(),), line.side,
        kind=number.kind, typed=number.typed, extension=number.extension,
    )  # fmt: skip


def _mail(mail: str, line: Line) -> Value:
    known = mails.host_of(mail).rpartition(".")[2] in mails.endings()
    return Value(mail, _sure(line, 0.98 if known else 0.5), (line.box(),), line.side)


def _unique(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, however often it stands on the card."""
    kept: dict[str, Value] = {}
    for value in values:
        kept.setdefault(re.sub(r"^(https?://)?(www\.)?", "", value.text.casefold()).rstrip("/"), value)
    return tuple(kept.values())


def _sure(line: Line, certain: float) -> float:
    """A value is at most as certain as its letters were read."""
    return round(max(0.01, min(0.99, certain * line.score)), 3)


def _value(choice: Choice, text: str, certain: float, others: tuple[str, ...] = ()) -> Value:
    score = min(line.score for line in choice.lines)
    return Value(
        text,
        round(max(0.01, min(0.99, certain * score)), 3),
        tuple(line.box() for line in choice.lines),
        choice.lines[0].side,
        alternatives=others,
    )


def _name(chosen: Roles, locals_: list[str], country: str) -> tuple[Value, Value, Value, str, str]:
    if chosen.name is None:
        return NOTHING, NOTHING, NOTHING, "", ""
    parts = people.parted(chosen.name.text, locals_, country)
    sure = chosen.certain["name"]
    value = _value(chosen.name, parts.whole, sure, chosen.others["name"])
    given, family = (
        replace(value, text=text, confidence=round(value.confidence * 0.97, 3), alternatives=()) if text else NOTHING
        for text in (parts.given, parts.family)
    )
    return value, given, family, parts.prefix, parts.suffix


def _title(chosen: Roles) -> Value:
    if chosen.title is None:
        return NOTHING
    text = titles.cased(titles.mended(chosen.title.text.strip(" ,;:.-–|")))
    return _value(chosen.title, text, chosen.certain["title"], chosen.others["title"])


def _organisation(chosen: Roles, cores: list[str]) -> Value:
    if chosen.organisation is None:
        return NOTHING
    text = organisations.mended(chosen.organisation.text.strip(" ,;:|-–"))
    if min(line.score for line in chosen.organisation.lines) < _PLAIN:
        text = repairs.organisation(text, cores)
    return _value(chosen.organisation, text, chosen.certain["organisation"], chosen.others["organisation"])


def _department(free: Sequence[Line], chosen: Roles) -> Value:
    """A line that names a part of the organisation, next to the title or the name."""
    taken = [line for choice in (chosen.name, chosen.title, chosen.organisation) if choice for line in choice.lines]
    for line in free:
        near = any(roles.is_below(other, line) or roles.is_below(line, other) for other in taken)
        if (
            line not in taken
            and near
            and (titles.is_department(line.text) or words.has_any(line.text, "organisations", "departments"))
        ):
            return Value(line.text, round(0.8 * line.score, 3), (line.box(),), line.side)
    return NOTHING


def _address(office: list[Line], country: str) -> Value:
    score = min(line.score for line in office)
    likely = 0.95 if any(addresses.likeness(line.text) >= 1.6 for line in office) else 0.8
    text = addresses.as_text(office)
    if country in ("ES", "PT", "IT", "BR", "MX"):
        text = re.sub(r"(?<=\d)°", "º", text)  # the third floor is no temperature
    return Value(text, round(likely * score, 3), tuple(line.box() for line in office), office[0].side)


def _others(free: Sequence[Line], chosen: Roles, typed: Typed, card: Card) -> tuple[Person, ...]:
    """Further people on the card: names that an e-mail address of their own or a title of their own goes with."""
    taken = [line for choice in (chosen.name, chosen.title, chosen.organisation) if choice for line in choice.lines]
    spelled = {words.letters(card.name.text), words.letters(card.organisation.text)}
    found = []
    for line in free:
        if line in taken or words.letters(line.text) in spelled or people.likeness(line.text) < 1.6:
            continue
        below = (other for other in free if other not in taken and roles.is_below(line, other))
        title = next((other for other in below if titles.has_word(other.text)), None)
        mail = next((mail for mail, _ in typed.emails if _is_address_of(mail, line.text)), "")
        if title or mail:
            found.append(_other(line, title, mail))
    return tuple(found[:8])


def _is_address_of(mail: str, name: str) -> bool:
    local = mail.partition("@")[0]
    return people.likeness(name, [local]) > people.likeness(name) + 1.8


def _other(name: Line, title: Line | None, mail: str) -> Person:
    called = people.parted(name.text).whole
    return Person(
        name=Value(called, round(0.8 * name.score, 3), (name.box(),), name.side),
        title=Value(titles.cased(title.text), round(0.8 * title.score, 3), (title.box(),), title.side)
        if title
        else NOTHING,
        emails=(Value(mail, 0.9),) if mail else (),
    )
