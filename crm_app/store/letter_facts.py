"""Gathers what a letter to one person can tell: who they are, how one came to them, what was agreed, said and promised.

What is marked private goes into no letter, and neither does the name of somebody who did not want it used.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm_app.domain import checker, letter_kinds, thanks
from crm_app.domain.letter_fields import Helped, LetterFacts, News
from crm_app.domain.letter_kinds import About
from crm_app.domain.playbooks import Playbook
from crm_app.domain.times import at_local
from crm_app.domain.workdays import move_workdays
from crm_app.errors import Unusable
from crm_app.store import fields, me, meetings, people, playbooks, settings
from crm_app.store.book import Book
from crm_app.store.cells import moment, moment_text
from crm_app.store.contactable import left_alone, untouchable
from crm_app.store.people import Whole
from crm_app.store.referrals import Link

_OFFERED_HOURS = (10, 14, 16)
_OFFERED_FROM = 2
"""Business days from today from which times are offered: a letter needs its time, and so does an answer."""
_LONGEST_LOOK = 20
"""Business days that are looked through for a free one."""
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts of a letter, and what its two checkers know."""

    facts: LetterFacts
    known: checker.Known
    company: thanks.Company
    playbook: Playbook


def about(book: Book, kind: str, person: int) -> About:
    """What a letter of a kind to somebody is about, when nobody says: their next meeting before it, the last after."""
    if kind in letter_kinds.ABOUT_A_NAME:
        return About(referral=_open_edge(book, person))
    if letter_kinds.group(kind) == "arranging":
        coming = meetings.next_with(book, person, book.clock())
        return About(coming.id if coming else 0)
    if letter_kinds.group(kind) in {"thanks", "after"}:
        return About(_last_held(book, person))
    return About()


def kind_for(book: Book, name: str, person: int) -> str:
    """The kind that a command, or a step of the agenda, means for somebody; raises `Unusable` for none."""
    kind = letter_kinds.NAMES.get(name.strip().casefold(), "")
    if not kind:
        raise Unusable(f"There is no letter called “{name}”. Use one of {', '.join(letter_kinds.KINDS)}.")
    if kind != "request":
        return kind
    link = _link(people.get(book, person))
    channel = book.value("SELECT kind FROM channel WHERE name = ?", (link.name,)) if link and link.channel else ""
    referred = bool(link and not link.channel and link.may_use_name != "no")
    return letter_kinds.request_kind(referred=referred, channel_kind=str(channel or ""))


def whom(book: Book, text: str) -> tuple[int, About | None]:
    """Whom a uid means: a person, or the host of a meeting, which the letter is then about."""
    meeting = book.value("SELECT id FROM meeting WHERE uid = ? AND trashed_at IS NULL", (text,))
    if meeting is None:
        return people.find(book, text), None
    host = next((person for person, _, _ in meetings.participants(book, int(meeting))), None)
    if host is None:
        raise Unusable("Nobody takes part in this meeting. Say first whom you meet.")
    return host, About(int(meeting))


def names_from(book: Book, person: int) -> list[tuple[int, str]]:
    """The referrals of somebody, newest first, with whom they named."""
    sql = """SELECT r.id, p.name FROM referral r JOIN person p ON p.id = r.referred_id
      WHERE r.referrer_id = ? AND r.trashed_at IS NULL AND p.trashed_at IS NULL AND NOT r.private AND NOT p.private
      ORDER BY r.at DESC, r.id DESC"""
    return [(number, name) for number, name in book.rows(sql, (person,))]


def suggest(book: Book, person: int) -> str:
    """The kind of letter that fits where one stands with somebody: what is due next, else what comes after the last."""
    from crm_app.store import today

    for due in today.of_person(book, person, book.clock()):
        if due.step.what in letter_kinds.STEP_LETTERS:
            return kind_for(book, letter_kinds.STEP_LETTERS[due.step.what], person)
    stage = people.get(book, person).stage
    said = {"asked": "nudge", "scheduled": "confirmation", "met": "thank-you", "thanked": "progress-update",
            "in-touch": "keep-in-touch", "dormant": "keep-in-touch"}  # fmt: skip
    return kind_for(book, said.get(stage, "request"), person)


