"""What carries an address: sheets of labels, and envelopes of one page each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crm_app.domain.printed import Contact
from crm_app.sheets.clock import Clock
from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import grid_for
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.romanise import readable
from crm_app.sheets.words import words_of
from crm_app.sheets.wrap import TextBlock, spans, wrap

_INCH, _MM = 72.0, 72 / 25.4
_LEADING, _SHRINK, _SMALLEST = 1.22, 0.94, 0.5
_PADDING, _PADDING_DOWN = 9.0, 5.0
_LARGEST, _ENVELOPE_SIZE, _SENDER_SIZE = 10.5, 12.0, 9.0
_HOME = frozenset({"home", "private", "privat", "domicile", "casa"})


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the labels lie on a sheet, in points from its top left corner."""

    across: int
    down: int
    left: float
    top: float
    width: float
    height: float
    step: float  #: from the left edge of a label to that of the next

    def corner(self, place: int) -> tuple[float, float]:
        """The top left corner of the label at a place of the sheet, row by row."""
        row, column = divmod(place, self.across)
        return self.left + column * self.step, self.top + row * self.height


CELLS = {
    # Avery 5160: 30 labels of 1 by 2 5/8 inches
    "letter": Cells(3, 10, 0.1875 * _INCH, 0.5 * _INCH, 2.625 * _INCH, 1.0 * _INCH, 2.75 * _INCH),
    # Avery L7160: 21 labels of 63.5 by 38.1 mm
    "a4": Cells(3, 7, 7.21 * _MM, 15.15 * _MM, 63.5 * _MM, 38.1 * _MM, 66.04 * _MM),
}
ENVELOPES = {
    "letter": (9.5 * _INCH, 4.125 * _INCH),  # No. 10
    "a4": (220 * _MM, 110 * _MM),  # DL
}


def labels(people: Sequence[Contact], *, locale: str, made_at: datetime, paper: str = "") -> bytes:
    """Addresses on sheets of labels, to be printed at their true size: Avery 5160 on Letter, L7160 on A4."""
    paper = paper or Clock(locale).paper
    grid, cells = grid_for(paper), CELLS[paper]
    page = Page(grid.width, grid.height, title=words_of(locale)("Address labels"), locale=locale, made_at=made_at)
    room = cells.width - 2 * _PADDING, cells.height - 2 * _PADDING_DOWN
    for number, one in enumerate(people):
        place = number % (cells.across * cells.down)
        if number and place == 0:
            page.next_page()
        x, y = cells.corner(place)
        block = _fitted(_lines(one), *room, _LARGEST)
        _put(page, block, x + _PADDING, y + (cells.height - block.height) / 2)
    return page.finish()


def envelopes(
    people: Sequence[Contact], *, sender: Sequence[str] = (), locale: str, made_at: datetime, paper: str = ""
) -> bytes:
    """An envelope each, No. 10 or DL, with the sender's lines in its corner."""
    paper = paper or Clock(locale).paper
    grid_for(paper)
    width, height = ENVELOPES[paper]
    page = Page(width, height, title=words_of(locale)("Envelopes"), locale=locale, made_at=made_at)
    margin, left, top = 0.375 * _INCH, width * 0.45, height * 0.46
    for number, one in enumerate(people):
        if number:
            page.next_page()
        if sender:
            block = _fitted([(line, Role.SANS) for line in sender], width * 0.4, height * 0.3, _SENDER_SIZE)
            _put(page, block, margin, margin)
        room = width - left - margin, height - top - margin
        _put(page, _fitted(_lines(one), *room, _ENVELOPE_SIZE), left, top)
    return page.finish()


def _lines(one: Contact) -> list[tuple[str, Role]]:
    """Name, organisation unless the letter goes home, and the preferred address."""
    address = one.addresses[0]
    organisation = "" if address.label.strip().casefold() in _HOME else one.organisation
    under = [line for line in (organisation, *address.lines) if line]
    if under[0] in under[1:2]:  # an address that begins with the organisation itself
        del under[0]
    return [(one.name, Role.BOLD), *((line, Role.SANS) for line in under)]


def _fitted(texts: Sequence[tuple[str, Role]], width: float, height: float, size: float) -> TextBlock:
    """All lines whole, in the largest size at which they stay inside."""
    paragraphs = [measure(spans(readable((text,))[0][0], role), glue=False) for text, role in texts]
    while True:
        lines = tuple(line for paragraph in paragraphs for line in wrap(paragraph, size, width))
        block = TextBlock(lines, size, size * _LEADING)
        if block.height <= height or size < _SMALLEST:
            return block
        size *= _SHRINK


def _put(page: Page, block: TextBlock, x: float, y: float) -> None:
    """The lines with one edge in common: the far one where most of them begin there."""
    rtl = sum(line.rtl for line in block.lines) * 2 > len(block.lines)
    lines = tuple(replace(line, rtl=rtl) for line in block.lines)
    page.block(replace(block, lines=lines), x, y + block.size * 0.95, width=block.width)
