"""A picture from its bytes: known by what is in it, measured before it is decoded, upright, in plain colours."""

import io
import warnings
from typing import Any, cast

import numpy as np

from crm_app.cards.geometry import Picture
from crm_app.cards.kinds import FORMATS, kind
from crm_app.domain import media
from crm_app.errors import Unusable

_LONGEST = 3600
_PAGE = 2000
BROKEN = "“{name}” is damaged or was not copied whole; take the picture again, or copy the file again."
NO_PAGE = "“{name}” has no page {page}."


def load(data: bytes, name: str, *, page: int = 0) -> Picture:
    """The picture upright, its longer side at most 3600; `page` counts those of a PDF from 0. Raises Unusable."""
    found = kind(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is strange in a file, but could be read
            if found == "application/pdf":
                return _page(data, name, page)
            return _plain(_opened(data, name, found), name)
    except Unusable:
        raise
    except MemoryError as error:
        raise Unusable(f"“{name}” needs more memory than there is; save it smaller and add it again.") from error
    except Exception as error:  # decoders fail with whatever error comes to their mind
        raise Unusable(BROKEN.format(name=name)) from error


def _opened(data: bytes, name: str, found: str) -> Any:
    from PIL import Image

    if found == "image/heic":
        return _heic(data, name)
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS[found])
    except Image.DecompressionBombError as error:
        raise Unusable(f"“{name}” has far more pixels than can be taken. Save it smaller and add it again.") from error
    media.refuse_huge(*image.size, name)
    image.draft("RGB", (_LONGEST, _LONGEST))  # a JPEG may be decoded smaller at once
    return image


def _heic(data: bytes, name: str) -> Any:
    """A phone's picture; its decoder comes with the extra."""
    try:
        import pi_heif
    except ImportError as error:
        raise Unusable(media.HEIC.format(name=name)) from error

    held = pi_heif.open_heif(data, convert_hdr_to_8bit=True)
    width, height = held.size
    media.refuse_huge(width, height, name)
    return held.to_pillow()


def _plain(image: Any, name: str) -> Picture:
    """Turned as its camera was held, on white where it is transparent, not larger than can be read."""
    from PIL import Image, ImageOps

    box = image.mode in ("RGB", "RGBA", "L", "LA", "CMYK", "YCbCr")
    image.thumbnail((_LONGEST, _LONGEST), Image.Resampling.BOX if box else Image.Resampling.NEAREST)  # before any copy
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode.startswith(("I", "F")):  # sixteen bits of grey
        grey = np.asarray(image, dtype=np.float32)
        image = Image.fromarray((np.clip(grey / max(1.0, float(grey.max())), 0, 1) * 255).astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    image = image.convert("RGB")
    if min(image.size) < 16:
        raise Unusable(f"“{name}” is too small to hold a card.")
    return cast("Picture", np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))


def _page(data: bytes, name: str, page: int) -> Picture:
    """A page of a PDF, drawn; its scripts and links are never followed."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        if not 0 <= page < len(document):
            raise Unusable(NO_PAGE.format(name=name, page=page + 1))
        held = document[page]
        width, height = held.get_size()
        scale = min(6.0, _PAGE / max(width, height, 1.0))
        media.refuse_huge(round(width * scale), round(height * scale), name)
        drawn = held.render(scale=scale, may_draw_forms=False).to_pil()
    return _plain(drawn, name)
