"""The rows of LinkedIn's files other than the connections; messages give dates alone unless their text is asked for."""

from collections.abc import Callable, Iterator
from hashlib import blake2b

from crm_app.domain.details import profile_slug
from crm_app.domain.incoming import (
    DIGEST_BYTES,
    IncomingMe,
    IncomingNote,
    IncomingTouch,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.exchange.csvfiles.people import People
from crm_app.exchange.csvfiles.table import SHOWN, Record, Table
from crm_app.exchange.dates import iso_date, iso_time
from crm_app.exchange.linkedin.owner import Cells, Owner, slugs_of

_LEFT_OUT_FOLDERS = frozenset(("SPAM", "SPINMAIL"))
_YES = frozenset(("yes", "true", "1"))


def _cells(table: Table) -> Iterator[Cells | Unreadable]:
    for record in table.records():
        if record.problem is not None:
            yield Unreadable(record.problem)
        elif any(cell.strip() for cell in record.cells):
            yield _by_header(table, record)


def _by_header(table: Table, record: Record) -> Cells:
    digest = blake2b("\x1f".join(record.cells).encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
    return Cells(record.line, digest, {key: cell.strip() for key, cell in zip(table.keys, record.cells, strict=False)})


def contacts(table: Table) -> Iterator[Row]:
    """Contacts.csv, the address books once uploaded to LinkedIn; its Source is a program, not how one met."""
    keys = tuple("-" if key == "source" else key for key in table.keys)
    plain = Table(table.encoding, table.delimiter, table.headers, keys, table.lines, table.first)
    for row in People(plain).rows():
        table.at = plain.at
        yield row


def profile(table: Table) -> Iterator[Row]:
    """Profile.csv: what the owner says about the owner."""
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
    slugs = slugs_of(cells.get("recipientprofileurls"))
    others = [(cells.get("to") if len(slugs) == 1 else "", slug) for slug in slugs] or [(cells.get("to"), "")]
    for name, slug in others:
        if not owner.is_me(name=name, slug=slug):
            digest = (
                cells.digest
                if len(others) == 1
                else blake2b((cells.digest + slug).encode(), digest_size=DIGEST_BYTES).hexdigest()
            )
            yield IncomingTouch(cells.line, digest, "message", name, slug, at, outgoing=True, text=text)


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


# The files about people who are named elsewhere.
READERS: dict[str, Callable[..., Iterator[Row]]] = {
    "messages": _messages,
    "invitations": _invitations,
    "notes": _notes,
}
