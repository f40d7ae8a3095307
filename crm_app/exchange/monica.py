"""The JSON that Monica 4 exports: contacts with their ways to be reached, notes, calls, relations, who led to whom.

Its shape was read from the program's own exporter; what is not known here comes in as a note, so that nothing is lost.
"""

import json
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from crm_app.domain.details import kind_of, linkedin_slug, normal_form
from crm_app.domain.incoming import (
    ADDRESS,
    DIGEST_BYTES,
    EMAIL,
    MESSAGING,
    PHONE,
    URL,
    Detail,
    FileReport,
    IncomingNote,
    IncomingPerson,
    IncomingTouch,
    Problem,
    Row,
    Unreadable,
)
from crm_app.errors import Unusable
from crm_app.exchange.dates import iso_date, iso_time
from crm_app.exchange.encodings import decode
from crm_app.exchange.reading import Reading
from crm_app.exchange.vcard.mapping import address_text
from crm_app.exchange.vcard.values import escape

_TEXTS = {
    "given": "first_name", "additional": "middle_name", "family": "last_name", "nickname": "nickname", "title": "job",
    "organisation": "company",
}  # fmt: skip
_CUSTOM = {
    "stay_in_touch_frequency": "Stay in touch every (days)",
    "food_preferences": "Food preferences",
    "first_met_where": "First met at",
    "first_met_additional_info": "How we met",
    "is_dead": "Deceased",
}
_KINDS = {"email": EMAIL, "phone": PHONE, "linkedin": URL, "facebook": URL, "twitter": URL, "website": URL}
_ADDRESS = ("", "", "street", "city", "province", "postal_code", "country")
_QUIET = frozenset(("created_at", "updated_at", "uuid", "account", "contact", "is_active", "completed"))

Object = dict[str, Any]


