"""A letter taken apart as a reader does: greeting, body, sign-off, and the sentences of the body with their places."""

import re
from dataclasses import dataclass

_GREETING = re.compile(
    r"\s*(?:(?:dear|hello|hi|good (?:morning|day|afternoon|evening))\b[^\n,:!]{0,120}[,:!])", re.IGNORECASE
)
_SIGN_OFF = re.compile(
    r"^(?:kind|best|warm|many|with)?[ ]?(?:kind )?(?:regards|wishes|greetings)\b.*$|"
    r"^(?:yours|sincerely|cordially)\b.*$",
    re.IGNORECASE | re.MULTILINE,
)
_END = re.compile(r"[.!?…]+[”\"’')\]]*(?=\s|$)|\n\s*\n")
_SHORT = re.compile(r"\b(?:dr|prof|mr|mrs|ms|mx|st|vs|etc|e\.g|i\.e|jr|sr|no|[A-Z])$", re.IGNORECASE)
WORD = re.compile(r"\w+(?:[’'\-.@/]\w+)*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text: from its first character to behind its last."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this part."""
        return text[self.start : self.end]


def body(text: str) -> Passage:
    """What stands between greeting and sign-off."""
    greeting = _GREETING.match(text)
    start = greeting.end() if greeting else 0
    end = next((found.start() for found in _SIGN_OFF.finditer(text, start)), len(text))
    return _stripped(text, start, end)


def sentences(text: str, within: Passage) -> list[Passage]:
    """The sentences of a part; an abbreviated title and an initial end none."""
    found: list[Passage] = []
    start = within.start
    for end in _END.finditer(text, within.start, within.end):
        if end[0].startswith(".") and _SHORT.search(text[start : end.start()]):
            continue
        found.append(_stripped(text, start, end.end()))
        start = end.end()
    found.append(_stripped(text, start, within.end))
    return [one for one in found if one.start < one.end]


def words(text: str, within: Passage) -> list[Passage]:
    """The words of a part."""
    return [Passage(found.start(), found.end()) for found in WORD.finditer(text, within.start, within.end)]


def _stripped(text: str, start: int, end: int) -> Passage:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Passage(start, end)
