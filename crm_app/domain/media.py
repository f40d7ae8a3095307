"""What a file is, by its first bytes: names lie, and what is no picture must not become a card."""

from crm_app.errors import Unusable

MOST_PIXELS = 64_000_000
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif", b"avis")
_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
)
HEIC = (
    "“{name}” is a HEIC picture, which cannot be shown here. On the phone choose Settings, Camera, Formats, "
    "“Most compatible”, or save this one as JPEG and add it again."
)
DRAWING = "“{name}” is an SVG drawing, not a photo. Save it as PNG or JPEG and add it again."
STRANGE = "“{name}” is no picture that can be kept. Save it as JPEG or PNG and add it again."
TOO_LARGE = "“{name}” has {size} megapixels; up to {most} can be taken. Save it smaller and add it again."


def kind_of(data: bytes) -> str:
    """The media type that the first bytes tell; "" for none known."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return "image/heic"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"<svg", b"<?xml")) and b"<svg" in data[:4096]:
        return "image/svg+xml"
    return ""


def picture_kind(data: bytes, name: str) -> str:
    """The media type of a picture that can be shown; raises Unusable with what to do for any other file."""
    kind = kind_of(data)
    if kind == "image/heic":
        raise Unusable(HEIC.format(name=name))
    if kind == "image/svg+xml":
        raise Unusable(DRAWING.format(name=name))
    if not kind.startswith("image/"):
        raise Unusable(STRANGE.format(name=name))
    return kind


def refuse_huge(width: int, height: int, name: str) -> None:
    """Raise Unusable for a picture with more pixels than may be decoded."""
    if width * height > MOST_PIXELS:
        raise Unusable(TOO_LARGE.format(name=name, size=round(width * height / 1e6), most=MOST_PIXELS // 1_000_000))
