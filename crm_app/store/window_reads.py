"""What the window shows: ids in list order, and the rows of the few records on the screen, as plain values."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from crm_app.store.book import Book
from crm_app.store.changes import as_json
from crm_app.store.schema import moment

_AMONG = "IN (SELECT value FROM json_each(?1))"
_STAGES = " to-ask asked scheduled met thanked in-touch dormant declined none"
ORDERS = {
    "name": "by_family {way}",
    "given": "by_given {way}",
    "organisation": "organisation_name = '', organisation_name COLLATE NOCASE {way}, by_family",
    "stage": f"instr('{_STAGES}', ' ' || stage) {{way}}, by_family",
    "last_contact": "last_contact IS NULL, last_contact {way}, by_family",
}
"""Ways to order the list of people."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the list of people; `stage` as in JSON."""

    id: int
    name: str
    title: str
    organisation: str
    stage: str
    last_contact: datetime | None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One line of the list of meetings; `person` is the host's id, 0 where there is none."""

    id: int
    uid: str
    person: int
    name: str
    title: str
    organisation: str
    start: datetime
    zone: str
    minutes: int
    mode: str
    place: str
    goal: str
    state: str


@dataclass(frozen=True, slots=True)
class DetailLine:
    """A way to reach somebody."""

    kind: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note about somebody, in Markdown; `at` is None for the note that belongs to the contact itself."""

    text: str
    at: datetime | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class PersonView:
    """What the detail of a person shows; `path` leads from the root to them as (id, name), id 0 for a channel."""

    line: PersonLine
    uid: str
    said_as: str
    pronouns: str
    second_name: str
    place: str
    do_not_contact: bool
    do_not_contact_reason: str
    path: tuple[tuple[int, str], ...] = ()
    words: str = ""
    details: tuple[DetailLine, ...] = ()
    tags: tuple[str, ...] = ()
    meetings: tuple[MeetingLine, ...] = ()
    notes: tuple[NoteLine, ...] = field(default=())


def person_ids(book: Book, *, order: str = "name", descending: bool = False) -> "array[int]":
    """Everybody on the shelf, in an order of ORDERS; what is empty stands at the end either way."""
    by = ORDERS[order].format(way="DESC" if descending else "ASC")
    rows = book.rows(f"SELECT person FROM standing WHERE shelf = 'shown' ORDER BY {by}, person")
    return array("q", (row[0] for row in rows))


def person_count(book: Book) -> int:
    """How many people are on the shelf."""
    return int(book.value("SELECT count(*) FROM standing WHERE shelf = 'shown'"))


def person_lines(book: Book, ids: Sequence[int]) -> list[tuple[int, PersonLine]]:
    """The lines of these people, in any order."""
    sql = f"""SELECT s.person, p.name, s.title, s.organisation_name, s.stage, s.last_contact
      FROM standing s JOIN person p ON p.id = s.person WHERE s.person {_AMONG}"""
    return [
        (key, PersonLine(key, name, title, organisation, stage, moment(last)))
        for key, name, title, organisation, stage, last in book.rows(sql, (as_json(ids),))
    ]


_STATE = """CASE WHEN m.cancelled_at IS NOT NULL THEN 'cancelled' WHEN m.no_show_at IS NOT NULL THEN 'no-show'
  WHEN m.held_end IS NOT NULL THEN 'held' ELSE 'planned' END"""
_MEETING = f"""SELECT m.id, m.uid, coalesce(h.person_id, 0), coalesce(p.name, ''), coalesce(s.title, ''),
  coalesce(s.organisation_name, ''), m.start, m.zone, m.minutes, m.mode, m.place, m.goal, {_STATE}
