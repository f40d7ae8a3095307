"""People as JSON, out and in again: `{"format": "rapport", "version": 1, "people": [...]}`, or just that array.

A person has the keys of `list --json` (uid, name, given, family, title, organisation, emails, phones, urls, note, tags,
source, referred_by ...). `details` holds all ways to reach them with label and preference and goes before emails,
phones and urls; `custom` maps the user's own fields; `raw` keeps vCard properties without a field. Derived keys (stage,
last_contact) are written for readers and not taken in.

Version 2 holds a whole book: behind the people stand `records`, every table with its rows, as `schema.json` beside it
describes them. Whoever is new comes from there, whole; of those who are known only what the people array says.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from typing import Any

from crm_app.domain.details import linkedin_slug, normal_form
from crm_app.domain.incoming import (
    ADDRESS,
    DIGEST_BYTES,
    EMAIL,
    MESSAGING,
    PHONE,
    URL,
    Detail,
    FileReport,
    IncomingPerson,
    IncomingRecords,
    Problem,
    RawProperty,
    Row,
    Unreadable,
)
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange.encodings import decode
from crm_app.exchange.reading import Reading

FORMAT = "rapport"
VERSION = 1
WHOLE = 2
WHOLE_FORMAT = "json-book"
BOOK, SCHEMA = "book.json", "schema.json"
"""The names of both in a zip."""
TEXTS = (
    "uid", "name", "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic", "title", "organisation",
    "department", "note", "birthday", "source", "referred_by",
)  # fmt: skip
LISTS = {"emails": EMAIL, "phones": PHONE, "urls": URL}

_KINDS = frozenset((EMAIL, PHONE, URL, ADDRESS, MESSAGING))
_BLANK = re.compile(r"[\s,]*")
_WHOLE = re.compile(r'\s*\{\s*"format"\s*:\s*"rapport"\s*,\s*"version"\s*:\s*2\b')
_TABLES = re.compile(r'"records"\s*:\s*\{')
_PEOPLE = re.compile(r'"people"\s*:\s*\[')
_SHOWN = 80


def read_json(data: bytes) -> Reading:
    """The people in a JSON file; Unusable when it holds no array of them."""
    text, encoding = decode(data)
    start = 1 + text.find("[") if text.lstrip()[:1] == "[" else _people_array(text)
    walk = _Walk(text, start)
    is_whole = bool(_WHOLE.match(text))
    rows = chain(walk.rows(), _records(text, walk)) if is_whole else walk.rows()
    return Reading(FileReport(WHOLE_FORMAT if is_whole else "json", encoding), rows, lambda: walk.at / len(text))


def write_json(people: Iterable[OutgoingPerson]) -> Iterator[bytes]:
    """The file in pieces, one a person."""
    yield from _pieces(
        map(person_object, people), f'{{"format": "{FORMAT}", "version": {VERSION}, "people": [', "\n]}\n"
    )


def write_whole(people: Iterable[OutgoingPerson], tables: Mapping[str, list[dict[str, Any]]]) -> Iterator[bytes]:
    """A whole book in pieces: the people, then every table, a row a line."""
    yield from _pieces(map(person_object, people), f'{{"format": "{FORMAT}", "version": {WHOLE}, "people": [', "\n]")
    yield b', "records": {'
    comma = "\n"
    for table, rows in tables.items():
        yield from _pieces(rows, f"{comma}{json.dumps(table)}: [", "\n]")
        comma = ",\n"
    yield b"\n}}\n"


def _pieces(objects: Iterable[dict[str, Any]], begin: str, end: str) -> Iterator[bytes]:
    yield begin.encode()
    comma = "\n"
    for one in objects:
        yield comma.encode() + json.dumps(one, ensure_ascii=False).encode("utf-8", "replace")
        comma = ",\n"
    yield end.encode()


def person_object(person: OutgoingPerson) -> dict[str, Any]:
    """One person as JSON values, all keys always there."""
    texts: dict[str, Any] = {key: getattr(person, key) for key in TEXTS}
    return texts | {
        "stage": person.stage,
        "last_contact": person.last_contact or None,
        "referred_by": person.referred_by or None,
        **{key: person.texts(kind) for key, kind in LISTS.items()},
        "tags": list(person.tags),
        "details": [detail._asdict() for detail in person.details],
        "custom": [{"name": name, "text": text} for name, text in person.custom],
        "raw": [entry._asdict() for entry in person.raw],
    }


def _records(text: str, walk: "_Walk") -> Iterator[Row]:
    """The tables behind the people; damaged, they cost themselves alone."""
    found = _TABLES.search(text, walk.at)
    if found is None:
        yield Problem(walk.line, "records", "", "The records beside the people are missing")
        return
    try:
        tables, walk.at = json.JSONDecoder().raw_decode(text, found.end() - 1)
    except (ValueError, RecursionError):
        yield Problem(walk.line, "records", "", "The records beside the people are damaged; they were left out")
        return
    kept = {str(name): [row for row in _array(rows) if isinstance(row, dict)] for name, rows in tables.items()}
    yield IncomingRecords(walk.line, kept)


def _people_array(text: str) -> int:
    found = _PEOPLE.search(text)
    if found is None:
        raise Unusable('is JSON without an array of "people"; choose a file that was exported here')
    return found.end()


@dataclass(slots=True)
class _Walk:
    """The way through the array: each person by itself, so that a damaged one costs only what comes after it."""

    text: str
    at: int
    line: int = 1
    _counted: int = 0

    def rows(self) -> Iterator[Row]:
        decoder = json.JSONDecoder()
        while True:
            blank = _BLANK.match(self.text, self.at)
            self._step_to(blank.end() if blank else self.at)
            if self.text[self.at : self.at + 1] in ("]", ""):
                return
            begin = self.at
            try:
                found, self.at = decoder.raw_decode(self.text, begin)
            except (ValueError, RecursionError):
                piece = self.text[begin : begin + _SHOWN]
                yield Unreadable(Problem(self.line, "", piece, "This is no JSON; whatever follows it was left out"))
                self.at = len(self.text)
                return
            yield from _person(found, self.line, self.text[begin : self.at])

    def _step_to(self, at: int) -> None:
        self.line += self.text.count("\n", self._counted, at)
        self._counted = self.at = at


def _person(found: object, line: int, text: str) -> Iterator[Row]:
    if not isinstance(found, dict):
        yield Unreadable(Problem(line, "", text[:_SHOWN], "This is no person: an object with a name was expected"))
        return
    texts: dict[str, Any] = {key: value for key in TEXTS if (value := _text(found.get(key)).strip())}
    details = tuple(_details(found))
    name = texts.get("name") or " ".join(texts[part] for part in ("given", "family") if part in texts)
    if not name:
        name = next((detail.text for detail in details), "")
    if not name:
        yield Unreadable(Problem(line, "name", text[:_SHOWN], "This person has no name, e-mail or phone"))
        return
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
    slug = next((slug for detail in details if detail.kind == URL and (slug := linkedin_slug(detail.text))), "")
    person = IncomingPerson(line, digest, details=details, slug=slug)
    yield person._replace(
        **(texts | {"name": name}),
        tags=tuple(tag for tag in map(_text, _array(found.get("tags"))) if tag),
        custom=tuple(_custom(found)),
        raw=tuple(_raw(found)),
    )


def _details(found: dict[str, Any]) -> Iterator[Detail]:
    if "details" not in found:
        for key, kind in LISTS.items():
            for text in map(_text, _array(found.get(key))):
                if text.strip():
                    yield Detail(kind, "", text.strip(), normal_form(kind, text))
        return
    for entry in _objects(found.get("details")):
        kind, text = _text(entry.get("kind")), _text(entry.get("text")).strip()
        if kind in _KINDS and text:
            normal = normal_form(kind, text) or (_text(entry.get("normal")) if kind == ADDRESS else "")
            yield Detail(kind, _text(entry.get("label")), text, normal, entry.get("preferred") is True)


def _custom(found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for entry in _objects(found.get("custom")):
        name, text = _text(entry.get("name")).strip(), _text(entry.get("text"))
        if name and text:
            yield name, text


def _raw(found: dict[str, Any]) -> Iterator[RawProperty]:
    for entry in _objects(found.get("raw")):
        name = _text(entry.get("name"))
        if name:
            line = entry.get("line")
            texts = (_text(entry.get(key)) for key in ("group", "params", "value", "covers"))
            group, params, value, covers = texts
            yield RawProperty(group, name, params, value, line if isinstance(line, int) else 0, covers)


def _objects(value: object) -> Iterator[dict[str, Any]]:
    return (entry for entry in _array(value) if isinstance(entry, dict))


def _array(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    """Text of a text or number, without the halves of characters that JSON's escapes can make."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
