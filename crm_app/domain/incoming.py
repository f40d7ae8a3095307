"""What a file brings: the rows every reader of `exchange` yields and the importer of `work` takes in.

Named tuples instead of the dataclasses used between other rooms, with a measured reason: 100,000 of these cross the
pipe from the reading process. Making, pickling and unpickling 100,000 people with two details each took 1.1 s; as
frozen slotted dataclasses they took 2.5 s (best of three runs each, CPython 3.11).
All texts are as typed in the file, trimmed; an absent one is "". Lines count from 1 in the file as an editor shows it.
"""

from typing import Any, NamedTuple

EMAIL = "email"
PHONE = "phone"
URL = "url"
ADDRESS = "address"
MESSAGING = "messaging"

DIGEST_BYTES = 12  # of a row; written as twice as many hexadecimal digits


class Detail(NamedTuple):
    """One way to reach somebody: `text` as typed, and its `normal` form for matching ("" when there is none).

    The normal form is the lower-case e-mail, `+` and digits of an international number, the slug of a LinkedIn URL,
    and for an address its seven parts as vCard writes them (box;extra;street;city;region;code;country).
    """

    kind: str
    label: str
    text: str
    normal: str = ""
    preferred: bool = False


class RawProperty(NamedTuple):
    """A vCard property that the mapped fields alone could not write again.

    `params` and `value` stand as vCard 3.0 writes them (unfolded, escaped, decoded to text); `covers` names the field
    of the person that was read from it ("" for none), so that an export knows when an edit has overtaken it.
    """

    group: str
    name: str
    params: str
    value: str
    line: int
    covers: str = ""


class Photo(NamedTuple):
    """The picture inside a vCard, byte for byte."""

    media_type: str
    data: bytes


class IncomingPerson(NamedTuple):
    """One person as one row or card tells them.

    `line` is where the row begins and names it within its file; `digest` is a hash of its whole content, so that the
    same row is known again. `slug` is the LinkedIn name, lower case. `birthday` keeps what is known: `1980-04-12`,
    `--04-12`, `1980`. `connected_on` is an ISO date. `agent_of` is the line of the card this one was nested in, else 0.
    `related` are pairs of what somebody is to this person and their uid.
    """

    line: int
    digest: str
    uid: str = ""
    name: str = ""
    given: str = ""
    family: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic: str = ""
    title: str = ""
    organisation: str = ""
    department: str = ""
    note: str = ""
    birthday: str = ""
    slug: str = ""
    source: str = ""
    referred_by: str = ""
    connected_on: str = ""
    details: tuple[Detail, ...] = ()
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    raw: tuple[RawProperty, ...] = ()
    photo: Photo | None = None
    agent_of: int = 0
    related: tuple[tuple[str, str], ...] = ()


class IncomingGroup(NamedTuple):
    """A vCard that is a list of others: its name becomes a tag of the members, which are uids."""

    line: int
    name: str
    members: tuple[str, ...]


class IncomingTouch(NamedTuple):
    """A dated contact with somebody the book may know: a message or an invitation.

    `at` is UTC text (`2025-06-01T14:03:22Z`), or a bare local time where the file names no zone. `outgoing` is None
    when it cannot be told. `text` is "" unless it was asked for; it comes in marked private.
    """

    line: int
    digest: str
    kind: str
    name: str
    slug: str
    at: str
    outgoing: bool | None
    text: str = ""
    uid: str = ""


class IncomingNote(NamedTuple):
    """A note that LinkedIn kept about a connection; `at` is UTC text or a date, "" when unknown."""

    line: int
    digest: str
    name: str
    slug: str
    text: str
    at: str
    uid: str = ""


class IncomingTarget(NamedTuple):
    """An organisation one follows, or a job seen or asked for there; `text` says what, and comes in as a note on it.

    `at` is a date or "".
    """

    line: int
    digest: str
    organisation: str
    text: str
    at: str
    place: str = ""


class IncomingMe(NamedTuple):
    """What the owner's LinkedIn profile says about the owner."""

    name: str
    headline: str
    summary: str
    industry: str
    place: str
    urls: tuple[str, ...]


class Invited(NamedTuple):
    """Somebody an invitation names; `email` is lower case, `answer` one of accepted, declined, tentative or ""."""

    email: str
    name: str = ""
    answer: str = ""


class IncomingMeeting(NamedTuple):
    """One event of a calendar.

    `method` says what it is for: `request` (also a later version of one), `cancel`, `reply`, `counter` (another time is
    proposed) or `publish` (an entry of somebody's calendar). `start` is UTC text; a bare local time where the file
    names no zone (then `zone` is ""), a bare date for an event of the whole day. `minutes` is 0 where no length is
    given. `stamp` is when this version was made, UTC text or "".
    """

    line: int
    digest: str
    method: str
    uid: str
    sequence: int
    stamp: str
    start: str
    zone: str
    minutes: int
    title: str = ""
    place: str = ""
    link: str = ""
    text: str = ""
    organiser: Invited | None = None
    invited: tuple[Invited, ...] = ()
    tentative: bool = False


class IncomingRecords(NamedTuple):
    """All other records of a whole book, by table; each row by the columns that its schema names."""

    line: int
    tables: dict[str, list[dict[str, Any]]]


class Hidden(NamedTuple):
    """A row LinkedIn emptied because that member hides from exports: counted, never a person."""

    line: int


class Skipped(NamedTuple):
    """A row that is understood and rightly left out, such as a draft."""

    line: int
    why: str


class Problem(NamedTuple):
    """Something in the file that needs a human eye; by itself it costs no row."""

    line: int
    column: str
    value: str
    message: str


class Unreadable(NamedTuple):
    """A row from which nobody could be read."""

    problem: Problem


class FileReport(NamedTuple):
    """What a file turned out to be; always the first thing a reader yields.

    `headers` are the columns of a CSV, for saved mappings later on.
    """

    format: str
    encoding: str
    headers: tuple[str, ...] = ()


Row = (
    IncomingPerson
    | IncomingGroup
    | IncomingTouch
    | IncomingNote
    | IncomingTarget
    | IncomingMe
    | IncomingRecords
    | IncomingMeeting
    | Hidden
    | Skipped
    | Problem
    | Unreadable
)


class Block(NamedTuple):
    """Some rows on their way from the reader to the book; `done` is the part of the file read so far, 0..1."""

    done: float
    rows: tuple[Row, ...]
