"""What a QR code on a card holds: a vCard, a MECARD, a BIZCARD, an address of mail or web, a number."""

import re
from dataclasses import dataclass

from crm_app.cards.phones import FAX, MOBILE, OFFICE

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Payload:
    """The values of one code; whatever it does not tell is empty. `phones` are (as written, kind or "")."""

    name: str = ""
    given: str = ""
    family: str = ""
    title: str = ""
    organisation: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    address: str = ""
    is_contact: bool = False


def parse(text: str) -> Payload:
    """What a code says; a code of any other kind says nothing."""
    text = text[:_MOST].strip().replace("\x00", "")
    upper = text[:12].upper()
    if upper.startswith("BEGIN:VCARD"):
        return _vcard(text)
    if upper.startswith("MECARD:"):
        return _mecard(text[7:])
    if upper.startswith("BIZCARD:"):
        return _bizcard(text[8:])
    if found := re.match(r"(?i)mailto:([^?\s]+@[^?\s]+)", text):
        return Payload(emails=(found[1].lower(),))
    if found := re.match(r"(?i)(?:MATMSG:TO:)([^;\s]+@[^;\s]+)", text):
        return Payload(emails=(found[1].lower(),))
    if found := re.match(r"(?i)tel:([+\d][\d\s().-]{4,})$", text):
        return Payload(phones=((found[1], ""),))
    if re.match(r"(?i)(?:https?://|www\.)\S+$", text):
        return Payload(urls=(text,))
    return Payload()


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _cut(value: str, sign: str) -> list[str]:
    """Cut at a sign that no backslash stands before."""
    return re.split(rf"(?<!\\){re.escape(sign)}", value)


def _vcard(text: str) -> Payload:
    unfolded = re.sub(r"\r?\n[ \t]", "", text).replace("\r", "\n")
    held: dict[str, list[tuple[str, str]]] = {}
    for line in unfolded.split("\n"):
        head, sign, value = line.partition(":")
        if sign:
            name, _, parameters = head.partition(";")
            held.setdefault(name.rpartition(".")[2].upper(), []).append((parameters.upper(), value))
    named = [_plain(part) for part in _cut(_first(held, "N"), ";")] + ["", ""]
    name = _plain(_first(held, "FN")) or " ".join(filter(None, (named[1], named[0])))
    address = [_plain(part) for part in _cut(_first(held, "ADR"), ";")]
    return Payload(
        name=name,
        given=named[1],
        family=named[0],
        title=_plain(_first(held, "TITLE")),
        organisation=_plain(_cut(_first(held, "ORG"), ";")[0]),
        phones=tuple((_plain(value).removeprefix("tel:"), _kind(told)) for told, value in held.get("TEL", [])),
        emails=tuple(_plain(value).lower() for _, value in held.get("EMAIL", []) if "@" in value),
        urls=tuple(_plain(value) for _, value in held.get("URL", [])),
        address=_address(address),
        is_contact=True,
    )


def _first(held: dict[str, list[tuple[str, str]]], name: str) -> str:
    return held[name][0][1] if held.get(name) else ""


def _address(parts: list[str]) -> str:
    """Box, room, street; place and code; country: each on a line."""
    parts = [*parts, *[""] * 7][:7]
    place = " ".join(filter(None, (parts[5], parts[3]) if parts[5][:1].isdigit() else (parts[3], parts[4], parts[5])))
    return "\n".join(filter(None, (*parts[:3], place, parts[6])))


def _kind(told: str) -> str:
    if "FAX" in told:
        return FAX
    if "CELL" in told or "MOBILE" in told:
        return MOBILE
    return OFFICE if "WORK" in told or "VOICE" in told or "HOME" in told else ""


def _mecard(text: str) -> Payload:
    held: dict[str, list[str]] = {}
    for piece in _cut(text, ";"):
        name, sign, value = piece.partition(":")
        if sign:
            held.setdefault(name.strip().upper(), []).append(_plain(value))
    whole = (held.get("N") or [""])[0]
    family, comma, given = whole.partition(",")
    name = f"{given.strip()} {family.strip()}".strip() if comma else whole
    phones = [(number, "") for number in held.get("TEL", [])] + [(number, FAX) for number in held.get("FAX", [])]
    return Payload(
        name=name, given=given.strip(), family=family.strip() if comma else "",
        title=(held.get("TITLE") or [""])[0], organisation=(held.get("ORG") or [""])[0],
        phones=tuple(phones), emails=tuple(mail.lower() for mail in held.get("EMAIL", []) if "@" in mail),
        urls=tuple(held.get("URL", [])), address=re.sub(r"\s*,\s*", "\n", (held.get("ADR") or [""])[0]).strip(),
        is_contact=True,
    )  # fmt: skip


def _bizcard(text: str) -> Payload:
    held: dict[str, str] = {}
    for piece in _cut(text, ";"):
        name, sign, value = piece.partition(":")
        if sign:
            held.setdefault(name.strip().upper(), _plain(value))
    name = f"{held.get('N', '')} {held.get('X', '')}".strip()
    return Payload(
        name=name, given=held.get("N", ""), family=held.get("X", ""), title=held.get("T", ""),
        organisation=held.get("C", ""), phones=((held["B"], ""),) if held.get("B") else (),
        emails=(held["E"].lower(),) if "@" in held.get("E", "") else (), address=held.get("A", ""), is_contact=True,
    )  # fmt: skip
