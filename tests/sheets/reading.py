"""Reading a PDF back: its text, its fonts, its pictures."""

import unicodedata

import pypdfium2
from pypdfium2 import raw


def squeeze(text: str) -> str:
    """Text without white space, in its compatible form: line breaks do not count, and PDFium writes U+FB00 as "ff".

    Beside text from right to left it writes fractions out, "1/4" for U+00BC, with a slash of its own choice.
    """
    return "".join(unicodedata.normalize("NFKC", text).replace("\u2044", "/").split())


def page_text(pdf: bytes) -> str:
    """All text of a document, squeezed."""
    with pypdfium2.PdfDocument(pdf) as document:
        return squeeze(" ".join(page.get_textpage().get_text_range() for page in document))


def pages(pdf: bytes) -> list[tuple[float, float]]:
    """The sizes of the pages in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [(round(page.get_width(), 2), round(page.get_height(), 2)) for page in document]


def all_fonts_embedded(pdf: bytes) -> bool:
    """Whether every font that draws something is in the file, and no other is so much as listed."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = [
            raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(thing))
            for page in document
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
        ]
    listed, programs = pdf.count(b"/Type0"), pdf.count(b"/FontFile2")
    return all(found == 1 for found in drawn) and listed == programs > 0 and b"/Type1" not in pdf


def pictures(pdf: bytes) -> int:
    """How many pictures the pages hold."""
    with pypdfium2.PdfDocument(pdf) as document:
        return sum(len(list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))) for page in document)
