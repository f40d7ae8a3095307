"""Typefaces: loading, coverage and shaping of one run of text by HarfBuzz.

Shaping happens in units of the em, once for each text; sizes come in when a line is set, so one measured word serves
every size the ladder tries.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from crm_app import resources
from crm_app.sheets.readback import MIRRORED

if TYPE_CHECKING:
    pass

#: Kerning and the scripts' own rules, but no ligatures of choice: letters stay countable in the extracted text.
_FEATURES = {"liga": False, "clig": False, "dlig": False}


class Role(Enum):
    """The three voices of the page: what one knows, what matters, what one says."""

    SANS = "SourceSans3-Regular.ttf"
    BOLD = "SourceSans3-SemiBold.ttf"
    SERIF = "SourceSerif4-Regular.ttf"


Point = tuple[float, float]


class Use(NamedTuple):
    """What a glyph is used for: the characters it stands for, and how far a viewer moves on after it."""

    gid: int
    text: str
    width: float


class Glyph(NamedTuple):
    """One glyph in drawing order; lengths in thousandths of the em."""

    use: Use
    advance: float  #: how far to move on: the difference to the use's width is kerning
    dx: float = 0.0


@dataclass(frozen=True, slots=True)
class Ink:
    """An outline drawn beside the glyphs: marks, and whatever else of a cluster its first glyph does not show."""

    gid: int
    x: float  #: from where the run begins, in thousandths of the em
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run of one face: glyphs that carry the text, outlines that complete the picture."""

    glyphs: tuple[Glyph, ...]
    ink: tuple[Ink, ...]
    advance: float

    def placed(self) -> Iterator[Ink]:
        """Every glyph where it stands."""
        x = 0.0
        for glyph in self.glyphs:
            yield Ink(glyph.use.gid, x + glyph.dx, 0.0)
            x += glyph.advance
        yield from self.ink


