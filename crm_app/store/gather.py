"""Reads from the tables what the rules of `domain` look at, for many people with a few queries."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Any, TypeAlias

import apsw

from crm_app.domain.facts import (
    AttemptFacts,
    CardFacts,
    LetterFacts,
    MeetingFacts,
    PersonFacts,
    PromiseFacts,
    ReferralFacts,
    RequestFacts,
    SnoozeFacts,
    TouchFacts,
)
from crm_app.store.cells import Cells, as_json, moment
from crm_app.store.contactable import untouchable

Ending: TypeAlias = tuple[datetime | None, datetime | None]
"""When asking somebody was settled, and when a rule lets it rest."""
NO_END: Ending = (None, None)
_AMONG = "IN (SELECT value FROM json_each(?1))"
_ALIVE = "trashed_at IS NULL"

_TOLD = (
    "person_id FROM request", "person_id FROM participant", "person_id FROM letter", "referrer_id FROM referral",
    "referred_id FROM referral", "person_id FROM promise", "person_id FROM touch", "person_id FROM card",
)  # fmt: skip
_CADENCE = "SELECT id FROM person WHERE cadence <> ''"
# For few people each is looked up; for very many, as after an import, all who are told of anywhere are looked through.
_CONCERNED = f"""
SELECT j.value FROM json_each(?1) j WHERE
  {" OR ".join(f"EXISTS (SELECT 1 FROM {told.split()[2]} WHERE {told.split()[0]} = j.value)" for told in _TOLD)}
  OR EXISTS ({_CADENCE} AND id = j.value)"""
_CONCERNED_OF_MANY = f"""
SELECT j.value FROM json_each(?1) j
WHERE j.value IN ({" UNION ALL ".join(f"SELECT {told}" for told in _TOLD)} UNION ALL {_CADENCE})"""
_MANY = 10_000


def with_facts(con: apsw.Connection, ids: Collection[int]) -> list[int]:
    """Those of `ids` about whom there is anything to derive; the others stand where nothing has happened."""
    sql = _CONCERNED if len(ids) < _MANY else _CONCERNED_OF_MANY
    return [row[0] for row in con.execute(sql, (as_json(ids),))]


def facts(
    con: apsw.Connection, ids: Iterable[int], *, campaign: int | None, ending: Callable[[PersonFacts], Ending]
) -> Iterator[PersonFacts]:
    """The facts of each person of `ids`; with `campaign` only the requests and meetings of that campaign or of none.

    `ending` tells from a person's facts when asking them came to its end and when a rule lets it rest, so that whoever
    named them hears of it.
    """
    wanted = list(ids)
    named = _column(con, f"SELECT referred_id FROM referral WHERE {_ALIVE} AND referrer_id {_AMONG}", wanted)
    ends = {person.person: ending(person) for person in _facts(con, named, campaign, {})} if named else {}
    yield from _facts(con, wanted, campaign, ends)


def _facts(
    con: apsw.Connection, ids: list[int], campaign: int | None, ends: dict[int, Ending]
) -> Iterator[PersonFacts]:
    people = _query(con, _PEOPLE, ids)
    requests = _grouped(_requests(con, ids, campaign))
    meetings = _grouped(_meetings(con, ids, campaign))
    letters = _grouped(
        (row[0], LetterFacts(row[1], row[2], moment(row[3]), row[4], row[5])) for row in _query(con, _LETTERS, ids)
    )
    edges = [(row[0], row[1], _edge(row, ends)) for row in _query(con, _EDGES, ids)]
    wanted = set(ids)
    made = _grouped((referrer, edge) for referrer, _, edge in edges if referrer in wanted)
    named = _grouped(
        (referred, _seen_from_below(edge, referrer)) for referrer, referred, edge in edges if referred in wanted
    )
    promises = _grouped((row[0], _promise(row)) for row in _query(con, _PROMISES, ids))
    touches = _grouped((row[0], TouchFacts(_at(row[1]), row[2])) for row in _query(con, _TOUCHES, ids))
    snoozes = _grouped(
        (row[0], SnoozeFacts(row[1], row[2], row[3], moment(row[4]))) for row in _query(con, _SNOOZES, ids)
    )
    cards = _grouped((row[0], CardFacts(row[1], _at(row[2]), row[3])) for row in _query(con, _CARDS, ids))
    for person, away, closed, cadence in people:
        yield PersonFacts(
            person,
            bool(away),
            bool(closed),
            cadence or None,
            requests.get(person, ()),
            meetings.get(person, ()),
            letters.get(person, ()),
            made.get(person, ()),
            named.get(person, ()),
            promises.get(person, ()),
            touches.get(person, ()),
            cards.get(person, ()),
            snoozes.get(person, ()),
        )


_PEOPLE = f"""
SELECT id, archived_at IS NOT NULL OR trashed_at IS NOT NULL,
  {untouchable("person")}, cadence
