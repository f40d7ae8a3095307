"""The card's picture, small and in grey; what cannot be decoded safely is left off."""

import warnings
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

#: Pixels that may be decoded: a card photographed by any phone, not a bomb.
MOST_PIXELS = 64_000_000
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_DOTS_PER_POINT = 300 / 72


@lru_cache(maxsize=16)
def thumbnail(data: bytes, width: float, height: float) -> "Image | None":
    """The picture in grey, fitted into so many points at 300 dots an inch; None when it cannot be read."""
    from PIL import Image, ImageOps

    room = round(width * _DOTS_PER_POINT), round(height * _DOTS_PER_POINT)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                picture.draft("L", (room[0] * 2, room[1] * 2))
                upright = ImageOps.exif_transpose(_on_white(picture))
                upright.thumbnail(room, Image.Resampling.LANCZOS)
                return upright
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError):
        return None  # Pillow's decoders raise any of these for files that only look like pictures


def _on_white(picture: "Image") -> "Image":
    """The picture in grey, what is transparent made white; its orientation mark kept."""
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        ground = Image.new("RGBA", whole.size, "white")
        ground.alpha_composite(whole)
        ground.info.update(picture.info)
        return ground.convert("L")
    return picture.convert("L")
