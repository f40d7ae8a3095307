"""A letter on its way to a mail program: a draft file, or the address that opens a new message with its words.

Both are made of plain values that may come from a stranger's card: no line of them becomes a header, and nothing after
an address becomes another recipient.
"""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

MAILTO_LONGEST = 2000
"""Characters of an address that every system hands over whole; what is longer goes as a file."""

_ONE_ADDRESS = re.compile(r"[^\s()<>\[\]:;@\\,\"]+@[^\s()<>\[\]:;@\\,\"]+")
"""Nothing in it that the grammar of mail gives a meaning: a colon, for one, begins a group of addresses."""

_STEERING = re.compile(r'[()<>\[\]:;@\\,"]')


def eml(*, to: str, subject: str, text: str, name: str = "", invitation: tuple[bytes, str] | None = None) -> bytes:
    """A draft as a mail program opens it, ready to be sent: UTF-8, without a date, and marked as unsent.

    An `invitation`, a calendar and its method, goes along as the attachment that calendars take up by themselves.
    """
    message = EmailMessage(policy=SMTP)
    if address := _address(to, name):
        message["To"] = address
    message["Subject"] = _header(subject)
    message["X-Unsent"] = "1"
    message.set_content(_sayable(text), charset="utf-8")
    if invitation is not None:
        calendar, method = invitation
        params = {"method": method, "charset": "utf-8"}
        message.add_attachment(calendar, maintype="text", subtype="calendar", filename="invite.ics", params=params)
    return message.as_bytes()


def mailto(*, to: str, subject: str, text: str) -> str:
    """The address of a new message with these words; more than `MAILTO_LONGEST` characters need a file instead."""
    user, at, domain = _bare(to).rpartition("@")
    lines = "\r\n".join(_sayable(text).splitlines())
    whom, about, said = (quote(part, safe="") for part in (user, _line(subject), lines))
    return f"mailto:{whom}{at}{quote(domain, safe='')}?subject={about}&body={said}"


def is_long(address: str) -> bool:
    """Whether the address of a message may be cut on its way to the mail program."""
    return len(address) > MAILTO_LONGEST


def _address(to: str, name: str) -> Address | None:
    """The recipient as a header takes it; None where there is no address one could write to."""
    bare = _bare(to)
    if not _ONE_ADDRESS.fullmatch(bare):
        return None
    user, _, domain = bare.rpartition("@")
    try:
        return Address(_shown(name), user, domain)
    except (ValueError, IndexError):  # no address after all
        return None


def _bare(to: str) -> str:
    """The one address in a text: what stands before a comma, a semicolon, a colon or a blank."""
    told = _line(to).removeprefix("mailto:")
    return told.replace(",", " ").replace(";", " ").replace("?", " ").replace(":", " ").partition(" ")[0]


def _shown(name: str) -> str:
    """A name without signs of addresses, which Python's email lets out of their quotes where it folds a header."""
    return _header(_STEERING.sub(" ", name))


def _header(text: str) -> str:
    """One line in which nothing looks encoded: Python's email would decode it, and a line end in it ends the header."""
    return _line(text).replace("=?", "= ?")


def _line(text: str) -> str:
    """One line without signs that steer anything."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in _sayable(text)).split())


def _sayable(text: str) -> str:
    """The text without halves of characters, which no encoding takes, and without signs that are none."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign for sign in whole if sign.isprintable() or sign in "\n\r\t" or sign.isspace())