FROM meeting m
LEFT JOIN participant h ON h.id = (SELECT min(id) FROM participant WHERE meeting_id = m.id AND role = 'host')
LEFT JOIN person p ON p.id = h.person_id LEFT JOIN standing s ON s.person = p.id"""


def meeting_ids(book: Book, *, now: str, past: bool) -> "array[int]":
    """Meetings to come, soonest first; or those behind, latest first. `now` is UTC text; one under way is to come."""
    over = "(held_end IS NOT NULL OR datetime(start, '+' || minutes || ' minutes') < datetime(?1))"
    where, order = (over, "DESC") if past else (f"NOT {over} AND cancelled_at IS NULL", "ASC")
    alive = "trashed_at IS NULL AND archived_at IS NULL"
    rows = book.rows(f"SELECT id FROM meeting WHERE {alive} AND {where} ORDER BY start {order}, id", (now,))
    return array("q", (row[0] for row in rows))


def meeting_lines(book: Book, ids: Sequence[int]) -> list[tuple[int, MeetingLine]]:
    """The lines of these meetings, in any order."""
    return [(row[0], _meeting(row)) for row in book.rows(f"{_MEETING} WHERE m.id {_AMONG}", (as_json(ids),))]


def _meeting(row: tuple[Any, ...]) -> MeetingLine:
    key, uid, person, name, title, organisation, start, *rest = row
    return MeetingLine(key, uid, person, name, title, organisation, datetime.fromisoformat(start), *rest)


def names(book: Book, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Name and "title, organisation" of these people."""
    lines = person_lines(book, ids)
    return {
        key: (line.name, ", ".join(part for part in (line.title, line.organisation) if part)) for key, line in lines
    }


def person_view(book: Book, person: int) -> PersonView | None:
    """Everything the detail shows about one person; None when there is nobody (any more)."""
    found = dict(person_lines(book, [person])).get(person)
    rows = book.rows(_PERSON, (person,))
    if found is None or not rows:
        return None
    uid, said_as, pronouns, second_name, stop, reason, note = rows[0]
    path, words = _path(book, person)
    return PersonView(
        found, uid, said_as, pronouns, second_name, _place(book, person), bool(stop), reason, path, words,
        tuple(DetailLine(*row) for row in book.rows(_DETAILS, (person,))),
        tuple(row[0] for row in book.rows(_TAGS, (person,))),
        tuple(_meeting(row) for row in book.rows(_MEETINGS, (person,))),
        (*([NoteLine(note)] if note else ()), *_notes(book, person)),
    )  # fmt: skip


_DETAILS = "SELECT kind, label, text FROM detail WHERE person_id = ? ORDER BY preferred DESC, position, id"
_TAGS = "SELECT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = ? ORDER BY t.name"
_MEETINGS = f"""{_MEETING} WHERE m.trashed_at IS NULL
  AND m.id IN (SELECT meeting_id FROM participant WHERE person_id = ?) ORDER BY m.start DESC"""
_PERSON = """SELECT uid, said_as, pronouns, second_name, do_not_contact, do_not_contact_reason, note
  FROM person WHERE id = ?"""


def _notes(book: Book, person: int) -> list[NoteLine]:
    sql = "SELECT text, at, private FROM note WHERE person_id = ? AND trashed_at IS NULL ORDER BY at DESC, id DESC"
    return [NoteLine(text, moment(at), bool(private)) for text, at, private in book.rows(sql, (person,))]


def _place(book: Book, person: int) -> str:
    sql = """SELECT o.place FROM standing s JOIN organisation o ON o.id = s.organisation WHERE s.person = ?"""
    return str(book.value(sql, (person,)) or "")


def _path(book: Book, person: int) -> tuple[tuple[tuple[int, str], ...], str]:
    """Who sent me to whom up to this person, and the words of the last one; a loop in the data ends the walk."""
    steps: list[tuple[int, str]] = [(person, str(book.value("SELECT name FROM person WHERE id = ?", (person,)) or ""))]
    words = ""
    seen = {person}
    while True:
        rows = book.rows(_REFERRED, (steps[0][0],))
        if not rows:
            break
        referrer, name, channel, said = rows[0]
        words = words or (said if len(steps) == 1 else "")
        if referrer is None:
            if channel:
                steps.insert(0, (0, channel))
            break
        if referrer in seen:
            break
        seen.add(referrer)
        steps.insert(0, (referrer, name))
    return (tuple(steps) if len(steps) > 1 else ()), words


_REFERRED = """SELECT r.referrer_id, p.name, c.name, CASE WHEN r.private THEN '' ELSE r.words END
  FROM referral r LEFT JOIN person p ON p.id = r.referrer_id LEFT JOIN channel c ON c.id = r.channel_id
  WHERE r.referred_id = ? AND r.trashed_at IS NULL ORDER BY r.main DESC, r.id LIMIT 1"""
