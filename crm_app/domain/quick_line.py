"""A person as one line tells them: "NAME, ROLE at ORGANISATION, via REFERRER", "X said talk to Y at Z", with e-mail
addresses, phone numbers, web addresses and #tags anywhere in it.

Nothing typed is lost: what has no place of its own becomes the note. The caller shows what was understood while it is
being typed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from crm_app.domain.names import SUFFIXES

_EMAIL = re.compile(r"<?(?:mailto:)?([\w.+%'-]+@[\w-]+(?:\.[\w-]+)+)>?")
_URL = re.compile(r"(?:https?://|www\.)[^\s,;]+|\b(?:\w+\.)?linkedin\.\w+/[^\s,;]+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:(?<=\s)|^)(?:tel|phone|mobile|t|p|m)?\.?:?\s*(\+?\(?\d[\d\s().\-/‑–]{5,}\d)(?![\w])", re.IGNORECASE
)
_FEWEST_DIGITS = 7
_YEARS = re.compile(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d")
_TAG = re.compile(r"(?:(?<=[\s,;])|^)#(?:[\"“]([^\"”]+)[\"”]|(\w[\w-]*))")
_SAID = (
    r"said|says|told\s+me|suggested|suggests|recommended|recommends|mentioned|mentions|named|advised(?:\s+me)?|"
    r"thinks|wants\s+me|asked\s+me|(?:sent|pointed|referred|introduced)\s+me"
)
_TALK = (
    r"(?:(?:talk|speak)(?:ing)?\s+(?:to|with)|meet(?:ing)?|see(?:ing)?|contact(?:ing)?|ask(?:ing)?|call(?:ing)?|"
    r"writ(?:e|ing)\s+to|get\s+in\s+touch\s+with)"
)
_TOLD = re.compile(
    rf"(?P<by>.+?)\s+(?:{_SAID})\s*[,:]?\s+(?:that\s+)?(?:(?:i|we)\s+)?(?:(?:should|must|could|ought\s+to)\s+)?"
    rf"(?:to\s+)?(?:{_TALK}\s+)?(?P<rest>\S.*)",
    re.IGNORECASE,
)
_VIA = re.compile(
    r"(?:^|(?<=[\s,;]))(?:via|through|thanks\s+to|(?:referred|sent|named)\s+by|über|durch)\s+", re.IGNORECASE
)
_AT = re.compile(r"(?:^|\s+)(?:at|@|bei)\s+", re.IGNORECASE)
_FROM = re.compile(r"\s+(?:at|@|bei|from|of|von)\s+", re.IGNORECASE)
_TRIMMED = " \t,;:–"


@dataclass(frozen=True, slots=True)
class QuickLine:
    """What was understood of one line; texts are "" where nothing was said, `note` holds what had no other place."""

    name: str = ""
    title: str = ""
    organisation: str = ""
    referrer: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def has_more(self) -> bool:
        """Whether anything but a name was said."""
        return self != replace(QuickLine(), name=self.name)


def read(text: str) -> QuickLine:
    """What a line tells; never refuses: a text without a person in it gives an empty `name`. Lines of a pasted
    signature are read as if commas stood between them.
    """
    rest = ", ".join(filter(None, (part.strip(_TRIMMED) for part in text.splitlines())))
    rest, tags = _taken(rest, _TAG, lambda found: found[1] or found[2])
    rest, emails = _taken(rest, _EMAIL, lambda found: found[1])
    rest, urls = _taken(rest, _URL, lambda found: found[0])
    rest, phones = _taken(rest, _PHONE, _phone)
    rest, referrer = _told(rest)
    line = QuickLine(emails=emails, phones=phones, urls=urls, tags=tags)
    if not referrer:
        rest, referrer, after = _via(rest)
        rest = f"{rest}, {after}" if after else rest
    line = _described(line, _parts(rest))
    return _placed(replace(line, referrer=referrer))


def _taken(text: str, pattern: re.Pattern[str], kept: Callable[[re.Match[str]], str]) -> tuple[str, tuple[str, ...]]:
    """The text without what the pattern finds, and that once each; where `kept` answers nothing it stays."""
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        value = kept(match).strip()
        if not value:
            return match[0]
        found.append(value)
        return " "

    rest = pattern.sub(take, text)
    return rest, tuple(dict.fromkeys(found))


def _phone(found: re.Match[str]) -> str:
    number = found[1]
    is_number = sum(map(str.isdigit, number)) >= _FEWEST_DIGITS and not _YEARS.fullmatch(number.strip())
    return number if is_number else ""


def _told(text: str) -> tuple[str, str]:
    """The line without its "X said talk to", and X; a comma before it means that something else is being told."""
    found = _TOLD.fullmatch(text.strip(_TRIMMED))
    if not found or re.search(r"[,;]", found["by"]):
        return text, ""
    return found["rest"], found["by"].strip(_TRIMMED)


def _via(text: str) -> tuple[str, str, str]:
    """The line before "via REFERRER", the referrer, and what stands behind them."""
    ways = [way for way in _VIA.finditer(text) if way[0][0].islower() or _follows_comma(text, way.start())]
    if not ways:
        return text, "", ""
    way = next((way for way in reversed(ways) if _follows_comma(text, way.start())), ways[-1])
    referrer, _, after = text[way.end() :].partition(",")
    return text[: way.start()], referrer.strip(_TRIMMED), after.strip(_TRIMMED)


def _follows_comma(text: str, place: int) -> bool:
    return text[:place].rstrip().endswith((",", ";"))


def _parts(text: str) -> list[str]:
    """What stands between commas; letters behind a name such as "PhD" stay with it."""
    parts: list[str] = []
    for part in re.split(r"[,;]", text):
        words = part.split()
        if not words:
            continue
        if parts and all(word.lower().replace(".", "") in SUFFIXES for word in words):
            parts[-1] = f"{parts[-1]}, {' '.join(words)}"
        else:
            parts.append(" ".join(words))
    return parts


def _described(line: QuickLine, parts: list[str]) -> QuickLine:
    """Name, role and organisation from the parts of a line, the rest as a note."""
    if not parts:
        return line
    name, _, organisation = _split(parts[0], _FROM)
    line, notes = replace(line, name=name.strip(_TRIMMED), organisation=organisation), []
    for part in parts[1:]:
        title, at, organisation = _split(part, _AT)
        if at and not line.organisation and not (title and line.title):
            line = replace(line, title=title or line.title, organisation=organisation)
        elif not line.title and not at:
            line = replace(line, title=part)
        elif not line.organisation and not at:
            line = replace(line, organisation=part)
        else:
            notes.append(part)
    return replace(line, note=", ".join(notes))


def _split(part: str, pattern: re.Pattern[str]) -> tuple[str, str, str]:
    """A part at its first "at": what stands before, the word itself, and what stands after; whole where there is
    none or nothing behind it.
    """
    found = pattern.search(part)
    if not found or not part[found.end() :].strip(_TRIMMED):
        return part, "", ""
    return part[: found.start()].strip(_TRIMMED), found[0].strip(), part[found.end() :].strip(_TRIMMED)


def _placed(line: QuickLine) -> QuickLine:
    """Where a referrer brought their own organisation ("via Ben at NOAA"): it is the person's where none is known."""
    referrer, at, organisation = _split(line.referrer, _AT)
    if not at or not referrer:
        return line
    if not line.organisation:
        return replace(line, referrer=referrer, organisation=organisation)
    note = ", ".join(filter(None, (line.note, line.referrer)))
    return replace(line, referrer=referrer, note=note)
