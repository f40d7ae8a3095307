"""Glyph runs in a PDF: composite fonts of the glyphs used, each with its way back to text.

ReportLab's own TrueType fonts name glyphs by character, so they cannot set what shaping makes (joined, stacked or
reordered forms) and give private code points back when the text is copied. Here every pair of a glyph and the
characters it stands for gets a code of its own (Identity-H), so the ToUnicode map is exact: the same shape may mean
one letter here and another there (PDF 32000-1, 9.7 and 9.10).
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from crm_app.sheets.faces import Face, Glyph

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

#: Code of an empty glyph that stands for no character at all.
SILENT = "<0000>"


class Use(NamedTuple):
    """A glyph with the characters it stands for and how far it moves on."""

    gid: int
    text: str
    width: float


class Codes:
    """Hands out the codes of one document: no two fonts share one, which readers take for text drawn twice."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        """A code not used before."""
        self._last += 1
        return self._last


class EmbeddedFont:
    """One face in one document."""

    def __init__(self, name: str, face: Face, codes: Codes) -> None:
        self.name, self.face = name, face
        self.uses: dict[Use, int] = {}
        self._codes = codes

    def encode(self, glyphs: Iterable[Glyph]) -> Iterator[str]:
        """Elements of a TJ array, the font being set already."""
        uses = self.uses
        pending, owed = "", 0.0
        for glyph in glyphs:
            shift = owed + glyph.dx
            if shift >= 0.5 or shift <= -0.5:
                yield f"<{pending}>{-shift:.0f}" if pending else f"{-shift:.0f}"
                pending = ""
            use = Use(glyph.gid, glyph.text, glyph.width)
            code = uses.get(use)
            if code is None:
                code = uses[use] = self._codes.next()
            pending += f"{code:04X}"
            owed = glyph.advance - glyph.width - glyph.dx
        yield f"<{pending}>{-owed:.0f}" if owed >= 0.5 or owed <= -0.5 else f"<{pending}>"

    def add_to(self, document: "PDFDocument", fonts: dict[str, "PDFObjectReference"]) -> None:
        """Write the font's objects and list it among the fonts of the pages."""
        from crm_app.sheets.font_objects import composite_font

        fonts[self.name] = composite_font(document, self.name, self.face, {code: use for use, code in self.uses.items()})
