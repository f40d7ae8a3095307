"""People as vCards, 3.0 (RFC 2426) and 4.0 (RFC 6350): lines of at most 75 octets, CRLF, no character cut in two.

What came in as a vCard goes out as it came: a kept raw property is written in place of the field it covers as long as
the field still says the same; once the field was changed, the field is written.
"""

import base64
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from crm_app.domain import names
from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL, Detail, Photo, RawProperty
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.exchange.vcard.heads import Head, parse_head
from crm_app.exchange.vcard.labels import TYPES
from crm_app.exchange.vcard.mapping import MAPPERS, Draft, address_text, keep, reading_order
from crm_app.exchange.vcard.values import data_uri, escape, escape_lightly, inline_picture, split_parts, unescape

WIDTH = 75
_NAMES = {EMAIL: "EMAIL", PHONE: "TEL", URL: "URL", ADDRESS: "ADR", MESSAGING: "IMPP"}
_PACKED = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
_ABOUT_OTHERS = frozenset(("X-ABLABEL", "X-ABADR"))  # they only say something about another one of their group
_SPELT = {"X-ABLABEL": "X-ABLabel", "X-ABADR": "X-ABADR", "X-SOCIALPROFILE": "X-SOCIALPROFILE"}


def write_vcards(people: Iterable[OutgoingPerson], *, version: str) -> Iterator[bytes]:
    """One card a person, as bytes; `version` is 3.0 or 4.0."""
    for person in people:
        yield "".join(map(fold, _Card(person, version).lines())).encode("utf-8", "replace")


def fold(line: str) -> str:
    """One content line as it stands in a file: cut after 75 octets at most, never inside a character."""
    if len(line) * 4 <= WIDTH or (line.isascii() and len(line) <= WIDTH):
        return line + "\r\n"
    raw, parts, width = line.encode("utf-8", "replace"), [], WIDTH
    start = 0
    while len(raw) - start > width:
        end = start + width
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(raw[start:end].decode())
        start, width = end, WIDTH - 1
    parts.append(raw[start:].decode())
    return "\r\n ".join(parts) + "\r\n"


@dataclass(slots=True)
class _Card:
    """One card in the making: `_kept` goes out as it came, `_covered` names the fields it stands for."""

    person: OutgoingPerson
    version: str
    _kept: list[RawProperty] = field(default_factory=list)
    _covered: set[str] = field(default_factory=set)
    _details: list[Detail] = field(default_factory=list)
    _items: int = 0

    def lines(self) -> Iterator[str]:
        """The card's lines, not yet folded."""
        self._choose()
        yield "BEGIN:VCARD"
        yield f"VERSION:{self.version}"
        yield from self._fields()
        if self.person.picture and not any(entry.name == "PHOTO" for entry in self._kept):
            yield self._photo(self.person.picture)
        for detail in self._details:
            yield from self._detail(detail)
        for entry in self._kept:
            if entry.name != "REV" or not self.person.changed_at:
                yield self._raw(entry)
        if self.person.changed_at:
            yield f"REV:{self.person.changed_at}"
        yield "END:VCARD"

    def _choose(self) -> None:
        """Decide which kept properties still speak for their fields."""
        draft = Draft()
        read: dict[str, list[RawProperty]] = {}
        details: list[tuple[Detail, RawProperty]] = []
        heads = list(map(_head, self.person.raw))
        for place in reading_order(heads):
            entry, before = self.person.raw[place], len(draft.details)
            MAPPERS.get(entry.name, keep)(draft, heads[place], entry.value)
            if entry.covers == "details" and len(draft.details) > before:
                details.append((draft.details[-1][2], entry))
            else:
                read.setdefault(entry.covers, []).append(entry)
        draft.name = draft.name or self.person.name  # a plain FN is not among what was kept
        chosen = set(map(id, self._choose_details(details, draft.labels)))
        for covers, entries in read.items():
            if self._still_says(covers, draft):
                chosen.update(map(id, entries))
                self._covered.add(covers)
        speaking = [entry for entry in self.person.raw if entry.name not in _ABOUT_OTHERS]
        silenced = {entry.group for entry in speaking} - {entry.group for entry in speaking if id(entry) in chosen}
        self._kept = [
            entry
            for entry in self.person.raw
            if id(entry) in chosen or (entry.covers == "label" and entry.group not in silenced)
        ]

    def _still_says(self, covers: str, draft: Draft) -> bool:
        if covers == "photo":
            return not self._shows_another(draft.photo)
        if not covers:
            return True
        return covers in _SAID and _SAID[covers](draft) == _STANDS[covers](self.person)

    def _shows_another(self, photo: Photo | None) -> bool:
        """Whether the person's photo is another one by now than the card's."""
        return photo is not None and self.person.picture is not None and photo.data != self.person.picture.data

    def _choose_details(self, read: list[tuple[Detail, RawProperty]], labels: dict[str, str]) -> Iterator[RawProperty]:
        """Those kept ways to reach the person that are still there; the others there are written anew."""
        left = [_said(detail) for detail in self.person.details]
        for detail, entry in read:
            said = _said(detail._replace(label=labels.get(entry.group, detail.label) if entry.group else detail.label))
            if said in left:
                left[left.index(said)] = None
                yield entry
        self._details = [detail for detail, said in zip(self.person.details, left, strict=True) if said is not None]

    def _fields(self) -> Iterator[str]:
        person = self.person
        names = (person.family, person.given, person.additional, person.prefix, person.suffix)
        department = ";" + escape(person.department) if person.department else ""
        organisation = escape(person.organisation) + department
        fields = (
            ("uid", "UID", escape_lightly(person.uid)),
            ("name", "FN", escape(person.name)),
            ("names", "N", ";".join(map(escape, names))),
            ("nickname", "NICKNAME", escape(person.nickname)),
            ("organisation", "ORG", organisation),
            ("title", "TITLE", escape(person.title)),
            ("birthday", "BDAY", self._date(person.birthday)),
            ("tags", "CATEGORIES", ",".join(map(escape, person.tags))),
            ("note", "NOTE", escape(person.note)),
        )
        for covers, name, value in fields:
            if covers not in self._covered and (value or covers in ("name", "names")):
                yield f"{name}:{value}"

    def _photo(self, picture: Photo) -> str:
        packed = base64.b64encode(picture.data).decode("ascii")
        if self.version == "4.0":
            return f"PHOTO:data:{picture.media_type};base64,{packed}"
        return f"PHOTO;ENCODING=b;TYPE={picture.media_type.rpartition('/')[2].upper()}:{packed}"

    def _date(self, text: str) -> str:
        """Version 4.0 knows basic dates only; 3.0 has none without a year, but everybody reads `--0412`."""
        if self.version == "4.0" or text.startswith("--"):
            return (
                f"--{text[2:].replace('-', '')}"
                if text.startswith("--")
                else text.replace("-", "")
                if len(text) == 10
                else text
            )
        return text

    def _detail(self, detail: Detail) -> Iterator[str]:
        name, types = _NAMES[detail.kind], TYPES.get(detail.label)
        value = escape_lightly(detail.text)
        if detail.kind == ADDRESS:
            value = detail.normal if _is_whole(detail) else f";;{escape(detail.text)};;;;"
        elif detail.kind == MESSAGING and detail.label.isalnum():
            types, value = (), f"{detail.label}:{value}"
        preference = self._preference(detail)
        if types is not None:
            kinds = f";TYPE={','.join(types).upper()}" if types else ""
            yield f"{name}{kinds}{preference}:{value}"
            return
        item = self._item()
        yield f"{item}.{name}{preference}:{value}"
        yield f"{item}.X-ABLabel:{escape(detail.label)}"

    def _preference(self, detail: Detail) -> str:
        if not detail.preferred:
            return ""
        return ";PREF=1" if self.version == "4.0" else ";TYPE=PREF"

    def _item(self) -> str:
        """A name for a group that no kept property uses."""
        taken = {entry.group for entry in self._kept}
        self._items += 1
        while f"item{self._items}" in taken:
            self._items += 1
        return f"item{self._items}"

    def _raw(self, entry: RawProperty) -> str:
        params, value = entry.params, entry.value
        if entry.name in _PACKED:
            params, value = _repacked(params, value, self.version)
        group = f"{entry.group}." if entry.group else ""
        head = f"{group}{_SPELT.get(entry.name, entry.name)}{';' if params else ''}{params}"
        return f"{head}:{value}".replace("\r", "").replace("\n", "\\n")


