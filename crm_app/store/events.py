"""Events where people are met: a talk, a fair, the meeting of an association; who is to be met there, or was."""

from dataclasses import dataclass
from datetime import date, datetime

from crm_app.errors import Unusable
from crm_app.store import channels, models, referrals, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value, moment


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event; `day` is the day alone where no hour is known, `people` (id, name) of who is met there."""

    id: int
    name: str
    day: date | None
    start: datetime | None
    zone: str
    place: str
    url: str
    attended_at: datetime | None
    note: str
    people: tuple[tuple[int, str], ...]


def listed(book: Book) -> list[EventRow]:
    """All events: those to come first by their day, those attended last, newest first."""
    there: dict[int, list[tuple[int, str]]] = {}
    sql = "SELECT e.event_id, p.id, p.name FROM event_person e JOIN person p ON p.id = e.person_id ORDER BY e.id"
    for event, person, name in book.rows(sql, ()):
        there.setdefault(event, []).append((person, name))
    sql = """SELECT id, name, day, start, zone, place, url, attended_at, note FROM event
      WHERE trashed_at IS NULL AND archived_at IS NULL
      ORDER BY attended_at IS NOT NULL, CASE WHEN attended_at IS NULL THEN coalesce(nullif(day, ''), '9999') END,
        day DESC, id"""
    return [
        EventRow(
            row[0], row[1], date.fromisoformat(row[2]) if row[2] else None, moment(row[3]), row[4], row[5], row[6],
            moment(row[7]), row[8], tuple(there.get(row[0], ())),
        )
        for row in book.rows(sql, ())
    ]  # fmt: skip


def add(book: Book, name: str, *, day: date | None = None, **columns: Value) -> int:
    """Note an event inside an edit, and going there as something to do on its day. Returns its id."""
    name = " ".join(name.split())
    if not name:
        raise Unusable("An event needs a name.")
    number = rows.add(book, models.Event, name=name, day=day.isoformat() if day else "", **columns)
    _follow(book, number)
    return number


def change(book: Book, number: int, **columns: Value) -> None:
    """Change an event inside an edit; what there is to do follows."""
    rows.change(book, models.Event, number, **columns)
    _follow(book, number)


def attend(book: Book, number: int, *, attended: bool = True) -> None:
    """Say inside an edit that one was there, or was not after all."""
    at = book.clock() if attended else None
    rows.change(book, models.Event, number, attended_at=at)
    for task in _tasks(book, number):
        rows.change(book, models.Task, task, done_at=at)


def tasks(book: Book) -> frozenset[int]:
    """The things to do that are going to an event."""
    return frozenset(row[0] for row in book.rows("SELECT id FROM task WHERE event_id IS NOT NULL", ()))


def _tasks(book: Book, number: int) -> list[int]:
    return [row[0] for row in book.rows("SELECT id FROM task WHERE event_id = ? AND trashed_at IS NULL", (number,))]


def _follow(book: Book, number: int) -> None:
    """One thing to do for an event that has a day."""
    event = rows.row(book, "event", number)
    known = _tasks(book, number)
    said = {"what": event["name"], "due": event["day"] or None}
    for task in known:
        rows.change(book, models.Task, task, **said)
    if event["day"] and not known:
        rows.add(book, models.Task, kind="attend", event=number, **said)


def meet(book: Book, number: int, person: int) -> None:
    """Somebody is met there, inside an edit; who came in on no other way came by the event."""
    sql = "SELECT 1 FROM event_person WHERE event_id = ? AND person_id = ?"
    if book.value(sql, (number, person)) is None:
        rows.add(book, models.EventPerson, event=number, person=person)
    if not referrals.path(book, person):
        name = str(rows.row(book, "event", number)["name"])
        referrals.add(book, person, channel=channels.find_or_add(book, name))


def miss(book: Book, number: int, person: int) -> None:
    """Somebody was not met there after all, inside an edit."""
    sql = "SELECT id FROM event_person WHERE event_id = ? AND person_id = ?"
    found: int | None = book.value(sql, (number, person))
    if found is not None:
        rows.delete(book, models.EventPerson, found)


def remove(book: Book, number: int) -> None:
    """Put an event into the trash inside an edit, and going there with it."""
    now = book.clock()
    for task in _tasks(book, number):
        rows.change(book, models.Task, task, trashed_at=now)
    rows.change(book, models.Event, number, trashed_at=now)
