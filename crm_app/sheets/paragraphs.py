"""Measured text: a paragraph as unbreakable words whose widths, in ems, are known before any size is chosen."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crm_app.sheets import direction
from crm_app.sheets.faces import Role, Shaped
from crm_app.sheets.fallback import Setting, settings
from crm_app.sheets.text import WIDE_RANGES, clusters

#: A text with its voice; a paragraph is some of them ("**Leave by 09:15** – Light Rail").
Span = tuple[str, Role]

WIDE_SCALE, WIDE_FLOOR = 0.93, 8.5
_PIECES = re.compile(f" |[{WIDE_RANGES}]|[^ /–—{WIDE_RANGES}-]+[/–—-]*|[/–—-]+")
_WIDE = re.compile(f"[{WIDE_RANGES}]")
#: No line begins with these, none ends with those (the common part of the Japanese and Chinese rules).
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー」』）〕］｝〉》】〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NEVER_LAST = frozenset("「『（〔［｛〈《【〝")
_SHORT_LAST_WORD = 8


@dataclass(frozen=True, slots=True)
class Run:
    """Some text of one face, shaped."""

    setting: Setting
    shaped: Shaped


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of one voice and one direction inside a word, or a space."""

    text: str
    role: Role
    level: int  #: embedding level; odd runs from right to left
    runs: tuple[Run, ...]  #: in drawing order
    width: float  #: ems of the full size
    wide: float  #: ems of the reduced size of ideographs

    def at(self, size: float) -> float:
        """The width in points at a size."""
        return size * self.width + (wide_size(size) * self.wide if self.wide else 0)


@dataclass(frozen=True, slots=True)
class Word:
    """What no line break divides unless it is wider than the column."""

    units: tuple[Unit, ...]
    space: Unit | None  #: the space before it, when there is one
    width: float
    wide: float
    gap: float  #: width of the space in ems

    def at(self, size: float) -> float:
        """The width in points at a size, without the space before."""
        return size * self.width + (wide_size(size) * self.wide if self.wide else 0)


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A text ready to be broken into lines of any size; equal to itself alone, so that lines can be looked up fast."""

    words: tuple[Word, ...]
    mixed: bool  #: some of it runs from right to left
    rtl: bool  #: it starts from the right


def wide_size(size: float) -> float:
    """The size of ideographs beside Latin of `size`: 93 %, never under 8.5 pt unless the Latin is."""
    return max(size * WIDE_SCALE, min(size, WIDE_FLOOR))


@lru_cache(maxsize=2048)
def measure(spans: tuple[Span, ...], *, glue: bool = True, ltr: bool = False) -> Paragraph:
    """The paragraph of some spans.

    `glue` keeps numbers with their units and a short last word off a line of its own; `ltr` lets it begin at the left
    whatever its first letter is.
    """
    text = "".join(span for span, _ in spans)
    mixed = direction.is_mixed(text)
    found = direction.levels(text, ltr=ltr) if mixed else None
    return Paragraph(
        words=tuple(_words(tuple(_units(spans, found)), glue=glue)),
        mixed=mixed,
        rtl=mixed and not ltr and direction.runs_right_to_left(text),
    )


def _units(spans: Iterable[Span], found: Sequence[int] | None) -> Iterator[Unit]:
    at = 0
    for text, role in spans:
        for piece in _PIECES.findall(text):
            if found is None:
                yield unit(piece, role, 0)
            else:
                for start, end in _level_runs(found, at, at + len(piece)):
                    yield unit(piece[start - at : end - at], role, found[start])
            at += len(piece)


def _level_runs(found: Sequence[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    edges = [start, *(at for at in range(start + 1, end) if found[at] != found[at - 1]), end]
    return pairwise(edges)


@lru_cache(maxsize=8192)
def unit(text: str, role: Role, level: int) -> Unit:
    """A measured stretch of one voice and one direction."""
    rtl = level % 2 == 1
    runs = [Run(setting, setting.face.shape(part, rtl=rtl)) for part, setting in settings(text, role)]
    if rtl:
        runs.reverse()
    ems = [run.shaped.advance / 1000 for run in runs]
    wide = sum(em for em, run in zip(ems, runs, strict=True) if run.setting.wide)
    return Unit(text, role, level, tuple(runs), sum(ems) - wide, wide)


def word(units: Sequence[Unit], space: Unit | None = None) -> Word:
    """The word that some units make."""
    return Word(
        tuple(units), space, sum(u.width for u in units), sum(u.wide for u in units), space.width if space else 0.0
    )


def _words(units: Sequence[Unit], *, glue: bool) -> Iterator[Word]:
    last = max((at for at, one in enumerate(units) if one.text == " "), default=-1)
    short_last = glue and sum(len(one.text) for one in units[last + 1 :]) < _SHORT_LAST_WORD
    gathered: list[Unit] = []
    space: Unit | None = None
    for at, one in enumerate(units):
        before = units[at - 1] if at else None
        if one.text == " ":
            if not gathered:
                continue
            if glue and at + 1 < len(units) and (_clings(before, units[at + 1]) or (short_last and at == last)):
                gathered.append(one)
                continue
            yield word(gathered, space)
            gathered, space = [], one
            continue
        if gathered and before and before.text != " " and _may_break(before, one):
            yield word(gathered, space)
            gathered, space = [], None
        gathered.append(one)
    if gathered:
        yield word(gathered, space)


def _clings(before: Unit | None, after: Unit) -> bool:
    """A number keeps its unit, a dash the word before it."""
    if before is None:
        return False
    return after.text[0] in "–—" or (before.text[-1:].isdigit() and after.text[0].isalpha() and after.text.isascii())


def _may_break(before: Unit, after: Unit) -> bool:
    left, right = before.text[-1], after.text[0]
    if left in "/–—-":
        return not (right.isdigit() and before.text.rstrip("/–—-")[-1:].isdigit())
    if _WIDE.match(left) or _WIDE.match(right):
        return right not in _NEVER_FIRST and left not in _NEVER_LAST
    return False


def broken(one: Unit, size: float, room: float) -> tuple[Unit, Unit | None]:
    """The longest head of a unit that fits the room (at least one character a reader sees), and the rest."""
    parts = clusters(one.text)
    low, high = 1, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if unit("".join(parts[:middle]), one.role, one.level).at(size) <= room:
            low = middle
        else:
            high = middle - 1
    rest = "".join(parts[low:])
    return unit("".join(parts[:low]), one.role, one.level), unit(rest, one.role, one.level) if rest else None
