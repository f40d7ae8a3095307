"""Meetings: planned, held and looked back on; who took part and what was asked."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.modes import MODES
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Value, as_json, moment, moment_text

_HOST = "(SELECT person_id FROM participant WHERE meeting_id = m.id ORDER BY role <> 'host', id LIMIT 1)"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """What a line of the list shows; `state` as far as facts tell it."""

    id: int
    uid: str
    person: int | None
    person_uid: str | None
    person_name: str
    title: str
    organisation: str
    start: datetime
    zone: str
    minutes: int
    mode: str
    place: str
    goal: str
    state: str
    held_end: datetime | None


@dataclass(frozen=True, slots=True)
class ChosenQuestion:
    """A question as it was copied into a meeting, and its answer."""

    id: int
    text: str
    topic: str
    minutes: int
    must: bool
    star: str
    if_time: bool
    asked_at: datetime | None
    answer: str
    quote: bool
    private: bool


def ids(
    book: Book, *, person: int | None = None, upcoming_from: datetime | None = None, until: datetime | None = None
) -> "array[int]":
    """Meetings by their start, newest first; those to come soonest first when `upcoming_from` is given."""
    where = ["m.trashed_at IS NULL"]
    args: list[Value] = []
    if person is not None:
        where.append("m.id IN (SELECT meeting_id FROM participant WHERE person_id = ?)")
        args.append(person)
    if upcoming_from:
        where.append("m.start >= ?")
        args.append(moment_text(upcoming_from))
    if until:
        where.append("m.start < ?")
        args.append(moment_text(until))
    turn = "ASC" if upcoming_from else "DESC"
    sql = f"SELECT m.id FROM meeting m WHERE {' AND '.join(where)} ORDER BY m.start {turn}, m.id"
    return array("q", [row[0] for row in book.rows(sql, args)])


def rows_of(book: Book, wanted: Sequence[int]) -> list[MeetingRow]:
    """Rows for a block of ids, in the same order."""
    found = book.rows(
        f"""SELECT m.id, m.uid, p.id, p.uid, coalesce(p.name, ''), coalesce(s.title, ''),
             coalesce(s.organisation_name, ''), m.start, m.zone, m.minutes, m.mode, m.place, m.goal, m.held_end
           FROM json_each(?) j JOIN meeting m ON m.id = j.value LEFT JOIN person p ON p.id = {_HOST}
           LEFT JOIN standing s ON s.person = p.id ORDER BY j.key""",
        (as_json(wanted),),
    )
    states = _states(book, {row[2] for row in found if row[2]}) if found else {}
    return [
        MeetingRow(
            row[0], row[1], row[2], row[3], row[4], row[5], row[6], datetime.fromisoformat(row[7]), row[8], row[9],
            row[10], row[11], row[12], states.get(row[0], "scheduled"), moment(row[13]),
        )
        for row in found
    ]  # fmt: skip


def _states(book: Book, people: Iterable[int]) -> dict[int, str]:
    from crm_app.domain import stages
    from crm_app.store import gather

    found = gather.facts(book.connection(), people, campaign=None, ending=lambda _: gather.NO_END)
    return {
        meeting.id: stages.meeting_state(meeting, thanked=stages.is_thanked(person, meeting))
        for person in found
        for meeting in person.meetings
        if meeting.role == "host"
    }


def get(book: Book, number: int) -> dict[str, Cell]:
    """A meeting's columns by name; raises Unusable when it is gone."""
    return rows.row(book, "meeting", number)


def find(book: Book, text: str) -> int:
    """The id behind a meeting's uid, or of the next (else the last) meeting with a person named by uid or name."""
    found: int | None = book.value("SELECT id FROM meeting WHERE uid = ? AND trashed_at IS NULL", (text,))
    return found or of_person(book, _person(book, text))


def of_person(book: Book, person: int) -> int:
    """The meeting with a person that comes next, else the one held last; raises Unusable when there is none."""
    sql = """SELECT m.id FROM meeting m JOIN participant a ON a.meeting_id = m.id AND a.person_id = ?
      WHERE m.trashed_at IS NULL AND m.cancelled_at IS NULL
      ORDER BY m.held_end IS NOT NULL, m.start < ?, abs(unixepoch(m.start) - unixepoch(?)) LIMIT 1"""
    now = moment_text(book.clock())
    found: int | None = book.value(sql, (person, now, now))
    if found is None:
        name = book.value("SELECT name FROM person WHERE id = ?", (person,))
        raise Unusable(
            f"No meeting with {name} is planned. Plan one first: crm-app meeting {name!r} --start ... --zone ..."
        )
    return found