def _suggested(name: str) -> tuple[str, str, str, str, str]:
    """The parts that were suggested on the way in for a card that told none."""
    parts = names.split(name)
    return parts.family, parts.given, "", parts.prefix, parts.suffix


_SAID: dict[str, Callable[[Draft], object]] = {
    "uid": lambda draft: draft.uid,
    "name": lambda draft: draft.name,
    "names": lambda draft: draft.names if any(draft.names) else _suggested(draft.name),
    "nickname": lambda draft: draft.nickname,
    "organisation": lambda draft: (draft.organisation, draft.department),
    "title": lambda draft: draft.title,
    "birthday": lambda draft: draft.birthday,
    "tags": lambda draft: frozenset(draft.tags),
    "note": lambda draft: "\n\n".join(draft.notes),
    "phonetic": lambda draft: " ".join(draft.phonetic),
}
_STANDS: dict[str, Callable[[OutgoingPerson], object]] = {
    "uid": lambda person: person.uid,
    "name": lambda person: person.name,
    "names": lambda person: (person.family, person.given, person.additional, person.prefix, person.suffix),
    "nickname": lambda person: person.nickname,
    "organisation": lambda person: (person.organisation, person.department),
    "title": lambda person: person.title,
    "birthday": lambda person: person.birthday,
    "tags": lambda person: frozenset(person.tags),
    "note": lambda person: person.note,
    "phonetic": lambda person: person.phonetic,
}


def _head(entry: RawProperty) -> Head:
    return parse_head(f"{entry.group}.{entry.name};{entry.params}" if entry.group else f"{entry.name};{entry.params}")


def _said(detail: Detail) -> tuple[str, str, str, bool] | None:
    return detail.kind, detail.label, detail.text, detail.preferred


def _is_whole(detail: Detail) -> bool:
    """Whether an address still is what its seven parts say."""
    if detail.kind != ADDRESS or not detail.normal:
        return False
    return address_text([unescape(part).strip() for part in split_parts(detail.normal, ";")]) == detail.text


def _repacked(params: str, value: str, version: str) -> tuple[str, str]:
    """An inline picture as this version writes it: base64 with its type in 3.0, a data: address in 4.0."""
    if version == "4.0" and "ENCODING=b" in params:
        return data_uri(params, value)
    if version == "3.0" and value[:5].lower() == "data:":
        return inline_picture(params, value)
    return params, value
