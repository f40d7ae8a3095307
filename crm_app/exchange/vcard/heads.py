"""The part of a content line before its colon: `item1.TEL;TYPE=WORK,VOICE`.

A file of 100,000 cards knows a few dozen of them, so each is understood once and then looked up by its text.
"""

import re
from dataclasses import dataclass

from crm_app.exchange.encodings import known_charset
from crm_app.exchange.vcard.labels import is_exact, label_of

BASE64 = "base64"
QUOTED = "quoted-printable"
KNOWN_HEADS = 4096  # a hostile file could make each head another one

_BARE_ENCODINGS = {"BASE64": BASE64, "B": BASE64, "QUOTED-PRINTABLE": QUOTED}
_PARAMETER = re.compile(r'([^=;"]*)(?:=((?:"[^"]*"?|[^;"])*))?(?:;|$)')
_PIECE = re.compile(r'"([^"]*)"?|([^,"]+)')


@dataclass(frozen=True, slots=True)
class Head:
    """One understood head; group and name as written and in upper case, types lower case and in their order.

    `params` are those that belong to the value's meaning, as vCard 3.0 writes them; what told how the value was packed
    is left out, except for base64. `pref` is 1 (best) to 100, 0 for none. `charset` is None when none is told, "" when
    the one told is unknown. `label` is the word for the types; `exact` says that label and preference tell everything
    the parameters do, `plain` that there is nothing to tell. `marks` is true for BEGIN and END.
    """

    group: str
    name: str
    params: str
    types: tuple[str, ...]
    pref: int
    encoding: str
    charset: str | None
    label: str
    exact: bool
    plain: bool
    marks: bool


def parse_head(text: str) -> Head:
    """Understand one head; nothing is refused, an unknown parameter is kept as written."""
    left, _, rest = text.partition(";")
    group, _, name = left.strip("\ufeff \t").rpartition(".")  # joined files have a mark inside
    kept: list[str] = []
    types: list[str] = []
    told: dict[str, str] = {}
    for match in _PARAMETER.finditer(rest):
        key, value = match[1].strip().upper(), match[2]
        if value is None:
            _take_bare(key, types, told, kept)
        elif key == "TYPE":
            types.extend(piece.lower() for piece in pieces(value))
            kept.append(f"TYPE={value.strip()}")
        elif key == "ENCODING":
            told[key] = _BARE_ENCODINGS.get(value.strip().upper(), "")
        elif key == "CHARSET":
            told[key] = value
        elif key:
            told[key] = value
            kept.append(f"{key}={value.strip()}")
    return _head(group, name.upper(), tuple(types), told=told, kept=kept)


def pieces(value: str) -> list[str]:
    """The values of a parameter: comma-separated, each bare or quoted."""
    found = [quoted or bare.strip() for quoted, bare in _PIECE.findall(value)]
    # TYPE="work,voice": many programs quote the whole list.
    return [part.strip() for piece in found for part in piece.split(",") if part.strip()]


def _take_bare(key: str, types: list[str], told: dict[str, str], kept: list[str]) -> None:
    """In vCard 2.1 TYPE and ENCODING stand without their names."""
    if key in _BARE_ENCODINGS:
        told["ENCODING"] = _BARE_ENCODINGS[key]
    elif key:
        types.append(key.lower())
        kept.append(f"TYPE={key}")


def _head(group: str, name: str, types: tuple[str, ...], *, told: dict[str, str], kept: list[str]) -> Head:
    charset = told.pop("CHARSET", None)
    encoding = told.pop("ENCODING", "")
    if encoding == BASE64:
        kept.append("ENCODING=b")
    pref = _preference(told.pop("PREF", ""), types)
    charset = None if charset is None else (known_charset(charset) or "")
    alone = not group and charset != ""
    return Head(
        group=group,
        name=name,
        params=";".join(kept),
        types=types,
        pref=pref,
        encoding=encoding,
        charset=charset,
        label=label_of(types),
        exact=alone and not told and pref < 2 and is_exact(types),
        plain=alone and not kept,
        marks=name in ("BEGIN", "END"),
    )


def _preference(told: str, types: tuple[str, ...]) -> int:
    digits = told.strip().strip('"')
    if digits.isascii() and digits.isdigit() and 1 <= int(digits[:4]) <= 100:
        return int(digits[:4])
    return 1 if "pref" in types else 0
