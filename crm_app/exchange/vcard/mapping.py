"""What the properties of a card mean for a person.

The same functions read a card and, when writing, read a kept raw property again: it goes out as it came as long as it
still says what the person's fields say.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from crm_app.domain.details import linkedin_slug, normal_form
from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL, Detail, Photo
from crm_app.exchange.vcard.heads import Head
from crm_app.exchange.vcard.labels import apple_label
from crm_app.exchange.vcard.values import (
    escape,
    gives,
    gives_lightly,
    one_line,
    partial_date,
    picture,
    split_parts,
    unescape,
)

_MESSENGERS = {
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-AIM": "aim", "X-ICQ": "icq", "X-JABBER": "jabber",
    "X-MSN": "msn", "X-YAHOO": "yahoo", "X-QQ": "qq", "X-GOOGLE-TALK": "google talk", "X-GTALK": "google talk",
    "X-GOOGLE TALK": "google talk", "X-TWITTER": "twitter", "X-GADUGADU": "gadu-gadu", "X-GROUPWISE": "groupwise",
}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """A person in the making."""

    name: str = ""
    names: tuple[str, ...] = ("", "", "", "", "")
    nickname: str = ""
    title: str = ""
    organisation: str = ""
    department: str = ""
    notes: list[str] = field(default_factory=list)
    birthday: str = ""
    uid: str = ""
    slug: str = ""
    kind: str = ""
    phonetic: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    details: list[tuple[int, str, Detail]] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    photo: Photo | None = None
    related: list[tuple[str, str]] = field(default_factory=list)

    def sorted_details(self) -> tuple[Detail, ...]:
        """The details, those preferred most first, under the labels their groups were given."""
        if self.labels:
            self.details = [
                (pref, group, detail._replace(label=self.labels[group]) if group in self.labels else detail)
                for pref, group, detail in self.details
            ]
        if any(pref for pref, _, _ in self.details):
            self.details.sort(key=lambda entry: entry[0] or 101)
        return tuple([detail for _, _, detail in self.details])


# What a mapper says of the property it was given.
PLAIN = ""  # the field it filled gives all of it back
UNKNOWN = "-"  # no field holds it

Mapper = Callable[[Draft, Head, str], str]
"""Fills the draft; answers PLAIN, UNKNOWN, or the name of the field that holds only a part of the property."""


def keep(_draft: Draft, _head: Head, _value: str) -> str:
    """A property without a field of ours."""
    return UNKNOWN


def drop(_draft: Draft, _head: Head, _value: str) -> str:
    """A property that the writer makes anew."""
    return PLAIN


def _covers(head: Head, name: str, *, again: bool) -> str:
    """`again` tells whether the writer makes the same value from the field alone."""
    return PLAIN if head.plain and again else name


def _name(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    if draft.name or not text:
        return UNKNOWN if text else "name"
    draft.name = text
    return _covers(head, "name", again=gives(text, value))


def _names(draft: Draft, head: Head, value: str) -> str:
    if any(draft.names):
        return UNKNOWN
    parts = split_parts(value, ";")
    is_plain = "," not in value and "\\" not in value and len(parts) == 5
    if not is_plain:
        parts = [unescape(" ".join(split_parts(part, ","))) for part in (*parts[:5], "", "", "", "")][:5]
    draft.names = tuple([one_line(part) for part in parts])
    written = draft.names if is_plain else map(escape, draft.names)
    return _covers(head, "names", again=any(draft.names) and ";".join(written) == value)


def _organisation(draft: Draft, head: Head, value: str) -> str:
    units = split_parts(value, ";")
    if draft.organisation or draft.department:
        return UNKNOWN if value else "organisation"
    draft.organisation = one_line(unescape(units[0]))
    if len(units) > 1:
        draft.department = ", ".join(text for unit in units[1:] if (text := one_line(unescape(unit))))
    if len(units) == 1:
        return _covers(head, "organisation", again=bool(value) and gives(draft.organisation, value))
    written = ";".join(escape(text) for text in (draft.organisation, draft.department) if text)
    return _covers(head, "organisation", again=written == value)


def _single(attribute: str, gives: Callable[[str, str], bool] = gives) -> Mapper:
    def fill(draft: Draft, head: Head, value: str) -> str:
        text = one_line(unescape(value))
        if getattr(draft, attribute) or not text:
            return UNKNOWN if value else attribute
        setattr(draft, attribute, text)
        return _covers(head, attribute, again=gives(text, value))

    return fill


def _birthday(draft: Draft, head: Head, value: str) -> str:
    text = partial_date(unescape(value))
    if draft.birthday or not text:
        return UNKNOWN if value else "birthday"
    draft.birthday = text
    return _covers(head, "birthday", again=text == value)


def _note(draft: Draft, head: Head, value: str) -> str:
    text = unescape(value).strip()
    if not text:
        return "note"
    draft.notes.append(text)
    return _covers(head, "note", again=len(draft.notes) == 1 and gives(text, value))


def _categories(draft: Draft, head: Head, value: str) -> str:
    first = not draft.tags
    tags = [tag for part in split_parts(value, ",") if (tag := one_line(unescape(part)))]
    draft.tags += tags
    in_order = len(tags) == 1 or tags == sorted(set(tags)) == sorted(tags, key=str.casefold)
    return _covers(head, "tags", again=bool(first and tags and in_order) and ",".join(map(escape, tags)) == value)


def _label(draft: Draft, head: Head, value: str) -> str:
    if not head.group:
        return UNKNOWN
    draft.labels[head.group] = apple_label(one_line(unescape(value)))
    return "label"


def _phonetic(draft: Draft, _head: Head, value: str) -> str:
    draft.phonetic.append(one_line(unescape(value)))
    return "phonetic"


def _member(draft: Draft, _head: Head, value: str) -> str:
    draft.members.append(value.strip())
    return UNKNOWN


def _related(draft: Draft, head: Head, value: str) -> str:
    """Who is named by a uid is linked where the book has them; words alone are kept as they are."""
    other = one_line(unescape(value))
    if other and "text" not in head.params.lower():
        draft.related.append((next((kind for kind in head.types if kind != "pref"), "contact"), other))
    return UNKNOWN


def _kind(draft: Draft, _head: Head, value: str) -> str:
    draft.kind = value.strip().lower()
    return UNKNOWN


def _photo(draft: Draft, head: Head, value: str) -> str:
    is_inline = "ENCODING=b" in head.params or value[:5].lower() == "data:"
    if is_inline and draft.photo is None:
        draft.photo = picture(value, head.types)
    return "photo" if is_inline else UNKNOWN


def _add(draft: Draft, head: Head, kind: str, *, text: str, normal: str, label: str) -> str:
    if not text:
        return UNKNOWN
    draft.details.append((head.pref, head.group, Detail(kind, label, text, normal, head.pref == 1)))
    return PLAIN if head.exact else "details"


def _unless_again(text: str, value: str) -> str:
    return PLAIN if gives_lightly(text, value) else "details"


def _email(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    bare = text[7:] if text[:7].lower() == "mailto:" else text
    covers = _add(draft, head, EMAIL, text=bare, normal=bare.lower(), label=head.label)
    return covers or _unless_again(bare, value)


def _phone(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    bare = text[4:] if text[:4].lower() == "tel:" else text
    covers = _add(draft, head, PHONE, text=bare, normal=normal_form(PHONE, bare), label=head.label)
    return covers or _unless_again(bare, value)


def _url(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    slug = linkedin_slug(text) if "inkedin" in text else ""
    draft.slug = draft.slug or slug
    return _add(draft, head, URL, text=text, normal=slug, label=head.label) or _unless_again(text, value)


def address_text(parts: Sequence[str]) -> str:
    """The lines of an address as on an envelope, from its seven unescaped parts."""
    box, extra, street, city, region, code, country = parts if len(parts) == 7 else (*parts, *[""] * 7)[:7]
    place = " ".join([part for part in (city, region, code) if part])
    return "\n".join([line for line in (box, extra, street, place, country) if line])


def _address(draft: Draft, head: Head, value: str) -> str:
    parts = [unescape(part).strip() for part in split_parts(value, ";")]
    normal = value if len(parts) == 7 else ";".join(escape(part) for part in (*parts, *[""] * 7)[:7])
    covers = _add(draft, head, ADDRESS, text=address_text(parts), normal=normal, label=head.label)
    return covers if len(parts) == 7 else covers or "details"


def _messenger(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    service = _MESSENGERS.get(head.name, "")
    if not service:
        scheme, colon, rest = text.partition(":")
        service, text = (scheme.lower(), rest) if colon and "/" not in scheme else (head.label, text)
    _add(draft, head, MESSAGING, text=text, normal="", label=service)
    return "details" if text else UNKNOWN


def _profile(draft: Draft, head: Head, value: str) -> str:
    text = one_line(unescape(value))
    if text.lower().startswith(("http://", "https://")):
        _url(draft, head, value)
    else:
        _add(draft, head, MESSAGING, text=text.removeprefix("x-apple:"), normal="", label=head.label)
    return "details" if text else UNKNOWN


# How properties of each name are read; `keep` is for all others.
MAPPERS: dict[str, Mapper] = {
    "VERSION": drop, "UID": _single("uid", gives_lightly), "FN": _name, "N": _names, "NICKNAME": _single("nickname"),
    "TITLE": _single("title"), "ORG": _organisation, "NOTE": _note,
    "BDAY": _birthday, "CATEGORIES": _categories, "EMAIL": _email, "TEL": _phone,
    "URL": _url, "ADR": _address, "IMPP": _messenger, "X-SOCIALPROFILE": _profile, "SOCIALPROFILE": _profile,
    "PHOTO": _photo, "X-ABLABEL": _label, "KIND": _kind, "X-ADDRESSBOOKSERVER-KIND": _kind, "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member, "X-PHONETIC-FIRST-NAME": _phonetic, "X-PHONETIC-LAST-NAME": _phonetic,
    "RELATED": _related,
    **dict.fromkeys(_MESSENGERS, _messenger),
}  # fmt: skip


_OF_ONE = frozenset(("FN", "N", "NICKNAME", "TITLE", "ORG", "BDAY", "UID"))


def reading_order(heads: Sequence[Head]) -> Sequence[int]:
    """The places of a card's properties; where a field holds one value, those preferred most come first to fill it."""
    places = range(len(heads))
    if not any(head.pref and head.name in _OF_ONE for head in heads):
        return places
    return sorted(places, key=lambda place: heads[place].pref or 101)