FROM person WHERE id {_AMONG}"""
_REQUESTS = f"""
SELECT person_id, id, created_at, answer, answered_at, closed_at FROM request
WHERE {_ALIVE} AND person_id {_AMONG} AND (?2 IS NULL OR campaign_id IS NULL OR campaign_id = ?2)
ORDER BY created_at, id"""
_ATTEMPTS = """
SELECT request_id, at, kind, channel, outcome FROM attempt
WHERE request_id IN (SELECT value FROM json_each(?1)) ORDER BY at, id"""
_MEETINGS = f"""
SELECT p.person_id, m.id, p.role, m.start, m.zone, m.minutes, m.created_at, m.scheduled_at, m.confirmation_sent_at,
  m.confirmed_at, m.prepared_at, (SELECT max(at) FROM meeting_move WHERE meeting_id = m.id), m.turned_call_at,
  m.cancelled_at, m.cancelled_by, m.no_show, m.held_start, m.held_end, m.written_up_at,
  (SELECT min(at) FROM evaluation WHERE meeting_id = m.id), m.thanks_due
FROM participant p JOIN meeting m ON m.id = p.meeting_id
WHERE m.trashed_at IS NULL AND p.person_id {_AMONG} AND (?2 IS NULL OR m.campaign_id IS NULL OR m.campaign_id = ?2)
ORDER BY m.start, m.id"""
_LETTERS = f"""
SELECT person_id, kind, state, at, meeting_id, referral_id FROM letter WHERE {_ALIVE} AND person_id {_AMONG}
ORDER BY at, id"""
_EDGES = f"""
SELECT referrer_id, referred_id, id, at, may_use_name, introduction_promised_until, introduction_made_at,
  reported_back_at
FROM referral WHERE {_ALIVE} AND (referrer_id {_AMONG} OR referred_id {_AMONG}) ORDER BY at, id"""
_PROMISES = f"""
SELECT person_id, id, owed_by, what, created_at, due, done_at, meeting_id FROM promise
WHERE {_ALIVE} AND person_id {_AMONG} ORDER BY id"""
_TOUCHES = f"SELECT person_id, at, kind FROM touch WHERE {_ALIVE} AND person_id {_AMONG} ORDER BY at, id"
_SNOOZES = f"SELECT person_id, what, meeting_id, about, back_at FROM snooze WHERE person_id {_AMONG} ORDER BY id"
_CARDS = f"""
SELECT person_id, id, coalesce(received_at, created_at), meeting_id FROM card
WHERE {_ALIVE} AND state NOT IN ('filed', 'read') AND person_id {_AMONG} ORDER BY id"""


def _requests(con: apsw.Connection, ids: list[int], campaign: int | None) -> Iterator[tuple[int, RequestFacts]]:
    rows = _query(con, _REQUESTS, ids, campaign)
    attempts = _grouped(
        (row[0], AttemptFacts(moment(row[1]), row[2], row[3] or None, row[4] or None))
        for row in _query(con, _ATTEMPTS, [row[1] for row in rows])
    )
    for person, request, created, answer, answered, closed in rows:
        tried = attempts.get(request, ())
        yield person, RequestFacts(request, _at(created), tried, answer or None, moment(answered), moment(closed))


def _meetings(con: apsw.Connection, ids: list[int], campaign: int | None) -> Iterator[tuple[int, MeetingFacts]]:
    for person, meeting, role, start, zone, minutes, created, *rest in _query(con, _MEETINGS, ids, campaign):
        scheduled, sent, confirmed, prepared, moved, turned_call, cancelled = map(moment, rest[:7])
        cancelled_by, no_show, held_start, held_end, written_up, evaluated, thanks_due = rest[7:]
        yield person, MeetingFacts(
            meeting, role, _at(start), zone, minutes, _at(created),
            scheduled_at=scheduled, confirmation_sent_at=sent, confirmed_at=confirmed, prepared_at=prepared,
            moved_at=moved, turned_call_at=turned_call, cancelled_at=cancelled, cancelled_by=cancelled_by or None,
            no_show=no_show or None, held_start=moment(held_start), held_end=moment(held_end),
            written_up_at=moment(written_up), evaluated_at=moment(evaluated), thanks_due=bool(thanks_due),
        )  # fmt: skip


def _edge(row: Cells, ends: dict[int, Ending]) -> ReferralFacts:
    _, referred, edge, at, may_use, promised, made, reported = row
    until = date.fromisoformat(promised) if promised else None
    settled, rests = ends.get(referred, NO_END)
    return ReferralFacts(edge, referred, _at(at), may_use, until, moment(made), moment(reported), settled, rests)


def _seen_from_below(edge: ReferralFacts, referrer: int | None) -> ReferralFacts:
    return ReferralFacts(
        edge.id, referrer, edge.at, edge.may_use_name, edge.introduction_promised_until, edge.introduction_made_at,
        edge.reported_back_at,
    )  # fmt: skip


def _promise(row: Cells) -> PromiseFacts:
    _, promise, owed_by, what, made, due, done, meeting = row
    return PromiseFacts(
        promise, owed_by, what, _at(made), date.fromisoformat(due) if due else None, moment(done), meeting
    )


def _query(con: apsw.Connection, sql: str, ids: Iterable[int], *more: int | None) -> list[Cells]:
    count = 2 if "?2" in sql else 1
    return con.execute(sql, (as_json(ids), *more)[:count]).fetchall()


def _column(con: apsw.Connection, sql: str, ids: Iterable[int]) -> list[int]:
    return [row[0] for row in _query(con, sql, ids)]


def _grouped(pairs: Iterable[tuple[int, Any]]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, list[Any]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)
