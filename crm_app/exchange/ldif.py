"""LDIF (RFC 2849) as Thunderbird and directories write it: one entry a person, groups as tags of their members."""

import base64
import binascii
from collections.abc import Iterator
from hashlib import blake2b

from crm_app.domain.incoming import (
    ADDRESS,
    DIGEST_BYTES,
    EMAIL,
    PHONE,
    URL,
    FileReport,
    IncomingGroup,
    IncomingPerson,
    Photo,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.exchange.csvfiles.columns import IGNORED, Column
from crm_app.exchange.csvfiles.drafts import RowDraft
from crm_app.exchange.encodings import decode
from crm_app.exchange.reading import Reading

_FIELDS = {
    "name": "cn commonname displayname", "given": "givenname", "family": "sn surname", "additional": "initials",
    "nickname": "mozillanickname xmozillanickname", "title": "title", "organisation": "o organizationname company",
    "department": "ou department orgunit departmentnumber", "note": "description info",
    IGNORED: "dn objectclass modifytimestamp mozillausehtmlmail xmozillausehtmlmail structuralobjectclass entryuuid "
    "creatorsname createtimestamp entrycsn modifiersname userpassword member uniquemember memberof",
}  # fmt: skip
_WAYS = {
    Column(EMAIL): "mail mozillasecondemail xmozillasecondemail rfc822mailbox",
    Column(PHONE, "work"): "telephonenumber",
    Column(PHONE, "home"): "homephone",
    Column(PHONE, "mobile"): "mobile cellphone mobiletelephonenumber",
    Column(PHONE, "fax"): "fax facsimiletelephonenumber",
    Column(PHONE, "pager"): "pager pagerphone",
    Column(URL, "work"): "mozillaworkurl workurl",
    Column(URL, "home"): "mozillahomeurl homeurl",
    Column(URL): "labeleduri",
}
_PLACES = {
    "work": {
        "street": "street streetaddress postaladdress", "street2": "mozillaworkstreet2 postaladdress2",
        "city": "l locality localityname", "region": "st region stateorprovincename", "code": "postalcode zip",
        "country": "c co countryname", "box": "postofficebox",
    },
    "home": {
        "street": "mozillahomestreet homestreet homepostaladdress", "street2": "mozillahomestreet2",
        "city": "mozillahomelocalityname", "region": "mozillahomestate", "code": "mozillahomepostalcode",
        "country": "mozillahomecountryname",
    },
}  # fmt: skip
_BIRTH = {"birthyear": "year", "birthmonth": "month", "birthday": "day"}
_COLUMNS: dict[str, Column] = {
    **{word: Column(field) for field, words in _FIELDS.items() for word in words.split()},
    **{word: column for column, words in _WAYS.items() for word in words.split()},
    **{
        word: Column(ADDRESS, label, part, f"address {label}")
        for label, parts in _PLACES.items()
        for part, words in parts.items()
        for word in words.split()
    },
    **{word: Column("birthday", part=part, group="birthday") for word, part in _BIRTH.items()},
}
_GROUPS = frozenset(("groupofnames", "groupofuniquenames", "mozillaabgroup"))
_SHOWN = 80

Entry = list[tuple[str, str, bytes]]
"""An entry's (attribute in lower case, attribute as written, value)."""


def read_ldif(data: bytes) -> Reading:
    """The people of a directory; nothing in it can make this fail."""
    text, encoding = decode(data)
    entries = [(line, entry) for line, entry in _entries(text) if entry]
    done = [0]
    return Reading(FileReport("ldif", encoding), _rows(entries, done), lambda: done[0] / (len(entries) or 1))


def _entries(text: str) -> Iterator[tuple[int, Entry]]:
    """(line, entry); a line that begins with a blank goes on with the one before."""
    lines, begin = text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1
    entry: Entry = []
    folded: list[tuple[int, list[str]]] = []
    for number, line in enumerate(lines, 1):
        if line[:1] == " " and folded:
            folded[-1][1].append(line[1:])
        else:
            folded.append((number, [line]))
    for number, line in ((number, "".join(parts)) for number, parts in folded):
        if not line.strip():
            yield begin, entry
            entry = []
        elif line[0] != "#":
            begin = number if not entry else begin
            entry.append(_attribute(line))
    yield begin, entry


def _attribute(line: str) -> tuple[str, str, bytes]:
    name, _, value = line.partition(":")
    name = name.partition(";")[0].strip()
    if not value.startswith(":"):
        return name.lower(), name, value.strip().encode("utf-8", "replace")
    try:
        return name.lower(), name, base64.b64decode("".join(value[1:].split()), validate=True)
    except (binascii.Error, ValueError):
        return name.lower(), name, value[1:].strip().encode("utf-8", "replace")


def _rows(entries: list[tuple[int, Entry]], done: list[int]) -> Iterator[Row]:
    tags = _tags(entry for _, entry in entries)
    for place, (line, entry) in enumerate(entries, 1):
        done[0] = place
        values = {name: value.decode("utf-8", "replace") for name, _, value in entry}
        if values.keys() <= {"version"}:
            yield Skipped(line, "the version of the format")
        elif _is_group(entry):
            yield IncomingGroup(line, values.get("cn", "?"), ())
        else:
            yield from _person(line, entry, tags.get(values.get("dn", "").casefold(), ()))


def _tags(entries: Iterator[Entry]) -> dict[str, tuple[str, ...]]:
    """The names of the groups somebody is in, by the name of their entry."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if _is_group(entry):
            name = next((value.decode("utf-8", "replace") for key, _, value in entry if key == "cn"), "")
            for key, _, value in entry:
                if key in ("member", "uniquemember") and name:
                    member = value.decode("utf-8", "replace").casefold()
                    found[member] = (*found.get(member, ()), name)
    return found


def _is_group(entry: Entry) -> bool:
    return any(key == "objectclass" and value.decode("ascii", "replace").lower() in _GROUPS for key, _, value in entry)


def _person(line: int, entry: Entry, tags: tuple[str, ...]) -> Iterator[Row]:
    draft, photo = RowDraft(is_linkedin=False), None
    for key, written, value in entry:
        if key in ("jpegphoto", "thumbnailphoto"):
            photo = photo or Photo("image/jpeg", value)
        elif key.startswith("custom") or key not in _COLUMNS:
            draft.take(None, written, value.decode("utf-8", "replace"))
        elif not (key == "cn" and draft.texts.get("name")):
            draft.take(_COLUMNS[key], written, value.decode("utf-8", "replace").replace("$", "\n"))
    draft.finish()
    if not draft.texts.get("name"):
        told = ", ".join(value.decode("utf-8", "replace") for key, _, value in entry if key != "objectclass")
        yield Unreadable(Problem(line, "cn", told[:_SHOWN], "Nobody is named in this entry"))
        return
    whole = b"\x1f".join(name.encode() + b"=" + value for name, _, value in entry)
    digest = blake2b(whole, digest_size=DIGEST_BYTES).hexdigest()
    person = IncomingPerson(line, digest, details=tuple(draft.details), custom=tuple(draft.custom), photo=photo)
    yield person._replace(**draft.texts, tags=tuple(dict.fromkeys((*draft.tags, *tags))))
