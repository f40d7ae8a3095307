"""One row of an address list on its way to a person."""

import re
from typing import Any

from crm_app.domain.details import normal_form, profile_slug
from crm_app.domain.incoming import ADDRESS, EMAIL, URL, Detail
from crm_app.domain.mappings import CUSTOM, fold_header
from crm_app.exchange.csvfiles import parts
from crm_app.exchange.csvfiles.columns import DETAIL_KINDS, EVENT, IGNORED, Column
from crm_app.exchange.csvfiles.programs import NO_DATE, SAYS_NOTHING
from crm_app.exchange.dates import iso_date
from crm_app.exchange.vcard.values import partial_date

CONNECTED_ON = "Connected on"

_SEPARATORS = re.compile(r"\s*(?:\n|;| ::: |,)\s*")
_LINES = re.compile(r"\s*(?:\n| ::: )\s*")
_ADDRESSES = re.compile(r"\n\s*\n| ::: ")
_BIRTHDAYS = frozenset(("birthday", "geburtstag", "anniversaire", "cumpleanos", "compleanno"))
_NO_TAGS = frozenset(("mycontacts",))  # the group in which Google has everybody


class RowDraft:
    """Fields by name, details, tags, the user's own columns, and what is wrong; filled cell by cell."""

    def __init__(self, is_linkedin: bool) -> None:  # noqa: FBT001 - one caller, who names it by its variable
        """`is_linkedin` makes every profile address a key, whatever its host."""
        self._is_linkedin = is_linkedin
        self._groups: dict[str, tuple[Column, str, dict[str, str]]] = {}
        self.texts: dict[str, Any] = {}
        self.details: list[Detail] = []
        self.tags: list[str] = []
        self.custom: list[tuple[str, str]] = []
        self.complaints: list[tuple[str, str, str]] = []

    def take(self, column: Column | None, header: str, cell: str) -> None:
        """Put one cell that is not empty in its place."""
        text = cell.strip()
        if not text:
            return
        if column is None:
            self._take_custom(header, text)
        elif column.group:
            self._groups.setdefault(column.group, (column, header, {}))[2].setdefault(column.part, text)
        elif column.field in DETAIL_KINDS:
            self._take_detail(column, text)
        elif column.field == "note":
            note = self.texts.get("note")
            self.texts["note"] = f"{note}\n\n{cell}" if note else cell
        elif column.field != IGNORED:
            self._take_field(column, header, text)

    def finish(self) -> None:
        """Put together what stood in several cells, and give the row a name, from whatever tells who it is."""
        for column, header, found in self._groups.values():
            self._take_group(column, header, found)
        texts = self.texts
        if texts.get("name"):
            return
        names = (texts.get(part, "") for part in ("prefix", "given", "additional", "family", "suffix"))
        if name := " ".join(part for part in names if part) or texts.get("nickname"):
            texts["name"] = name
            return
        for detail in self.details:
            if detail.kind == EMAIL or (detail.kind == URL and detail.normal):
                texts["name"] = detail.normal
                self.complaints.append(("", detail.text, "This row has no name; the address stands in for it"))
                return

    def _take_field(self, column: Column, header: str, text: str) -> None:
        if column.field == "tags":
            tags = [tag.lstrip("* ") for tag in split_cell(text)]
            self.tags += [tag for tag in tags if fold_header(tag) not in _NO_TAGS]
        elif column.field in ("birthday", "connected_on"):
            self._take_date(column.field, header, text)
        elif column.field == CUSTOM:
            self._take_custom(column.label or header, text)
        else:
            self._take_text(column.field, header, text)

    def _take_custom(self, name: str, text: str) -> None:
        if text != NO_DATE and (fold_header(name), text) not in SAYS_NOTHING:
            self.custom.append((name, text))

    def _take_group(self, column: Column, header: str, found: dict[str, str]) -> None:
        if column.field == ADDRESS:
            self._take_address(column, found)
        elif column.field in DETAIL_KINDS:
            if "value" in found:
                self._take_detail(Column(column.field, found.get("service") or found.get("label", "")), found["value"])
        elif column.field == "birthday":
            self._take_date("birthday", header, parts.day(found))
        elif column.field == "phonetic":
            self.texts.setdefault("phonetic", parts.in_order(found, ("given", "middle", "family")))
        elif "value" in found:
            self._take_named(column, found)

    def _take_named(self, column: Column, found: dict[str, str]) -> None:
        """A field of the user's own, or an event, under the name that stands beside it."""
        label = parts.label(found.get("label", ""))[0]
        if column.field == EVENT and fold_header(label) in _BIRTHDAYS and "birthday" not in self.texts:
            self._take_date("birthday", label, found["value"])
            return
        name = f"{column.label}: {label}" if column.label and label else label or column.label or column.field
        for text in _LINES.split(found["value"]):
            self._take_custom(name[:1].upper() + name[1:], text)

    def _take_detail(self, column: Column, text: str) -> None:
        label, all_preferred = parts.label(column.label)
        for part in split_detail(column.field, text):
            preferred = all_preferred or part.startswith("* ")
            bare = part.removeprefix("* ")
            normal = (
                profile_slug(bare) if self._is_linkedin and column.field == URL else normal_form(column.field, bare)
            )
            if column.field == URL and normal:
                self.texts.setdefault("slug", normal)
            self.details.append(Detail(column.field, label, bare, normal, preferred))

    def _take_address(self, column: Column, found: dict[str, str]) -> None:
        label, preferred = parts.label(found.get("label", column.label))
        for text, normal in parts.addresses(found):
            self.details.append(Detail(ADDRESS, label, text, normal, preferred))

    def _take_date(self, name: str, header: str, text: str) -> None:
        if text in ("", NO_DATE):
            return
        day = partial_date(text) or iso_date(text)
        if name == "connected_on":
            self.texts[name] = day or text
            self.custom.append((CONNECTED_ON, day or text))
        elif day:
            self.texts[name] = day
        else:
            self.custom.append((header, text))
        if not day:
            self.complaints.append((header, text, "This is no date; its text was kept as it is"))

    def _take_text(self, name: str, header: str, text: str) -> None:
        text = " ".join(text.split()) if "\n" in text else text
        if name not in self.texts:
            self.texts[name] = text
        elif self.texts[name] != text:
            self.custom.append((header, text))


def split_cell(text: str) -> list[str]:
    """The values that share one cell: one a line where there are lines, else between `;`, ` ::: ` or commas."""
    found = text.split("\n") if "\n" in text else _SEPARATORS.split(text)
    return [part for item in found if (part := item.strip())]


def split_detail(kind: str, text: str) -> list[str]:
    """The values of one kind that share a cell; a comma may belong to an address or a URL."""
    if kind == ADDRESS:
        return [part for item in _ADDRESSES.split(text) if (part := item.strip())]
    if kind == EMAIL:
        return split_cell(text)
    found = _LINES.split(text) if kind == URL else re.split(r"\s*(?:\n|;| ::: )\s*", text)
    return [part for item in found if (part := item.strip())]
