"""The rows of an address list as people: LinkedIn's Connections of every era, and lists whose headers name fields."""

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from crm_app.domain.details import normal_form, profile_slug
from crm_app.domain.incoming import (
    ADDRESS,
    DIGEST_BYTES,
    EMAIL,
    URL,
    Detail,
    FileReport,
    Hidden,
    IncomingPerson,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.exchange.csvfiles.guard import unguard
from crm_app.exchange.csvfiles.headers import DETAIL_KINDS, IGNORED, OWN, Column, columns_of
from crm_app.exchange.csvfiles.table import SHOWN, Record, Table
from crm_app.exchange.dates import iso_date
from crm_app.exchange.reading import Reading
from crm_app.exchange.vcard.values import partial_date

CONNECTED_ON = "Connected on"

_SEPARATORS = re.compile(r"\s*(?:\n|;| ::: |,)\s*")
_LINES = re.compile(r"\s*(?:\n| ::: )\s*")
_ADDRESSES = re.compile(r"\n\s*\n| ::: ")


def read_people(table: Table) -> Reading:
    """The people of a table whose headers were recognised."""
    rows = People(table)
    kind = "linkedin" if rows.is_linkedin else "csv"
    return Reading(FileReport(kind, table.encoding, table.headers), rows.rows(), table.done)


class People:
    """Reads the rows of one table; what each column means is settled once."""

    def __init__(self, table: Table) -> None:
        """`table` has at least one column that tells who somebody is."""
        self._table = table
        is_ours = table.headers[: len(OWN)] == OWN
        columns = columns_of(table.keys)
        if is_ours:
            columns[len(OWN) :] = [None] * (len(columns) - len(OWN))
        self.is_linkedin = not is_ours and is_linkedin(table.keys)
        self._columns = tuple(zip(columns, table.headers, strict=True))

    def rows(self) -> Iterator[Row]:
        """Yield what each row gives."""
        for record in self._table.records():
            if record.problem is not None:
                yield Unreadable(record.problem)
            else:
                yield from self._row(record)

    def _row(self, record: Record) -> Iterator[Row]:
        cells = record.cells
        filled = {index for index, cell in enumerate(cells) if cell and not cell.isspace()}
        if not filled:
            yield Skipped(record.line, "an empty row")
        elif self.is_linkedin and all(self._is_date(index) for index in filled):
            yield Hidden(record.line)
        elif len(cells) == len(self._table.headers) and tuple(map(str.strip, cells)) == self._table.headers:
            yield Skipped(record.line, "the headers once more")
        else:
            yield from self._ragged(record)
            yield from self._person(record)

    def _is_date(self, index: int) -> bool:
        column = self._columns[index][0] if index < len(self._columns) else None
        return column is not None and column.field == "connected_on"

    def _ragged(self, record: Record) -> Iterator[Problem]:
        columns, cells = len(self._columns), len(record.cells)
        extra = [cell for cell in record.cells[columns:] if cell.strip()]
        if extra:
            message = f"This row has {cells} cells under {columns} headers; the last were left out"
            yield Problem(record.line, "", self._table.delimiter.join(extra)[:SHOWN], message)
        elif cells < columns and self.is_linkedin:
            yield Problem(record.line, "", "", f"This row has only {cells} of {columns} cells")

    def _person(self, record: Record) -> Iterator[Row]:
        draft = RowDraft(self.is_linkedin)
        for (column, header), cell in zip(self._columns, record.cells, strict=False):
            if cell:
                draft.take(column, header, unguard(cell))
        draft.finish()
        for header, value, message in draft.complaints:
            yield Problem(record.line, header, value[:SHOWN], message)
        if not draft.texts.get("name"):
            text = self._table.delimiter.join(record.cells)[:SHOWN]
            yield Unreadable(Problem(record.line, "", text, "Nobody is named in this row"))
            return
        digest = blake2b("\x1f".join(record.cells).encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
        person = IncomingPerson(record.line, digest, details=tuple(draft.details), custom=tuple(draft.custom))
        yield person._replace(**draft.texts, tags=tuple(dict.fromkeys(draft.tags)))


class RowDraft:
    """One row in the making: fields by name, details, tags, the user's own columns, and what is wrong."""

    def __init__(self, is_linkedin: bool) -> None:  # noqa: FBT001 - one caller, who names it by its variable
        """`is_linkedin` makes every profile address a key, whatever its host."""
        self._is_linkedin = is_linkedin
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
            self.custom.append((header, text))
        elif column.field in DETAIL_KINDS:
            self._take_detail(column, text)
        elif column.field == "tags":
            self.tags += [tag.lstrip("* ") for tag in split_cell(text) if tag != "* myContacts"]
        elif column.field == "note":
            note = self.texts.get("note")
            self.texts["note"] = f"{note}\n\n{cell}" if note else cell
        elif column.field in ("birthday", "connected_on"):
            self._take_date(column.field, header, text)
        elif column.field != IGNORED:
            self._take_text(column.field, header, text)

    def finish(self) -> None:
        """Give the row a name, from whatever tells who it is."""
        texts = self.texts
        if texts.get("name"):
            return
        names = (texts.get(part, "") for part in ("prefix", "given", "additional", "family", "suffix"))
        if name := " ".join(part for part in names if part):
            texts["name"] = name
            return
        for detail in self.details:
            if detail.kind == EMAIL or (detail.kind == URL and detail.normal):
                texts["name"] = detail.normal
                self.complaints.append(("", detail.text, "This row has no name; the address stands in for it"))
                return

    def _take_detail(self, column: Column, text: str) -> None:
        for part in split_detail(column.field, text):
            preferred = part.startswith("* ")
            bare = part.removeprefix("* ")
            normal = (
                profile_slug(bare) if self._is_linkedin and column.field == URL else normal_form(column.field, bare)
            )
            if column.field == URL and normal:
                self.texts.setdefault("slug", normal)
            self.details.append(Detail(column.field, column.label, bare, normal, preferred))

    def _take_date(self, name: str, header: str, text: str) -> None:
        day = partial_date(text) or iso_date(text)
        if name == "connected_on":
            self.texts[name] = day or text
            self.custom.append((CONNECTED_ON, day or text))
        elif day:
            self.texts[name] = day
        elif text != "0/0/00":  # Outlook's word for no date
            self.custom.append((header, text))
        if not day and text != "0/0/00":
            self.complaints.append((header, text, "This is no date; its text was kept as it is"))

    def _take_text(self, name: str, header: str, text: str) -> None:
        text = " ".join(text.split()) if "\n" in text else text
        if name in self.texts:
            self.custom.append((header, text))
        else:
            self.texts[name] = text


def is_linkedin(keys: tuple[str, ...]) -> bool:
    """Whether these folded headers are those of LinkedIn's Connections, of any era and language."""
    columns = columns_of(keys)
    fields = {column.field for column in columns if column is not None}
    return {"given", "family", "connected_on"} <= fields


def split_cell(text: str) -> list[str]:
    """The values that share one cell: one a line where there are lines, else between `;`, ` ::: ` or commas."""
    parts = text.split("\n") if "\n" in text else _SEPARATORS.split(text)
    return [part for item in parts if (part := item.strip())]


def split_detail(kind: str, text: str) -> list[str]:
    """The values of one kind that share a cell; a comma may belong to an address or a URL."""
    if kind == ADDRESS:
        return [part for item in _ADDRESSES.split(text) if (part := item.strip())]
    if kind == EMAIL:
        return split_cell(text)
    parts = _LINES.split(text) if kind == URL else re.split(r"\s*(?:\n|;| ::: )\s*", text)
    return [part for item in parts if (part := item.strip())]
