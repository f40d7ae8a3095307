"""Dates as LinkedIn and address lists write them; what cannot be told stays the text it was."""

import re
from datetime import date, datetime
from functools import lru_cache

_MONTHS = """jan january januar janvier janv ene enero gen gennaio
| feb february februar fevrier fevr febrero febbraio
| mar march marz maerz mrz mars marzo
| apr april avril avr abr abril aprile
| may mai mayo mag maggio
| jun june juni juin junio giu giugno
| jul july juli juillet juil julio lug luglio
| aug august aout ago agosto
| sep sept september septembre septiembre set settembre
| oct october okt oktober octobre octubre ott ottobre
| nov november novembre noviembre
| dec december dez dezember decembre dic diciembre dicembre"""
MONTHS = {word: number for number, words in enumerate(_MONTHS.split("|"), 1) for word in words.split()}

_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]+)\.?,?\s+(?:de\s+)?(\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,?\s.*)?")
_POINTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_WEEKDAY = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d?) (\d\d:\d\d:\d\d) UTC (\d{4})")
_ACCENTS = str.maketrans("éèûäô", "eeuao")


@lru_cache(maxsize=4096)  # the same few days come again and again
def iso_date(text: str) -> str:
    """The date as `2024-01-31`, "" when it is none; `3/15/21` is read as LinkedIn writes it, month first."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _date(found[1], found[2], found[3])
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        return _date(found[3], _month(found[2]), found[1])
    if found := _MONTH_DAY_YEAR.fullmatch(text):
        return _date(found[3], _month(found[1]), found[2])
    if found := _SLASHED.fullmatch(text):
        year = _year(found[3])
        return _date(year, found[1], found[2]) or _date(year, found[2], found[1])
    if found := _POINTED.fullmatch(text):
        return _date(found[3], found[2], found[1])
    return ""


def iso_time(text: str) -> str:
    """`2025-06-01 14:03:22 UTC` as `2025-06-01T14:03:22Z`, so is `Sun Jun 01 14:03:22 UTC 2025`, `1/29/26, 2:37 PM` as
    `2026-01-29T14:37:00`; else "".
    """
    text = " ".join(text.split())
    if found := _WEEKDAY.fullmatch(text):
        text = f"{_date(found[4], _month(found[1]), found[2])} {found[3]} UTC"
    in_utc = text.endswith(" UTC")
    try:
        if in_utc or text[:4].isdigit():
            return datetime.fromisoformat(text.removesuffix(" UTC")).replace(tzinfo=None).isoformat() + "Z" * in_utc
        return datetime.strptime(text, "%m/%d/%y, %I:%M %p").isoformat()  # noqa: DTZ007 - the file names no zone
    except ValueError:
        day = iso_date(text)
        return f"{day}T00:00:00" if day else ""


def _month(word: str) -> str:
    return str(MONTHS.get(word.casefold().translate(_ACCENTS), 0))


def _year(text: str) -> str:
    return text if len(text) == 4 else f"20{text}"


def _date(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
