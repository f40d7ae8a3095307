"""What was read from a card: every value with its place and how certain it is."""

from dataclasses import asdict, dataclass, field
from typing import Any

PRINT, CODE, INFERRED = "print", "code", "inferred"

Corners = tuple[tuple[float, float], ...]
"""The corners of a box in its picture, none where the value stands nowhere on it."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its text, how certain it is (0..1), where it stands, what else it might be, and where it came from.

    `kind` is that of a phone number, `typed` how it is printed, `extension` what is to be dialled after it.
    """

    text: str
    confidence: float
    boxes: tuple[Corners, ...] = ()
    side: int = 0
    source: str = PRINT
    alternatives: tuple[str, ...] = ()
    kind: str = ""
    typed: str = ""
    extension: str = ""


NOTHING = Value("", 0.0)


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line as it was read, for the list of all that stands on the card."""

    text: str
    confidence: float
    box: Corners
    side: int


@dataclass(frozen=True, slots=True)
class Person:
    """Another person on the same card."""

    name: Value
    title: Value = NOTHING
    phones: tuple[Value, ...] = ()
    emails: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A card understood. `addresses` are all offices, the main one first; `codes` what its QR codes hold."""

    name: Value = NOTHING
    given: Value = NOTHING
    family: Value = NOTHING
    prefix: str = ""
    suffix: str = ""
    title: Value = NOTHING
    department: Value = NOTHING
    organisation: Value = NOTHING
    phones: tuple[Value, ...] = ()
    emails: tuple[Value, ...] = ()
    urls: tuple[Value, ...] = ()
    addresses: tuple[Value, ...] = ()
    others: tuple[Person, ...] = ()
    codes: tuple[str, ...] = ()
    lines: tuple[SeenLine, ...] = ()

    @property
    def text(self) -> str:
        """All its lines."""
        return "\n".join(line.text for line in self.lines)

    def as_json(self) -> dict[str, Any]:
        """The keys of `card --json` without the file and the seconds, and what more is known of each value."""
        singles = {
            name: getattr(self, name) for name in ("name", "given", "family", "title", "organisation", "department")
        }
        lists = {"phones": self.phones, "emails": self.emails, "urls": self.urls, "addresses": self.addresses}
        sure = {name: value.confidence for name, value in singles.items() if value.text}
        sure |= {name: min(value.confidence for value in values) for name, values in lists.items() if values}
        if self.addresses:
            sure["address"] = self.addresses[0].confidence
        return {
            **{name: value.text for name, value in singles.items()},
            "prefix": self.prefix,
            "suffix": self.suffix,
            "phones": [_phone(value) for value in self.phones],
            "emails": [value.text for value in self.emails],
            "urls": [value.text for value in self.urls],
            "address": self.addresses[0].text if self.addresses else "",
            "addresses": [value.text for value in self.addresses],
            "others": [_person(person) for person in self.others],
            "codes": list(self.codes),
            "confidence": {name: round(value, 3) for name, value in sure.items()},
            "values": {
                **{name: _value(value) for name, value in singles.items() if value.text},
                **{name: [_value(value) for value in values] for name, values in lists.items() if values},
            },
            "text": self.text,
        }


def _phone(value: Value) -> dict[str, str]:
    said = {"number": value.text, "kind": value.kind, "typed": value.typed}
    return said | ({"extension": value.extension} if value.extension else {})


def _value(value: Value) -> dict[str, Any]:
    return {name: held for name, held in asdict(value).items() if held or name in ("text", "confidence")}


def _person(person: Person) -> dict[str, Any]:
    return {
        "name": person.name.text,
        "title": person.title.text,
        "phones": [_phone(value) for value in person.phones],
        "emails": [value.text for value in person.emails],
    }


@dataclass(frozen=True, slots=True)
class Side:
    """A picture of one side as the window needs it: its size as read, where the card lies, where its text runs."""

    width: int
    height: int
    angle: float
    corners: tuple[tuple[float, float], ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """A card, and its sides in the order they were given."""

    card: Card
    sides: tuple[Side, ...] = field(default_factory=tuple)
