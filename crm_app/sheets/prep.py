"""The prep sheet: the facts of one meeting -> one page of PDF, always exactly one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from crm_app.domain.prep import PrepFacts
from crm_app.sheets import foot, head, ladder, picture, qr
from crm_app.sheets.clock import Clock
from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid, Level, grid_for
from crm_app.sheets.main_parts import Pen
from crm_app.sheets.outline import Outline, outline
from crm_app.sheets.romanise import legible, readable
from crm_app.sheets.trim import trim
from crm_app.sheets.words import Words, words_of

if TYPE_CHECKING:
    from PIL.Image import Image

_CARD_WIDTH, _CARD_HEIGHT, _SMALL = 87.5, 50.0, 8.5


@dataclass(frozen=True, slots=True)
class Report:
    """How the page came out, for the one who is about to print it."""

    level: int  #: step of the type scale reached, 0 (roomy) to 4 (dense)
    full: int  #: percent of the page's room that its text needs
    left_out: Mapping[str, int] = field(default_factory=dict)  #: items said as "+n in the app", by section
    private_left_out: int = 0  #: private items that the facts do not hold
    romanised: tuple[tuple[str, str], ...] = ()  #: (as written, as printed) where no font has the script
    picture_left_off: bool = False  #: the card's picture could not be read
    code_left_off: bool = False  #: name, phone and mail are too long for the QR code
    below_scale: bool = False  #: must-keep text is so long that it is set smaller than 8.5 pt


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished sheet."""

    pdf: bytes
    report: Report


def render(facts: PrepFacts, *, paper: str = "", words: Words | None = None) -> Rendered:
    """One page for one meeting.

    `paper` is "letter" or "a4", by default that of the facts or their locale; `words` translates the sheet's own
    words, by default as the locale has them. Any text is set as text: nothing in it is interpreted, fetched or cut
    out of a must-keep block.
    """
    sheet = _fitted(facts, paper=paper, words=words)
    title = f"{sheet.told('Prep sheet')} – {sheet.name}"
    return Rendered(_drawn((sheet,), title, facts.locale, facts.made_at), sheet.report)


