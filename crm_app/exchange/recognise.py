"""What a file is, told by its content: never by its name, and never by the position of anything in it."""

import io
import re
import zipfile
from pathlib import Path

from crm_app.errors import CrmError, Unusable
from crm_app.exchange.encodings import WINDOWS, recognise_encoding
from crm_app.exchange.limits import check_unzipped, read_bytes, read_member
from crm_app.exchange.reading import How, Reading, within_limits

_OTHERS = {
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"GIF8": "a picture (GIF)",
    b"II*\0": "a picture (TIFF)",
    b"MM\0*": "a picture (TIFF)",
    b"BM": "a picture (BMP)",
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x1f\x8b": "a packed file (gzip)",
    b"7z\xbc\xaf": "a packed file (7-Zip)",
    b"Rar!": "a packed file (RAR)",
    b"SQLite format 3\0": "a database",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"bplist00": "an Apple property list",
}
_VCARD = re.compile(rb"(?:^|[\r\n])[ \t]*(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_CALENDAR = re.compile(rb"\A\s*BEGIN[ \t]*:[ \t]*VCALENDAR", re.IGNORECASE)
_MARKUP = re.compile(rb"\A\s*<(?:!doctype|html|\?xml|svg)", re.IGNORECASE)
_JCARD = re.compile(rb"\A\s*\[\s*(?:\[\s*)?\"vcard\"\s*,")
_MONICA = re.compile(rb"\"app_version\"|\"account\"\s*:\s*\{")
_CONTROLS = bytes({*range(32)} - {*b"\t\n\r\f\x1b\0"})
_HEAD = 1 << 16
HOW = How()


def read_file(path: Path, how: How = HOW) -> Reading:
    """Open a file of contacts of any known format.

    Raises Unusable with a sentence about the file when nobody can be found in it or it cannot be used at all.
    """
    try:
        return within_limits(read_data(read_bytes(path), how))
    except CrmError as error:
        raise type(error)(f"“{path.name}” {error}.") from error


def read_data(data: bytes, how: How = HOW) -> Reading:
    """As `read_file`, for bytes at hand; its complaints begin with the verb."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _read_zip(data, how)
    for magic, what in _OTHERS.items():
        if data.startswith(magic) and not _is_text(data):
            raise Unusable(f"is {what}, not a list of contacts; choose a vCard, a CSV or LinkedIn's zip")
    return _read_text(data, how)


def _read_text(data: bytes, how: How) -> Reading:
    encoding, skip = recognise_encoding(data)
    head = data[skip:]
    if encoding not in ("utf-8", WINDOWS):
        head = head[: 16 * _HEAD].decode(encoding, "replace").encode("utf-8", "replace")
    if _CALENDAR.match(head):
        from crm_app.exchange.ics.reader import read_calendar

        return read_calendar(data)
    if _VCARD.search(head):
        from crm_app.exchange.vcard.reader import read_vcards

        return read_vcards(data)
    if head.lstrip()[:1] in (b"{", b"["):
        return _read_json(data, head)
    if _MARKUP.match(head):
        raise Unusable("is a page or drawing (HTML, XML), not a list of contacts; export a CSV or a vCard")
    if _is_ldif(head):
        from crm_app.exchange.ldif import read_ldif

        return read_ldif(data)
    if not _is_text(head):
        raise Unusable("is not text; choose a vCard, a CSV or LinkedIn's zip")
    return _read_csv(data, how)


def _read_json(data: bytes, head: bytes) -> Reading:
    if _JCARD.match(head):
        from crm_app.exchange.jcard import read_jcards

        return read_jcards(data)
    if _MONICA.search(head[:4096]):
        from crm_app.exchange.monica import read_monica

        return read_monica(data)
    from crm_app.exchange.jsonbook import read_json

    return read_json(data)


def _read_csv(data: bytes, how: How) -> Reading:
    from crm_app.exchange.linkedin.files import read_csv

    return read_csv(data, how)


def _read_zip(data: bytes, how: How) -> Reading:
    from crm_app.exchange.linkedin.files import read_zip

    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unusable("is a damaged zip; download it again") from error
    if "[Content_Types].xml" in archive.namelist():
        raise Unusable("is an Office document; save it as CSV and choose that")
    check_unzipped(archive)
    if "book.json" in archive.namelist():
        from crm_app.exchange.jsonbook import BOOK, read_json

        return read_json(read_member(archive, BOOK))
    return read_zip(archive, texts=how.texts)


def _is_ldif(head: bytes) -> bool:
    """Whether the first line that is no comment names an entry of a directory, or the version before it."""
    lines = [line.strip().lower() for line in head[:4096].splitlines()]
    telling = [line for line in lines if line and not line.startswith(b"#")][:2]
    return bool(telling) and any(line.startswith(b"dn:") for line in telling) and b":" in telling[0]


def _is_text(data: bytes) -> bool:
    """Whether the beginning reads as text: hardly a control character in it."""
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS + b"\0"))
    return controls * 20 <= len(head)
