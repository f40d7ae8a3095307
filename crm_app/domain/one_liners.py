"""What is added to a person in one line: a job, a promise with its day, something found out, a field of one's own."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from crm_app.errors import Unusable

_AT = re.compile(r"\s+(?:at|@|bei)\s+|^(?:at|@|bei)\s+", re.IGNORECASE)
_TIME = r"(?:(?:19|20)\d\d(?:-\d\d?(?:-\d\d?)?)?|\d\d?/(?:19|20)\d\d)"
_SPAN = re.compile(rf"[,(]?\s*\b(?:from\s+|von\s+)?({_TIME})\s*(?:-|–|to|until|till|bis)\s*({_TIME})\)?", re.IGNORECASE)
_SINCE = re.compile(
    rf"[,(]?\s*\b(?:since|from|seit|ab)\s+({_TIME})\)?|[,(]?\s*({_TIME})\s*(?:-|–)\s*\)?$", re.IGNORECASE
)
_UNTIL = re.compile(rf"[,(]?\s*\b(?:until|till|to|bis)\s+({_TIME})\)?", re.IGNORECASE)
_BY = re.compile(r"(?:^|[\s,])(?:by|until|before|due|bis)\s+", re.IGNORECASE)
_ENDING_DAY = re.compile(
    r"[\s,]+(?:on\s+|am\s+)?(?=(?:today|tomorrow|in\s+\d|in\s+an?\s|next\s|heute|morgen))", re.IGNORECASE
)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_FOUND_IN = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_TRIMMED = " \t,;:–"


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job as typed; times are years, months or days as ISO has them ("2019", "2019-05")."""

    title: str = ""
    organisation: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """What was promised, and the day by which; None where none was named."""

    what: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class FindingLine:
    """Something found out, where and under which address; a line that ends in a question mark is still `unknown`."""

    text: str
    where: str = ""
    url: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class CustomLine:
    """A field of one's own and what it says; the name is "" while no colon was typed."""

    name: str
    text: str


def job(text: str) -> JobLine:
    """Read "Data scientist at NOAA since 2019" or "analyst, NOAA, 2015-2018"."""
    rest, since, until = text, "", ""
    if found := _SPAN.search(rest):
        since, until, rest = _iso(found[1]), _iso(found[2]), rest[: found.start()] + rest[found.end() :]
    if not since and (found := _SINCE.search(rest)):
        since, rest = _iso(found[1] or found[2]), rest[: found.start()] + rest[found.end() :]
    if not until and (found := _UNTIL.search(rest)):
        until, rest = _iso(found[1]), rest[: found.start()] + rest[found.end() :]
    rest = rest.strip(_TRIMMED)
    found = _AT.search(rest)
    title, organisation = (rest[: found.start()], rest[found.end() :]) if found else _halves(rest)
    return JobLine(
        " ".join(title.strip(_TRIMMED).split()), " ".join(organisation.strip(_TRIMMED).split()), since, until
    )


def _halves(text: str) -> tuple[str, str]:
    title, _, organisation = text.partition(",")
    return title, organisation


def _iso(text: str) -> str:
    """Write "5/2019" and "2019-5" as "2019-05"."""
    if "/" in text:
        month, _, year = text.partition("/")
        text = f"{year}-{month}"
    return "-".join(part.zfill(2) for part in text.split("-"))


def time_of_job(text: str) -> str:
    """A year, month or day of a job as it is kept; raises Unusable for anything else, "" stays ""."""
    typed = text.strip()
    if typed and not re.fullmatch(_TIME, typed):
        raise Unusable(f"“{typed}” is no year or month; write it like 2019 or 2019-05.")
    return _iso(typed) if typed else ""


def promise(text: str, read_day: Callable[[str], date]) -> PromiseLine:
    """Read "Send the article by Friday": what stands behind the last "by" and is a day is the day.

    `read_day` reads a day as people type it and raises Unusable for what is none.
    """
    for pattern in (_BY, _ENDING_DAY):
        for found in reversed(list(pattern.finditer(text))):
            what, when = text[: found.start()].strip(_TRIMMED), text[found.end() :].strip(_TRIMMED)
            try:
                due = read_day(when) if what and when else None
            except Unusable:
                continue
            if due is not None:
                return PromiseLine(" ".join(what.split()), due)
    return PromiseLine(" ".join(text.split()))


def finding(text: str) -> FindingLine:
    """Read "Built the portal (Daniel) https://…": where it was found stands in brackets at the end."""
    found = _URL.search(text)
    url = found[0].rstrip(".,;)") if found else ""
    rest = text.replace(url, " ", 1).strip(" .") if url else text.strip()
    where = ""
    if bracket := _FOUND_IN.search(rest):
        where, rest = bracket[1].strip(), rest[: bracket.start()]
    rest = " ".join(rest.strip(" ,;:").split())
    return FindingLine(rest or url, where, url, unknown=rest.endswith("?"))


def custom(text: str) -> CustomLine:
    """Read "Favourite tea: Assam"."""
    name, colon, value = text.partition(":")
    if not colon:
        return CustomLine("", " ".join(text.split()))
    return CustomLine(" ".join(name.split()), value.strip())


_KNOWN_BIRTHDAY = re.compile(r"(?:19|20)\d\d(?:-\d\d-\d\d)?|--\d\d-\d\d")


def birthday(text: str, read_day: Callable[[str], date]) -> str:
    """A birthday as far as it is known: "1980-04-12", "--04-12" without its year, "1980" alone; "" for none.

    `read_day` as in `promise`; raises Unusable for what is no day.
    """
    typed = " ".join(text.split())
    if not typed or _KNOWN_BIRTHDAY.fullmatch(typed):
        return typed
    day = read_day(typed)
    return day.isoformat() if re.search(r"(?:19|20)\d\d", typed) else f"--{day:%m-%d}"


@dataclass(frozen=True, slots=True)
class TouchLine:
    """What was said or written, and when; None for now."""

    note: str
    at: datetime | None = None


def touch(text: str, read_moment: Callable[[str], datetime], *, now: datetime) -> TouchLine:
    """Read "Talked about PostGIS, yesterday 3pm": what stands behind the last comma and lies behind us is the time.

    `read_moment` reads a time as people type it and raises Unusable for what is none.
    """
    note, comma, when = text.rpartition(",")
    try:
        at = read_moment(when.strip()) if comma else None
    except Unusable:
        at = None
    if at is None or at > now:
        return TouchLine(" ".join(text.split()))
    return TouchLine(" ".join(note.strip(_TRIMMED).split()), at)