def render_all(
    many: Sequence[PrepFacts], *, paper: str = "", words: Words | None = None
) -> tuple[bytes, tuple[Report, ...]]:
    """The sheets of several meetings, of one at least, in one document: each its one page, as `render` makes it."""
    sheets = [_fitted(facts, paper=paper, words=words) for facts in many]
    title = sheets[0].told("Prep sheets")
    return _drawn(sheets, title, many[0].locale, many[0].made_at), tuple(sheet.report for sheet in sheets)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page, measured and ready to be drawn."""

    name: str
    told: Words
    grid: Grid
    top: head.Head
    fitted: ladder.Fitted
    saved: tuple["Image | None", tuple[tuple[int, ...], ...]]
    report: Report


def _fitted(facts: PrepFacts, *, paper: str, words: Words | None) -> _Sheet:
    known, romanised = readable(trim(facts))
    grid = grid_for(paper or facts.paper or Clock(facts.locale).paper, left_handed=facts.left_handed)
    told = legible(words or words_of(facts.locale))

    @cache
    def outline_for(questions: int) -> Outline:
        return outline(known, told, questions=questions)

    top = head.measure_head(outline_for(7), grid)
    card = picture.thumbnail(facts.card_picture, _CARD_WIDTH, _CARD_HEIGHT) if facts.card_picture else None
    code = qr.matrix(facts.contact) if facts.contact else ()
    frame = top.height + head.BAR_HEIGHT + foot.BODY_GAP + foot.OBSERVE_GAP + foot.FOOT_HEIGHT
    room = ladder.Room(grid, grid.height - grid.top - grid.bottom - frame, card=bool(card or code))
    fitted = ladder.fit_page(outline_for, room)
    report = Report(
        level=fitted.number,
        full=round(100 * fitted.used / fitted.body),
        left_out=_left_out(fitted),
        private_left_out=facts.private_left_out,
        romanised=romanised,
        picture_left_off=bool(facts.card_picture) and card is None,
        code_left_off=facts.contact is not None and not code,
        below_scale=fitted.squeezed < 1,
    )
    return _Sheet(known.person.name, told, grid, top, fitted, (card, code), report)


def _drawn(sheets: Sequence[_Sheet], title: str, locale: str, made_at: datetime) -> bytes:
    grid = sheets[0].grid
    page = Page(grid.width, grid.height, title=title, locale=locale, made_at=made_at)
    for number, sheet in enumerate(sheets):
        if number:
            page.next_page()
        _draw(page, sheet.fitted, sheet.top, sheet.grid, sheet.saved)
    return page.finish()


def _left_out(fitted: ladder.Fitted) -> dict[str, int]:
    spare = sum(getattr(part, "more", 0) for part in fitted.parts)
    return {**fitted.left_out, **({"questions": spare} if spare else {})}


def _draw(
    page: Page,
    fitted: ladder.Fitted,
    top: head.Head,
    grid: Grid,
    saved: tuple["Image | None", tuple[tuple[int, ...], ...]],
) -> None:
    sheet = fitted.outline
    head.draw_head(page, top, sheet, grid)
    y = grid.top + top.height
    head.draw_bar(page, sheet, grid, y)
    y += head.BAR_HEIGHT
    pen = Pen(page, grid, _with_side_sans(fitted), sheet, fitted.ruling)
    at = y
    for part in fitted.parts:
        part.draw(pen, at)
        at += part.full_height(fitted.ruling) + fitted.gap
    _draw_side(page, fitted, grid, y, saved)
    foot.draw_observe(page, sheet, grid, fitted.level, y + fitted.body + foot.BODY_GAP)
    foot.draw_foot(page, sheet, grid)


def _with_side_sans(fitted: ladder.Fitted) -> Level:
    return replace(fitted.level, sans=min(fitted.level.sans, fitted.side_level.sans))


def _draw_side(
    page: Page,
    fitted: ladder.Fitted,
    grid: Grid,
    y: float,
    saved: tuple["Image | None", tuple[tuple[int, ...], ...]],
) -> None:
    x, end = grid.side_left, y + fitted.body
    card, code = saved
    if card or code:
        _draw_card(page, fitted, (x, y, grid.side), saved)
        y += _CARD_HEIGHT + fitted.side_gap
    for block in fitted.blocks:
        block.draw(page, x, y, grid.side, fitted.side_level)
        y += block.height(fitted.side_level) + fitted.side_gap
    if fitted.side_left > 80:
        _draw_notes(page, fitted, (x, y, grid.side), end)


def _draw_card(
    page: Page,
    fitted: ladder.Fitted,
    place: tuple[float, float, float],
    saved: tuple["Image | None", tuple[tuple[int, ...], ...]],
) -> None:
    (x, y, width), (card, code) = place, saved
    if card:
        scale = min(_CARD_WIDTH / card.width, _CARD_HEIGHT / card.height)
        size = card.width * scale, card.height * scale
        page.picture(card, x, y, *size)
        page.box(x, y + size[1], size[0], height=size[1], weight=0.6)
    if code:
        left = x + width - _CARD_HEIGHT
        page.squares(code, left, y, _CARD_HEIGHT)
        lines = fitted.outline.words("Scan to save").split()[:4]
        for number, line in enumerate(reversed(lines)):
            page.text_to(line, left - 5, y + _CARD_HEIGHT - 1 - number * 9.5, _SMALL)


def _draw_notes(page: Page, fitted: ladder.Fitted, place: tuple[float, float, float], end: float) -> None:
    (x, y, width), level = place, fitted.side_level
    page.rule(x, y, x + width)
    page.text(fitted.outline.words("Notes"), x, y + 4 + level.sans * 0.92, level.sans, role=Role.BOLD)
    y += level.sans + 4
    while y + fitted.ruling <= end + 2:
        y += fitted.ruling
        page.dots(x, y, x + width)
