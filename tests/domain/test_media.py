import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import media
from crm_app.errors import Unusable

HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"


@pytest.mark.manner(53)
def test_a_heic_picture_gets_a_sentence_that_helps() -> None:
    with pytest.raises(Unusable, match=r"IMG_1\.HEIC.*Most compatible.*JPEG"):
        media.picture_kind(HEIC, "IMG_1.HEIC")


@pytest.mark.parametrize("data", [b"<svg xmlns='x'/>", b'<?xml version="1.0"?>\n<svg/>', b"\xef\xbb\xbf<svg/>"])
def test_a_drawing_is_refused_whatever_it_is_called(data: bytes) -> None:
    with pytest.raises(Unusable, match="SVG"):
        media.picture_kind(data, "photo.png")


def test_the_first_bytes_tell_and_not_the_name() -> None:
    assert media.picture_kind(b"\xff\xd8\xff\xe0", "x.png") == "image/jpeg"
    assert media.kind_of(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
    assert media.kind_of(b"%PDF-1.7") == "application/pdf"
    with pytest.raises(Unusable, match="no picture"):
        media.picture_kind(b"%PDF-1.7", "x.png")


def test_more_than_64_megapixels_are_refused() -> None:
    media.refuse_huge(8000, 8000, "x.png")
    with pytest.raises(Unusable, match="100 megapixels"):
        media.refuse_huge(10_000, 10_000, "x.png")


@given(st.binary(max_size=64))
def test_any_bytes_are_told_or_refused(data: bytes) -> None:
    try:
        assert media.picture_kind(data, "x").startswith("image/")
    except Unusable as refused:
        assert "“x”" in str(refused)  # noqa: PT017  # either is right