def _person(book: Book, text: str) -> int:

    return rows.find(book, models.Person, text, what="meeting or person")


def next_with(book: Book, person: int, now: datetime) -> MeetingRow | None:
    """The next meeting with a person that may still take place; None where none is planned."""
    sql = """SELECT m.id FROM participant a JOIN meeting m ON m.id = a.meeting_id
      WHERE a.person_id = ? AND m.start >= ? AND m.cancelled_at IS NULL AND m.no_show = '' AND m.trashed_at IS NULL
        AND m.held_end IS NULL ORDER BY m.start, m.id LIMIT 1"""
    found = book.value(sql, (person, moment_text(now)))
    return rows_of(book, [int(found)])[0] if found else None


def plan(
    book: Book,
    person: int,
    *,
    start: datetime,
    zone: str,
    minutes: int | None = None,
    mode: str = "in-person",
    **columns: Value,
) -> int:
    """Plan a meeting inside an edit, with the playbook's starter questions chosen and timed. Returns its id."""
    from crm_app.domain import questions
    from crm_app.domain.times import zone_named
    from crm_app.store import campaigns, playbooks
    from crm_app.store import questions as own_questions

    playbook = playbooks.in_force(book)
    minutes = playbook.minutes if minutes is None else minutes
    zone = zone_named(zone).key
    if mode not in MODES:
        raise Unusable(f"“{mode}” is no way to meet. Use one of {', '.join(MODES)}.")
    if not 5 <= minutes <= 24 * 60:
        raise Unusable(f"{minutes} minutes is no length for a meeting. Give something from 5 minutes to a day.")
    columns.setdefault("scheduled_at", book.clock())
    campaign = campaigns.present(book)
    number = rows.add(
        book, models.Meeting, start=start, zone=zone, minutes=minutes, mode=mode, **{"campaign": campaign, **columns}
    )
    rows.add(book, models.Participant, meeting=number, person=person, role="host")
    said = own_questions.wording(book)
    for position, timed in enumerate(questions.starter(playbook, minutes)):
        question = timed.question
        rows.add(
            book, models.MeetingQuestion, meeting=number, bank_id=question.id,
            text=said.get(question.id, question.text), topic=question.topic, position=position,
            minutes=timed.minutes, must=question.must, if_time=timed.if_time,
        )  # fmt: skip
    return number


def host_name(book: Book, number: int) -> str:
    """The name of whom a meeting is with, empty where nobody takes part."""
    return next((name for _, name, _ in participants(book, number)), "")


def usual_minutes(book: Book) -> int:
    """How long a meeting is asked for, by the playbook in force."""
    from crm_app.store import playbooks

    return playbooks.in_force(book).minutes


def frame_minutes(book: Book) -> tuple[int, int]:
    """Minutes to open and to close a meeting, by the playbook in force."""
    from crm_app.store import playbooks

    playbook = playbooks.in_force(book)
    return playbook.opening_minutes, playbook.closing_minutes


_TOLD = ("start", "zone", "minutes", "mode", "place", "room", "link", "dial_in", "cancelled_at")
"""What an invitation says: once it went out, another of these makes another version of it."""


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a meeting inside an edit; what its invitation has told already makes that a later version."""
    told = [name for name in _TOLD if name in columns]
    if told and "sequence" not in columns:
        plan = rows.row(book, "meeting", number)
        if plan["invitation_sent_at"] and any(plan[name] != columns[name] for name in told):
            columns["sequence"] = int(str(plan["sequence"])) + 1
    rows.change(book, models.Meeting, number, **columns)


def participants(book: Book, number: int) -> list[tuple[int, str, str]]:
    """(person id, name, role) of those who take part, the host first."""
    sql = """SELECT p.id, p.name, a.role FROM participant a JOIN person p ON p.id = a.person_id
      WHERE a.meeting_id = ? ORDER BY a.role <> 'host', a.id"""
    return [(person, name, role) for person, name, role in book.rows(sql, (number,))]


def chosen_questions(book: Book, number: int) -> list[ChosenQuestion]:
    """The questions of a meeting in their order."""
    sql = """SELECT id, text, topic, minutes, must, star, if_time, asked_at, answer, quote, private
      FROM meeting_question WHERE meeting_id = ? AND trashed_at IS NULL ORDER BY if_time, position, id"""
    return [
        ChosenQuestion(
            row[0], row[1], row[2], row[3], bool(row[4]), row[5], bool(row[6]), moment(row[7]), row[8], bool(row[9]),
            bool(row[10]),
        )
        for row in book.rows(sql, (number,))
    ]  # fmt: skip
