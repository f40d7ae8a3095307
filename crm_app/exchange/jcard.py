"""jCard (RFC 7095): a vCard as JSON, put back into content lines and read like any other."""

import json
from collections.abc import Iterator
from typing import Any

from crm_app.errors import Unusable
from crm_app.exchange.encodings import decode
from crm_app.exchange.reading import Reading
from crm_app.exchange.vcard.reader import read_vcards
from crm_app.exchange.vcard.values import escape


def read_jcards(data: bytes) -> Reading:
    """One jCard or an array of them; Unusable when it is neither."""
    text, _ = decode(data)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Unusable("is no whole JSON; export it again") from None
    cards = [found] if found and found[0] == "vcard" else found
    lines = (line for card in cards if isinstance(card, list) and len(card) > 1 for line in _card(card[1]))
    return read_vcards("\n".join(lines).encode("utf-8", "replace"))


def _card(properties: object) -> Iterator[str]:
    yield "BEGIN:VCARD"
    for entry in properties if isinstance(properties, list) else ():
        if isinstance(entry, list) and len(entry) > 3 and isinstance(entry[0], str) and isinstance(entry[1], dict):
            yield _property(*entry[:3], values=entry[3:])
    yield "END:VCARD"


def _property(name: str, params: dict[str, Any], kind: object, *, values: list[Any]) -> str:
    group = f"{params['group']}." if isinstance(params.get("group"), str) else ""
    told = "".join(f";{key.upper()}={_parameter(value)}" for key, value in params.items() if key != "group")
    told += f";VALUE={kind}" if kind in ("uri", "date") and name in ("tel", "related") else ""
    is_text = kind not in ("uri", "integer", "date", "date-time", "date-and-or-time", "timestamp")
    return f"{group}{name.upper()}{told}:{','.join(_value(value, is_text=is_text) for value in values)}"


def _parameter(value: object) -> str:
    found = [str(one) for one in value] if isinstance(value, list) else [str(value)]
    text = ",".join(found).replace('"', "'")
    return f'"{text}"' if any(sign in text for sign in ":;") else text


def _value(value: object, *, is_text: bool) -> str:
    if isinstance(value, list):
        return ";".join(
            ",".join(escape(str(piece)) for piece in part) if isinstance(part, list) else escape(str(part))
            for part in value
        )
    text = str(value)
    return escape(text) if is_text else text
