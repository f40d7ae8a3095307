"""The QR code that saves a person into a phone: a vCard of name, phone and mail, never more than 41 modules wide."""

from collections.abc import Iterator
from functools import lru_cache

from crm_app.domain.prep import SaveContact

_MOST_MODULES = 41
#: More than 41 modules hold at level M in any mode; longer cards need not be tried.
_MOST_BYTES = 154


@lru_cache(maxsize=64)
def matrix(contact: SaveContact) -> tuple[tuple[int, ...], ...]:
    """Rows of dark (1) and light (0) modules; empty when there is nothing to save."""
    import segno

    if not (contact.phone or contact.mail):
        return ()
    for card in _cards(contact):
        if len(card.encode()) > _MOST_BYTES:
            continue
        code = segno.make(card, error="m", micro=False, boost_error=False, encoding="utf-8")
        rows = tuple(tuple(row) for row in code.matrix)
        if len(rows) <= _MOST_MODULES:
            return rows
    return ()


def _cards(contact: SaveContact) -> Iterator[str]:
    """Cards from the whole one to the shortest: what a phone can do without goes first."""
    names = f"{_escape(contact.family)};{_escape(contact.given)}" if contact.family else f"{_escape(contact.name)};"
    parts = {"N": names, "FN": contact.name, "TEL": contact.phone, "EMAIL": contact.mail}
    for kept in (
        ("N", "FN", "TEL", "EMAIL"),
        ("N", "TEL", "EMAIL"),
        ("N", "TEL"),
        ("N", "EMAIL"),
        ("TEL",),
        ("EMAIL",),
    ):
        lines = [f"{key}:{parts[key] if key == 'N' else _escape(parts[key])}" for key in kept if parts[key].strip(";")]
        if any(line.startswith(("TEL", "EMAIL")) for line in lines):
            yield "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"))


def _escape(text: str) -> str:
    """A value as RFC 2426 writes it, on one line."""
    whole = " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
    return whole.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
