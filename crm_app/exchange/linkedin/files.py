"""LinkedIn's files told apart by their headers; of the zip only those known here are opened."""

import zipfile
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain

from crm_app.domain.incoming import FileReport, Problem, Row, Skipped, Unreadable
from crm_app.domain.mappings import fold_header, signature
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.headers import known_headers
from crm_app.exchange.csvfiles.people import People, read_people
from crm_app.exchange.csvfiles.table import Table, open_mapped, open_table
from crm_app.exchange.limits import read_member
from crm_app.exchange.linkedin.owner import Owner
from crm_app.exchange.linkedin.rows import READERS, contacts, profile
from crm_app.exchange.linkedin.targets import is_jobs, read_targets
from crm_app.exchange.reading import How, Reading

# kind -> headers that only this file has
_KINDS = {
    "messages": {"conversationid", "from", "to", "date"},
    "invitations": {"from", "to", "sentat", "direction"},
    "notes": {"connectionfirstname", "connectionlastname", "note"},
    "contacts": {"companies", "createdat"},
    "profile": {"firstname", "lastname", "headline", "summary"},
    "recommendations": {"firstname", "lastname", "text", "creationdate", "status"},
    "follows": {"organization", "followedon"},
}
_TARGETS = {"follows": "linkedin-follows", "jobs": "jobs"}  # kind -> format
_SURE = 100_000  # more than any headers could score
# folded member names -> the order in which they are read: whoever is named later is in the book by then
_MEMBERS = {
    "connectionscsv": 0, "contactscsv": 1, "importedcontactscsv": 1, "profilecsv": 2, "invitationscsv": 3,
    "messagescsv": 4, "notescsv": 5, "recommendationsreceivedcsv": 5, "recommendationsgivencsv": 5,
    "companyfollowscsv": 6, "jobapplicationscsv": 7, "savedjobscsv": 7,
}  # fmt: skip


def known_linkedin(keys: list[str]) -> int:
    """How many headers are known, when they are those of one of LinkedIn's files or of any list of people."""
    kind = kind_of(keys)
    return 2 * len(_KINDS.get(kind, keys)) if kind else known_headers(keys)


def kind_of(keys: Iterable[str]) -> str:
    """Which of LinkedIn's files has these folded headers, "" for none that is read in a way of its own."""
    present = set(keys)
    found = next((kind for kind, needed in _KINDS.items() if needed <= present), "")
    return found or ("jobs" if is_jobs(present) and not known_headers(list(present)) else "")


def read_csv(data: bytes, how: How) -> Reading:
    """One delimited file, whichever it is: as a mapping says, given or saved for these headers, else as its headers."""
    if how.mapping:
        return read_people(open_mapped(data, how.mapping), how.mapping)

    def known(keys: list[str]) -> int:
        saved = len(keys) > 1 and signature(keys) in how.saved
        return _SURE if saved else known_linkedin(keys)

    table = open_table(data, known)
    saved = how.saved.get(signature(table.keys))
    return read_people(table, saved) if saved else read_table(table, texts=how.texts)


def read_table(table: Table, *, texts: bool) -> Reading:
    """One table, whichever it is; `texts` takes the words of messages in as well."""
    kind = kind_of(table.keys)
    if not kind:
        return read_people(table)
    report = FileReport(f"linkedin-{kind}", table.encoding, table.headers)
    if kind == "contacts":
        return Reading(report, contacts(table), table.done)
    if kind == "profile":
        return Reading(report, profile(table), table.done)
    if kind in _TARGETS:
        return Reading(report._replace(format=_TARGETS[kind]), read_targets(table), table.done)
    return Reading(report, READERS[kind](table, Owner(), texts=texts), table.done)


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
        if kind in READERS:
            yield filter(None, map(partial(_beside, name), READERS[kind](table, owner, texts=texts)))
        elif kind == "profile":
            yield map(owner.met, profile(table))
        elif kind == "contacts":
            yield map(partial(_told_where, name), contacts(table))
        elif kind in _TARGETS:
            yield filter(None, map(partial(_beside, name), read_targets(table)))
        else:
            yield map(partial(_told_where, name), map(owner.met, People(table).rows()))


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
