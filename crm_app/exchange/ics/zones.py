"""Which zone of the world a calendar means: an IANA name, one of Windows', one inside a longer name, or none known."""

import re
from datetime import datetime, tzinfo
from functools import cache

from crm_app.domain import times
from crm_app.errors import Unusable

_LOCATION = re.compile(r"(?im)^X-LIC-LOCATION:(.+)$")
_OFFSET = re.compile(r"^\((?:UTC|GMT)[^)]*\)\s*", re.IGNORECASE)
_SPOKEN = {
    "eastern time": "America/New_York", "central time": "America/Chicago", "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles", "arizona": "America/Phoenix", "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu", "atlantic time": "America/Halifax", "gmt": "UTC", "utc": "UTC", "z": "UTC",
    "coordinated universal time": "UTC", "greenwich mean time": "Europe/London", "dublin": "Europe/London",
    "amsterdam": "Europe/Amsterdam", "brussels": "Europe/Brussels", "belgrade": "Europe/Belgrade",
    "kolkata": "Asia/Kolkata", "chennai": "Asia/Kolkata", "osaka": "Asia/Tokyo", "beijing": "Asia/Shanghai",
    "canberra": "Australia/Sydney",
}  # fmt: skip
"""Names that programs show to people and some write into the file, by the first place or word in them."""


def iana(name: str, definition: str = "") -> str:
    """The IANA name that a TZID means, "" for none; `definition` is the VTIMEZONE of that name in the file."""
    name = name.strip().strip('"')
    if not name:
        return ""
    located = _LOCATION.search(definition)
    tries = (name, located[1].strip() if located else "", *_tails(name))
    return next((found for text in tries if (found := _known(text))), "") or _spoken(name)


def defined(definition: str) -> tzinfo | None:
    """The zone as the file itself defines it, None where that cannot be understood."""
    from icalendar import Timezone

    try:
        component = Timezone.from_ical(definition)
        return component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
        return None


def at(moment: datetime, zone: tzinfo) -> datetime | None:
    """The naive time in a zone that a file defines, as an aware one; None where the definition does not reach it."""
    try:
        found = moment.replace(tzinfo=zone)
        return found if found.utcoffset() is not None else None
    except (ValueError, OverflowError):
        return None


def _tails(name: str) -> list[str]:
    """What could be an IANA name at the end of "/citadel.org/20261101_1/America/New_York"."""
    parts = name.strip("/").split("/")
    return ["/".join(parts[-count:]) for count in (3, 2) if len(parts) > count]


def _known(text: str) -> str:
    if not text:
        return ""
    if (found := _windows().get(text.lower())) is not None:
        return found
    try:
        return times.zone_named(text).key
    except Unusable:
        return ""


def _spoken(name: str) -> str:
    """Of "(UTC-05:00) Eastern Time (US & Canada)" or "Amsterdam, Berlin, Bern" the place, where it is known."""
    plain = _OFFSET.sub("", name).lower()
    first = re.split(r"[,(]", plain)[0].strip()
    if first in _SPOKEN:
        return _SPOKEN[first]
    return _cities().get(first.replace(" ", "_"), "")


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}


@cache
def _cities() -> dict[str, str]:
    from zoneinfo import available_timezones

    areas = ("Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/")
    return {zone.rsplit("/", 1)[-1].lower(): zone for zone in sorted(available_timezones()) if zone.startswith(areas)}
