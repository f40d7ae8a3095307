"""Meetings as calendars know them: by the uid of their entry, with its version, who invites and who answered what."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from crm_app.domain.invitations import PUBLISH, Entry, Party, method_of
from crm_app.domain.modes import IN_PERSON, PHONE
from crm_app.store import me, meetings, models, rows
from crm_app.store.book import Book
from crm_app.store.cells import as_json

OWN = "@rapport"
"""What makes a uid of this book one for every calendar."""
ANSWERS = ("accepted", "declined", "tentative")


@dataclass(frozen=True, slots=True)
class Kept:
    """A meeting that an event of a calendar is about."""

    id: int
    person: int | None
    sequence: int
    start: datetime
    cancelled: bool
    trashed: bool


def known(book: Book, uids: Iterable[str]) -> dict[str, Kept]:
    """The meetings behind these uids of calendar entries, in the trash or not."""
    wanted = {uid.removesuffix(OWN): uid for uid in uids} | {uid: uid for uid in uids}
    sql = """SELECT CASE WHEN ics_uid <> '' THEN ics_uid ELSE uid END AS entry, id,
        (SELECT person_id FROM participant WHERE meeting_id = m.id ORDER BY role <> 'host', id LIMIT 1),
        sequence, start, cancelled_at IS NOT NULL, trashed_at IS NOT NULL
      FROM meeting m WHERE entry IN (SELECT value FROM json_each(?))"""
    return {
        wanted[uid]: Kept(number, person, sequence, datetime.fromisoformat(start), bool(off), bool(gone))
        for uid, number, person, sequence, start, off, gone in book.rows(sql, (json.dumps(list(wanted)),))
    }


def answer(book: Book, number: int, answer_: str, at: datetime) -> None:
    """Note inside an edit what they answered to my invitation, one of ANSWERS; a yes confirms the meeting.

    A no takes that back.
    """
    columns: dict[str, Any] = {"invitation_answer": answer_}
    if answer_ == "declined":
        columns["confirmed_at"] = None
    if answer_ == "accepted" and rows.row(book, "meeting", number)["confirmed_at"] is None:
        columns["confirmed_at"] = at
    rows.change(book, models.Meeting, number, **columns)


def agree(book: Book, number: int) -> None:
    """Accept inside an edit what they proposed: the meeting is fixed."""
    rows.change(book, models.Meeting, number, scheduled_at=book.clock(), invitation_answer=ANSWERS[0])


def sent(book: Book, number: int, at: datetime | None = None) -> None:
    """Note inside an edit that the invitation in its present version went out."""
    rows.change(book, models.Meeting, number, invitation_sent_at=at or book.clock())


def is_mine(book: Book, number: int) -> bool:
    """Whether a meeting is invited to from here: it did not come in as an invitation of theirs."""
    return bool(book.value("SELECT organiser = '' FROM meeting WHERE id = ?", (number,)))


def goes_along(book: Book, number: int) -> bool:
    """Whether an invitation goes along with a letter: it is mine, and both sides have an address."""
    return is_mine(book, number) and method_of(entry(book, number, title="")) != PUBLISH


def entry(book: Book, number: int, *, title: str) -> Entry:
    """The meeting as its invitation tells it to the other side; `title` may name {me} and {name}.

    Nothing goes in that is one's own: no goal, no questions, no notes, no way there.
    """
    plan = meetings.get(book, number)
    owner = me.get(book)
    people = meetings.participants(book, number)
    invited = tuple(party for person, name, _ in people if (party := _party(book, person, name)))
    name = people[0][1] if people else ""
    return Entry(
        uid=plan["ics_uid"] or f"{plan['uid']}{OWN}",
        stamp=book.clock(),
        start=plan["start"],
        minutes=plan["minutes"],
        zone=plan["zone"],
        sequence=plan["sequence"],
        title=_title(title, owner.name, name),
        place=_place(plan),
        text=_text(plan),
        url=plan["link"],
        cancelled=bool(plan["cancelled_at"] or plan["no_show_at"]),
        organiser=Party(owner.email, owner.name) if owner.email else None,
        invited=invited,
    )


def reply(book: Book, number: int, answer_: str, *, title: str) -> Entry | None:
    """What I say to an invitation of theirs; None where it is mine, or I have no address."""
    owner, theirs = me.get(book), str(meetings.get(book, number)["organiser"])
    if not theirs or not owner.email:
        return None
    asked = entry(book, number, title=title)
    return replace(
        asked, organiser=Party(theirs), invited=(Party(owner.email, owner.name),), answer=answer_, cancelled=False
    )


def by_uid(book: Book, uid: str) -> int | None:
    """The id of the meeting with this uid, None for none."""
    found: int | None = book.value("SELECT id FROM meeting WHERE uid = ? AND trashed_at IS NULL", (uid,))
    return found


def shareable(book: Book, people: Sequence[int] | None, *, private: bool) -> list[int]:
    """The meetings that may be given out, with these people or with anybody, by their start; what was called off and
    what is marked private (the meeting or whom it is with) stays here, the latter unless asked for.
    """
    sql = """SELECT m.id FROM meeting m WHERE m.trashed_at IS NULL AND m.cancelled_at IS NULL AND m.no_show = ''
      AND (?1 OR NOT m.private)
      AND (?1 OR NOT EXISTS (SELECT 1 FROM participant a JOIN person p ON p.id = a.person_id
        WHERE a.meeting_id = m.id AND p.private))
      AND (?2 IS NULL OR EXISTS (SELECT 1 FROM participant a WHERE a.meeting_id = m.id
        AND a.person_id IN (SELECT value FROM json_each(?2)))) ORDER BY m.start, m.id"""
    chosen = None if people is None else as_json(people)
    return [number for (number,) in book.rows(sql, (int(private), chosen))]


def _party(book: Book, person: int, name: str) -> Party | None:
    sql = "SELECT text FROM detail WHERE person_id = ? AND kind = 'email' ORDER BY preferred DESC, position, id LIMIT 1"
    email = str(book.value(sql, (person,)) or "").strip()
    return Party(email, name) if "@" in email else None


def _title(title: str, owner: str, name: str) -> str:
    """The words of the title with the names that are known."""
    both = title.format(me=owner, name=name) if owner and name else ""
    return both or f"{title.partition(':')[0]}{f': {name or owner}' if name or owner else ''}"


def _place(plan: dict[str, Any]) -> str:
    if plan["mode"] != IN_PERSON:
        return str(plan["link"] or plan["place"])
    return ", ".join(" ".join(text.split()) for text in (plan["place"], plan["room"]) if text.strip())


def _text(plan: dict[str, Any]) -> str:
    lines = [plan["link"], plan["dial_in"]]
    if plan["mode"] == PHONE and plan["day_phone"]:
        lines.append(f"Tel. {plan['day_phone']}")
    return "\n".join(line for line in lines if line)
