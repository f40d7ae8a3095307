"""How readers give text back that runs both ways, and how a page must hold it so that they give it back as written.

A PDF holds a line in the order of its ink; a reader guesses the text from that. PDFium, the reader of this app and of
browsers, cuts the line where the class of its characters changes, orders the pieces by a count of them and turns round
those that run to the left. No two lines come out alike, so this module can go the same way back.
"""

import unicodedata
from itertools import groupby

_PAIRS = (
    *("()", "[]", "{}", "<>", "«»", "‹›", "“”", "‘’", "≤≥", "⟨⟩", "⟪⟫"),
    *("（）", "［］", "｛｝", "＜＞", "「」", "『』", "【】", "〈〉", "《》", "〔〕"),
)
#: Brackets and their like, turned round in text that runs to the left.
MIRRORED = {pair[at]: pair[1 - at] for pair in _PAIRS for at in (0, 1)}

_LEFT, _RIGHT, _WEAK, _NEUTRAL = "L", "R", "W", "N"
_KINDS = {"L": _LEFT, "R": _RIGHT, "AL": _RIGHT} | dict.fromkeys(("AN", "EN", "NSM", "CS", "ES", "ET", "BN"), _WEAK)


def stored(text: str) -> str:
    """The characters of a line from left to right as a page must hold them for a reader to give back `text`."""
    pieces = [(kind, "".join(group)) for kind, group in groupby(text, key=_kind)]
    kinds = [kind for kind, _ in pieces]
    leftward = kinds.count(_RIGHT) > kinds.count(_LEFT)
    way = _RIGHT if leftward else _LEFT
    found: list[str] = []
    for kind, piece in pieces:
        way = kind if kind in (_LEFT, _RIGHT) else way
        turned = kind == _RIGHT or (kind == _NEUTRAL and way == _RIGHT)
        found.append("".join(MIRRORED.get(char, char) for char in reversed(piece)) if turned else piece)
    return "".join(reversed(found) if leftward else found)


def _kind(char: str) -> str:
    return _KINDS.get(unicodedata.bidirectional(char), _NEUTRAL)
