"""Glyph runs in a PDF: composite fonts of the glyphs used, each with its way back to text.

ReportLab's own TrueType fonts name glyphs by character, so they cannot set what shaping makes (joined, stacked or
reordered forms) and give private code points back when the text is copied. Here every pair of a glyph and the
characters it stands for gets a code of its own (Identity-H), so the ToUnicode map is exact: the same shape may mean
one letter here and another there (PDF 32000-1, 9.7 and 9.10).
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from crm_app.sheets.faces import Face, Glyph, Use

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

#: Code of an empty glyph that stands for no character at all.
SILENT = "<0000>"


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
        self.uses: dict[int, Use] = {}
        self._hex: dict[Use, str] = {}
        self._codes = codes

    def encode(self, glyphs: Iterable[Glyph]) -> Iterator[str]:
        """Elements of a TJ array, the font being set already."""
        codes = self._hex
        pending, owed = "", 0.0
        for use, advance, dx in glyphs:
            shift = owed + dx
            if shift >= 0.5 or shift <= -0.5:
                yield f"<{pending}>{-shift:.0f}" if pending else f"{-shift:.0f}"
                pending = ""
            pending += codes.get(use) or self._code(use)
            owed = advance - use.width - dx
        yield f"<{pending}>{-owed:.0f}" if owed >= 0.5 or owed <= -0.5 else f"<{pending}>"

    def _code(self, use: Use) -> str:
        code = self._codes.next()
        self.uses[code] = use
        self._hex[use] = f"{code:04X}"
        return self._hex[use]

    def add_to(self, document: "PDFDocument", fonts: dict[str, "PDFObjectReference"]) -> None:
        """Write the font's objects and list it among the fonts of the pages."""
        from crm_app.sheets.font_objects import composite_font

        fonts[self.name] = composite_font(document, self.name, self.face, self.uses)