class Face:
    """One font file: what it covers, how it shapes. Made once for a file and kept."""

    def __init__(self, path: Path, index: int = 0) -> None:
        import uharfbuzz

        self.path, self.index = path, index
        self.hb_face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
        self.font = uharfbuzz.Font(self.hb_face)
        self.per_mille = 1000 / self.hb_face.upem
        self.coverage = frozenset(self.hb_face.unicodes)
        self.blank: int = self.font.get_nominal_glyph(0x20) or 0
        self.naturals: dict[int, float] = {}
        self._outlines: dict[int, str] = {}

    def covers(self, text: Iterable[str]) -> bool:
        """Whether every character has a glyph here."""
        return self.coverage.issuperset(map(ord, text))

    def natural(self, gid: int) -> float:
        """The advance in the font's own table, in thousandths of the em."""
        width = self.naturals.get(gid)
        if width is None:
            width = self.naturals[gid] = self.font.get_glyph_h_advance(gid) * self.per_mille
        return width

    def reach(self, gid: int) -> tuple[float, float]:
        """How far a glyph's ink reaches above and below the baseline, in thousandths of the em."""
        extents = self.font.get_glyph_extents(gid)
        if extents is None:
            return 0.0, 0.0
        top = extents.y_bearing * self.per_mille
        return top, -(top + extents.height * self.per_mille)

    def outline(self, gid: int) -> str:
        """The path of a glyph in font units, as PDF operators."""
        if gid not in self._outlines:
            pen = _OutlinePen()
            self.font.draw_glyph_with_pen(gid, pen)
            self._outlines[gid] = " ".join(pen.operators)
        return self._outlines[gid]

    @lru_cache(maxsize=8192)  # noqa: B019 - faces live as long as the process
    def shape(self, text: str, *, rtl: bool = False) -> Shaped:
        """One run shaped, in drawing order (left to right on paper)."""
        import uharfbuzz

        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self.font, buffer, _FEATURES)
        placed = [
            _Placed(info.cluster, info.codepoint, *(self.per_mille * step for step in at.position[:3]))
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        return self._assemble(text, placed, rtl=rtl)

    def _assemble(self, text: str, placed: Sequence["_Placed"], *, rtl: bool) -> Shaped:
        starts = sorted({one.cluster for one in placed})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        glyphs: list[Glyph] = []
        ink: list[Ink] = []
        x = 0.0
        for start, group in groupby(placed, key=lambda one: one.cluster):
            cluster = list(group)
            meant = text[start : ends[start]]
            glyphs.extend(self._bearers(meant, cluster, rtl=rtl))
            for at, one in enumerate(cluster):
                if at != _shown_as_text(cluster):
                    ink.append(Ink(one.gid, x + one.dx, one.dy))
                x += one.advance
        return Shaped(tuple(glyphs), tuple(ink), x)

    def _bearers(self, meant: str, cluster: Sequence["_Placed"], *, rtl: bool) -> Iterator[Glyph]:
        """The glyphs that carry a cluster's characters.

        One carries all of them where text runs to the right. Where it runs to the left, readers turn the characters of
        a line round one by one, so each of them needs a glyph: the later ones an empty one, before the first.
        """
        if rtl and len(meant) > 1:
            yield from (Glyph(Use(self.blank, char, 0.0), 0.0) for char in reversed(meant[1:]))
            meant = meant[0]
        if rtl:  # HarfBuzz turns the glyphs of brackets round, and readers turn their characters back
            meant = MIRRORED.get(meant, meant)
        shown = _shown_as_text(cluster)
        gid = self.blank if shown is None else cluster[shown].gid
        if len(cluster) == 1 and shown == 0:
            yield Glyph(Use(gid, meant, self.natural(gid)), cluster[0].advance, cluster[0].dx)
        else:
            total = sum(one.advance for one in cluster)
            yield Glyph(Use(gid, meant, total), total)


class _OutlinePen:
    """Writes an outline as PDF path operators (quadratic curves as the cubic ones PDF has)."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at = (0.0, 0.0)

    def moveTo(self, to: Point) -> None:  # noqa: N802 - HarfBuzz calls these names
        self._add("m", to)

    def lineTo(self, to: Point) -> None:  # noqa: N802
        self._add("l", to)

    def curveTo(self, first: Point, second: Point, to: Point) -> None:  # noqa: N802
        self._add("c", first, second, to)

    def qCurveTo(self, control: Point, to: Point) -> None:  # noqa: N802
        (x0, y0), (xc, yc), (x1, y1) = self._at, control, to
        first = x0 + (xc - x0) * 2 / 3, y0 + (yc - y0) * 2 / 3
        second = x1 + (xc - x1) * 2 / 3, y1 + (yc - y1) * 2 / 3
        self._add("c", first, second, to)

    def closePath(self) -> None:  # noqa: N802
        self.operators.append("h")

    def _add(self, operator: str, *points: Point) -> None:
        self.operators.append(" ".join(f"{x:.0f} {y:.0f}" for x, y in points) + f" {operator}")
        self._at = points[-1]


class _Placed(NamedTuple):
    """A glyph as HarfBuzz placed it, in thousandths of the em."""

    cluster: int
    gid: int
    dx: float
    dy: float
    advance: float


def _shown_as_text(cluster: Sequence[_Placed]) -> int | None:
    """Which glyph of a cluster stands where its text begins; None when none does."""
    x = 0.0
    for at, one in enumerate(cluster):
        if one.advance > 0 and one.dy == 0 and abs(x) < 1 and (len(cluster) == 1 or abs(one.dx) < 1):
            return at
        x += one.advance
    return None


@cache
def load(path: Path, index: int = 0) -> Face:
    """The face of a font file, read when first asked for."""
    return Face(path, index)


@cache
def face_of(role: Role) -> Face:
    """The shipped face of a voice."""
    return load(resources.path("fonts", role.value))
