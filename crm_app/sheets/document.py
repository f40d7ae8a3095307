"""A document of running text and tables over as many pages as it needs: headings, paragraphs, items, columns."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from crm_app.sheets.clock import Clock
from crm_app.sheets.draw import Page, line_of
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import grid_for
from crm_app.sheets.paragraphs import Span, measure
from crm_app.sheets.romanise import legible, readable
from crm_app.sheets.words import Words, words_of
from crm_app.sheets.wrap import Line, TextBlock, fit, spans, wrap

_MARGIN = 54.0
_TITLE, _HEADING, _SMALL_HEADING, _TEXT, _SMALL = 20.0, 13.0, 11.0, 10.0, 8.5
_LEADING = 1.36
_INDENT = 12.0
_GUTTER = 10.0
_DEEPEST = 40
"""Lines of a row of a table that are kept on one page."""
_CARD_PADDING, _CARD_GAP = 9.0, 10.0


class Column(NamedTuple):
    """A column of a table: its heading, its part of the width, and whether numbers stand at its far edge."""

    head: str
    share: float
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """What cannot be divided between pages; `stays` with the one after it, and `again` stands over it on a new page."""

    height: float
    draw: Callable[[Page, float], None]
    stays: bool = False
    again: tuple["_Piece", ...] = ()


class Document:
    """Gathers pieces, then lays them out; all text is plain text, in any script."""

    def __init__(
        self, title: str, *, locale: str, made_at: datetime, paper: str = "", words: Words | None = None
    ) -> None:
        self.words = legible(words or words_of(locale))
        self._title, self._locale, self._made_at = _settable(title), locale, made_at
        self._clock = Clock(locale)
        self._grid = grid_for(paper or self._clock.paper)
        self._width = self._grid.width - 2 * _MARGIN
        self._pieces: list[_Piece] = []
        self._set(self._title, Role.BOLD, _TITLE, stays=True)
        self.space(4)

    def heading(self, text: str) -> None:
        """The title of a part, over a rule."""
        self.space(10)
        self._pieces.append(_Piece(4, self._rule, stays=True))
        self._set(text, Role.BOLD, _HEADING, stays=True)

    def subheading(self, text: str, *, near: bool = False) -> None:
        """The title of a small part; `near` begins at the left in any script, over lines that do."""
        self.space(5)
        self._set(text, Role.BOLD, _SMALL_HEADING, stays=True, near=near)

    def text(self, text: str, *, lead: str = "") -> None:
        """A paragraph, after a lead in bold when there is one."""
        for paragraph in text.split("\n") if text else [""]:
            self._lines(_spans(paragraph, lead=lead), _TEXT, indent=0.0)
            lead = ""
        self.space(2)

    def quote(self, text: str, *, by: str = "") -> None:
        """What somebody said word for word."""
        self._lines(_spans(f"“{text}”", Role.SERIF), _TEXT, indent=_INDENT)
        if by:
            self._lines(_spans(by), _SMALL, indent=_INDENT)
        self.space(2)

    def item(self, text: str, *, lead: str = "") -> None:
        """A line of a list."""
        lines = wrap(measure(_spans(text, lead=lead)), _TEXT, self._width - _INDENT)
        for number, line in enumerate(lines):
            self._pieces.append(self._line(line, _TEXT, _INDENT, dot=number == 0))

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, size: float = _TEXT) -> None:
        """Rows under headings, if any, which come again on each page; a cell that is too long goes on below itself."""
        widths = [column.share * (self._width - _GUTTER * (len(columns) - 1)) for column in columns]
        heads: tuple[_Piece, ...] = ()
        if any(column.head for column in columns):
            cells = _wrapped([column.head for column in columns], widths, size, role=Role.BOLD)
            heads = self._row(cells, columns, widths, size, stays=True), _Piece(3, self._rule, stays=True)
        self._pieces += heads
        for row in rows:
            cells = _wrapped(row, widths, size)
            for at in range(0, max(map(len, cells), default=0) or 1, _DEEPEST):
                part = [lines[at : at + _DEEPEST] for lines in cells]
                self._pieces.append(replace(self._row(part, columns, widths, size), again=heads))
        self.space(4)

    def cards(self, cards: Sequence[Sequence[str]], *, across: int = 2) -> None:
        """Framed cards beside one another, each its lines under the first in bold; long lines are set smaller."""
        width = (self._width - _CARD_GAP * (across - 1)) / across
        inside = width - 2 * _CARD_PADDING
        for start in range(0, len(cards), across):
            beside = []
            for lines in cards[start : start + across]:
                first, *others = lines
                blocks = [fit(_spans(first, Role.BOLD), _SMALL_HEADING, inside, lines=2)]
                beside.append(blocks + [fit(_spans(other), 9, inside, lines=2) for other in others])
            self._pieces.append(self._beside(beside, width))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is added inside the block on one page, where a page has room for it."""
        start = len(self._pieces)
        yield
        gathered = self._pieces[start:]
        last = len(gathered) - 1
        self._pieces[start:] = [replace(piece, stays=number < last) for number, piece in enumerate(gathered)]

    def space(self, points: float) -> None:
        """Air."""
        self._pieces.append(_Piece(points, lambda _page, _y: None, stays=True))

    def finish(self) -> bytes:
        """The whole document as PDF."""
        page = Page(self._grid.width, self._grid.height, title=self._title, locale=self._locale, made_at=self._made_at)
        pages = self._paginated()
        for number, pieces in enumerate(pages, start=1):
            if number > 1:
                page.next_page()
            y = _MARGIN
            for piece in pieces:
                piece.draw(page, y)
                y += piece.height
            self._foot(page, number, len(pages))
        return page.finish()

    # -- pieces

    def _set(self, text: str, role: Role, size: float, *, stays: bool = False, near: bool = False) -> None:
        for line in wrap(measure(_spans(text, role)), size, self._width):
            self._pieces.append(self._line(replace(line, rtl=line.rtl and not near), size, 0.0, stays=stays))

    def _lines(self, text: tuple[Span, ...], size: float, *, indent: float) -> None:
        for line in wrap(measure(text), size, self._width - indent):
            self._pieces.append(self._line(line, size, indent))

    def _line(self, line: Line, size: float, indent: float, *, dot: bool = False, stays: bool = False) -> _Piece:
        def draw(page: Page, y: float) -> None:
            if dot:
                page.dot(_MARGIN + 3, y + size * 0.82, 1.3, filled=True)
            start = page.width - _MARGIN - line.width(size) if line.rtl else _MARGIN + indent
            page.line(line, start, y + size * 1.06, size)

        return _Piece(size * _LEADING, draw, stays)

    def _rule(self, page: Page, y: float) -> None:
        page.rule(_MARGIN, y + 1, page.width - _MARGIN)

    def _row(
        self, cells: Sequence[Sequence[Line]], columns: Sequence[Column], widths: Sequence[float], size: float, *,
        stays: bool = False,
    ) -> _Piece:  # fmt: skip
        deep = max(map(len, cells), default=1) or 1

        def draw(page: Page, y: float) -> None:
            x = _MARGIN
            for lines, column, width in zip(cells, columns, widths, strict=True):
                edge = x + (width if column.numbers else max((line.width(size) for line in lines), default=0.0))
                for number, line in enumerate(lines):
                    start = edge - line.width(size) if column.numbers or line.rtl else x
                    page.line(line, start, y + size * (1.06 + number * _LEADING), size)
                x += width + _GUTTER

        return _Piece(deep * size * _LEADING + 2, draw, stays)

    def _beside(self, cards: Sequence[Sequence[TextBlock]], width: float) -> _Piece:
        height = max(sum(block.height for block in blocks) for blocks in cards) + 2 * _CARD_PADDING

        def draw(page: Page, y: float) -> None:
            for number, blocks in enumerate(cards):
                x = _MARGIN + number * (width + _CARD_GAP)
                page.frame(x, y, width, height)
                at = y + _CARD_PADDING
                for block in blocks:
                    page.block(block, x + _CARD_PADDING, at + block.leading * 0.8, width=block.width)
                    at += block.height

        return _Piece(height + _CARD_GAP, draw)

    # -- pages

    def _paginated(self) -> list[list[_Piece]]:
        room = self._grid.height - 2 * _MARGIN - _TEXT
        pages: list[list[_Piece]] = [[]]
        used = 0.0
        for at, piece in enumerate(self._pieces):
            needed = piece.height + self._following(at)
            if pages[-1] and used + (needed if needed <= room else piece.height) > room:
                pages.append(list(piece.again))
                used = sum(head.height for head in piece.again)
            pages[-1].append(piece)
            used += piece.height
        return pages

    def _following(self, at: int) -> float:
        """The height of what a piece has to stay with."""
        height = 0.0
        while self._pieces[at].stays and at + 1 < len(self._pieces):
            at += 1
            height += self._pieces[at].height
        return height

    def _foot(self, page: Page, number: int, count: int) -> None:
        y = page.height - _MARGIN * 0.6
        page.line(line_of(_spans(self._title)), _MARGIN, y, _SMALL)
        page.text_to(f"{self._clock.short_date(self._made_at)} · {number}/{count}", page.width - _MARGIN, y, _SMALL)


def _wrapped(
    cells: Sequence[str], widths: Sequence[float], size: float, *, role: Role = Role.SANS
) -> list[tuple[Line, ...]]:
    return [wrap(measure(_spans(cell, role)), size, width) for cell, width in zip(cells, widths, strict=True)]


def _settable(text: str) -> str:
    return readable((text,))[0][0]


def _spans(text: str, role: Role = Role.SANS, *, lead: str = "") -> tuple[Span, ...]:
    return spans(_settable(text), role, lead=_settable(lead) if lead else "")
