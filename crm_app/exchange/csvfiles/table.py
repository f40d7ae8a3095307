"""A delimited text file as headers and rows, whatever stands before the headers and whatever broke inside.

The header row is looked for by what it says, since preambles, byte order marks and delimiters vary even between the
eras of one program. A quote that never closes costs its own row only.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from crm_app.domain.incoming import Problem
from crm_app.domain.mappings import NO_HEADERS, Mapping, fold_header
from crm_app.errors import Unusable
from crm_app.exchange.encodings import decode, known_charset

DELIMITERS = (",", ";", "\t", "|")
HEADER_ROWS = 20
LONGEST_HEADER = 100_000
SHOWN = 80

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
        cells = cells_of(text, self.delimiter)
        if cells is not None:
            return Record(begin + 1, cells)
        end = self._closing(begin)
        cells = cells_of("\n".join(self.lines[begin:end]), self.delimiter) if end else None
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
    lines = lines_of(text)
    found = header_row(lines, known)
    if found is None:
        raise Unusable("has no row of headers that names people; the first row must say what stands in each column")
    index, delimiter, cells = found
    return _table(lines, encoding, delimiter, index=index, headers=cells)


def open_mapped(data: bytes, mapping: Mapping) -> Table:
    """The table as a mapping has it; Unusable when none of its headers stands in the first twenty rows."""
    if mapping.encoding and not known_charset(mapping.encoding):
        raise Unusable(f"cannot be read as “{mapping.encoding}”, which is no encoding")
    text, encoding = decode(data, known_charset(mapping.encoding or "") or "")
    lines = lines_of(text)
    if mapping.header_row:
        delimiter, index = mapping.delimiter or delimiter_of(lines), mapping.header_row - 1
        cells = cells_of(lines[index], delimiter) if index < len(lines) else None
        return _table(lines, encoding, delimiter, index=index, headers=cells or [""])
    if mapping.header_row == NO_HEADERS:
        delimiter = mapping.delimiter or delimiter_of(lines)
        columns = max((len(cells_of(line, delimiter) or ()) for line in lines[:HEADER_ROWS]), default=1)
        return _table(lines, encoding, delimiter, index=-1, headers=numbered(columns))
    wanted = {fold_header(header) for header, _ in mapping.columns}
    delimiters = (mapping.delimiter,) if mapping.delimiter else DELIMITERS
    found = header_row(lines, lambda keys: len(wanted.intersection(keys)), delimiters)
    if found is None:
        raise Unusable("has none of the columns that the mapping names")
    index, delimiter, cells = found
    return _table(lines, encoding, delimiter, index=index, headers=cells)


def numbered(columns: int) -> list[str]:
    """What the columns of a table without headers are called."""
    return [f"Column {number}" for number in range(1, columns + 1)]


def header_row(
    lines: list[str], known: Known, delimiters: Sequence[str] = DELIMITERS
) -> tuple[int, str, list[str]] | None:
    """(index, delimiter, cells) of the line that says most; None when none says anything."""
    best, found = 0, None
    for index, line in enumerate(lines[:HEADER_ROWS]):
        for delimiter in delimiters if len(line) <= LONGEST_HEADER else ():
            cells = cells_of(line, delimiter) or [""]
            score = known([fold_header(cell) for cell in cells])
            if score > best:
                best, found = score, (index, delimiter, cells)
    return found


def delimiter_of(lines: list[str]) -> str:
    """The sign that cuts most of the first rows into as many cells as one another."""

    def fit(delimiter: str) -> tuple[int, int]:
        widths = [len(cells_of(line, delimiter) or ()) for line in lines[:50] if line.strip()]
        usual = max(widths, key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=fit)


def _table(lines: list[str], encoding: str, delimiter: str, *, index: int, headers: list[str]) -> Table:
    while len(headers) > 1 and not headers[-1].strip():
        headers.pop()
    told = tuple(cell.strip().strip("\ufeff") for cell in headers)
    return Table(encoding, delimiter, told, tuple(map(fold_header, told)), lines, index + 1)


def lines_of(text: str) -> list[str]:
    """The lines of a table, a cell's own breaks among them."""
    return _even_out(text).split("\n")


def _even_out(text: str) -> str:
    """One kind of line end; within cells only where the rows end in CRLF: files with LF read back exactly."""
    if "\n" not in text:
        return text.replace("\r", "\n")
    if "\r\n" in text[: text.index("\n") + 1]:
        return text.replace("\r\r\n", "\n").replace("\r\n", "\n")
    return text


def cells_of(text: str, delimiter: str) -> list[str] | None:
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
