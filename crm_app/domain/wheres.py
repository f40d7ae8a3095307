"""Where a meeting is, from one line of text: a place, a phone number or a video link."""

import re
from dataclasses import dataclass

from crm_app.domain.modes import IN_PERSON, PHONE, VIDEO

_ROOMS = (
    r"meet\.google\.com|(?:[\w-]+\.)*zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|(?:[\w-]+\.)+webex\.com"
    r"|meet\.jit\.si|whereby\.com|join\.skype\.com"
)
"""Hosts whose links are written without https:// too, as invitations print them."""
_LINK = re.compile(rf"https?://\S+|\b(?:{_ROOMS})/\S+", re.IGNORECASE)
_ROOM = re.compile(rf"https?://(?:{_ROOMS})(?:/|$)", re.IGNORECASE)
_VIDEO = re.compile(r"\b(?:zoom|teams|google meet|webex|skype|facetime|video)\b", re.IGNORECASE)
_PHONE = re.compile(r"\b(?:phone|telephone|call)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[\d(][\d\s().\-/]{5,}\d")
_FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Where:
    """`mode` is one of in-person, phone, video; `place`, `link` and `phone` are empty where nothing was said."""

    mode: str
    place: str = ""
    link: str = ""
    phone: str = ""


def read(text: str) -> Where:
    """What a line such as "500 L'Enfant Plaza", "Zoom https://..." or "by phone, +1 202 555 0187" says."""
    typed = " ".join(text.split())
    if link := _LINK.search(typed):
        address = link[0].rstrip(".,;")
        rest = " ".join(typed.replace(link[0], " ").split()).strip(" ,;:")
        return Where(VIDEO, place="" if _VIDEO.fullmatch(rest) else rest, link=_whole(address))
    if _VIDEO.search(typed):
        return Where(VIDEO, place=typed)
    number = _NUMBER.search(typed)
    dialled = number[0].strip() if number and sum(map(str.isdigit, number[0])) >= _FEWEST_DIGITS else ""
    if _PHONE.search(typed) or (dialled and dialled == typed):
        return Where(PHONE, phone=dialled)
    return Where(IN_PERSON, place=typed)


def link_in(text: str) -> str:
    """The link of a video meeting in a longer text, "" for none; any other link is none."""
    for found in _LINK.finditer(text):
        address = _whole(found[0].strip("<>").rstrip(".,;>)"))
        if _ROOM.match(address):
            return address
    return ""


def _whole(address: str) -> str:
    return address if "://" in address else f"https://{address}"
