"""The parts of the main column: each knows its height and draws itself."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from typing_extensions import override

from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid, Level
from crm_app.sheets.outline import Ask, Outline
from crm_app.sheets.wrap import Line, TextBlock, fit, spans

QUESTION_INDENT, STAR_INDENT, TICK_INDENT = 20.0, 31.0, 13.0
SMALL = 8.5
_REACH, _USE = 116.0, 22.0


@dataclass(slots=True)
class Part:
    """A part of the column at one level; `rules` are its writing lines, which may grow."""

    height: float  #: without its writing lines
    rules: int = 0
    minutes: int = 0
    star: bool = False

    def full_height(self, ruling: float) -> float:
        """Height with writing lines so far apart."""
        return self.height + self.rules * ruling

    def draw(self, pen: "Pen", y: float) -> None:
        """Draw from y down."""
        raise NotImplementedError


@dataclass(slots=True)
class Pen:
    """Where and how the parts are drawn."""

    page: Page
    grid: Grid
    level: Level
    outline: Outline
    ruling: float

    def clock(self, at: str, minutes: int, y: float) -> None:
        """The time in the clock column, the minutes under it."""
        x = self.grid.main_left
        head = fit(spans(at, Role.BOLD), 10, self.grid.clock + 4)
        self.page.block(head, x, y)
        if minutes:
            told = fit(spans(self.outline.words("{minutes} min").format(minutes=minutes)), SMALL, self.grid.clock + 6)
            self.page.block(told, x, y + 10.5)

    def label(self, text: str, size: float, y: float) -> None:
        """A word in the clock column."""
        self.page.block(fit(spans(text, Role.BOLD), size, self.grid.clock + 6), self.grid.main_left, y)

    @property
    def left(self) -> float:
        """Where the text column begins."""
        return self.grid.text_left

    @property
    def right(self) -> float:
        """Where the text column ends."""
        return self.grid.text_left + self.grid.text


@dataclass(slots=True)
class GoalPart(Part):
    """What the meeting is for, or two lines to write it on."""

    block: TextBlock | None = None

    @override
    def draw(self, pen: Pen, y: float) -> None:
        base = y + pen.level.goal * 0.8
        pen.label(pen.outline.words("Goal"), pen.level.sans, base)
        if self.block is not None:
            pen.page.block(self.block, pen.left, base, width=pen.grid.text)
        else:
            for number in range(self.rules):
                pen.page.dots(pen.left, base + 3 + number * pen.ruling, pen.right)


@dataclass(slots=True)
class OpeningPart(Part):
    """What is said first, and me in thirty seconds."""

    opener: TextBlock = field(default_factory=lambda: TextBlock((), 1, 1))
    me: TextBlock | None = None

    @override
    def draw(self, pen: Pen, y: float) -> None:
        base = y + pen.level.opener * 0.8
        pen.clock(pen.outline.clock.short_time(pen.outline.start), self.minutes, base)
        below = pen.page.block(self.opener, pen.left, base, width=pen.grid.text)
        if self.me is not None:
            pen.page.block(self.me, pen.left, below + 1, width=pen.grid.text)


@dataclass(slots=True)
class QuestionPart(Part):
    """A question with its tick box, its reason and room to write."""

    ask: Ask | None = None
    block: TextBlock = field(default_factory=lambda: TextBlock((), 1, 1))
    reason: tuple[Line, ...] = ()

    @override
    def draw(self, pen: Pen, y: float) -> None:
        page, level, ask = pen.page, pen.level, self.ask
        if ask is None:
            return
        base = y + level.question * 0.8
        pen.clock(pen.outline.clock.short_time(ask.at), ask.minutes, base)
        page.box(pen.left + 0.4, base + 2.6, 12.5, weight=0.8)
        number = spans(str(ask.number), Role.BOLD)
        digits = fit(number, SMALL, 12)
        page.block(digits, pen.left + 6.65 - digits.width / 2, base - 0.7)
        room = pen.grid.text - QUESTION_INDENT
        below = page.block(self.block, pen.left + QUESTION_INDENT, base, width=room)
        if self.reason:
            size = reason_size(level)
            page.star(pen.left + 24, below - 3.6, 4)
            page.line(self.reason[0], pen.left + STAR_INDENT, below - 1, size)
            below += level.sans_leading * 0.95
        rule = below - self.block.leading + 3
        for _ in range(self.rules):
            rule += pen.ruling
            page.dots(pen.left, rule, pen.right)


@dataclass(slots=True)
class SparePart(Part):
    """Questions for the case that there is time."""

    blocks: tuple[TextBlock, ...] = ()
    more: int = 0

    @override
    def draw(self, pen: Pen, y: float) -> None:
        size = spare_size(pen.level)
        base = y + size * 0.8
        pen.label(pen.outline.words("If time"), SMALL, base)
        x = pen.left + QUESTION_INDENT
        for block in self.blocks:
            pen.page.box(pen.left + 2, base + 0.8, 8)
            base = pen.page.block(block, x, base, width=pen.grid.text - QUESTION_INDENT) + 2
        if self.more:
            pen.page.text(pen.outline.words("+{n} more in the app").format(n=self.more), x, base, SMALL, role=Role.BOLD)


@dataclass(slots=True)
class ClosePart(Part):
    """How it ends: the line, six ticks, names to talk to next."""

    line: TextBlock = field(default_factory=lambda: TextBlock((), 1, 1))
    ticks: tuple[TextBlock, ...] = ()

    @override
    def draw(self, pen: Pen, y: float) -> None:
        page, level, outline = pen.page, pen.level, pen.outline
        base = y + level.question * 0.8
        pen.clock(outline.clock.short_time(outline.closing_at), self.minutes, base)
        base = page.block(self.line, pen.left, base, width=pen.grid.text) + 1
        for at, (x, tick) in enumerate(zip(_tick_places(self.ticks, pen), self.ticks, strict=False)):
            row = base + at // 3 * (level.sans_leading + 2.5)
            page.box(x + 0.4, row + 0.6)
            page.block(tick, x + TICK_INDENT, row)
        base += -(-len(self.ticks) // 3) * (level.sans_leading + 2.5) + 2
        self._names(pen, base)

    def _names(self, pen: Pen, base: float) -> None:
        page, words, size = pen.page, pen.outline.words, pen.level.sans
        reach = pen.right - _REACH
        who = fit(spans(words("Who else should I talk to?"), Role.BOLD), size, pen.grid.text - _REACH - 6)
        page.block(who, pen.left, base)
        use = fit(spans(words("Use name?")), size, 50)
        page.block(use, pen.right - use.width, base)
        page.block(fit(spans(words("How to reach")), size, 62), reach, base)
        base -= 2
        for _ in range(self.rules):
            base += pen.ruling - 1
            page.dots(pen.left, base, reach - 8)
            page.dots(reach, base, pen.right - _USE)
            page.box(pen.right - 8, base)


def reason_size(level: Level) -> float:
    """Size of the reason under a starred question."""
    return max(SMALL, level.sans - 0.25) if level.sans >= SMALL else level.sans


def spare_size(level: Level) -> float:
    """Size of the questions for the case that there is time."""
    return max(9.0, level.question - 1.5) if level.question >= 10 else level.question


def columns(ticks: Sequence[TextBlock]) -> list[float]:
    """Widths of the three columns of ticks, boxes included."""
    return [max((tick.width for tick in ticks[at::3]), default=0.0) + TICK_INDENT for at in range(3)]


def _tick_places(ticks: Sequence[TextBlock], pen: Pen) -> list[float]:
    """The left edge of each tick: columns as wide as their text, the room between them even."""
    first, second, third = columns(ticks)
    gap = max(pen.grid.text - first - second - third, 0) / 2
    starts = [pen.left, pen.left + first + gap, pen.left + first + second + 2 * gap]
    return [starts[at % 3] for at in range(len(ticks))]