def gather(book: Book, person: int, about_: About, *, machine_zone: str, region: str) -> Gathered:
    """The facts of a letter; `region` (en_US) decides how days and hours are written, `machine_zone` stands in."""
    whole = people.get(book, person)
    zone = settings.get(book, settings.ZONE) or machine_zone
    playbook = playbooks.in_force(book)
    plan = meetings.get(book, about_.meeting) if about_.meeting else None
    link = _link(whole)
    company = _company(book, person, plan)
    facts = LetterFacts(
        now=book.clock(), zone=zone, region=region, **_person(book, whole, link), **_owner(book, plan),
        **_asking(book, person, plan, playbook, zone), **_meeting(book, whole, plan, zone),
        helped=_helped(book, plan), names=company.contacts, others=company.others,
        promises=_promises(book, person, plan), **_named(book, about_.referral),
    )  # fmt: skip
    shared = (whole.shared_ground, facts.channel, facts.referrer)
    known = checker.Known(tuple(filter(None, shared)), facts.referrer, facts.may_use_name)
    return Gathered(facts, known, company, playbook)


def _link(person: Whole) -> Link | None:
    """Who or what led to somebody, unless that is private."""
    link = person.path[-1] if person.path else None
    return None if link is None or link.private or link.person_private else link


def _person(book: Book, whole: Whole, link: Link | None) -> dict[str, Any]:
    job = next((job for job in whole.jobs if job.current), None)
    names = {key: whole.columns[key] for key in ("name", "address_as", "prefix", "given", "family")}
    told: dict[str, Any] = {"channel": "", "referrer": "", "may_use_name": "unknown"}
    if link is not None and link.channel:
        told["channel"] = link.name
    elif link is not None and link.may_use_name != "no":
        told |= {"referrer": link.name, "may_use_name": link.may_use_name}
    return {
        **names,
        **told,
        "organisation": job.organisation_name if job else "",
        "field": next(iter(fields.of_person(book, whole.id)), ""),
    }


def _owner(book: Book, plan: dict[str, Any] | None) -> dict[str, Any]:
    owner = me.get(book)
    chosen = plan["introduction"] if plan else None
    versions = me.introductions(book)
    said = next((one.text for one in versions if one.id == chosen), versions[0].text if versions else "")
    return {"me": owner.name, "my_phone": owner.phone, "introduction": said}


def _asking(book: Book, person: int, plan: dict[str, Any] | None, playbook: Playbook, zone: str) -> dict[str, Any]:
    """How long is asked for, when one wrote, and the day on which one will call or write again."""
    newest = book.rows(
        """SELECT r.minutes, (SELECT max(at) FROM attempt WHERE request_id = r.id AND kind <> 'call') FROM request r
          WHERE r.person_id = ? AND r.trashed_at IS NULL ORDER BY r.created_at DESC, r.id DESC LIMIT 1""",
        (person,),
    )
    minutes, asked = newest[0] if newest else (None, None)
    span = playbook.deadlines.phone_call_after_letter or playbook.deadlines.nudge_after
    return {
        "minutes": plan["minutes"] if plan else minutes or playbook.minutes,
        "asked": moment(asked),
        "follow_up": span.after(book.clock(), zone, playbook.holidays) if span else None,
    }


def _meeting(book: Book, whole: Whole, plan: dict[str, Any] | None, zone: str) -> dict[str, Any]:
    theirs = (plan["zone"] if plan else "") or str(whole.columns["zone"] or "") or zone
    found: dict[str, Any] = {"meeting_zone": theirs, "options": tuple(_options(book, theirs))}
    if plan is None:
        return found
    host = next(((number, name) for number, name, _ in meetings.participants(book, plan["id"])), (0, ""))
    return found | {
        "start": plan["held_start"] or plan["start"], "mode": plan["mode"], "place": plan["place"],
        "link": plan["link"], "ask_for": plan["ask_for"], "host": host[1] if host[0] != whole.id else "",
    }  # fmt: skip


def _options(book: Book, theirs: str) -> Iterator[datetime]:
    """Three hours on three business days to come, by their clock, on none of which one has a meeting."""
    day = book.clock().astimezone(ZoneInfo(theirs)).date()
    day = move_workdays(day, _OFFERED_FROM - 1)
    for hour in _OFFERED_HOURS:
        day = move_workdays(day, 1)
        for _ in range(_LONGEST_LOOK):
            if not _is_taken(book, at_local(day, time(hour), theirs)):
                break
            day = move_workdays(day, 1)
        yield at_local(day, time(hour), theirs)


def _is_taken(book: Book, start: datetime) -> bool:
    sql = """SELECT 1 FROM meeting WHERE start BETWEEN ? AND ? AND cancelled_at IS NULL AND no_show = ''
      AND trashed_at IS NULL"""
    hours = timedelta(hours=3)
    return bool(book.value(sql, (moment_text(start - hours), moment_text(start + hours))))


