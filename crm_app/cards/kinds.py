"""What may be a picture of a card, by its first bytes."""

from crm_app.domain import media
from crm_app.errors import Unusable

FORMATS = {
    "image/jpeg": ("JPEG", "MPO"), "image/png": ("PNG",), "image/webp": ("WEBP",), "image/tiff": ("TIFF",),
    "image/gif": ("GIF",), "image/bmp": ("BMP", "DIB"),
}  # fmt: skip
KINDS = frozenset((*FORMATS, "image/heic", "application/pdf"))
EMPTY = "“{name}” is empty; copy the file again."


def kind(data: bytes, name: str) -> str:
    """The media type of what may be a card; raises Unusable with what to do for any other file."""
    if not data:
        raise Unusable(EMPTY.format(name=name))
    found = media.kind_of(data)
    if found == "image/svg+xml":
        raise Unusable(media.DRAWING.format(name=name))
    if found not in KINDS:
        raise Unusable(media.STRANGE.format(name=name))
    return found
