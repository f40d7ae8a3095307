"""The bytes of a vCard file as content lines: line ends, folds, soft breaks, and character sets, all of them tolerated.

The file is walked in blocks that end where a card ends, so a damaged card cannot spoil the next one and a line number
is counted only when somebody asks for it. Line ends are cut by hand: `str.splitlines` would also cut at U+2028.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from crm_app.exchange.encodings import WINDOWS, decode_windows, is_utf8, known_charset, recognise_encoding
from crm_app.exchange.vcard.heads import KNOWN_HEADS, QUOTED, Head, parse_head

LONGEST_HEAD = 2000

_END = re.compile(rb"(?i)\nEND[ \t]*:[ \t]*VCARD[ \t]*\n")
_CHARSET = re.compile(rb'(?i);CHARSET="?([A-Z0-9_.:-]+)')
_SOFT_BREAK = re.compile(r"(?i)[;=\s]QUOTED-PRINTABLE[;:]")


@dataclass(frozen=True, slots=True)
class Source:
    """The whole file with one kind of line end; `data` is UTF-8, or as declared by each line where it is not."""

    data: bytes
    encoding: str


def open_source(data: bytes) -> Source:
    """Even out line ends (CR, LF, CRLF, CRCRLF) and wide encodings."""
    encoding, skip = recognise_encoding(data)
    data = data[skip:]
    if encoding not in ("utf-8", WINDOWS):
        data = data.decode(encoding, "replace").encode("utf-8", "replace")
    if b"\r" in data:
        data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return Source(data, _narrow_encoding(data) if encoding == WINDOWS else encoding)


def _narrow_encoding(data: bytes) -> str:
    """Of bytes that are no UTF-8 as they stand: UTF-8 cut inside characters by its folds, else what a line declares."""
    if is_utf8(data.replace(b"\n ", b"").replace(b"\n\t", b"")):
        return "utf-8"
    told = (known_charset(name.decode("ascii")) for name in _CHARSET.findall(data[:1_000_000]))
    return next((name for name in told if name not in (None, "utf-8")), None) or WINDOWS


class Lines:
    """Some logical lines, from just after one card's end to the next one's; counts lines only when asked."""

    __slots__ = ("_block", "_first", "_folded", "_numbers", "texts")

    def __init__(self, block: bytes, first: int) -> None:
        """`first` is the line number of the first byte of `block` in the file."""
        self._block = block
        self._first = first
        self._numbers: list[int] = []
        self.texts = _unfold(block)
        self._folded = len(self.texts) <= block.count(b"\n")

    def number(self, index: int) -> int:
        """The file's line on which the logical line `index` begins."""
        if not index or not self._folded:
            return self._first + index
        if not self._numbers:
            self._numbers = [self._first + offset for offset, _ in _joined(self._block)]
        return self._numbers[index]


def blocks(source: Source) -> Iterator[tuple[float, int, bytes]]:
    """Yield (part of the file done, number of the block's first line, the block)."""
    data, size = source.data, len(source.data) or 1
    needle, start, line = b"\nEND:VCARD\n", 0, 1
    while start < len(data):
        at = data.find(needle, start)
        if at < 0 and (other := _END.search(data, start)):  # nobody ends in this spelling any more
            needle, at = other[0], other.start()
        end = size if at < 0 else at + len(needle)
        block = data[start:end]
        yield end / size, line, block
        line += block.count(b"\n")
        start = end


def split_line(line: str, heads: dict[str, Head]) -> tuple[Head, str] | None:
    """(head, value as vCard 3.0 would escape it) of a content line, None where there is no head.

    `heads` remembers what was understood before, by the text of the head.
    """
    left, colon, _ = line.partition(":")
    if colon and left.count('"') % 2:
        left = _quoted_head(line)
    if not colon or not left or len(left) > LONGEST_HEAD:
        return None
    head = heads.get(left) or parse_head(left)
    if not head.name[:1].isalpha():
        return None
    if len(heads) >= KNOWN_HEADS:
        heads.clear()
    heads[left] = head
    value = line[len(left) + 1 :]
    return head, _unquote(value, head.charset) if head.encoding == QUOTED else value


def _quoted_head(line: str) -> str:
    """The head of a line whose first colon stands inside quotes: up to the first colon outside them."""
    inside = False
    for at, sign in enumerate(line[: LONGEST_HEAD + 1]):
        if sign == '"':
            inside = not inside
        elif sign == ":" and not inside:
            return line[:at]
    return ""


def _unfold(block: bytes) -> list[str]:
    if b"=\n" in block and b"QUOTED-PRINTABLE" in block.upper():
        return [text for _, text in _joined(block)]
    if b"\n " in block or b"\n\t" in block:
        block = block.replace(b"\n ", b"").replace(b"\n\t", b"")  # before decoding: a fold may cut a character in two
    try:
        return block.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return [_decode_line(line) for line in block.split(b"\n")]


def _joined(block: bytes) -> Iterator[tuple[int, str]]:
    """Yield (offset of the first physical line, logical line), the slow and careful way."""
    first, parts, soft = 0, [b""], False
    for offset, line in enumerate(block.split(b"\n")):
        if offset == 0:
            parts = [line]
        elif soft:
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif line[:1] in (b" ", b"\t"):
            parts.append(line[1:])
        else:
            yield first, _decode_line(b"".join(parts))
            first, parts = offset, [line]
        soft = line.endswith(b"=") and _is_quoted(parts[0])
    yield first, _decode_line(b"".join(parts))


def _is_quoted(line: bytes) -> bool:
    return bool(_SOFT_BREAK.search(line[:LONGEST_HEAD].partition(b":")[0].decode("latin-1") + ":"))


def _decode_line(line: bytes) -> str:
    """UTF-8 where it is; else what the line itself declares; else Windows-1252."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        declared = _CHARSET.search(line.partition(b":")[0])
        charset = known_charset(declared[1].decode("ascii")) if declared else None
        if charset and charset != "utf-8":
            return line.decode(charset, "replace")
        return decode_windows(line)


def _unquote(value: str, charset: str | None) -> str:
    """Decode quoted-printable; line breaks in it become the escape that vCard 3.0 has for them."""
    if "=" not in value:
        return value
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        text = raw.decode(charset or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = decode_windows(raw)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
