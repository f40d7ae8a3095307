"""Records of every kind as the command line lists them: one table of columns, and rows as plain JSON values."""

from dataclasses import dataclass
from typing import Any

import apsw

from crm_app.errors import Unusable
from crm_app.store import meetings, notes, organisations, search
from crm_app.store.book import Book
from crm_app.store.cells import Cells, moment_text
from crm_app.store.faults import translated


@dataclass(frozen=True, slots=True)
class Listing:
    """How a kind is read: its query (which ends before WHERE), what is alive, its order, and the columns that are
    true or false.
    """

    sql: str
    alive: str
    order: str
    truths: tuple[str, ...] = ()
    named: str = "''"


_PERSON = "(SELECT uid FROM person WHERE id = {})"
_LISTINGS: dict[str, Listing] = {
    "referrals": Listing(
        f"""SELECT r.uid, {_PERSON.format("r.referrer_id")} AS referrer, c.name AS channel,
          {_PERSON.format("r.referred_id")} AS referred, r.at, r.may_use_name, r.words, r.introduction_promised_until,
          r.introduction_made_at, r.reported_back_at, r.main
        FROM referral r LEFT JOIN channel c ON c.id = r.channel_id""",
        "r.trashed_at IS NULL",
        "r.at, r.id",
        ("main",),
        "(SELECT name FROM person WHERE id = r.referred_id)",
    ),
    "cards": Listing(
        f"""SELECT r.uid, {_PERSON.format("r.person_id")} AS person, r.state, r.text, r.back_note, r.received_at,
          r.received_where, (SELECT json_group_array(file) FROM card_side WHERE card_id = r.id) AS pictures
        FROM card r""",
        "r.trashed_at IS NULL",
        "r.created_at DESC, r.id",
        (),
        "r.text",
    ),
    "requests": Listing(
        f"""SELECT r.uid, {_PERSON.format("r.person_id")} AS person, r.purpose, r.answer, r.answered_at, r.closed_at,
          (SELECT count(*) FROM attempt WHERE request_id = r.id AND at IS NOT NULL) AS attempts,
          (SELECT max(at) FROM attempt WHERE request_id = r.id) AS last_attempt FROM request r""",
        "r.trashed_at IS NULL",
        "r.created_at, r.id",
        (),
        "(SELECT name FROM person WHERE id = r.person_id)",
    ),
    "follow-ups": Listing(
        f"""SELECT r.what, {_PERSON.format("r.person")} AS person,
          (SELECT uid FROM meeting WHERE id = r.meeting) AS meeting, r.since, r.due, r.snoozed_until FROM agenda r""",
        "1",
        "r.due, r.id",
        (),
        "(SELECT name FROM person WHERE id = r.person)",
    ),
    "answers": Listing(
        """SELECT r.uid, m.uid AS meeting, r.text AS question, r.answer, r.quote, r.private
        FROM meeting_question r JOIN meeting m ON m.id = r.meeting_id""",
        "r.trashed_at IS NULL AND r.answer <> ''",
        "r.created_at DESC, r.id",
        ("quote", "private"),
        "r.text || ' ' || r.answer",
    ),
    "notes": Listing(
        f"""SELECT r.uid, {_PERSON.format("r.person_id")} AS person,
          (SELECT uid FROM organisation WHERE id = r.organisation_id) AS organisation,
          (SELECT uid FROM meeting WHERE id = r.meeting_id) AS meeting, r.at, r.text, r.private FROM note r""",
        "r.trashed_at IS NULL",
        "r.at DESC, r.id DESC",
        ("private",),
        "r.text",
    ),
    "imports": Listing(
        "SELECT r.uid, r.file, r.format, r.encoding, r.counts, r.created_at FROM import_batch r",
        "1",
        "r.id DESC",
        (),
        "r.file",
    ),
}


