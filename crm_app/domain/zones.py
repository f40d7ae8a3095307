"""The time zone named in a typed line: an IANA name, an abbreviation such as ET or CET, or a city at the end."""

import re
from functools import cache
from zoneinfo import available_timezones

from crm_app.domain import times

_NAME = re.compile(r"\b[A-Za-z]+/[A-Za-z_]+(?:/[A-Za-z_]+)?\b")
_ABBREVIATIONS = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "utc": "UTC", "gmt": "UTC", "bst": "Europe/London", "uk": "Europe/London",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "eet": "Europe/Athens", "eest": "Europe/Athens",
    "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
}  # fmt: skip
"""Where an abbreviation means several zones, the one most letters and invitations mean; the preview names the place."""
_ABBREVIATION = re.compile(rf"(?<=[\s\dm])(?:{'|'.join(_ABBREVIATIONS)})\b(?:\s+time\b)?", re.IGNORECASE)
_TAIL = re.compile(r"(?:\bin\s+)?(?P<city>[^\W\d_]+(?:[ -][^\W\d_]+){0,2})(?:\s+time)?\s*$", re.IGNORECASE)


def split(text: str) -> tuple[str, str]:
    """The text without its zone, and the zone's IANA name ("" for none); raises `Unusable` for an unknown one."""
    if found := _NAME.search(text):
        return text.replace(found[0], " "), times.zone_named(found[0]).key
    if found := _ABBREVIATION.search(text):
        return f"{text[: found.start()]} {text[found.end() :]}", _ABBREVIATIONS[found[0].split()[0].lower()]
    return _city(text)


def _city(text: str) -> tuple[str, str]:
    tail = _TAIL.search(text)
    words = re.split(r"[ -]", tail["city"]) if tail else []
    for begin in range(len(words)):
        zone = _cities().get("_".join(words[begin:]).lower())
        if zone and tail and re.search(r"\d|noon|midnight", text[: tail.start()], re.IGNORECASE):
            at = tail.end("city") - len("_".join(words[begin:]))
            return re.sub(r"\bin\s*$", " ", text[:at], flags=re.IGNORECASE), zone
    return text, ""


@cache
def _cities() -> dict[str, str]:
    cities: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        area, _, city = zone.rpartition("/")
        if area and not area.startswith(("Etc", "posix", "right", "US", "SystemV")):
            cities.setdefault(city.lower(), zone)
    return cities
