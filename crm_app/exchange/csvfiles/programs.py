"""The columns of programs' address books: Google's of both eras, Outlook's three, Thunderbird's.

They are known by their headers alone: the columns differ with the data, the language and the year.
"""

import re
from collections.abc import Iterable

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL
from crm_app.domain.mappings import CUSTOM
from crm_app.exchange.csvfiles.columns import EVENT, IGNORED, Column

# A thing with a number, label and value, as Google writes them: "E-mail 2 - Value", "Address 1 - Postal Code".
_NUMBERED = re.compile(
    r"(email|phone|im|website|address|event|relation|customfield|organization)(\d+)(type|label|service|value|\w+)"
)
_NUMBERED_FIELDS = {
    "email": EMAIL, "phone": PHONE, "im": MESSAGING, "website": URL, "address": ADDRESS, "event": EVENT,
    "relation": CUSTOM, "customfield": CUSTOM,
}  # fmt: skip
_VALUES = {"type": "label", "label": "label", "service": "service", "value": "value"}
_ADDRESS_PARTS = {
    "type": "label", "label": "label", "formatted": "whole", "street": "street", "city": "city", "pobox": "box",
    "region": "region", "postalcode": "code", "country": "country", "extendedaddress": "extra",
}  # fmt: skip
_ORGANISATION = {"name": "organisation", "title": "title", "department": "department"}

# Folded headers of Outlook and Thunderbird without a number.
_PLACES = {"business": "work", "work": "work", "home": "home", "other": "other"}
_PLACE_PARTS = {
    "street": "street", "street2": "street2", "street3": "street3", "city": "city", "state": "region",
    "postalcode": "code", "zipcode": "code", "country": "country", "countryregion": "country", "addresspobox": "box",
    "address": "lines", "address2": "lines2",
}  # fmt: skip
_PHONES = {
    "businessphone": "work", "businessphone2": "work", "homephone": "home", "homephone2": "home",
    "mobilephone": "mobile", "carphone": "car", "otherphone": "other", "businessfax": "work fax", "homefax": "home fax",
    "otherfax": "fax", "pager": "pager", "pagernumber": "pager", "companymainphone": "company main",
    "callback": "callback", "radiophone": "radio", "isdn": "ISDN", "telex": "telex", "ttytddphone": "TTY/TDD",
}  # fmt: skip

_COLUMNS: dict[str, Column] = {
    **{
        place + suffix: Column(ADDRESS, label, part, f"address {place}")
        for place, label in _PLACES.items()
        for suffix, part in _PLACE_PARTS.items()
    },
    **{key: Column(PHONE, label) for key, label in _PHONES.items()},
    **{key: Column(EMAIL) for key in ("email2address", "email3address")},
    **dict.fromkeys(
        ("emailtype", "emaildisplayname", "email2type", "email2displayname", "email3type", "email3displayname"),
        Column(IGNORED),
    ),
    "webpage1": Column(URL, "work"),
    "webpage2": Column(URL, "home"),
    "personalwebpage": Column(URL, "home"),
    "screenname": Column(MESSAGING),
    "imaddress": Column(MESSAGING),
    "givenyomi": Column("phonetic", part="given", group="phonetic"),
    "surnameyomi": Column("phonetic", part="family", group="phonetic"),
    "givennameyomi": Column("phonetic", part="given", group="phonetic"),
    "additionalnameyomi": Column("phonetic", part="middle", group="phonetic"),
    "familynameyomi": Column("phonetic", part="family", group="phonetic"),
    "phoneticfirstname": Column("phonetic", part="given", group="phonetic"),
    "phoneticmiddlename": Column("phonetic", part="middle", group="phonetic"),
    "phoneticlastname": Column("phonetic", part="family", group="phonetic"),
}
_BIRTH = {
    "birthyear": Column("birthday", part="year", group="birthday"),
    "birthmonth": Column("birthday", part="month", group="birthday"),
    "birthday": Column("birthday", part="day", group="birthday"),
}
# (folded header, value) pairs that such programs write for everybody.
SAYS_NOTHING = frozenset((
    ("sensitivity", "Normal"), ("priority", "Normal"), ("private", "False"), ("gender", "Unspecified"),
    ("internetfreebusy", ""),
))  # fmt: skip
NO_DATE = "0/0/00"
"""Outlook's word for no date."""


def column_of(key: str) -> Column | None:
    """What one folded header means where it is one of these programs'; None for any other."""
    if found := _COLUMNS.get(key):
        return found
    if match := _NUMBERED.fullmatch(key):
        return _numbered(match[1], match[2], match[3])
    return None


def _numbered(kind: str, number: str, part: str) -> Column | None:
    if kind == "organization":
        return Column(_ORGANISATION[part]) if number == "1" and part in _ORGANISATION else None
    parts = _ADDRESS_PARTS if kind == "address" else _VALUES
    if part not in parts:
        return None
    label = "Relation" if kind == "relation" else ""
    return Column(_NUMBERED_FIELDS[kind], label, parts[part], f"{kind} {number}")


def beside(keys: Iterable[str]) -> dict[str, Column]:
    """What headers mean because of others: Thunderbird's day of birth stands beside month and year."""
    present = set(keys)
    return _BIRTH if {"birthyear", "birthmonth"} <= present else {}


def format_of(keys: Iterable[str]) -> str:
    """The program whose export these folded headers are, "" for none of them."""
    present = set(keys)
    if {"primaryemail", "displayname", "screenname"} <= present:
        return "thunderbird"
    if {"emailaddress", "businessphone", "firstname", "lastname"} <= present:
        return "outlook"
    if {"givenname", "familyname", "groupmembership"} <= present or {"fileas", "organizationname"} <= present:
        return "google"
    return ""
