"""Bytes to text, naming what was found: a mark at the start, UTF-8, UTF-16 by its zeros, Shift-JIS by its commonest
characters, else Windows-1252.
"""

import codecs
import re

WINDOWS = "windows-1252"
JAPANESE = "cp932"
"""Shift-JIS as Windows writes it."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_STEP = 1 << 20
_HEAD = 1 << 16
_PAIRS = re.compile(rb"([\x81-\x9f\xe0-\xfc])[\x40-\x7e\x80-\xfc]|[\xa1-\xdf]")
_COMMON = range(0x81, 0x99)  # kana, signs, and the characters of everyday


def recognise_encoding(data: bytes) -> tuple[str, int]:
    """The encoding's name and how many bytes of mark stand before the text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, len(mark)
    if is_utf8(data):
        return _utf16_by_zeros(data[:4096]) or "utf-8", 0
    return _utf16_by_zeros(data[:4096]) or (JAPANESE if _is_japanese(data[:_HEAD]) else WINDOWS), 0


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """(text, encoding), the one told or else recognised; what it cannot tell becomes U+FFFD, never an error."""
    skip = 0
    if encoding:
        skip = next((len(mark) for mark, name in _MARKS if name == encoding and data.startswith(mark)), 0)
    else:
        encoding, skip = recognise_encoding(data)
    body = data[skip:]
    return (decode_windows(body) if encoding == WINDOWS else body.decode(encoding, "replace")), encoding


def decode_windows(data: bytes) -> str:
    """Windows-1252 as browsers read it: its five unassigned bytes are control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in data)


def is_utf8(data: bytes) -> bool:
    """Whether all of it is UTF-8; read in steps, since the text of a large file need not be held to know."""
    if data.isascii():
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(data), _STEP):
            decoder.decode(data[at : at + _STEP], final=at + _STEP >= len(data))
    except UnicodeDecodeError:
        return False
    return True


def known_charset(name: str) -> str | None:
    """Python's name of a text encoding a file declares, None when nobody knows it."""
    try:
        codec = codecs.lookup(name.strip().strip('"'))
    except (LookupError, ValueError):
        return None
    return codec.name if getattr(codec, "_is_text_encoding", True) else None


def _is_japanese(head: bytes) -> bool:
    """Whether bytes that are no UTF-8 make everyday Japanese: in Western text hardly one pair begins that low."""
    found = [match[1] for match in _PAIRS.finditer(head)]
    common = sum(lead is not None and lead[0] in _COMMON for lead in found)
    return common > 1 and common >= 0.6 * len(found) and "\ufffd" not in head.decode(JAPANESE, "replace")[:-1]


def _utf16_by_zeros(head: bytes) -> str | None:
    """UTF-16 without a mark shows as a zero in nearly every second byte of Western text."""
    if len(head) < 4 or b"\0" not in head:
        return None
    half = len(head) // 2
    if head[1::2].count(0) > 0.7 * half and head[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if head[::2].count(0) > 0.7 * half and head[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None
