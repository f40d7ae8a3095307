"""Ways to reach somebody: the normal form in which two spellings of the same e-mail, phone or profile are equal."""

import re
from urllib.parse import unquote

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL

_PHONE_SIGNS = str.maketrans("", "", " \t\u00a0\u2009\u202f-‐‑–./()")
# Compiled when somebody types, and kept by `re`: a start does without.
_EMAIL = r"(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+"
_WEB = r"(?i)(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?"
_NUMBER = r"(?i)(?:tel:)?\s*\+?[\d\s().\-/‑–]{5,}(?:\s*(?:x|ext\.?)\s*\d+)?"
_PROFILE = re.compile(r"/(?:in|pub)/([^/?#]+)", re.IGNORECASE)


KINDS = (EMAIL, PHONE, URL, ADDRESS, MESSAGING)


def kind_of(text: str) -> str:
    """Which kind of detail a text typed as one is: "ana@noaa.example", "+1 301 555 0142", "noaa.example/ana", "@ana"; a
    street address is what is none of them.
    """
    typed = text.strip()
    for kind, pattern in ((EMAIL, _EMAIL), (PHONE, _NUMBER), (URL, _WEB)):
        if re.fullmatch(pattern, typed):
            return kind
    return MESSAGING if re.fullmatch(r"@[\w.\-]+|\w+:\s*@?[\w.\-]+", typed) else ADDRESS


def normal_form(kind: str, text: str) -> str:
    """What `text` is compared by: lower-case e-mail, `+` and digits of a phone, slug of a LinkedIn URL; "" for none.

    Only numbers that already name their country have a normal form here; the others need the phone library and a
    country, which is done where they are shown or matched.
    """
    if kind == EMAIL:
        return text.strip().lower()
    if kind == PHONE:
        return international_number(text)
    if kind == URL:
        return linkedin_slug(text)
    return ""


def international_number(text: str) -> str:
    """`+` and digits of a phone number written with its country: "+44 20 7946 0001" is +442079460001; else ""."""
    if "+" not in text:
        return ""
    bare = text.replace(" ", "").replace("-", "")
    if not bare[1:].isdigit():  # with rarer signs; to translate takes four times as long
        bare = text.replace("(0)", "").translate(_PHONE_SIGNS)
    if bare[:1] == "+" and bare[1:].isascii() and bare[1:].isdigit() and 7 <= len(bare) - 1 <= 15:
        return bare
    return ""


def linkedin_slug(url: str) -> str:
    """The name in a LinkedIn profile's address, in lower case, whatever its scheme or ending; "" for others."""
    if "linkedin." not in url.lower():
        return ""
    return profile_slug(url)


def profile_slug(url: str) -> str:
    """As `linkedin_slug`, for a column that is known to hold profiles: the host is not looked at."""
    found = _PROFILE.search(url)
    return unquote(found[1]).strip().lower() if found else ""
