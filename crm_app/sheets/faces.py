"""Typefaces: loading, coverage and shaping of one run of text by HarfBuzz.

Shaping happens in units of the em, once for each text; sizes come in when a line is set, so one measured word serves
every size the ladder tries.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from crm_app import resources

if TYPE_CHECKING:
    import uharfbuzz

#: Kerning and the scripts' own rules, but no ligatures of choice: letters stay countable in the extracted text.
_FEATURES = {"liga": False, "clig": False, "dlig": False}


class Role(Enum):
    """The three voices of the page: what one knows, what matters, what one says."""

    SANS = "SourceSans3-Regular.ttf"
    BOLD = "SourceSans3-SemiBold.ttf"
    SERIF = "SourceSerif4-Regular.ttf"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph in drawing order; lengths in thousandths of the em."""

    gid: int
    advance: float
    natural: float  #: advance that the font itself gives, which a PDF viewer moves by
    dx: float
    dy: float
    text: str | None  #: characters of its cluster on the cluster's first glyph in drawing order, else None


class Face:
    """One font file: what it covers, how it shapes. Made once for a file and kept."""

    def __init__(self, path: Path, index: int = 0) -> None:
        import uharfbuzz

        self.path, self.index = path, index
        self.hb_face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
        self.font = uharfbuzz.Font(self.hb_face)
        self.per_mille = 1000 / self.hb_face.upem
        self.coverage = frozenset(self.hb_face.unicodes)
        self.meaning: dict[int, str] = {}
        self.naturals: dict[int, float] = {}
        for code in range(0x20, 0x7F):
            gid = self.font.get_nominal_glyph(code)
            if gid:
                self.meaning.setdefault(gid, chr(code))

    def covers(self, text: Iterable[str]) -> bool:
        """Whether every character has a glyph here."""
        return self.coverage.issuperset(map(ord, text))

    def natural(self, gid: int) -> float:
        """The advance in the font's own table, in thousandths of the em."""
        width = self.naturals.get(gid)
        if width is None:
            width = self.naturals[gid] = self.font.get_glyph_h_advance(gid) * self.per_mille
        return width

    @lru_cache(maxsize=8192)  # noqa: B019 - faces live as long as the process
    def shape(self, text: str, *, rtl: bool = False) -> tuple[Glyph, ...]:
        """The glyphs of one run, in drawing order (left to right on paper)."""
        import uharfbuzz

        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self.font, buffer, _FEATURES)
        return tuple(self._glyphs(text, buffer))

    def _glyphs(self, text: str, buffer: "uharfbuzz.Buffer") -> Iterable[Glyph]:
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        seen = set()
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            cluster = None if info.cluster in seen else text[info.cluster : ends[info.cluster]]
            seen.add(info.cluster)
            yield Glyph(
                gid=info.codepoint,
                advance=at.x_advance * self.per_mille,
                natural=self.natural(info.codepoint),
                dx=at.x_offset * self.per_mille,
                dy=at.y_offset * self.per_mille,
                text=cluster,
            )


@cache
def load(path: Path, index: int = 0) -> Face:
    """The face of a font file, read when first asked for."""
    return Face(path, index)


@cache
def face_of(role: Role) -> Face:
    """The shipped face of a voice."""
    return load(resources.path("fonts", role.value))
