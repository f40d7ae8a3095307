"""Values of content lines: escapes, parts, dates and pictures, in and out."""

import base64
import binascii
import re
from datetime import date

from crm_app.domain.incoming import Photo

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
# 1980-04-12, 1980-04, 19800412, 1980, --04-12, --0412, each with or without a time behind it
_DATE = re.compile(r"(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?|--(\d\d)-?(\d\d))(?:[T ].*)?$", re.ASCII)
_DATA_URI = re.compile(r"data:([^;,]*)((?:;[^;,]*)*),(.*)$", re.DOTALL | re.IGNORECASE)


def unescape(text: str) -> str:
    """The text a value stands for."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def escape(text: str) -> str:
    """The value that stands for a text, safe as one part among others."""
    return text.translate(_ESCAPES)


def escape_lightly(text: str) -> str:
    """The value of an address or number, in which commas and semicolons mean themselves."""
    return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n")


def gives(text: str, value: str) -> bool:
    """Whether `escape` makes this value of a text; of most that is told without escaping anything."""
    if text == value:
        return "," not in value and ";" not in value and "\\" not in value
    return escape(text) == value


def gives_lightly(text: str, value: str) -> bool:
    """The same for `escape_lightly`."""
    return escape_lightly(text) == value


def split_parts(value: str, mark: str) -> list[str]:
    """The parts of a value, still escaped."""
    if "\\" not in value:
        return value.split(mark)
    parts: list[str] = []
    piece: list[str] = []
    for text in value.split(mark):
        piece.append(text)
        if (len(text) - len(text.rstrip("\\"))) % 2 == 0:  # else the mark itself is escaped
            parts.append(mark.join(piece))
            piece = []
    return [*parts, mark.join(piece)] if piece else parts


def one_line(text: str) -> str:
    """For fields of one line: trimmed, breaks become blanks."""
    text = text.strip()
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


def partial_date(value: str) -> str:
    """`1980-04-12`, `--04-12`, `1980-04` or `1980` from a date of any vCard version; "" when it is none."""
    found = _DATE.match(value.strip())
    if found is None:
        return ""
    year, month, day = found[1], found[2] or found[4] or found[6], found[3] or found[5] or found[7]
    try:
        date(int(year or 2000), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return "-".join(part for part in (year or "-", month, day) if part)


def picture(value: str, types: tuple[str, ...]) -> Photo | None:
    """The bytes of an inline picture, None when the text is no base64; an address is never followed."""
    media_type = f"image/{types[0]}" if types else ""
    if found := _DATA_URI.match(value):
        media_type, value = found[1], found[3]
    packed = "".join(value.split()).rstrip("=")
    try:
        data = base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return Photo(media_type.lower().replace("image/jpg", "image/jpeg"), data) if data else None


def data_uri(params: str, value: str) -> tuple[str, str]:
    """(parameters, value) of a base64 property of vCard 3.0 as 4.0 has it."""
    kept, kind = [], "octet-stream"
    for param in params.split(";"):
        key, _, text = param.partition("=")
        if key == "TYPE":
            kind = text.lower()
        elif key not in ("ENCODING", "VALUE"):
            kept.append(param)
    media_type = kind if "/" in kind else "application/octet-stream" if kind == "octet-stream" else f"image/{kind}"
    return ";".join(kept), f"data:{media_type};base64,{value}"


def inline_picture(params: str, value: str) -> tuple[str, str]:
    """(parameters, value) of a data: address of vCard 4.0 as 3.0 has it; what is not base64 stays an address."""
    found = _DATA_URI.match(value)
    if found is None or not found[2].lower().endswith(";base64"):
        return params, value
    kept = [
        param for param in params.split(";") if param and not param.startswith(("MEDIATYPE=", "VALUE=", "ENCODING="))
    ]
    kind = found[1].partition("/")[2].upper()
    return ";".join([*kept, *([f"TYPE={kind}"] if kind else []), "ENCODING=b"]), found[3]
