"""Cells that a spreadsheet would take for a formula get an apostrophe in front, and lose it on the way back in."""

_LEADING = " \u00a0\u3000\u200b\ufeff\n\v\f"
_LIVE = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_DIALLED = str.maketrans("", "", " ()-.")


def guard(text: str) -> str:
    """The cell as it may stand in a file; what already looks guarded is guarded once more."""
    if not text or text[0].isalnum():
        return text
    bare = text.lstrip(_LEADING)
    if bare[:1] in _LIVE and not _is_phone(bare):
        return "'" + text
    return "'" + text if _looks_guarded(text) else text


def unguard(text: str) -> str:
    """The text a guarded cell stands for."""
    return text[1:] if text[:1] == "'" and _looks_guarded(text) else text


def _looks_guarded(text: str) -> bool:
    bare = text.lstrip("'").lstrip(_LEADING)
    return text[:1] == "'" and bare[:1] in _LIVE and bare != ""


def _is_phone(bare: str) -> bool:
    """`+1 555 0100` computes nothing: only digits and the signs between them, behind a plus, one a line."""
    digits = bare.removeprefix("+").replace("\n+", "").translate(_DIALLED)
    return bare[0] == "+" and digits.isascii() and digits.isdigit()
