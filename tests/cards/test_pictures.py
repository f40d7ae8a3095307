"""Pictures taken in: each kind, upright, and a sentence for whatever is broken, huge or no picture at all."""

import io
import struct
import zlib
from collections.abc import Callable

import pytest

from crm_app.cards import kinds
from crm_app.errors import Unusable
from tests.cards.conftest import needs_extra

np = pytest.importorskip("numpy", reason="the extra `cards` is not installed")

from PIL import Image  # noqa: E402

from crm_app.cards import pictures  # noqa: E402

pytestmark = needs_extra


def half_black(size: tuple[int, int] = (60, 40)) -> Image.Image:
    """White with a black left half."""
    picture = Image.new("RGB", size, "white")
    picture.paste("black", (0, 0, size[0] // 2, size[1]))
    return picture


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "PDF"])
def test_every_kind_is_taken_in(kind: str) -> None:
    picture = pictures.load(saved(half_black((300, 200)), kind), "card")
    assert picture[picture.shape[0] // 2, 10].max() < 60
    assert picture[picture.shape[0] // 2, -10].min() > 200


def test_a_phones_heic_is_taken_in() -> None:
    path = __file__.rpartition("/")[0] + "/card.heic"
    with open(path, "rb") as file:  # noqa: PTH123 - beside the test
        data = file.read()
    assert kinds.kind(data, "card.heic") == "image/heic"
    picture = pictures.load(data, "card.heic")
    assert picture.shape[2] == 3


def test_the_camera_was_held_on_its_side() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    picture = pictures.load(saved(half_black(), "JPEG", exif=exif), "card.jpg")
    assert picture.shape[:2] == (60, 40)
    assert picture[5, 20].max() < 60
    assert picture[55, 20].min() > 200


def test_what_is_transparent_is_white() -> None:
    picture = pictures.load(saved(Image.new("RGBA", (40, 40), (0, 0, 0, 0)), "PNG"), "card.png")
    assert picture.min() == 255


def test_sixteen_bits_of_grey_are_read() -> None:
    grey = Image.fromarray((np.arange(40 * 40, dtype=np.uint16) * 40).reshape(40, 40))
    assert pictures.load(saved(grey, "PNG"), "card.png").max() > 200


def bomb() -> bytes:
    """A PNG of 20,000 by 20,000 pixels in some kilobytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    packed = zlib.compress(b"\x00" * 2501 * 20_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: b"", "is empty"),
        (lambda: b"nothing but text", "no picture"),
        (lambda: b"MZ" + bytes(500), "no picture"),
        (lambda: b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG drawing"),
        (lambda: saved(half_black((900, 600)), "JPEG")[:700], "damaged"),
        (lambda: saved(half_black((900, 600)), "PNG")[:60], "damaged"),
        (lambda: b"\xff\xd8\xff\xe0" + bytes(100), "damaged"),
        (lambda: b"\x00\x00\x00\x18ftypheic" + bytes(60), "damaged"),
        (lambda: b"%PDF-1.7\nnothing", "damaged"),
        (lambda: b"II*\x00" + b"\xff" * 40, "damaged"),
        (lambda: b"RIFF\x10\x00\x00\x00WEBP" + bytes(20), "damaged"),
        (bomb, "pixels"),
        (lambda: saved(Image.new("1", (13_000, 13_000)), "PNG"), "pixels"),
        (lambda: saved(half_black((8, 8)), "PNG"), "too small"),
    ],
)
def test_whatever_is_wrong_is_told_in_a_sentence(make: Callable[[], bytes], words: str) -> None:
    with pytest.raises(Unusable, match=words) as told:
        pictures.load(make(), "card.jpg")
    assert "card.jpg" in str(told.value)


def test_a_wrong_ending_does_not_matter() -> None:
    assert pictures.load(saved(half_black(), "PNG"), "card.jpg").shape == (40, 60, 3)


def test_a_large_picture_is_made_smaller() -> None:
    assert max(pictures.load(saved(Image.new("L", (7_000, 5_000), 255), "JPEG"), "card.jpg").shape) <= 3_600
    assert max(pictures.load(saved(Image.new("1", (7_900, 7_900), 1), "PNG"), "card.png").shape) <= 3_600


def test_a_page_that_is_not_there_is_told() -> None:
    with pytest.raises(Unusable, match="no page 3"):
        pictures.load(saved(half_black((300, 200)), "PDF"), "card.pdf", page=2)
