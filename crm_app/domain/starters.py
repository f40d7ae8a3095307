"""Where research begins: addresses built from the names of whom and what one wants to know about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from crm_app import resources
from crm_app.domain.datafiles import Table

ABOUT = ("person", "organisation", "job", "field")
ALUMNI, PROFILE = "alumni", "profile"
"""Parts that are whole addresses: the alumni platform of one's own school, and the person's LinkedIn profile."""
_WHOLE = tuple(f"{{{part}}}" for part in (ALUMNI, PROFILE))
_FILE = "starters.toml"
_PART = re.compile(r"\{(\w+)\}")
_KNOWN = frozenset({"person", "organisation", "title", "field", ALUMNI, PROFILE})


@dataclass(frozen=True, slots=True)
class Starter:
    """One place to begin at, `about` one of ABOUT; `url` has names in braces."""

    key: str
    name: str
    about: str
    url: str

    @property
    def parts(self) -> frozenset[str]:
        """The names that its address needs."""
        return frozenset(_PART.findall(self.url))


@dataclass(frozen=True, slots=True)
class Link:
    """A starter with its address; an empty one has to be asked for. `own` marks that of the owner's own school."""

    name: str
    url: str
    own: bool = False


@cache
def shipped() -> tuple[Starter, ...]:
    """Every starter, in the order of the file."""
    return parse(resources.read_text("research", _FILE), _FILE)


def parse(text: str, file: str) -> tuple[Starter, ...]:
    """The starters of a file; raises `Unusable` naming file and key of the first mistake."""
    table = Table.parse(text, file)
    found = []
    for each in table.tables("starter"):
        starter = Starter(each.text("key"), each.text("name"), each.choice("about", ABOUT), each.text("url"))
        if not starter.parts <= _KNOWN:
            raise each.wrong("url", "an address with no other names in braces than " + ", ".join(sorted(_KNOWN)))
        if not (starter.url.startswith("https://") or starter.url in _WHOLE):
            raise each.wrong("url", "an address that begins with https://")
        each.finish()
        found.append(starter)
    table.finish()
    return tuple(found)


def links(about: str, known: Mapping[str, str]) -> list[Link]:
    """The starters for one of ABOUT, with what is `known` by its name put in; each name once."""
    found: dict[str, Link] = {}
    for starter in shipped():
        if starter.about == about and starter.name not in found and (link := _link(starter, known)) is not None:
            found[starter.name] = link
    return list(found.values())


def _link(starter: Starter, known: Mapping[str, str]) -> Link | None:
    words = {name: known.get(name, "").strip() for name in starter.parts}
    if starter.url in _WHOLE:
        address = next(iter(words.values()))
        address = address if address.startswith(("https://", "http://")) else ""
        own = starter.parts == {ALUMNI}
        return Link(starter.name, address, own=own) if address or own else None
    if not all(words.values()):
        return None
    return Link(starter.name, _PART.sub(lambda part: quote(words[part[1]], safe=""), starter.url))
