"""Fitting the page: the steps by which type, room and lesser items give way until all of it stands on one page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from crm_app.sheets import main_column, side_column
from crm_app.sheets.levels import LEVELS, Grid, Level
from crm_app.sheets.main_column import Cuts
from crm_app.sheets.main_parts import ClosePart, Part, QuestionPart
from crm_app.sheets.outline import Outline
from crm_app.sheets.side_column import Block, SideCuts

_MAIN_STEPS = ((0, 2), (1, 2), (2, 2), (3, 2), (2, 1), (3, 1), (4, 1))
#: Items kept of a section, or lines kept of an item, in the order in which they give way.
_SIDE_STEPS = (
    ("lines", 2), ("field", 3), ("organisation", 4), ("person", 5), ("getting", 5), ("field", 1), ("organisation", 3),
    ("promises", 3), ("unknown", 4), ("person", 4), ("getting", 4), ("field", 0), ("organisation", 2), ("promises", 2),
    ("unknown", 3), ("person", 3), ("getting", 3), ("chain", 5), ("organisation", 1), ("chain", 4), ("unknown", 2),
    ("promises", 1), ("person", 2), ("getting", 2), ("chain", 3), ("lines", 1), ("organisation", 0), ("person", 1),
    ("unknown", 1), ("getting", 1), ("unknown", 0), ("person", 0), ("promises", 0), ("getting", 0),
)  # fmt: skip
_SPARE_STEPS = (2, 1, 0)
_QUESTION_STEPS = (6, 5)
_CARD = 50.0
_WIDEST_RULING, _SIDE_STRETCH, _NOTES = 21.5, 7.0, 80.0
_SQUEEZE = 0.95


@dataclass(slots=True)
class Fitted:
    """A page that fits: what stands where, and what had to give way."""

    outline: Outline
    level: Level
    number: int  #: step of the type scale, 0 to 4
    parts: list[Part]
    blocks: list[Block]
    side_level: Level
    body: float  #: height of both columns
    used: float  #: height that the fuller column needs, with one writing line for each question
    ruling: float = 0.0
    gap: float = 0.0
    side_gap: float = 0.0
    side_left: float = 0.0  #: height left under the side column
    squeezed: float = 1.0  #: factor below the smallest step of the scale
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Room:
    """What a page offers: the grid, the height between header and footer, whether card or code stand on it."""

    grid: Grid
    height: float  #: body and observe boxes together
    card: bool

    def body(self, level: Level) -> float:
        """Height of the columns at a level."""
        return self.height - level.observe


def fit_page(outline_for: Callable[[int], Outline], room: Room) -> Fitted:
    """Walk down the ladder until both columns fit, then let what is left over grow.

    `outline_for(n)` gives the outline with at most n questions.
    """
    outline = outline_for(7)
    fitting = next(_main_fits(outline, room), None)
    if fitting is not None:
        number, cuts = fitting
        fitted = _side(outline, room, number, cuts, LEVELS[number])
    else:
        fitted = _cut_main(outline_for, room)
    _grow(fitted, room)
    return fitted


def _main_fits(outline: Outline, room: Room) -> Iterator[tuple[int, Cuts]]:
    """The steps at which nothing needs to go, roomiest first; when the last one is too tall, so are all before it."""
    last = LEVELS[_MAIN_STEPS[-1][0]]
    if _main_height(outline, room.grid, last, Cuts()) > room.body(last):
        return
    for number, rules in _MAIN_STEPS:
        level, cuts = LEVELS[number], Cuts(rules=rules)
        if _main_height(outline, room.grid, level, cuts) <= room.body(level):
            yield number, cuts


def _main_height(outline: Outline, grid: Grid, level: Level, cuts: Cuts) -> float:
    return main_column.column_height(main_column.parts(outline, grid, level, cuts), level, level.ruling)


def _cut_main(outline_for: Callable[[int], Outline], room: Room) -> Fitted:
    """The main column at the smallest step with less in it; below the scale when even that does not fit."""
    level, last = LEVELS[-1], len(LEVELS) - 1
    for outline, cuts in _main_cuts(outline_for):
        if _main_height(outline, room.grid, level, cuts) <= room.body(level):
            return _side(outline, room, last, cuts, level)
    factor = 1.0
    while True:
        factor *= _SQUEEZE
        smaller = level.squeezed(factor)
        if _main_height(outline, room.grid, smaller, cuts) <= room.body(smaller):
            return replace(_side(outline, room, last, cuts, smaller), squeezed=factor)


def _main_cuts(outline_for: Callable[[int], Outline]) -> Iterator[tuple[Outline, Cuts]]:
    outline, cuts = outline_for(7), Cuts()
    for spare in _SPARE_STEPS:
        cuts = Cuts(spare=spare)
        yield outline, cuts
    cuts = replace(cuts, names=1)
    yield outline, cuts
    for most in _QUESTION_STEPS:
        yield outline_for(most), cuts


def _side(outline: Outline, room: Room, number: int, cuts: Cuts, level: Level) -> Fitted:
    """The side column beside a main column that fits: smaller type first, then fewer items."""
    body = room.body(level)
    for smaller in LEVELS[number:]:
        side_level = replace(level.with_sans_of(smaller), gap=smaller.gap)
        fitted = _beside(outline, room, (level, side_level), cuts, SideCuts())
        if fitted is not None:
            return replace(fitted, number=number)
    smallest = replace(level.with_sans_of(LEVELS[-1]), gap=6.0)
    side_cuts = SideCuts()
    for key, most in _SIDE_STEPS:
        side_cuts = _cut(side_cuts, key, most)
        fitted = _beside(outline, room, (level, smallest), cuts, side_cuts)
        if fitted is not None:
            return replace(fitted, number=number)
    factor = 1.0
    while True:
        factor *= _SQUEEZE
        fitted = _beside(outline, room, (level, smallest.squeezed(factor)), cuts, side_cuts)
        if fitted is not None:
            return replace(fitted, number=number, squeezed=factor, body=body)


def _cut(cuts: SideCuts, key: str, most: int) -> SideCuts:
    return replace(cuts, lines=most) if key == "lines" else replace(cuts, most={**cuts.most, key: most})


def _beside(
    outline: Outline, room: Room, levels: tuple[Level, Level], cuts: Cuts, side_cuts: SideCuts
) -> Fitted | None:
    """Both columns, or None when the side column is too tall."""
    level, side_level = levels
    found, left_out = side_column.blocks(
        outline.sections, outline.words, level=side_level, width=room.grid.side, cuts=side_cuts
    )
    head = _CARD if room.card else 0.0
    height, body = side_column.column_height(found, side_level, side_level.gap, head=head), room.body(level)
    if height > body:
        return None
    parts = main_column.parts(outline, room.grid, replace(level, sans=min(level.sans, side_level.sans)), cuts)
    needed = main_column.parts(outline, room.grid, level, replace(cuts, rules=1))
    used = max(height, main_column.column_height(needed, level, level.ruling))
    return Fitted(outline, level, 0, parts, found, side_level, body, used, left_out=left_out)


def _grow(fitted: Fitted, room: Room) -> None:
    """Spend what is left: writing lines, wider ruling, wider gaps."""
    level, parts = fitted.level, fitted.parts
    questions = [part for part in parts if isinstance(part, QuestionPart)]
    close = next(part for part in parts if isinstance(part, ClosePart))

    def left(ruling: float = level.ruling) -> float:
        return fitted.body - main_column.column_height(parts, level, ruling)

    if close.rules == 2 and left() > level.ruling * (len(questions) + 1):
        close.rules, close.height = 3, close.height - 1
    while questions and (grown := _next_to_grow(questions, left(), level.ruling)):
        for part in grown:
            part.rules += 1
    lines = sum(part.rules for part in parts)
    fitted.ruling = min(_WIDEST_RULING, level.ruling + max(left(), 0) / lines)
    fitted.ruling = max(fitted.ruling, level.ruling)
    fitted.gap = level.gap + max(left(fitted.ruling), 0) / (len(parts) - 1)
    head = _CARD if room.card else 0.0
    gaps = max(len(fitted.blocks) + bool(head) - 1, 1)
    spare = fitted.body - side_column.column_height(fitted.blocks, fitted.side_level, fitted.side_level.gap, head=head)
    fitted.side_gap = fitted.side_level.gap + min(_SIDE_STRETCH, spare / gaps)
    fitted.side_left = spare - (fitted.side_gap - fitted.side_level.gap) * gaps


def _next_to_grow(questions: list[QuestionPart], left: float, ruling: float) -> list[QuestionPart]:
    """The questions with the fewest lines for their minutes, if all of them can have one more; else the starred."""
    scarcity = [(part.rules + 0.5) / max(part.minutes, 1) for part in questions]
    least = min(scarcity)
    group = [part for part, value in zip(questions, scarcity, strict=True) if value < least + 1e-6]
    if left < ruling * len(group):
        group = [part for part in group if part.star]
    return group if group and left >= ruling * len(group) else []