def listed(book: Book, kind: str, *, query: str = "", limit: int | None = None) -> list[dict[str, Any]]:
    """All records of a kind, or those whose name or text holds every word of `query`."""
    if kind == "organisations":
        ids = organisations.ids(book, query=query)[:limit]
        return [_organisation(row) for row in organisations.rows_of(book, ids)]
    if kind == "meetings":
        found = [
            meeting_json(row) for row in meetings.rows_of(book, meetings.ids(book)) if _holds(row.person_name, query)
        ]
        return found[:limit]
    if kind == "questions":
        return [question for question in _questions(book) if _holds(question["text"], query)][:limit]
    listing = _LISTINGS[kind]
    words = query.split()
    where = " AND ".join([listing.alive, *[f"instr(lower({listing.named}), lower(?))" for _ in words]])
    found = _read(book, listing, f"WHERE {where}", (*words, -1 if limit is None else limit))
    return _with_states(book, found) if kind == "requests" else found


def one(book: Book, kind: str, uid: str) -> dict[str, Any]:
    """One record by its uid; raises Unusable when there is none."""
    if kind == "organisations":
        return _organisation(organisations.rows_of(book, [organisations.find(book, uid)])[0])
    if kind == "meetings":
        number = meetings.find(book, uid)
        chosen = meetings.chosen_questions(book, number)
        return meeting_json(meetings.rows_of(book, [number])[0]) | {"questions": [question.text for question in chosen]}
    if kind == "questions":
        found = [question for question in _questions(book) if question["uid"] == uid]
    else:
        found = _read(book, _LISTINGS[kind], "WHERE r.uid = ?", (uid, 1)) if kind != "follow-ups" else []
        found = _with_states(book, found) if kind == "requests" else found
    if not found:
        raise Unusable(
            f"There is nothing called “{uid}” among the {kind}. Give a uid as `crm-app list {kind}` prints it."
        )
    return found[0]


def _with_states(book: Book, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """How each request stands now, which the time decides too."""
    from crm_app.store import requests

    states = requests.states(book, book.clock())
    return [one | {"state": states.get(one["uid"], "wanted")} for one in found]


def around(book: Book, person: int) -> dict[str, Any]:
    """What belongs to one person: meetings, notes, and the way from the root."""
    from crm_app.store import referrals

    return {
        "path": [link.name for link in referrals.path(book, person)],
        "meetings": [meeting_json(row) for row in meetings.rows_of(book, meetings.ids(book, person=person))],
        "notes": [
            {"uid": note.uid, "at": moment_text(note.at), "text": note.text} for note in notes.of_person(book, person)
        ],
    }


def meeting_json(row: meetings.MeetingRow) -> dict[str, Any]:
    """A meeting as the contract of the command line has it."""
    return {
        "uid": row.uid,
        "person": row.person_uid,
        "start": moment_text(row.start),
        "zone": row.zone,
        "minutes": row.minutes,
        "mode": row.mode,
        "state": row.state,
        "held_end": moment_text(row.held_end) if row.held_end else None,
        "name": row.person_name,
        "place": row.place,
        "goal": row.goal,
    }


def _organisation(row: organisations.OrganisationRow) -> dict[str, Any]:
    return {
        "uid": row.uid, "name": row.name, "place": row.place, "sector": row.sector, "size": row.size,
        "people": row.people,
    }  # fmt: skip


def _questions(book: Book) -> list[dict[str, Any]]:
    """The bank as this book has it, then one's own questions."""
    from crm_app.store import questions

    uids: dict[int, str] = dict(book.rows("SELECT id, uid FROM question WHERE coalesce(bank_id, '') = ''"))
    return [
        {"uid": one.bank_id or uids.get(one.key, ""), "text": one.text, "category": one.category, "tiara": one.tiara,
         "topic": one.topic, "minutes": one.minutes, "stage": one.stage, "must": one.must, "rating": one.rating,
         "used": one.used}
        for one in questions.listed(book)
        if not one.archived
    ]  # fmt: skip


def _read(book: Book, listing: Listing, where: str, args: Cells) -> list[dict[str, Any]]:
    with translated():
        cursor = book.connection().execute(f"{listing.sql} {where} ORDER BY {listing.order} LIMIT ?", args)
        return [_named(cursor, row, listing.truths) for row in cursor]


def _named(cursor: apsw.Cursor, row: Cells, truths: tuple[str, ...]) -> dict[str, Any]:
    names = [column[0] for column in cursor.description]
    return {name: bool(value) if name in truths else value for name, value in zip(names, row, strict=True)}


def _holds(text: str, query: str) -> bool:
    return not query or all(word.casefold() in text.casefold() for word in search.words(query))
