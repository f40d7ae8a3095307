"""Askings: whom one wants to ask, what was sent and said, what they answered, and when the chain came to its end."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain import requests
from crm_app.domain.asking import is_arranged
from crm_app.domain.facts import RequestFacts
from crm_app.domain.letter_kinds import REQUESTS
from crm_app.errors import Unusable
from crm_app.store import campaigns, filters, gather, models, playbooks, referrals, rows, settings
from crm_app.store.book import Book
from crm_app.store.cells import Value, as_json
from crm_app.store.contactable import untouchable

# Who was added by the same edit has no standing yet; who is not to be contacted is not to be asked.
_UNASKED = f"""SELECT j.value FROM json_each(?) j JOIN person p ON p.id = j.value
  LEFT JOIN standing s ON s.person = j.value
  WHERE (coalesce(s.stage, 'none') IN ('none', 'dormant', 'declined') OR {{rested}}) AND NOT {untouchable()}"""
_OPEN = """SELECT id FROM request WHERE person_id = ? AND answer = '' AND closed_at IS NULL AND trashed_at IS NULL
  ORDER BY created_at DESC, id DESC LIMIT 1"""
_DRAFTED = """SELECT person_id FROM letter WHERE state = 'draft' AND trashed_at IS NULL
  AND kind IN (SELECT value FROM json_each(?))"""
_NEWEST = """SELECT id FROM request WHERE person_id = ? AND trashed_at IS NULL
  ORDER BY created_at DESC, id DESC LIMIT 1"""


def want(book: Book, people: Iterable[int]) -> int:
    """Mark people as to be asked inside an edit; who is being asked or was met stays. Returns how many it were."""
    present = campaigns.present(book)
    sql = _UNASKED.format(rested=filters.rested(book, "j.value"))
    wanted = [person for (person,) in book.rows(sql, (as_json(people),))]
    for person in wanted:
        rows.add(book, models.Request, person=person, campaign=present)
    return len(wanted)


def open_with(book: Book, person: int) -> int | None:
    """The chain with somebody that has no answer and was not given up; None where there is none."""
    found = book.value(_OPEN, (person,))
    return None if found is None else int(found)


def newest_with(book: Book, person: int) -> int | None:
    """The chain with somebody that was begun last, however it stands; None where there is none."""
    found = book.value(_NEWEST, (person,))
    return None if found is None else int(found)


def begin(book: Book, person: int, *, channel: int | None = None, purpose: str = "") -> int:
    """The open chain with somebody, begun inside an edit where there is none; returns its id.

    Raises Unusable for who is not to be contacted.
    """
    refuse_closed(book, person)
    there = open_with(book, person)
    if there is not None:
        return there
    campaign = campaigns.present(book)
    return rows.add(book, models.Request, person=person, campaign=campaign, channel=channel, purpose=purpose)


def sent(
    book: Book, person: int, *, at: datetime | None = None, kind: str = "", channel: str = "", text: str = ""
) -> int:
    """Say inside an edit that something went to somebody; returns the id of the attempt.

    Without a kind the first is a letter and whatever comes after it a nudge; a draft of that kind becomes it. The
    channel of the last one is taken where none is named.
    """
    request = begin(book, person)
    kind = kind or _written(book, request)
    if kind not in requests.KINDS:
        raise Unusable(f"“{kind}” is no way to ask. Use one of {', '.join(requests.KINDS)}.")
    columns: dict[str, Value] = {"channel": channel or _last_channel(book, request), "at": at or book.clock()}
    if text:
        columns["text"] = text
    waiting = book.value(
        "SELECT id FROM attempt WHERE request_id = ? AND at IS NULL AND kind = ? ORDER BY id DESC LIMIT 1",
        (request, kind),
    )
    if waiting is None:
        return rows.add(book, models.Attempt, request=request, kind=kind, **columns)
    rows.change(book, models.Attempt, int(waiting), **columns)
    return int(waiting)


def call(book: Book, person: int, *, outcome: str = "", at: datetime | None = None, text: str = "") -> int:
    """Say inside an edit that one telephoned, and with what outcome. Returns the id of the attempt."""
    if outcome not in requests.OUTCOMES:
        raise Unusable(f"“{outcome}” is no outcome of a call. Use one of {', '.join(requests.OUTCOMES[1:])}.")
    attempt = sent(book, person, at=at, kind="call", channel="phone", text=text)
    rows.change(book, models.Attempt, attempt, outcome=outcome)
    return attempt


def answer(
    book: Book, person: int, answer: str, *, at: datetime | None = None, words: str = "", to: int | None = None
) -> int:
    """Store inside an edit what somebody answered to the newest chain; returns its id.

    Whom they named with `redirected` gets a referral from them. Raises Unusable where nothing was asked.
    """
    if answer not in requests.ANSWERS:
        raise Unusable(f"“{answer}” is no answer. Use one of {', '.join(requests.ANSWERS)}.")
    request = newest_with(book, person)
    if request is None or not requests.sent_of(facts_of(book, request)):
        name = _name(book, person)
        raise Unusable(f"{name} was not asked yet. Say first that a request went out: crm-app request {name!r}.")
    when = at or book.clock()
    if answer == "redirected" and to is not None:
        referrals.name(book, to, referrer=person, at=when, words=words)
    if answer == "bounced":
        _bounce(book, request)
    rows.change(
        book, models.Request, request, answer=answer, answered_at=when, answer_words=words, redirected_to=to,
        closed_at=None, closed_why="",
    )  # fmt: skip
    return request


def close(book: Book, request: int, *, why: str = "", at: datetime | None = None) -> None:
    """Let a chain rest inside an edit that nobody answered; raises Unusable for one that was answered."""
    if rows.row(book, "request", request)["answer"]:
        raise Unusable("This request was answered, so there is nothing to wait for.")
    rows.change(book, models.Request, request, closed_at=at or book.clock(), closed_why=why)


def reopen(book: Book, request: int) -> None:
    """Take the answer or the end of a chain back inside an edit, so that it waits again; a referral it made stays.

    Raises Unusable for any but the newest chain with somebody: they were asked anew since.
    """
    if newest_with(book, int(rows.row(book, "request", request)["person"])) != request:
        raise Unusable("They were asked anew since. Take the answer to that request back instead.")
    rows.change(
        book, models.Request, request, answer="", answered_at=None, answer_words="", redirected_to=None,
        closed_at=None, closed_why="",
    )  # fmt: skip


def refuse_closed(book: Book, person: int) -> None:
    """Raise Unusable where a person, or where they work, is not to be contacted."""
    found = book.rows(
        """SELECT p.name, p.do_not_contact_reason, '' FROM person p WHERE p.id = ?1 AND p.do_not_contact
          UNION ALL SELECT p.name, o.do_not_contact_reason, o.name FROM person p
            JOIN affiliation a ON a.person_id = p.id AND a.current JOIN organisation o ON o.id = a.organisation_id
          WHERE p.id = ?1 AND o.do_not_contact LIMIT 1""",
        (person,),
    )
    if found:
        name, reason, firm = found[0]
        whom = f"{name} is at {firm}, which" if firm else f"{name}, who"
        because = f" ({reason})" if reason else ""
        raise Unusable(f"{whom} is not to be contacted{because}. Take that mark away first.")


@dataclass(frozen=True, slots=True)
class Early:
    """Somebody else at the same employer who was asked and has not answered; `free_at` is when the next may be asked,
    None where that chain has to end first.
    """

    person: int
    name: str
    organisation: str
    asked_at: datetime
    free_at: datetime | None
    talking: bool


def too_early(book: Book, person: int, now: datetime) -> Early | None:
    """Who stands in the way of asking somebody now, where the playbook asks one person at an employer at a time.

    Somebody there who said yes or answered stands in the way too: one stops at the first who helps.
    """
    playbook = playbooks.in_force(book)
    if not playbook.one_per_employer:
        return None
    zone = settings.get(book, settings.ZONE) or "UTC"
    found = []
    for other, name, firm, request in book.rows(_COLLEAGUES, (person,)):
        facts = facts_of(book, request)
        sent = requests.sent_of(facts)
        if not sent or requests.state(facts, playbook=playbook, zone=zone, now=now) not in _UNDER_WAY:
            continue
        talking = facts.answer in requests.TALKING
        free = None if talking else requests.free_at(sent[0][0], playbook, zone)
        if free is None or now < free:
            found.append(Early(other, name, firm, sent[0][0], free, talking))
    return max(found, key=lambda one: (one.talking, one.asked_at), default=None)


_UNDER_WAY = frozenset({"sent", "nudged"}) | requests.TALKING
_COLLEAGUES = """SELECT DISTINCT p.id, p.name, o.name, r.id FROM affiliation mine
  JOIN affiliation theirs ON theirs.organisation_id = mine.organisation_id AND theirs.current
  JOIN person p ON p.id = theirs.person_id AND p.trashed_at IS NULL AND p.id <> ?1
  JOIN organisation o ON o.id = mine.organisation_id
  JOIN request r ON r.person_id = p.id AND r.trashed_at IS NULL AND r.closed_at IS NULL
  WHERE mine.person_id = ?1 AND mine.current ORDER BY r.created_at, r.id"""


def facts_of(book: Book, request: int) -> RequestFacts:
    """One chain as the rules see it; raises Unusable when it is gone."""
    plan = rows.row(book, "request", request)
    found = next(gather.facts(book.connection(), [plan["person"]], campaign=None, ending=lambda _: gather.NO_END))
    return next(one for one in found.requests if one.id == request)


def state(book: Book, request: int, now: datetime) -> str:
    """How a chain stands at `now`: one of `requests.STATES`; a meeting that came of it counts as a yes."""
    person = rows.row(book, "request", request)["person"]
    return _states(book, [int(person)], now)[request]


def states(book: Book, now: datetime) -> dict[str, str]:
    """How every chain stands at `now`, by its uid."""
    found = book.rows("SELECT id, uid, person_id FROM request WHERE trashed_at IS NULL")
    by_id = _states(book, {person for _, _, person in found}, now)
    return {uid: by_id[number] for number, uid, _ in found}


def _states(book: Book, people: Iterable[int], now: datetime) -> dict[int, str]:
    playbook, zone = playbooks.in_force(book), settings.get(book, settings.ZONE) or "UTC"
    drafted = {person for (person,) in book.rows(_DRAFTED, (json.dumps(REQUESTS),))}
    found = {}
    for person in gather.facts(book.connection(), people, campaign=None, ending=lambda _: gather.NO_END):
        for one in person.requests:
            state = requests.state(one, playbook=playbook, zone=zone, now=now)
            if not one.answer and is_arranged(person, one, one.created_at):
                state = "agreed"
            elif state == "wanted" and person.person in drafted:
                state = "drafted"
            found[one.id] = state
    return found


def _written(book: Book, request: int) -> str:
    """What a further written word of a chain is: the first a letter, then nudges."""
    asked = book.value("SELECT 1 FROM attempt WHERE request_id = ? AND at IS NOT NULL AND kind <> 'call'", (request,))
    return "nudge" if asked else "letter"


def _last_channel(book: Book, request: int) -> str:
    sql = """SELECT channel FROM attempt WHERE request_id = ? AND at IS NOT NULL AND kind <> 'call'
      ORDER BY at DESC, id DESC LIMIT 1"""
    return str(book.value(sql, (request,)) or "")


def _bounce(book: Book, request: int) -> None:
    sql = "SELECT id FROM attempt WHERE request_id = ? AND at IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1"
    last = book.value(sql, (request,))
    if last is not None:
        rows.change(book, models.Attempt, int(last), outcome="bounced")


def _name(book: Book, person: int) -> str:
    return str(book.value("SELECT name FROM person WHERE id = ?", (person,)) or "")
