"""A table nobody has seen before, laid open: its delimiter, its headers or that it has none, and what its columns
seem to be, by their names and by what stands in them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crm_app.domain.mappings import CUSTOM, NO_HEADERS, OUT, Mapping, fold_header
from crm_app.exchange.csvfiles.columns import word_of
from crm_app.exchange.csvfiles.guard import unguard
from crm_app.exchange.csvfiles.headers import columns_of as by_headers
from crm_app.exchange.csvfiles.headers import known_headers
from crm_app.exchange.csvfiles.table import Table, delimiter_of, header_row, lines_of, numbered, open_mapped
from crm_app.exchange.dates import iso_date
from crm_app.exchange.encodings import decode

SAMPLE = 200
_MOST = 0.8  # of the cells that are filled

_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_PHONE = re.compile(r"(?:tel:)?[+(]?\d[\d\s().\-/]{5,}\d(?:\s*(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+|(?:\w+\.)*linkedin\.com/\S+", re.IGNORECASE)
_CODE = re.compile(r"(?!(?:19|20)\d\d$)[A-Z]{0,2}[- ]?\d{4,5}(?:-\d{4})?")
_STREET = re.compile(
    r"\d+\w?\s+[^\W\d].*|[^\W\d].*(?:str\.|straße|strasse|weg|platz|street|road|avenue)\s*\d+\w?", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|ag|plc|corp|s\.?a\.?|b\.?v\.?|university|institute|college|hospital|bank|group|"
    r"universität|hochschule|labs?|company|foundation|verein|e\.v)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:engineer|manager|director|analyst|consultant|officer|head|lead|professor|teacher|nurse|designer|developer|"
    r"scientist|assistant|coordinator|specialist|president|leiter|ingenieur|berater|referent)(?:in)?\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’\-]*\.?")


class Guess(NamedTuple):
    """What a column seems to be, in the words of a mapping; `by` tells whether its header or its cells said so."""

    word: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it can be shown to whoever says what its columns are; `rows` are the first of it."""

    encoding: str
    delimiter: str
    header_row: int
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guesses: tuple[Guess, ...]

    def mapping(self) -> Mapping:
        """The mapping that the guesses make."""
        words = zip(self.headers, (guess.word for guess in self.guesses), strict=True)
        return Mapping(tuple(words), self.delimiter, self.encoding, self.header_row)


def look_into(data: bytes, *, encoding: str = "", delimiter: str = "", header_row: int | None = None) -> Sheet:
    """Lay a table open, whatever it is about; what is told goes before what is found."""
    text, encoding = decode(data, encoding)
    lines = lines_of(text)
    if header_row is None:
        header_row, delimiter = _headers_of(lines, delimiter)
    delimiter = delimiter or delimiter_of(lines)
    table = open_mapped(data, Mapping((), delimiter, encoding, header_row))
    rows = tuple(_cells(table))
    headers = table.headers if header_row else tuple(numbered(max(map(len, rows), default=len(table.headers))))
    guesses = tuple(_guesses(headers if header_row else (), rows, width=len(headers)))
    return Sheet(encoding, delimiter, header_row, headers, rows, guesses)


def _headers_of(lines: list[str], delimiter: str) -> tuple[int, str]:
    """(row with the headers from 1, or none; delimiter): by what it says, else the first row that holds no values."""
    found = header_row(lines, known_headers, (delimiter,) if delimiter else ",;\t|")
    if found:
        return found[0] + 1, found[1]
    delimiter = delimiter or delimiter_of(lines)
    for number, line in enumerate(lines[:20], 1):
        cells = [cell.strip() for cell in line.split(delimiter)]
        filled = [cell for cell in cells if cell]
        if len(filled) > 1:
            speaks = not any(map(_is_value, filled)) and len(set(filled)) == len(filled)
            return (number if speaks else NO_HEADERS), delimiter
    return NO_HEADERS, delimiter


def _is_value(cell: str) -> bool:
    return bool(_EMAIL.search(cell) or _PHONE.fullmatch(cell) or _URL.match(cell) or iso_date(cell) or cell.isdigit())


def _cells(table: Table) -> Sequence[tuple[str, ...]]:
    found = []
    for record in table.records():
        if record.problem is None:
            found.append(tuple(unguard(cell) for cell in record.cells))
        if len(found) == SAMPLE:
            break
    return found


def _guesses(headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], *, width: int) -> list[Guess]:
    keys = tuple(map(fold_header, headers))
    named = by_headers(keys) if headers else [None] * width
    guesses = []
    for place, column in enumerate(named):
        cells = [text for row in rows if place < len(row) and (text := row[place].strip())]
        if column is not None:
            guesses.append(Guess(word_of(column), "header"))
        elif not cells:
            guesses.append(Guess(CUSTOM if headers and headers[place].strip() else OUT))
        else:
            word = _by_cells(cells)
            guesses.append(Guess(word, "cells") if word else Guess(CUSTOM))
    return _with_names(guesses, rows)


def _by_cells(cells: Sequence[str]) -> str:
    """What most cells of a column are; "" where they are nothing known. Names are left to `_with_names`."""
    kinds = (
        ("email", _EMAIL.search), ("url", _URL.match), ("birthday", _is_birthday), ("phone", _PHONE.fullmatch),
        ("address.code", _CODE.fullmatch), ("address.street", _STREET.fullmatch), ("title", _TITLE.search),
        ("organisation", _COMPANY.search),
    )  # fmt: skip
    for word, fits in kinds:
        least = 0.3 if word in ("title", "organisation") else _MOST
        if sum(bool(fits(cell)) for cell in cells) >= least * len(cells):
            return word
    return ""


def _is_birthday(cell: str) -> bool:
    day = iso_date(cell)
    return bool(day) and "1900" < day[:4] < "2012"


def _with_names(guesses: list[Guess], rows: Sequence[tuple[str, ...]]) -> list[Guess]:
    """Where no column is the name yet: the first of one word each are given and family, of two or three words names."""
    if any(guess.word in ("name", "given", "family") for guess in guesses):
        return guesses
    words = [_usual_words(rows, place) if guess.word == CUSTOM else 0 for place, guess in enumerate(guesses)]
    if 2 in words:
        guesses[words.index(2)] = Guess("name", "cells")
    elif words.count(1) > 1:
        first = words.index(1)
        guesses[first] = Guess("given", "cells")
        guesses[words.index(1, first + 1)] = Guess("family", "cells")
    elif 1 in words:
        guesses[words.index(1)] = Guess("name", "cells")
    return guesses


def _usual_words(rows: Sequence[tuple[str, ...]], place: int) -> int:
    """1 or 2 where most cells of a column are one capitalised word, or two and more; 0 where they are no names."""
    cells = [text for row in rows if place < len(row) and (text := row[place].strip())]
    counts = [_name_words(cell) for cell in cells]
    if not cells or sum(map(bool, counts)) < _MOST * len(cells):
        return 0
    words = 1 if counts.count(1) * 2 > len(cells) else 2
    many = len(cells) / (3 if words == 1 else 10)  # a town comes again and again, a name seldom
    return words if len({*cells}) >= many else 0


def _name_words(cell: str) -> int:
    words = cell.replace(",", " ").split()
    fits = len(words) <= 4 and all(_WORD.fullmatch(word) and not word[:1].islower() for word in words)
    return min(len(words), 2) if fits else 0
