"""The bottom of the page: boxes for what one sees, then when to stop and whom to thank by when."""

from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid, Level
from crm_app.sheets.outline import Outline
from crm_app.sheets.wrap import TextBlock, fit, spans

FOOT_HEIGHT, OBSERVE_GAP, BODY_GAP = 46.0, 10.0, 12.0
_SMALL, _LINE, _LABEL, _TIME = 8.5, 9.5, 10.0, 18.0
_BOX_GAP, _PAD = 8.0, 6.0


def draw_observe(page: Page, outline: Outline, grid: Grid, level: Level, y: float) -> None:
    """Four boxes from y down; the last may ask whether one would work there."""
    width = (grid.full - 3 * _BOX_GAP) / 4
    for number, label in enumerate(outline.observe):
        x = grid.left + number * (width + _BOX_GAP)
        page.box(x, y + level.observe, width, height=level.observe, weight=0.8)
        page.block(fit(spans(label, Role.BOLD), max(level.sans, _SMALL), width - 2 * _PAD, lines=2), x + _PAD, y + 12)
        if number == len(outline.observe) - 1 and outline.asks_would_work:
            _answers(page, outline, x + _PAD, y + 30.2, width - 2 * _PAD)


def _answers(page: Page, outline: Outline, x: float, base: float, width: float) -> None:
    words = [outline.words(answer) for answer in ("yes", "maybe", "no")]
    size = fit(spans("".join(words)), _LINE, width - 3 * 12 - 2 * 9).size
    for word in words:
        page.box(x + 0.4, base + 0.8, 8)
        x = page.text(word, x + 12, base, size) + 9


def draw_foot(page: Page, outline: Outline, grid: Grid) -> None:
    """The footer above the bottom margin."""
    y = grid.height - grid.bottom - FOOT_HEIGHT
    text, side = grid.left + grid.clock + grid.clock_gap, grid.left + grid.main + grid.gutter
    main_right = grid.left + grid.main
    page.rule(grid.left, y, grid.right, weight=2)
    base = y + 19.5
    page.block(_word(outline, "Stop", grid.clock + 6), grid.left, base)
    end = page.text(outline.clock.time(outline.end), text, base, _TIME, role=Role.BOLD)
    thank = _word(outline, "Thank-you by", 90)
    thank_left = side - 8 - thank.width
    page.block(thank, thank_left, base)
    page.block(fit(spans(outline.words("unless they ask you to stay")), _LINE, thank_left - end - 14), end + 7, base)
    sent = fit(spans(outline.words("sent")), _LINE, 40)
    page.block(sent, grid.right - sent.width, base)
    page.box(grid.right - sent.width - 12, base + 0.6, 8)
    page.block(fit(spans(outline.thank_by, Role.BOLD), _TIME, grid.side - sent.width - 20), side, base)
    _second_row(page, outline, (text, main_right, side), base + 16.5, grid.side - 13)


def _second_row(page: Page, outline: Outline, xs: tuple[float, float, float], base: float, room: float) -> None:
    text, main_right, side = xs
    made = page.text_to(outline.made, main_right, base, _SMALL)
    plus = outline.words("+ {hours} h to thank").format(hours=outline.thank_hours)
    real = fit(spans(outline.words("Real end")), _SMALL, 60)
    start = text + real.width + 5
    page.block(real, text, base)
    page.dots(start, base + 1.5, start + 43)
    page.block(fit(spans(plus), _SMALL, made - start - 55), start + 47, base)
    page.box(side + 0.4, base + 0.6)
    also = fit(spans(outline.also_thank), _SMALL, room, lines=2, leading=9.5)
    page.block(also, side + 13, base)


def _word(outline: Outline, english: str, room: float) -> TextBlock:
    return fit(spans(outline.words(english), Role.BOLD), _LABEL, room)
