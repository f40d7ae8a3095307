"""The PDF objects of one embedded font: a subset of its outlines, their widths, their way back to text."""

import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from crm_app.sheets.faces import Face, Use

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference, PDFStream

#: Tables that a viewer draws a TrueType descendant font with; the rest stays out of the file.
_TABLES = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"})
_SYMBOLIC = 4


def composite_font(document: "PDFDocument", name: str, face: Face, uses: Mapping[int, Use]) -> "PDFObjectReference":
    """A Type 0 font of the glyphs used, by their codes."""
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

    program, glyph_map = subset(face, uses)
    base = PDFName(f"{_tag(uses)}+{_postscript_name(face)}")
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "CIDToGIDMap": document.Reference(_stream(glyph_map)),
            "DW": 1000,
            "W": f"[0 [0] {' '.join(_widths(uses))}]",
            "FontDescriptor": document.Reference(_descriptor(document, face, program, base)),
        }
    )
    font = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(_stream(to_unicode(uses).encode("ascii"))),
        }
    )
    reference: PDFObjectReference = document.Reference(font, name)
    return reference


def to_unicode(uses: Mapping[int, Use]) -> str:
    """The CMap from codes to text."""
    pairs = [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for code, (_, text, _) in uses.items() if text]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    listed = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{listed}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def subset(face: Face, uses: Mapping[int, Use]) -> tuple[bytes, bytes]:
    """A font file with the outlines used alone, and the map from codes to its glyph numbers (CIDToGIDMap)."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(use.gid for use in uses.values())
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    dropped = set(face.hb_face.table_tags) - _TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in dropped)
    wanted.pin_all_axes_to_default(face.hb_face)
    plan = uharfbuzz.SubsetPlan(face.hb_face, wanted)
    numbers = plan.old_to_new_glyph_mapping
    glyph_map = bytearray(2 * max(uses) + 2)
    for code, use in uses.items():
        glyph_map[2 * code : 2 * code + 2] = numbers[use.gid].to_bytes(2, "big")
    return plan.execute().blob.data, bytes(glyph_map)


def _widths(uses: Mapping[int, Use]) -> Iterator[str]:
    for code, use in uses.items():
        yield f"{code} [{use.width:.0f}]"


def _descriptor(document: "PDFDocument", face: Face, program: bytes, base: object) -> "PDFDictionary":
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName

    stream = _stream(program)
    stream.dictionary["Length1"] = len(program)
    extents = face.font.get_font_extents("ltr")
    ascent, descent = extents.ascender * face.per_mille, extents.descender * face.per_mille
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": f"[-500 {descent:.0f} 2000 {ascent:.0f}]",
            "ItalicAngle": 0,
            "Ascent": round(ascent),
            "Descent": round(descent),
            "CapHeight": round(ascent * 0.7),
            "StemV": 80,
            "FontFile2": document.Reference(stream),
        }
    )


def _stream(data: bytes) -> "PDFStream":
    from reportlab.pdfbase.pdfdoc import PDFName, PDFStream

    stream = PDFStream(content=zlib.compress(data, 4))
    stream.dictionary["Filter"] = PDFName("FlateDecode")
    return stream


def _tag(uses: Mapping[int, Use]) -> str:
    """Six capitals that name the subset, the same for the same glyphs."""
    number = zlib.crc32(repr(uses).encode())
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _postscript_name(face: Face) -> str:
    return "".join(char for char in face.path.stem if char.isascii() and (char.isalnum() or char == "-")) or "Font"
