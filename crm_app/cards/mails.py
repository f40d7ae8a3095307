"""E-mail and web addresses in a line, mended where a reading error is plain."""

import re
from dataclasses import dataclass
from functools import cache

from crm_app import resources
from crm_app.cards import words

_HOST = r"[a-z0-9äöüßàâéèêëîïôùûçñåøæ]+(?:[-_][a-z0-9äöüßàâéèêëîïôùûçñåøæ]+)*"
_MAIL = re.compile(
    rf"(?:mailto:)?([\w.+'-]*[\w+])\s?(?:@|\(at\)|\[at\]|©)\s?((?:{_HOST}\s?[.,]\s?)+[a-z]{{2,}})", re.IGNORECASE
)
_WEB = re.compile(
    rf"(?<![@\w.])((?:https?[:;.]?\s?/{{1,2}}\s?)?(?:w{{3,4}}\s?[.,]\s?)?)((?:{_HOST}\.)+[a-z]{{2,}})(/[^\s,;|]*)?",
    re.IGNORECASE,
)
_BARE_WWW = re.compile(r"^w{2,4}[.,\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A value with where it stands in its line."""

    value: str
    begin: int
    end: int


@cache
def endings() -> frozenset[str]:
    """The last labels of host names that a card may have."""
    return frozenset(resources.read_text("cards", "endings.txt").split())


def mails(text: str) -> list[Found]:
    """The e-mail addresses in a line, in small letters, without blanks and commas that were read into them."""
    found = []
    for match in _MAIL.finditer(text):
        host = re.sub(r"\s", "", match[2]).replace(",", ".").strip(".").lower()
        end = match.end()
        host, cut = _within_endings(host)
        local, begin = match[1], match.start()
        if not host:
            continue
        local, begin = _without_label(local, begin)
        if local:
            if not local.isupper():
                local = re.sub(r"(?<![A-Z])I(?![A-Z])", "l", local)  # hardly an i, which has its dot
            found.append(Found(f"{local.lower()}@{host}", begin, end - cut))
    return found


def _within_endings(host: str) -> tuple[str, int]:
    """A host up to its last known ending, and how many letters were cut: "x.com.Tel" is "x.com"."""
    labels = host.split(".")
    for count in range(len(labels), 1, -1):
        if labels[count - 1] in endings() and (count == len(labels) or len(labels) - count <= 1):
            return ".".join(labels[:count]), len(host) - len(".".join(labels[:count]))
    return (host, 0) if len(labels) > 1 else ("", 0)


def _without_label(local: str, begin: int) -> tuple[str, int]:
    """Without a label that was read together with it: "Email.ana", "e-mail:ana"."""
    stripped = re.sub(
        r"^(?:(?:e-?mails?|mail|courriel|epost)[.:\-_]+|e-mail|email|courriel)(?=\w)", "", local, flags=re.IGNORECASE
    )
    return stripped, begin + len(local) - len(stripped)


def webs(text: str) -> list[Found]:
    """The web addresses in a line as they are printed; never the host of an e-mail address, nor "S.A." or "Ph.D."."""
    return [found for match in _WEB.finditer(text) if (found := _web(match, text))]


def _web(match: re.Match[str], text: str) -> Found | None:
    head, host, path = re.sub(r"\s", "", match[1]), re.sub(r"\s?\.\s?", ".", match[2]), match[3] or ""
    labels = host.lower().split(".")
    marked = bool(head)
    if labels[0] in ("www", "vvww", "ww", "wwww") and len(labels) > 2:
        labels[0], marked = "www", True
    if labels[-1] not in endings() or (not marked and not _looks_like_host(labels, match)):
        return None
    if "@" in text[match.end() : match.end() + 1]:
        return None
    scheme = "https://" if "https" in head.lower() else "http://" if "http" in head.lower() else ""
    www = "www." if re.search(r"w{2,}", head, re.IGNORECASE) else ""
    return Found(f"{scheme}{www}{'.'.join(labels)}{path.rstrip('.,')}", match.start(), match.end())


def _looks_like_host(labels: list[str], match: re.Match[str]) -> bool:
    """Without "www." a host must stand alone, in small letters or as one word, and not be an abbreviation."""
    host = match[2]
    if " " in host or (len(labels[-2]) < 3 and not (match[3] or host.islower())) or len(labels[-2]) < 2:
        return False
    return host.islower() or host.isupper() or (host[0].isupper() and host[1:].islower() and len(labels[-2]) > 3)


def host_of(address: str) -> str:
    """The host of an e-mail or web address without `www.`."""
    rest = address.rpartition("@")[2] if "@" in address.partition("/")[0] else re.sub(r"^https?://", "", address)
    return re.sub(r"^www\.", "", rest.partition("/")[0].lower())


def core_of(address: str) -> str:
    """What a host calls its owner: "northwind" of "www.northwind.co.uk"; "" for a provider's or platform's."""
    labels = host_of(address).split(".")
    while len(labels) > 1 and (labels[-1] in endings()) and len(labels) > 1:
        last = labels.pop()
        if len(labels) == 1 or not (
            len(last) == 2
            and labels[-1] in ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "gouv")
        ):
            break
    if len(labels) > 1 and labels[-1] in (
        "co",
        "com",
        "org",
        "net",
        "ac",
        "gov",
        "edu",
        "or",
        "ne",
        "go",
        "gob",
        "gouv",
        "me",
        "ltd",
        "plc",
    ):
        labels.pop()
    core = labels[-1] if labels else ""
    return "" if core in words.words("organisations", "providers") else core
