"""What the window says of cards: their fields, how certain a value is, and where a card stands."""

from PySide6.QtCore import QCoreApplication

from crm_app.store.card_pile import PileRow
from crm_app.ui import formats

SURE = 0.9
"""From here on a value needs no second look."""
SINGLE = ("name", "title", "department", "organisation")
LISTS = ("phone", "email", "url", "address")
_LISTED = {"phone": "phones", "email": "emails", "url": "urls", "address": "addresses"}
NOTE = "back_note"


def field(key: str) -> str:
    """The words for a field."""
    return {
        "name": _tr("Name"), "title": _tr("Role"), "department": _tr("Department"),
        "organisation": _tr("Organisation"), "phone": _tr("Phone"), "email": _tr("E-mail"), "url": _tr("Web"),
        "address": _tr("Address"), NOTE: _tr("Written on it"),
    }[key]  # fmt: skip


def kinds() -> list[tuple[str, str]]:
    """The kinds of phone numbers."""
    return [("office", _tr("Office")), ("mobile", _tr("Mobile")), ("fax", _tr("Fax")), ("", _tr("Other"))]


def certainty(text: str, confidence: float) -> tuple[str, str, str]:
    """How certain a value is: word, icon, tone."""
    if not text:
        return _tr("Empty"), "circle", "text3"
    if confidence >= SURE:
        return _tr("Sure"), "circle-check", "ok"
    return _tr("Check"), "triangle-alert", "warn"


def values(row: PileRow, key: str) -> list[dict[str, object]]:
    """What was read for a field, each with its text, confidence, boxes, side and kind."""
    held = row.read.get("values")
    found = held.get(_LISTED.get(key, key), []) if isinstance(held, dict) else []
    found = found if isinstance(found, list) else [found]
    return [one for one in found if isinstance(one, dict) and one.get("text")]


def to_check(row: PileRow) -> int:
    """How many values want a look."""
    return sum(float(str(one.get("confidence", 0))) < SURE for key in (*SINGLE, *LISTS) for one in values(row, key))


def title(row: PileRow, *, reading: bool) -> str:
    """The first line of a card."""
    if row.name:
        return row.name
    return _tr("Reading…") if reading else _tr("No name yet")


def standing(row: PileRow, *, reading: bool, waiting: bool) -> tuple[str, str, str]:
    """Where a card stands: words, icon, tone."""
    if row.person:
        return _tr("In People"), "user", "text2"
    if reading or waiting:
        words = _tr("Reading the picture") if reading else _tr("Waiting to be read")
        return words, "hourglass", "text2"
    if row.trouble:
        return row.trouble, "circle-alert", "bad"
    if row.state != "read":
        return _tr("Not read yet"), "circle", "text2"
    if not row.text.strip():
        return _tr("No text found"), "circle-alert", "warn"
    number = to_check(row)
    if not number:
        return _tr("Ready to file"), "circle-check", "ok"
    counted = formats.count(number)
    words = _tr("1 field to check") if number == 1 else _tr("{count} fields to check").format(count=counted)
    return words, "triangle-alert", "warn"


def spoken(row: PileRow, *, reading: bool, waiting: bool) -> str:
    """A card in one sentence, for a screen reader."""
    parts = (title(row, reading=reading), row.organisation, standing(row, reading=reading, waiting=waiting)[0])
    return ", ".join(dict.fromkeys(filter(None, parts)))


def reason(kinds_of_reason: tuple[str, ...]) -> str:
    """Why a card may be somebody's."""
    words = {
        "email": _tr("same e-mail"), "phone": _tr("same phone"), "url": _tr("same profile"), "name": _tr("same name"),
        "organisation": _tr("same organisation"),
    }  # fmt: skip
    return ", ".join(words[one] for one in kinds_of_reason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("cards", text)
