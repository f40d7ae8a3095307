"""What tells people apart or shows that two are one: everything about somebody, evened out for comparing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from crm_app.domain.names import SUFFIXES, fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHARED = _words(
    "info office contact kontakt hello hallo mail email admin webmaster support service sales team sekretariat "
    "secretary secretariat hr jobs career careers karriere bewerbung press presse media reception empfang enquiries "
    "inquiries billing accounts marketing post postmaster family familie general help booking events library"
)
_FREE = _words(
    "gmail.com googlemail.com yahoo.com outlook.com hotmail.com live.com icloud.com me.com aol.com gmx.de gmx.net "
    "web.de t-online.de mail.ru yandex.ru proton.me protonmail.com qq.com 163.com orange.fr free.fr libero.it"
)
_SPLIT = re.compile(r"[^\w]+")
_LEGAL = _words("inc ltd llc gmbh ag plc corp corporation co company limited the")
_GROUPS = str.maketrans("bfpvckqszgjxdtlmnr", "111122222222334556", "aeiouyhw")
_DIGITS = re.compile(r"\D")
PHONE_DIGITS = 9  # of the end of a number that names no country


class Someone(NamedTuple):
    """Somebody as the book has them. `phones` are normal forms or what was typed; `addresses` seven parts or a text."""

    id: int
    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    birthday: str = ""
    organisations: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    slugs: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """The same for comparing: without case, accents and punctuation; `words` are those of the name, sorted."""

    id: int
    given: str
    family: str
    words: str
    suffix: str
    nicknames: frozenset[str]
    birthday: str
    organisations: frozenset[str]
    emails: frozenset[str]
    domains: frozenset[str]
    phones: frozenset[str]
    slugs: frozenset[str]
    street: str
    place: str
    code: str
    given_sound: str
    family_sound: str


def traits_of(one: Someone) -> Traits:
    """Even somebody out for comparing."""
    given, family = _plain(one.given), _plain(one.family)
    if not given and not family:
        family = _plain(one.name)
    street, place, code = _place(one.addresses)
    domains = (mail.rpartition("@")[2] for mail in one.emails)
    nicknames = frozenset(filter(None, (_plain(one.nickname),)))
    return Traits(
        one.id,
        given,
        family,
        " ".join(sorted(f"{given} {family}".split())),
        "".join(part for part in _plain(one.suffix).split() if part in SUFFIXES),
        nicknames,
        one.birthday if len(one.birthday) >= 7 else "",
        frozenset(filter(None, map(organisation_key, one.organisations))),
        frozenset(one.emails),
        frozenset(domain for domain in domains if domain not in _FREE),
        frozenset(filter(None, map(_phone, one.phones))),
        frozenset(one.slugs),
        street,
        place,
        code,
        sound(given),
        sound(family),
    )


def is_shared_mailbox(email: str) -> bool:
    """Whether an address is an office's rather than somebody's: `info@`, `sekretariat@`."""
    return email.partition("@")[0].rstrip("0123456789") in _SHARED


def organisation_key(name: str) -> str:
    """An organisation's name without its legal form."""
    words = [word for word in _plain(name).split() if word not in _LEGAL]
    return " ".join(words)


def sound(name: str) -> str:
    """How a name sounds, roughly: its first letter and its groups of consonants, after the idea of Soundex."""
    if not name:
        return ""
    first = name.split(" ", maxsplit=1)[0]
    groups = first[1:].translate(_GROUPS)
    kept = [group for place, group in enumerate(groups) if not place or group != groups[place - 1]]
    return first[:1] + "".join(kept)[:4]


def _plain(text: str) -> str:
    return " ".join(filter(None, _SPLIT.split(fold(text).replace("'", "").replace("’", ""))))


def _phone(text: str) -> str:
    """The end of a number, by which it is the same with its country and without."""
    digits = _DIGITS.sub("", text)
    return digits[-PHONE_DIGITS:] if len(digits) >= PHONE_DIGITS - 2 else ""


def _place(addresses: Iterable[str]) -> tuple[str, str, str]:
    """Street, city and postal code of the first address."""
    text = next((address for address in addresses if address), "")
    parts = text.split(";")
    if len(parts) == 7:
        return _plain(f"{parts[2]} {parts[1]}"), _plain(parts[3]), _plain(parts[5]).replace(" ", "")
    lines = text.split("\n")
    return _plain(lines[0]), _plain(" ".join(lines[1:])), ""
