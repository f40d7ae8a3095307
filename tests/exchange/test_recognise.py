"""What cannot be used is refused in one sentence; what can be is told by its content, whatever it is called."""

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from crm_app.domain.incoming import IncomingPerson
from crm_app.errors import CrmError, Unusable
from crm_app.exchange import limits, reading
from crm_app.exchange.process import ReadingProcess
from crm_app.exchange.recognise import read_data, read_file

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))


def refusal(path: Path) -> str:
    with pytest.raises(CrmError) as caught:
        list(read_file(path).rows)
    assert caught.value.exit_code == 2
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (PNG, "picture (PNG)"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "picture (JPEG)"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 4, "PDF"),
        (bytes(range(256)) * 40, "not text"),
        (b"<html><body>BEGIN</body></html>", "HTML"),
        (b"PK\x03\x04 no zip at all", "damaged zip"),
        (b"{}", "people"),
        (b"Dear Ana,\nthank you.\n", "headers"),
        (b"\0" * 1000, "not text"),
    ],
)
def test_60_what_is_no_list_of_contacts(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(data)
    sentence = refusal(path)
    assert words in sentence
    assert sentence.startswith("“contacts.vcf” ")
    assert sentence.endswith(".")


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)
    assert "not there" in refusal(tmp_path / "missing.csv")
    os.mkfifo(tmp_path / "pipe")
    assert "ordinary" in refusal(tmp_path / "pipe")


def test_names_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(CARD)
    assert read_file(path).report.format == "vcard"


def test_an_encrypted_zip(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("Connections.csv", "First Name,Last Name\nAna,Adler\n")
    data = bytearray(stream.getvalue())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        data[at : at + 2] = struct.pack("<H", 1)
    path = tmp_path / "export.zip"
    path.write_bytes(data)
    assert "encrypted" in refusal(path)


def test_zips_of_other_things(tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    assert "Office" in refusal(path)


def test_a_zip_that_grows_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_UNZIPPED", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", b"0" * (2 << 20))
    assert path.stat().st_size < 10_000
    assert "unpacks to more than" in refusal(path)


def test_too_large_and_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(CARD * 3)
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    assert "more than 2 rows" in refusal(path)
    monkeypatch.setattr(limits, "MOST_BYTES", 100)
    assert "larger than" in refusal(path)


def test_a_sheet_of_sixteen_bit_text_is_text() -> None:
    assert read_data("uid,name\nu1,Ana\n".encode("utf-16-le")).report.encoding == "utf-16-le"


def test_reading_next_door_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(CARD * 1200)
    here = [block.rows for block in read_file(path).blocks()]
    with ReadingProcess(path) as there:
        assert there.report.format == "vcard"
        blocks = list(there.blocks())
    assert [block.rows for block in blocks] == here
    assert blocks[-1].done == 1.0
    assert isinstance(blocks[0].rows[0], IncomingPerson)


def test_reading_next_door_can_be_cancelled_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(CARD * 20_000)
    with ReadingProcess(path) as there:
        next(there.blocks())
    path.write_bytes(PNG)
    with ReadingProcess(path) as there, pytest.raises(Unusable, match="picture"):
        _ = there.report


def test_a_reader_that_dies_is_told(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(CARD * 20_000)
    with ReadingProcess(path) as there:
        blocks = there.blocks()
        next(blocks)
        there._process.kill()
        with pytest.raises(Unusable, match="stopped unexpectedly"):
            list(blocks)
