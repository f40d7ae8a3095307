"""LinkedIn's export: the zip as it comes, or one of its files; of the zip only the files known here are opened.

Messages give dates alone unless their text is asked for.
"""

import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from crm_app.domain.details import profile_slug
from crm_app.domain.incoming import (
    DIGEST_BYTES,
    FileReport,
    IncomingMe,
    IncomingNote,
    IncomingTouch,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.headers import known_headers
from crm_app.exchange.csvfiles.people import People, read_people
from crm_app.exchange.csvfiles.table import SHOWN, Record, Table, fold_header, open_table
from crm_app.exchange.dates import iso_date, iso_time
from crm_app.exchange.limits import read_member
from crm_app.exchange.reading import Reading

# kind -> headers that only this file has
_KINDS = {
    "messages": {"conversationid", "from", "to", "date"},
    "invitations": {"from", "to", "sentat", "direction"},
    "notes": {"connectionfirstname", "connectionlastname", "note"},
    "contacts": {"companies", "createdat"},
    "profile": {"firstname", "lastname", "headline", "summary"},
}
# folded member names -> the order in which they are read: whoever is named later is in the book by then
_MEMBERS = {
    "connectionscsv": 0, "contactscsv": 1, "importedcontactscsv": 1, "profilecsv": 2, "invitationscsv": 3,
    "messagescsv": 4, "notescsv": 5,
}  # fmt: skip
_LEFT_OUT_FOLDERS = frozenset(("SPAM", "SPINMAIL"))
_YES = frozenset(("yes", "true", "1"))


class Cells(NamedTuple):
    """One row by its folded headers."""

    line: int
    digest: str
    texts: dict[str, str]

    def get(self, key: str) -> str:
        """The cell under a header, "" when there is none."""
        return self.texts.get(key, "")


def known_linkedin(keys: list[str]) -> int:
    """How many headers are known, when they are those of one of LinkedIn's files or of any list of people."""
    kind = kind_of(keys)
    return 2 * len(_KINDS[kind]) if kind else known_headers(keys)


def kind_of(keys: Iterable[str]) -> str:
    """Which of LinkedIn's files has these folded headers, "" for none that is read in a way of its own."""
    present = set(keys)
    return next((kind for kind, needed in _KINDS.items() if needed <= present), "")


def read_table(table: Table, *, texts: bool) -> Reading:
    """One CSV, whichever it is; `texts` takes the words of messages in as well."""
    kind = kind_of(table.keys)
    if not kind:
        return read_people(table)
    report = FileReport(f"linkedin-{kind}", table.encoding, table.headers)
    if kind == "contacts":
        return Reading(report, _contacts(table), table.done)
    if kind == "profile":
        return Reading(report, _profile(table), table.done)
    return Reading(report, _READERS[kind](table, Owner(), texts=texts), table.done)


def read_zip(archive: zipfile.ZipFile, *, texts: bool) -> Reading:
    """The whole export; Unusable when none of its files is known or one is encrypted or too large."""
    members = sorted(_members(archive), key=lambda found: found[0])
    if not members:
        raise Unusable(
            "is a zip, but none of the files in it is one of LinkedIn's; unpack it and choose the file inside"
        )
    tables = []
    for _, name in members:
        data = read_member(archive, name)
        try:
            tables.append((name, open_table(data, known_linkedin)))
        except Unusable:
            continue  # files without rows belong to the export
    if not tables:
        raise Unusable("holds LinkedIn's files, but no rows that name people")
    walked = _Progress(len(tables))
    rows = chain.from_iterable(_member_rows(tables, texts=texts, walked=walked))
    encoding = tables[0][1].encoding
    return Reading(FileReport("linkedin-zip", encoding, tables[0][1].headers), rows, walked.done)


class _Progress:
    """How far through the members of a zip the reading is."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._finished = 0
        self._table: Table | None = None

    def enter(self, table: Table) -> None:
        self._finished += self._table is not None
        self._table = table

    def done(self) -> float:
        inside = self._table.done() if self._table else 0.0
        return (self._finished + inside) / self._total


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[int, str]]:
    for info in archive.infolist():
        parts = info.filename.replace("\\", "/").split("/")
        order = _MEMBERS.get(fold_header(parts[-1]))
        if order is not None and not info.is_dir() and "__MACOSX" not in parts:
            yield order, info.filename


def _member_rows(tables: list[tuple[str, Table]], *, texts: bool, walked: _Progress) -> Iterator[Iterator[Row]]:
    owner = Owner()
    for name, table in tables:
        walked.enter(table)
        kind = kind_of(table.keys)
        if kind in _READERS:
            yield filter(None, map(partial(_beside, name), _READERS[kind](table, owner, texts=texts)))
        elif kind == "profile":
            yield map(owner.met, _profile(table))
        else:
            yield map(partial(_told_where, name), _contacts(table) if kind == "contacts" else People(table).rows())


def _beside(name: str, row: Row) -> Row | None:
    """A row that stands beside the people of the export: what counts is the people, so it may complain but not fail."""
    if isinstance(row, Unreadable):
        return _told_where(name, row.problem)
    return None if isinstance(row, Skipped) else _told_where(name, row)


def _told_where(name: str, row: Row) -> Row:
    """A complaint about one file of many says which."""
    if isinstance(row, Problem):
        return row._replace(message=f"{name}: {row.message}")
    if isinstance(row, Unreadable):
        return Unreadable(row.problem._replace(message=f"{name}: {row.problem.message}"))
    return row


class Owner:
    """Whose export it is: told by the profile, else by who takes part in most conversations."""

    def __init__(self) -> None:
        self.name = ""
        self.slug = ""

    def met(self, row: Row) -> Row:
        """Remember the name from the profile on its way through."""
        if isinstance(row, IncomingMe):
            self.name = row.name
        return row

    def guess(self, messages: list[Cells]) -> None:
        """Settle name and slug from the messages themselves."""
        slugs: Counter[str] = Counter()
        names: Counter[str] = Counter()
        for cells in messages:
            slug, name = profile_slug(cells.get("senderprofileurl")), cells.get("from")
            slugs.update({slug, *_slugs(cells.get("recipientprofileurls"))} - {""})
            names.update({name, cells.get("to")} - {""})
            if self.name and name.casefold() == self.name.casefold():
                self.slug = self.slug or slug
        self.slug = self.slug or _usual(slugs)
        self.name = self.name or _usual(names)

    def is_me(self, *, name: str, slug: str) -> bool:
        """Whether this is the owner; a slug decides where both sides have one."""
        if slug and self.slug:
            return slug == self.slug
        return bool(name) and name.casefold() == self.name.casefold()


def _usual(counts: Counter[str]) -> str:
    """The one that stands out; nobody when two are equal."""
    most = counts.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else ""


def _cells(table: Table) -> Iterator[Cells | Unreadable]:
    for record in table.records():
        if record.problem is not None:
            yield Unreadable(record.problem)
        elif any(cell.strip() for cell in record.cells):
            yield _by_header(table, record)


def _by_header(table: Table, record: Record) -> Cells:
    digest = blake2b("\x1f".join(record.cells).encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
    return Cells(record.line, digest, {key: cell.strip() for key, cell in zip(table.keys, record.cells, strict=False)})


def _contacts(table: Table) -> Iterator[Row]:
    """Contacts.csv, the address books once uploaded to LinkedIn; its Source is a program, not how one met."""
    keys = tuple("-" if key == "source" else key for key in table.keys)
    plain = Table(table.encoding, table.delimiter, table.headers, keys, table.lines, table.first)
    for row in People(plain).rows():
        table.at = plain.at
        yield row


def _profile(table: Table) -> Iterator[Row]:
    for cells in _cells(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        name = f"{cells.get('firstname')} {cells.get('lastname')}".strip()
        urls = tuple(part for part in cells.get("websites").strip("[]").split(",") if part)
        place = cells.get("geolocation") or cells.get("address")
        yield IncomingMe(name, cells.get("headline"), cells.get("summary"), cells.get("industry"), place, urls)


def _messages(table: Table, owner: Owner, *, texts: bool) -> Iterator[Row]:
    messages: list[Cells] = []
    for cells in _cells(table):
        if isinstance(cells, Unreadable):
            yield cells
        elif why := _left_out(cells):
            yield Skipped(cells.line, why)
        else:
            messages.append(cells)
    owner.guess(messages)
    for cells in messages:
        yield from _touches(cells, owner, text=cells.get("content") if texts else "")


def _left_out(cells: Cells) -> str:
    if any(cells.get(key).casefold() in _YES for key in ("ismessagedraft", "isconversationdraft")):
        return "a draft"
    if cells.get("folder").upper() in _LEFT_OUT_FOLDERS:
        return "spam"
    if "spinmail" in cells.get("conversationid").casefold() or "spinmail" in cells.get("conversationtitle").casefold():
        return "an advertisement"
    return ""


def _touches(cells: Cells, owner: Owner, *, text: str) -> Iterator[Row]:
    at = iso_time(cells.get("date"))
    if not at:
        value = cells.get("date")[:SHOWN]
        yield Unreadable(Problem(cells.line, "DATE", value, "This message has no date that can be read"))
        return
    sender, slug = cells.get("from"), profile_slug(cells.get("senderprofileurl"))
    if not owner.is_me(name=sender, slug=slug):
        yield IncomingTouch(cells.line, cells.digest, "message", sender, slug, at, outgoing=False, text=text)
        return
    slugs = _slugs(cells.get("recipientprofileurls"))
    others = [(cells.get("to") if len(slugs) == 1 else "", slug) for slug in slugs] or [(cells.get("to"), "")]
    for name, slug in others:
        if not owner.is_me(name=name, slug=slug):
            digest = (
                cells.digest
                if len(others) == 1
                else blake2b((cells.digest + slug).encode(), digest_size=DIGEST_BYTES).hexdigest()
            )
            yield IncomingTouch(cells.line, digest, "message", name, slug, at, outgoing=True, text=text)


def _slugs(cell: str) -> list[str]:
    return [slug for url in cell.split(",") if (slug := profile_slug(url))]


def _invitations(table: Table, _owner: Owner, *, texts: bool) -> Iterator[Row]:
    for cells in _cells(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        at = iso_time(cells.get("sentat"))
        outgoing = cells.get("direction").upper() != "INCOMING"
        name = cells.get("to" if outgoing else "from")
        slug = profile_slug(cells.get("inviteeprofileurl" if outgoing else "inviterprofileurl"))
        text = cells.get("message") if texts else ""
        if at:
            yield IncomingTouch(cells.line, cells.digest, "invitation", name, slug, at, outgoing, text)
        else:
            value = cells.get("sentat")[:SHOWN]
            yield Unreadable(Problem(cells.line, "Sent At", value, "This invitation has no date that can be read"))


def _notes(table: Table, _owner: Owner, *, texts: bool) -> Iterator[Row]:  # noqa: ARG001 - notes are the owner's own words
    for cells in _cells(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        name = f"{cells.get('connectionfirstname')} {cells.get('connectionlastname')}".strip()
        created = cells.get("editedon") or cells.get("createdon")
        at = iso_time(created) or iso_date(created)
        slug = profile_slug(cells.get("connectionprofileurl"))
        yield IncomingNote(cells.line, cells.digest, name, slug, cells.get("note"), at)


_READERS: dict[str, Callable[..., Iterator[Row]]] = {
    "messages": _messages,
    "invitations": _invitations,
    "notes": _notes,
}