def _helped(book: Book, plan: dict[str, Any] | None) -> tuple[Helped, ...]:
    """What was noted under the questions; what was noted beside them stands in where there is nothing else."""
    if plan is None:
        return ()
    found = [
        Helped(one.text, one.answer, one.quote)
        for one in meetings.chosen_questions(book, plan["id"])
        if one.answer.strip() and not one.private
    ]
    if not found and plan["note"].strip() and not plan["private"]:
        found = [Helped("", plan["note"])]
    return tuple(found)


def _promises(book: Book, person: int, plan: dict[str, Any] | None) -> tuple[str, ...]:
    """What I promised in this meeting, and have not done yet."""
    if plan is None:
        return ()
    sql = """SELECT what FROM promise WHERE person_id = ? AND owed_by = 'me' AND done_at IS NULL AND NOT private
      AND trashed_at IS NULL AND (meeting_id = ? OR meeting_id IS NULL AND created_at >= ?) ORDER BY id LIMIT 3"""
    return tuple(what for (what,) in book.rows(sql, (person, plan["id"], moment_text(plan["start"]))))


def _company(book: Book, person: int, plan: dict[str, Any] | None) -> thanks.Company:
    """Who else took part and has no thank-you of their own, and whom this person named there."""
    if plan is None:
        return thanks.Company()
    others = book.rows(
        f"""SELECT p.name FROM participant a JOIN person p ON p.id = a.person_id
          WHERE a.meeting_id = ?1 AND a.role IN ('host', 'guest') AND p.id <> ?2 AND NOT p.private
          AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.person_id = p.id AND l.meeting_id = ?1
            AND l.trashed_at IS NULL AND l.kind IN {letter_kinds.THANKS}) ORDER BY a.id""",
        (plan["id"], person),
    )
    named = book.rows(
        f"""SELECT p.name FROM referral r JOIN person p ON p.id = r.referred_id
          WHERE r.referrer_id = ? AND (r.meeting_id = ? OR r.meeting_id IS NULL AND r.at >= ?) AND NOT r.private
          AND NOT p.private AND NOT {untouchable()} AND r.trashed_at IS NULL AND p.trashed_at IS NULL
          ORDER BY r.id LIMIT ?""",
        (person, plan["id"], moment_text(plan["start"]), _MOST_NAMES),
    )
    return thanks.Company(tuple(name for (name,) in others), tuple(name for (name,) in named))


def _named(book: Book, referral: int) -> dict[str, Any]:
    """Whom they named, when, and how far one has come with them."""
    found = book.rows(
        """SELECT p.id, p.name, r.at FROM referral r JOIN person p ON p.id = r.referred_id
          WHERE r.id = ? AND NOT r.private AND NOT p.private""",
        (referral,),
    )
    if not found:
        return {}
    person, name, at = found[0]
    return {"named": name, "named_at": moment(at), "news": _news(book, person)}


def _news(book: Book, person: int) -> News:
    held = _last_held(book, person)
    if held:
        return News("met", meetings.get(book, held)["start"])
    coming = meetings.next_with(book, person, book.clock())
    if coming:
        return News("scheduled", coming.start)
    if left_alone(book, [person]):
        return News("alone")
    newest = book.rows(
        """SELECT r.answer, r.answered_at, p.name,
            (SELECT max(at) FROM attempt WHERE request_id = r.id)
          FROM request r LEFT JOIN person p ON p.id = r.redirected_to_id
          WHERE r.person_id = ? AND r.trashed_at IS NULL ORDER BY r.created_at DESC, r.id DESC LIMIT 1""",
        (person,),
    )
    if not newest:
        return News()
    answer, answered, other, asked = newest[0]
    if answer == "redirected":
        return News("redirected", moment(answered), other or "")
    if answer in {"declined", "not-now"}:
        return News("declined", moment(answered))
    return News("asked", moment(asked)) if asked else News()


def _last_held(book: Book, person: int) -> int:
    """The last meeting with somebody that began and was neither called off nor missed; 0 for none."""
    sql = """SELECT m.id FROM participant a JOIN meeting m ON m.id = a.meeting_id
      WHERE a.person_id = ? AND m.start <= ? AND m.cancelled_at IS NULL AND m.no_show = '' AND m.trashed_at IS NULL
      ORDER BY m.start DESC, m.id DESC LIMIT 1"""
    return int(book.value(sql, (person, moment_text(book.clock()))) or 0)


def _open_edge(book: Book, person: int) -> int:
    """The name somebody gave of which they have heard least; 0 where they gave none."""
    sql = """SELECT id FROM referral WHERE referrer_id = ? AND trashed_at IS NULL AND NOT private
      ORDER BY reported_back_at IS NOT NULL, reported_back_at, at DESC, id DESC LIMIT 1"""
    return int(book.value(sql, (person,)) or 0)
