"""A delimited text file as headers and rows, whatever stands before the headers and whatever broke inside.

The header row is looked for by what it says, since preambles, byte order marks and delimiters vary even between the
eras of one program. A quote that never closes costs its own row only.
"""

import csv
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from crm_app.domain.incoming import Problem
from crm_app.errors import Unusable
from crm_app.exchange.encodings import decode

DELIMITERS = (",", ";", "\t", "|")
HEADER_ROWS = 20
LONGEST_HEADER = 100_000
SHOWN = 80

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae"})

Known = Callable[[list[str]], int]
"""How many of these folded header cells are known; 0 when they are no header row."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: the line it begins on and its cells, or what is wrong with it."""

    line: int
    cells: list[str]
    problem: Problem | None = None


@dataclass(slots=True)
class Table:
    """A recognised table; `keys` are the folded headers, `done` the part of the file read so far."""

    encoding: str
    delimiter: str
    headers: tuple[str, ...]
    keys: tuple[str, ...]
    lines: list[str] = field(repr=False)
    first: int
    at: int = 0
    _given_up: int = 0

    def records(self) -> Iterator[Record]:
        """Yield each row that is not blank; lines count from 1."""
        self.at = self.first
        while self.at < len(self.lines):
            begin = self.at
            self.at += 1
            text = self.lines[begin]
            if text and not text.isspace():
                yield self._record(begin, text)

    def done(self) -> float:
        """The part of the file that was read."""
        return self.at / (len(self.lines) or 1)

    def _record(self, begin: int, text: str) -> Record:
        cells = _cells(text, self.delimiter)
        if cells is not None:
            return Record(begin + 1, cells)
        end = self._closing(begin)
        cells = _cells("\n".join(self.lines[begin:end]), self.delimiter) if end else None
        if cells is None or not self._fits(cells, begin, end):
            self._given_up = max(self._given_up, end)
            return Record(
                begin + 1, [], Problem(begin + 1, "", text[:SHOWN], "A quotation mark in this row never closes")
            )
        self.at = end
        return Record(begin + 1, cells)

    def _closing(self, begin: int) -> int:
        """Just after the line that closes the quote left open in line `begin`; 0 when none does.

        A line that did not close one quote is not tried for another: a file full of stray quotes stays fast.
        """
        for index in range(max(begin + 1, self._given_up - 1), len(self.lines)):
            if self.lines[index].count('"') % 2:
                return index + 1 if index + 1 > self._given_up else 0
        self._given_up = len(self.lines) + 1
        return 0

    def _fits(self, cells: list[str], begin: int, end: int) -> bool:
        """Whether the lines belong together: the row has all columns, or no line inside would make a row of its own."""
        columns = len(self.headers)
        if len(cells) == columns:
            return True
        return len(cells) < columns and not any(
            line.count(self.delimiter) + 1 == columns for line in self.lines[begin + 1 : end]
        )


def open_table(data: bytes, known: Known) -> Table:
    """Find delimiter and header row; Unusable when no row of the first twenty says anything known."""
    text, encoding = decode(data)
    lines = _even_out(text).split("\n")
    best, found = 0, (0, ",", [""])
    for index, line in enumerate(lines[:HEADER_ROWS]):
        for delimiter in DELIMITERS if len(line) <= LONGEST_HEADER else ():
            cells = _cells(line, delimiter) or [""]
            score = known([fold_header(cell) for cell in cells])
            if score > best:
                best, found = score, (index, delimiter, cells)
    if not best:
        raise Unusable("has no row of headers that names people; the first row must say what stands in each column")
    index, delimiter, cells = found
    while len(cells) > 1 and not cells[-1].strip():
        cells.pop()
    headers = tuple(cell.strip().strip("\ufeff") for cell in cells)
    return Table(encoding, delimiter, headers, tuple(map(fold_header, headers)), lines, index + 1)


def _even_out(text: str) -> str:
    """One kind of line end; within cells only where the rows end in CRLF: files with LF read back exactly."""
    if "\n" not in text:
        return text.replace("\r", "\n")
    if "\r\n" in text[: text.index("\n") + 1]:
        return text.replace("\r\r\n", "\n").replace("\r\n", "\n")
    return text


def fold_header(text: str) -> str:
    """A header without case, accents, blanks and signs: `E-Mail 1 - Value` is `email1value`."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign))))


def _cells(text: str, delimiter: str) -> list[str] | None:
    """The cells of one record, None when a quote in it stays open."""
    text = text.removesuffix("\r")
    if '"' not in text:
        return text.split(delimiter) if "\n" not in text else None
    csv.field_size_limit(1 << 28)  # the reader's own limit of 128 KiB is shorter than a long note
    try:
        # A quote that closes some lines below must be followed by a delimiter, else it is another's.
        cells = next(csv.reader((text + "\n",), delimiter=delimiter, strict="\n" in text))
    except csv.Error:
        return None
    return None if cells and cells[-1].endswith("\n") and text[-1:] != "\n" else cells
