"""How the columns of a table nobody has seen before are taken in: said once by a person, remembered by its headers.

What a column holds is one word: a field of a person (`name`, `title`, `note` ...), a way to reach them with its label
(`email`, `email:work`, `phone:mobile`), a part of an address (`address.city`, `address.street:home`), a field of the
user's own (`custom`, or `custom:Shoe size` under another name), or `-` for what stays out.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL
from crm_app.errors import Unusable

FIELDS = (
    "name", "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic", "title", "organisation",
    "department", "note", "birthday", "tags", "source", "referred_by", "connected_on", "uid",
)  # fmt: skip
DETAILS = (EMAIL, PHONE, URL, ADDRESS, MESSAGING)
PARTS = ("street", "street2", "city", "region", "code", "country", "box", "extra")
CUSTOM, OUT = "custom", "-"
NO_HEADERS = 0
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae"})


def fold_header(text: str) -> str:
    """A header without case, accents, blanks and signs: `E-Mail 1 - Value` is `email1value`."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign))))


def signature(headers: Iterable[str]) -> str:
    """By what a table is known again: its headers without case, signs and order."""
    folded = sorted(filter(None, map(fold_header, headers)))
    return blake2b("\x1f".join(folded).encode(), digest_size=12).hexdigest()


def is_word(word: str) -> bool:
    """Whether this says what a column holds."""
    kind = word.partition(":")[0]
    if kind.startswith(f"{ADDRESS}."):
        return kind.partition(".")[2] in PARTS
    return kind in (*DETAILS, CUSTOM) or word in FIELDS or word == OUT


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column is, by its header; columns not named here are guessed by their headers.

    `delimiter` and `encoding` are "" where they are to be found out. `header_row` is the row with the headers, counted
    from 1 as an editor shows it; None where it is to be found, `NO_HEADERS` where there is none: then columns are
    called "Column 1", "Column 2" ...
    """

    columns: tuple[tuple[str, str], ...] = ()
    delimiter: str = ""
    encoding: str = ""
    header_row: int | None = None

    def word(self, header: str) -> str | None:
        """What the column under a header is; None where that is not said."""
        key = fold_header(header)
        return next((word for name, word in self.columns if name == header or fold_header(name) == key), None)

    def as_json(self) -> str:
        """The mapping as a file holds it, and the book."""
        said: dict[str, Any] = {"columns": [list(pair) for pair in self.columns]}
        said |= {key: value for key in ("delimiter", "encoding") if (value := getattr(self, key))}
        if self.header_row is not None:
            said["header_row"] = self.header_row
        return json.dumps(said, ensure_ascii=False, indent=1)


def parse(text: str) -> Mapping:
    """The mapping in a JSON text: `{"columns": {"Naam": "name", "Tel.": "phone:work"}, "delimiter": ";"}`.

    Raises Unusable with a sentence about what is wrong in it.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        raise Unusable("The mapping is not JSON.") from None
    columns = said.get("columns") if isinstance(said, dict) else None
    pairs = list(columns.items()) if isinstance(columns, dict) else columns
    if not isinstance(pairs, list) or not all(_is_pair(pair) for pair in pairs):
        raise Unusable('The mapping needs "columns": an object that says what each header is.')
    for header, word in pairs:
        if not is_word(word):
            raise Unusable(f"“{word}” for the column “{header}” is nothing a column can be; {_choices()}.")
    row = said.get("header_row")
    if row is not None and (isinstance(row, bool) or not isinstance(row, int) or row < 0):
        raise Unusable('"header_row" must be a number: 1 for the first row, 0 for a table without headers.')
    delimiter, encoding = said.get("delimiter", ""), said.get("encoding", "")
    if not isinstance(delimiter, str) or not isinstance(encoding, str) or len(delimiter) > 1:
        raise Unusable('"delimiter" must be one sign and "encoding" the name of one.')
    return Mapping(tuple((header, word) for header, word in pairs), delimiter, encoding, row)


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list | tuple) and len(pair) == 2 and all(isinstance(part, str) for part in pair)


def _choices() -> str:
    details = ", ".join(f"{kind}:LABEL" for kind in DETAILS)
    return f"choose {', '.join(FIELDS)}, {details}, {ADDRESS}.city and the like, custom or -"