def read_monica(data: bytes) -> Reading:
    """The whole account; Unusable when it is not whole."""
    text, encoding = decode(data)
    try:
        account = json.loads(text)["account"]
        groups = {group["type"]: group["values"] for group in account["data"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Unusable("is no whole export of Monica; export it again") from None
    return Reading(FileReport("monica", encoding), _Account(account, groups, text).rows(), lambda: 0.0)


class _Account:
    """Everything in one export; contacts are known by their uuids, which stay theirs here."""

    def __init__(self, account: Object, groups: dict[str, list[Any]], text: str) -> None:
        self._groups = groups
        self._text = text
        self._fields = {found.get("uuid", ""): _properties(found) for found in _walk(account, "contact_field_type")}
        self._names: dict[str, str] = {}
        self._related: dict[str, list[tuple[str, str]]] = {}
        self._at = 0
        self._line = 1

    def rows(self) -> Iterator[Row]:
        """Everybody first, then what is told about them."""
        for relation in self._groups.get("relationship", ()):
            said = _properties(relation)
            kind = _text(said.get("type")) or "contact"
            self._related.setdefault(_text(said.get("of_contact")), []).append((kind, _text(said.get("contact_is"))))
        contacts = [contact for contact in self._groups.get("contact", ()) if isinstance(contact, dict)]
        for contact in contacts:
            yield from self._person(contact)
        for contact in contacts:
            yield from self._about(contact)

    def _person(self, contact: Object) -> Iterator[Row]:
        said, uid = _properties(contact), _text(contact.get("uuid"))
        line = self._line_of(uid)
        texts: dict[str, Any] = {field: _text(said.get(key)).strip() for field, key in _TEXTS.items()}
        name = " ".join(texts[part] for part in ("given", "additional", "family") if texts[part])
        name = name or texts["nickname"] or texts["organisation"]
        if not name:
            yield Unreadable(Problem(line, "first_name", uid, "This contact has no name"))
            return
        self._names[uid] = name
        details = tuple(self._details(contact))
        person = IncomingPerson(line, _digest(contact), uid, name, details=details)
        yield person._replace(
            **texts,
            note=_text(said.get("description")),
            birthday=_birthday(said.get("birthdate")),
            slug=next((slug for detail in details if detail.kind == URL and (slug := linkedin_slug(detail.text))), ""),
            referred_by=_text(said.get("first_met_through")),
            tags=tuple(tag for tag in map(_tag, _list(said.get("tags"))) if tag),
            custom=tuple(_customs(said)),
            related=tuple(self._related.get(uid, ())),
        )

    def _details(self, contact: Object) -> Iterator[Detail]:
        for field in _nested(contact, "contact_field"):
            said = _properties(field)
            text, told = _text(said.get("data")).strip(), self._fields.get(_text(said.get("type")), {})
            word = _text(told.get("type") or told.get("name")).casefold()
            kind = _KINDS.get(word) or (MESSAGING if word and word not in _KINDS else kind_of(text))
            if text:
                yield Detail(kind, word if kind == MESSAGING else "", text, normal_form(kind, text))
        for address in _nested(contact, "address"):
            said = _properties(address)
            parts = [_text(said.get(key)).strip() if key else "" for key in _ADDRESS]
            if any(parts):
                yield Detail(ADDRESS, _text(said.get("name")), address_text(parts), ";".join(map(escape, parts)))

    def _about(self, contact: Object) -> Iterator[Row]:
        uid = _text(contact.get("uuid"))
        name = self._names.get(uid)
        for group in _list(contact.get("data")) if name else ():
            kind = _text(group.get("type")) if isinstance(group, dict) else ""
            if kind in ("", "contact_field", "address"):
                continue
            for found in _list(group.get("values")):
                if isinstance(found, dict):
                    yield self._told(kind, found, uid, name or "")

    def _told(self, kind: str, found: Object, uid: str, name: str) -> Row:
        said, line = _properties(found), self._line_of(_text(found.get("uuid")))
        digest = _digest(found)
        at = _text(
            said.get("called_at") or said.get("happened_at") or said.get("created_at") or found.get("created_at")
        )
        if kind in ("call", "conversation"):
            texts = [_text(said.get("content"))]
            texts += [_text(_properties(one).get("content")) for one in _list(said.get("messages"))]
            text = "\n".join(filter(None, texts))
            word = "call" if kind == "call" else "message"
            outgoing = not said.get("contact_called") if kind == "call" else None
            return IncomingTouch(line, digest, word, name, "", at, outgoing, text, uid)
        text = _text(said.get("body")) if kind == "note" else _words(kind, said)
        return IncomingNote(line, digest, name, "", text, at, uid)

    def _line_of(self, uid: str) -> int:
        """The line on which something is told: its uuid stands there, behind those read before it."""
        found = self._text.find(uid, self._at) if uid else -1
        if found >= 0:
            self._line += self._text.count("\n", self._at, found)
            self._at = found
        return self._line


def _words(kind: str, said: Object) -> str:
    """What is known in no other way, as a note: the kind of thing, and all that it says."""
    told = [f"{key.replace('_', ' ')}: {text}" for key, value in said.items()
            if key not in _QUIET and (text := _text(value))]  # fmt: skip
    title = kind.replace("_", " ").capitalize()
    return f"{title}: {', '.join(told)}" if told else title


def _customs(said: Object) -> Iterator[tuple[str, str]]:
    for key, name in _CUSTOM.items():
        value = said.get(key)
        if value not in (None, "", False):
            yield name, "yes" if value is True else _text(value)


def _birthday(found: object) -> str:
    said = _properties(found) if isinstance(found, dict) else {"date": found}
    day = _text(said.get("date"))[:10]
    if said.get("is_age_based"):
        return day[:4]
    if not iso_date(day):
        return ""
    return f"-{day[4:]}" if said.get("is_year_unknown") and len(day) == 10 else day


def _moment(value: object) -> str:
    """A time as other rows have it; "" for none."""
    text = _text(value)
    return iso_time(f"{text.removesuffix('Z')} UTC" if text.endswith("Z") else text)


def _tag(found: object) -> str:
    return _text(_properties(found).get("name")) if isinstance(found, dict) else _text(found)


def _nested(contact: Object, kind: str) -> Iterator[Object]:
    for group in _list(contact.get("data")):
        if isinstance(group, dict) and group.get("type") == kind:
            yield from (found for found in _list(group.get("values")) if isinstance(found, dict))


def _walk(found: object, kind: str) -> Iterator[Object]:
    """Every object in a list of some kind, wherever in the export it stands."""
    if isinstance(found, dict):
        if found.get("type") == kind and isinstance(found.get("values"), list):
            yield from (one for one in found["values"] if isinstance(one, dict))
        yield from (one for one in _list(found.get(f"{kind}s")) if isinstance(one, dict))
        for key in ("properties", "instance", "data"):
            yield from _walk(found.get(key), kind)
    elif isinstance(found, list):
        for one in found:
            yield from _walk(one, kind)


def _properties(found: object) -> Object:
    """What an object says: in "properties", or beside its uuid."""
    if not isinstance(found, dict):
        return {}
    inner = found.get("properties")
    return inner if isinstance(inner, dict) else found


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode()


def _digest(found: Object) -> str:
    whole = json.dumps(found, sort_keys=True).encode("utf-8", "replace")
    return blake2b(whole, digest_size=DIGEST_BYTES).hexdigest()
