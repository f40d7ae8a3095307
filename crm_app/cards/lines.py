"""Lines of text with their places on the card, in lengths along and across its text, cut where they hold two things."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

_SEPARATOR = re.compile(r"\s*[|¦·•●▪■◆►»‖∙⋅]\s*|\s+[lI]\s+(?=\+?\(?\d)|\s{3,}|\s+[–—]\s+(?=\S+@|www\.|\+\d)")
_WIDE = 1.9
"""A blank this many times as wide as the text is tall parts two things."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a part of one. `left` to `bottom` run along and across the text; `side` counts the card's pictures.

    `places` tell where each letter stands, 0..1 of the strip it was read from, whose corners `quad` holds; `begin` and
    `end` are the part of that strip.
    """

    text: str
    score: float = 1.0
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    side: int = 0
    row: int = 0
    places: tuple[float, ...] = ()
    certain: tuple[float, ...] = ()
    quad: tuple[tuple[float, float], ...] = ()
    begin: float = 0.0
    end: float = 1.0

    @property
    def height(self) -> float:
        """How tall it is."""
        return max(1.0, self.bottom - self.top)

    @property
    def middle(self) -> float:
        """The middle between top and bottom."""
        return (self.top + self.bottom) / 2

    def box(self) -> tuple[tuple[float, float], ...]:
        """Its corners in the picture."""
        if not self.quad:
            return ()
        first, second, third, fourth = self.quad
        found = (
            _between(first, second, self.begin), _between(first, second, self.end),
            _between(fourth, third, self.end), _between(fourth, third, self.begin),
        )  # fmt: skip
        return tuple((round(x, 1), round(y, 1)) for x, y in found)

    def part(self, begin: int, end: int) -> "Line":
        """The part of the line from one letter to before another, without the blanks at its ends."""
        while begin < end and self.text[begin].isspace():
            begin += 1
        while end > begin and self.text[end - 1].isspace():
            end -= 1
        if (begin, end) == (0, len(self.text)):
            return self
        fits = len(self.places) == len(self.text) and end > begin
        if not fits:
            return replace(self, text=self.text[begin:end], places=(), certain=())
        first = self.places[begin] if begin else self.begin
        last = self.places[end - 1] if end < len(self.text) else self.end
        width = (self.right - self.left) / max(1e-6, self.end - self.begin)
        certain = self.certain[begin:end]
        return replace(
            self,
            text=self.text[begin:end],
            score=sum(certain) / len(certain) if certain else self.score,
            left=self.left + (first - self.begin) * width,
            right=self.left + (last - self.begin) * width,
            places=self.places[begin:end],
            certain=certain,
            begin=first,
            end=last,
        )


def _between(one: tuple[float, float], other: tuple[float, float], share: float) -> tuple[float, float]:
    """The point that lies this share of the way from one to another."""
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def joined(found: Iterable[Line]) -> list[Line]:
    """Pieces of one printed line put together: where one ends, the next begins at the same height."""
    kept: list[Line] = []
    for line in sorted(found, key=lambda line: line.left):
        before = next((one for one in reversed(kept) if _goes_on(one, line)), None)
        if before is None:
            kept.append(line)
        else:
            kept[kept.index(before)] = _one(before, line)
    return kept


def _goes_on(before: Line, line: Line) -> bool:
    if before.side != line.side or min(before.height, line.height) < 0.72 * max(before.height, line.height):
        return False
    tall = min(before.height, line.height)
    if not -0.5 * tall < line.left - before.right < 0.75 * tall or not before.quad or not line.quad:
        return False
    first, second, third, fourth = before.quad
    begins = _between(line.quad[0], line.quad[3], 0.5)
    starts, ends = _between(first, fourth, 0.5), _between(second, third, 0.5)
    length = max(1e-6, math.dist(starts, ends))
    run = ((ends[0] - starts[0]) / length, (ends[1] - starts[1]) / length)
    beside = abs(run[0] * (begins[1] - ends[1]) - run[1] * (begins[0] - ends[0]))
    return beside < 0.4 * tall * length / max(1.0, before.right - before.left)


def _one(before: Line, line: Line) -> Line:
    width = max(1.0, line.right - before.left)
    share = (before.right - before.left) / width
    begin = (line.left - before.left) / width
    places = (
        [place * share for place in before.places]
        + [min(1.0, share)]
        + [begin + place * (1 - begin) for place in line.places]
    )
    corners = (before.quad[0], line.quad[1], line.quad[2], before.quad[3])
    middle = before.middle * share + line.middle * (1 - share)
    tall = max(before.height, line.height)
    return replace(
        before, text=f"{before.text} {line.text}", right=line.right, top=middle - tall / 2, bottom=middle + tall / 2,
        score=min(before.score, line.score), places=tuple(places), quad=corners,
        certain=(*before.certain, 1.0, *line.certain),
    )  # fmt: skip


def in_rows(found: Iterable[Line]) -> list[Line]:
    """Lines in the order they are read in, with the number of the row that each stands in."""
    rows: list[list[Line]] = []
    for line in sorted(found, key=lambda line: line.middle):
        row = next((row for row in reversed(rows[-4:]) if _same_row(row, line)), None)
        if row is None:
            rows.append([line])
        else:
            row.append(line)
    rows.sort(key=lambda row: sum(line.middle for line in row) / len(row))
    return [
        replace(line, row=number) for number, row in enumerate(rows) for line in sorted(row, key=lambda line: line.left)
    ]


def _same_row(row: list[Line], line: Line) -> bool:
    """Side by side, and at the height of the nearest of them."""
    if any(min(one.right, line.right) - max(one.left, line.left) > 0.3 * min(one.height, line.height) for one in row):
        return False
    near = min(row, key=lambda one: min(abs(one.right - line.left), abs(one.left - line.right)))
    return abs(near.middle - line.middle) < 0.45 * min(near.height, line.height)


def parts(line: Line) -> list[Line]:
    """A line cut at the signs and wide blanks that part two things."""
    cuts = [(found.start(), found.end()) for found in _SEPARATOR.finditer(line.text)]
    cuts += _wide_blanks(line)
    begin, found = 0, []
    for start, end in sorted(cuts):
        if start >= begin:
            found.append(line.part(begin, start))
            begin = end
    found.append(line.part(begin, len(line.text)))
    return [part for part in found if part.text.strip()]


def _wide_blanks(line: Line) -> list[tuple[int, int]]:
    if len(line.places) != len(line.text) or len(line.text) < 4:
        return []
    width = (line.right - line.left) / max(1e-6, line.end - line.begin)
    found = []
    for place in range(1, len(line.text) - 1):
        gap = (line.places[place + 1] - line.places[place - 1]) * width
        if line.text[place] == " " and gap > _WIDE * line.height + _letter(line, width):
            found.append((place, place + 1))
    return found


def _letter(line: Line, width: float) -> float:
    """How wide its letters are at the median."""
    gaps = sorted((after - before) * width for before, after in zip(line.places, line.places[1:], strict=False))
    return gaps[len(gaps) // 2] if gaps else line.height


def plain_lines(text: str, side: int = 0) -> list[Line]:
    """The lines of a text that was typed or pasted, as if each stood on a card, one below the other."""
    found = []
    for number, one in enumerate(text.splitlines()):
        if one.strip():
            line = Line(
                text=one.strip(), left=0, right=10.0 * len(one.strip()), top=24.0 * number, bottom=24.0 * number + 20,
                side=side,
            )  # fmt: skip
            found.extend(parts(line))
    return in_rows(found)
