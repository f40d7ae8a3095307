"""Lines of a column: greedy, balanced, clamped, or shrunk until they fit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from crm_app.sheets.faces import Role
from crm_app.sheets.paragraphs import Paragraph, Span, Unit, Word, broken, measure, unit, word

_SLACK = 0.01
_CAP = 0.72  #: height of a capital, in ems
_ELLIPSIS = " …"


@dataclass(frozen=True, slots=True)
class Line:
    """Units of one line in reading order, without spaces at its ends."""

    units: tuple[Unit, ...]
    mixed: bool = False
    rtl: bool = False

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(one.text for one in self.units)

    def width(self, size: float) -> float:
        """The width in points at a size."""
        return sum(one.at(size) for one in self.units)

    def reach(self, size: float) -> tuple[float, float]:
        """How far the line's ink reaches above and below its baseline, in points at a size."""
        above = below = 0.0
        for run in (run for one in self.units for run in one.runs):
            for ink in run.shaped.placed():
                up, down = run.setting.face.reach(ink.gid)
                above, below = max(above, up + ink.y), max(below, down - ink.y)
        return above * size / 1000, below * size / 1000


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines with the size and leading they are set in."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    lift: float = 0.0  #: how far above its place the first line stands, where many small lines take the room of few

    @property
    def height(self) -> float:
        """Leading of all lines, in points."""
        return len(self.lines) * self.leading

    @property
    def width(self) -> float:
        """Width of the longest line, in points."""
        return max((line.width(self.size) for line in self.lines), default=0.0)


def spans(text: str, role: Role = Role.SANS, *, lead: str = "") -> tuple[Span, ...]:
    """A text in one voice, after a lead in bold when there is one."""
    return ((lead, Role.BOLD), (f" {text}", role)) if lead and text else ((lead or text, Role.BOLD if lead else role),)


@lru_cache(maxsize=512)
def wrap(paragraph: Paragraph, size: float, width: float) -> tuple[Line, ...]:
    """Fill lines of `width` points; a word wider than the line is broken by character."""
    lines: list[Line] = []
    gathered: list[Word] = []
    used = 0.0
    todo = list(reversed(paragraph.words))
    while todo:
        one = todo.pop()
        length = one.at(size)
        gap = one.gap * size if gathered else 0.0
        if used + gap + length <= width + _SLACK:
            gathered.append(one)
            used += gap + length
        elif gathered:
            lines.append(_line(gathered, paragraph))
            gathered, used = [], 0.0
            todo.append(one)
        else:
            parts = _divided(one, size, width)
            if len(parts) > 1:
                todo.extend(reversed(parts))
            else:  # one character wider than the line
                gathered, used = parts, length
    if gathered:
        lines.append(_line(gathered, paragraph))
    return tuple(lines)


@lru_cache(maxsize=256)
def balance(paragraph: Paragraph, size: float, width: float) -> tuple[Line, ...]:
    """As few lines as `wrap` makes, in the narrowest column that needs no more: no short last line."""
    lines = wrap(paragraph, size, width)
    if len(lines) < 2:
        return lines
    low, high = width * 0.55, width
    while high - low > 2:
        middle = (low + high) / 2
        if _count(paragraph, size, middle, at_most=len(lines)):
            high = middle
        else:
            low = middle
    return wrap(paragraph, size, high)


def clamp(lines: Sequence[Line], size: float, width: float, most: int) -> tuple[Line, ...]:
    """At most so many lines, the last one ending in an ellipsis when something is left out. Never for names."""
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    dots = unit(_ELLIPSIS, Role.SANS, last.units[0].level)
    units = list(last.units)
    room = width - dots.at(size)
    while units and sum(one.at(size) for one in units) > room:
        tail = units.pop()
        left = room - sum(one.at(size) for one in units)
        if tail.text != " " and left > size and len(tail.text) > 24:
            units.append(broken(tail, size, left)[0])
            break
    while units and units[-1].text == " ":
        units.pop()
    return (*lines[: most - 1], replace(last, units=(*units, dots)))


def fit(text: tuple[Span, ...], size: float, width: float, *, lines: int = 1, leading: float = 0.0) -> TextBlock:
    """The whole text, in at most so many lines of at most this size (`leading` points apart, 1.2 of the size if 0).

    Words stay whole down to three quarters of the size; a text that is longer still takes the height of twice the
    lines and as many smaller lines as it needs: it is never cut.
    """
    paragraph = measure(text)
    leading = leading or size * 1.2
    whole = size
    while whole > size * 0.75 and not _count(paragraph, whole, width, at_most=lines):
        whole -= size * 0.05
    if _count(paragraph, whole, width, at_most=lines):
        return _shrunk(wrap(paragraph, whole, width), whole, size, leading)
    height = lines * leading * (2 if lines > 1 else 1)
    low, high = 0.0, size * 0.75
    while high - low > size / 64:
        middle = (low + high) / 2
        if len(wrap(paragraph, middle, width)) * middle * leading / size <= height:
            low = middle
        else:
            high = middle
    low = low or high
    return _shrunk(wrap(paragraph, low, width), low, size, leading)


def _shrunk(lines: tuple[Line, ...], size: float, planned: float, leading: float) -> TextBlock:
    """Lines of a size below the planned one: a single one keeps its baseline, several stand as close as they can."""
    if len(lines) < 2:
        return TextBlock(lines, size, leading)
    return TextBlock(lines, size, leading * size / planned, lift=(planned - size) * _CAP)


def balanced(block: TextBlock, text: tuple[Span, ...], width: float) -> TextBlock:
    """The block with lines of like length."""
    if len(block.lines) < 2 or len(block.lines) > 4:
        return block
    return replace(block, lines=balance(measure(text), block.size, width))


@lru_cache(maxsize=512)
def _count(paragraph: Paragraph, size: float, width: float, *, at_most: int) -> bool:
    """Whether the paragraph needs no more lines than that and no word has to be broken."""
    used, count = 0.0, 1
    for one in paragraph.words:
        length = one.at(size)
        if length > width + _SLACK:
            return False
        gap = one.gap * size if used else 0.0
        if used + gap + length <= width + _SLACK:
            used += gap + length
        else:
            count, used = count + 1, length
            if count > at_most:
                return False
    return True


def _divided(one: Word, size: float, width: float) -> list[Word]:
    """A word too wide for the line in parts that fit: at its spaces, between its units, then by character."""
    if len(one.units) > 1:
        parts: list[Word] = []
        space: Unit | None = None
        for each in one.units:
            if each.text == " ":
                space = each
            else:
                parts.append(word((each,), space))
                space = None
        return parts
    head, rest = broken(one.units[0], size, width)
    return [word((head,), one.space), *([word((rest,))] if rest else [])]


def _line(gathered: Sequence[Word], paragraph: Paragraph) -> Line:
    units: list[Unit] = []
    for one in gathered:
        if one.space is not None and units:
            units.append(one.space)
        units.extend(one.units)
    return Line(tuple(units), paragraph.mixed, paragraph.rtl)
