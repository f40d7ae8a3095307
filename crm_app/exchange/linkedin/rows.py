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
from crm_app.exchange.linkedin.owner import Cells, Owner

_LEFT_OUT_FOLDERS = frozenset(("SPAM", "SPINMAIL"))
_YES = frozenset(("yes", "true", "1"))
_UNKNOWN_OWNER = (
    "Which side of these messages is yours cannot be told, so both sides were taken for contacts; "
    "the whole zip with your Profile.csv tells it"
)


def cells_of(table: Table) -> Iterator[Cells | Unreadable]:
    """The rows of a table by their folded headers, without the empty ones."""
    for record in table.records():
        if record.problem is not None:
            yield Unreadable(record.problem)
        elif any(cell.strip() for cell in record.cells):
            yield _by_header(table, record)


def _by_header(table: Table, record: Record) -> Cells:
    digest = _digest("\x1f".join(record.cells))
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
    for cells in cells_of(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        name = f"{cells.get('firstname')} {cells.get('lastname')}".strip()
        urls = tuple(part for part in cells.get("websites").strip("[]").split(",") if part)
        place = cells.get("geolocation") or cells.get("address")
        yield IncomingMe(name, cells.get("headline"), cells.get("summary"), cells.get("industry"), place, urls)


def _messages(table: Table, owner: Owner, *, texts: bool) -> Iterator[Row]:
    messages: list[Cells] = []
    left_out: list[Cells] = []
    for cells in cells_of(table):
        if isinstance(cells, Unreadable):
            yield cells
        elif why := _left_out(cells):
            left_out.append(cells)
            yield Skipped(cells.line, why)
        else:
            messages.append(cells)
    owner.settle(messages + left_out)
    if messages and not owner.is_known:
        yield Problem(messages[0].line, "FROM", "", _UNKNOWN_OWNER)
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
    sender = cells.get("from"), profile_slug(cells.get("senderprofileurl"))
    outgoing = _is_me(owner, sender) if owner.is_known else None
    if not outgoing:
        yield IncomingTouch(cells.line, cells.digest, "message", *sender, at, outgoing, text)
    if outgoing is False:
        return
    others = [party for party in owner.recipients(cells) if not _is_me(owner, party)]
    for name, slug in others:
        digest = cells.digest if len(others) == 1 else _digest(cells.digest + (slug or name.casefold()))
        yield IncomingTouch(cells.line, digest, "message", name, slug, at, outgoing, text)


def _is_me(owner: Owner, party: tuple[str, str]) -> bool:
    return owner.is_me(name=party[0], slug=party[1])


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()


def _invitations(table: Table, owner: Owner, *, texts: bool) -> Iterator[Row]:
    for cells in cells_of(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        at = iso_time(cells.get("sentat"))
        inviter = cells.get("from"), profile_slug(cells.get("inviterprofileurl"))
        invitee = cells.get("to"), profile_slug(cells.get("inviteeprofileurl"))
        direction = cells.get("direction").upper()
        outgoing = direction != "INCOMING"
        if direction in ("INCOMING", "OUTGOING"):
            owner.told(*(inviter if outgoing else invitee))
        name, slug = invitee if outgoing else inviter
        text = cells.get("message") if texts else ""
        if at:
            yield IncomingTouch(cells.line, cells.digest, "invitation", name, slug, at, outgoing, text)
        else:
            value = cells.get("sentat")[:SHOWN]
            yield Unreadable(Problem(cells.line, "Sent At", value, "This invitation has no date that can be read"))


def _recommendations(table: Table, _owner: Owner, *, texts: bool) -> Iterator[Row]:  # noqa: ARG001 - they are meant to be read
    for cells in cells_of(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        name = f"{cells.get('firstname')} {cells.get('lastname')}".strip()
        created = cells.get("creationdate")
        at = iso_time(created) or iso_date(created)
        yield IncomingNote(cells.line, cells.digest, name, "", f"Recommendation: {cells.get('text')}", at)


def _notes(table: Table, _owner: Owner, *, texts: bool) -> Iterator[Row]:  # noqa: ARG001 - notes are the owner's own words
    for cells in cells_of(table):
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
    "recommendations": _recommendations,
}
