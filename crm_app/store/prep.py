"""Gathers everything one prep sheet shows, leaving out what is private and saying how much that was."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from crm_app.domain.playbooks import Playbook
from crm_app.domain.prep import ChainLink, LinkKind, PrepFacts, PrepPerson, PrepPromise, PrepQuestion, SaveContact
from crm_app.errors import Unusable
from crm_app.store import meetings, outgoing, people, pictures, playbooks, referrals, rows, settings, unheard
from crm_app.store.book import Book
from crm_app.store.cells import moment
from crm_app.store.people import Whole

WOULD_WORK_HERE = "sheet.would_work_here"
LEFT_HANDED = "sheet.left_handed"


@dataclass(slots=True)
class _Private:
    """Counts what is kept off the page."""

    left_out: int = 0

    def public(self, found: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """The rows whose last column, the private mark, is not set, without that column."""
        kept = []
        for *row, private in found:
            if private:
                self.left_out += 1
            else:
                kept.append(tuple(row))
        return kept


@dataclass(frozen=True, slots=True)
class Speech:
    """How the reader's language says what the gatherer has to put into words."""

    locale: str
    day: Callable[[datetime], str]
    words: Callable[[str], str]


def facts(book: Book, meeting: int, *, machine_zone: str, speech: Speech, paper: str = "") -> PrepFacts:
    """The facts of one meeting's sheet; raises Unusable when the meeting has nobody to meet.

    `machine_zone` stands in where the book names no zone of its owner.
    """
    plan = meetings.get(book, meeting)
    host = next((person for person, _, role in meetings.participants(book, meeting) if role == "host"), None)
    if host is None:
        raise Unusable("Nobody takes part in this meeting. Say first whom you meet.")
    person = people.get(book, host)
    playbook = playbooks.in_force(book)
    private = _Private()
    asked, spare = _questions(book, meeting, private, speech)
    return PrepFacts(
        person=_person(book, person),
        made_at=book.clock(),
        **_arranged(plan, person, playbook, own_zone=settings.get(book, settings.ZONE) or machine_zone),
        **_spoken(book, plan, playbook, speech),
        introduction=_introduction(book, plan),
        **_way(book, plan, person, private, speech),
        last_contact=_last_contact(book, host, speech),
        promises=_promises(book, person, private),
        **_research(book, meeting, person, private),
        questions=asked,
        if_time=spare,
        topic_prompts=not asked,
        show_would_work_here=settings.get(book, WOULD_WORK_HERE) == "1",
        card_picture=_card(book, person, private),
        contact=_contact(person),
        private_left_out=private.left_out,
        left_handed=settings.get(book, LEFT_HANDED) == "1",
        paper=paper or settings.get(book, "paper"),
        locale=speech.locale,
    )


def _arranged(plan: dict[str, Any], person: Whole, playbook: Playbook, *, own_zone: str) -> dict[str, Any]:
    """When, where and how one meets, and until when to thank."""
    end = plan["start"] + timedelta(minutes=plan["minutes"])
    thank_after = playbook.deadlines.thank_you
    return {
        "start": plan["start"],
        "end": end,
        "thank_by": thank_after.after(end, plan["zone"], playbook.holidays) if thank_after else end,
        # Whoever goes there lives by the clock of the place that day.
        "own_zone": plan["zone"] if plan["mode"] == "in-person" else own_zone,
        "host_zone": plan["zone"],
        "mode": plan["mode"],
        "place": _place(plan),
        "room": plan["room"],
        "link": plan["link"] or plan["dial_in"],
        "phone": plan["day_phone"] or next((one.text for one in person.details if one.kind == "phone"), ""),
        "leave_by": plan["leave_by"],
        "getting_there": tuple(_lines(plan["directions"]) + _lines(plan["parking"])),
        "dress": plan["dress"],
        "goal": plan["goal"],
    }


def _spoken(book: Book, plan: dict[str, Any], playbook: Playbook, speech: Speech) -> dict[str, Any]:
    """What the playbook has one say, tick and observe, in the reader's language."""
    return {
        "opener": settings.get(book, settings.OPENER) or speech.words(playbook.opener),
        "opening_minutes": playbook.opening_minutes,
        "closing_minutes": playbook.closing_minutes,
        "closing_line": speech.words(playbook.closing_line),
        "close_ticks": tuple(map(speech.words, playbook.closing_ticks)),
        "observe": tuple(map(speech.words, playbook.observe.get(plan["mode"], ()))),
    }


def _person(book: Book, person: Whole) -> PrepPerson:
    job = next((job for job in person.jobs if job.current), None)
    organisation = job.organisation_name if job else ""
    place = (
        book.value("SELECT place FROM organisation WHERE id = ?", (job.organisation,))
        if job and job.organisation
        else ""
    )
    return PrepPerson(
        name=person.name,
        second_name=person.second_name,
        short_name=_short_name(person.name, person.given, person.prefix, person.family),
        said_as=person.said_as,
        written_as=person.address_as,
        pronouns=person.pronouns,
        title=job.title if job else "",
        organisation=f"{organisation}, {place}" if organisation and place else organisation,
        short_organisation=organisation,
    )


def _short_name(name: str, given: str, prefix: str, family: str) -> str:
    """What labels call somebody: title and family name where there is a title, else the given name."""
    return f"{prefix} {family}" if prefix and family else given or name


def _place(plan: dict[str, Any]) -> tuple[str, ...]:
    return (*_lines(plan["place"]), *(_lines(plan["ask_for"])))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _last_contact(book: Book, person: int, speech: Speech) -> str:
    """The day of the last contact that is not marked private."""
    last = moment(book.value(f"SELECT {outgoing.PUBLIC_CONTACT.format(person=person)}"))
    return speech.day(last) if last else ""


def _introduction(book: Book, plan: dict[str, Any]) -> str:
    if plan["introduction"]:
        return str(rows.row(book, "introduction", plan["introduction"])["text"])
    sql = "SELECT text FROM introduction WHERE trashed_at IS NULL ORDER BY preferred DESC, id LIMIT 1"
    return str(book.value(sql) or "")


def _way(book: Book, plan: dict[str, Any], person: Whole, private: _Private, speech: Speech) -> dict[str, Any]:
    """Me, those who passed the name on, and the person; what to say from the last of them, and whom else to thank."""
    links = _showable(person.path, private)
    if not links:
        return {"chain": (), "say_from": plan["say_from"], "say_from_whom": "", "also_thank": ()}
    chain = [ChainLink("", kind=LinkKind.ME)]
    for link in links:
        kind = LinkKind.SOURCE if link.channel else LinkKind.PERSON
        chain.append(ChainLink(link.name, _remark(book, link, speech), kind))
    chain.append(ChainLink(person.name, _yes(book, person, speech), LinkKind.TARGET))
    last = links[-1]
    named = "" if last.channel else last.name
    words = private.public([(last.words, last.private)]) if last.words else []
    return {
        "chain": tuple(chain),
        "say_from": plan["say_from"] or (words[0][0] if words else ""),
        "say_from_whom": named,
        "also_thank": (named,) if named else (),
    }


def _showable(path: Sequence[referrals.Link], private: _Private) -> list[referrals.Link]:
    """The way as far as the host may read it: up to a private person, or one whose name must not be used, it stays off.

    A gap would be a lie: it would show somebody as named by who never named them.
    """
    hidden = [place for place, link in enumerate(path) if link.person_private or link.may_use_name == "no"]
    private.left_out += len(hidden)
    return list(path[hidden[-1] + 1 :] if hidden else path)


def _remark(book: Book, link: referrals.Link, speech: Speech) -> str:
    sql = """SELECT max(m.held_end) FROM meeting m JOIN participant a ON a.meeting_id = m.id
      WHERE a.person_id = ? AND m.trashed_at IS NULL AND NOT m.private"""
    met = moment(book.value(sql, (link.person,))) if link.person else None
    parts = [speech.words("met {day}").format(day=speech.day(met))] if met else []
    if link.may_use_name == "yes":
        parts.append(speech.words("may use the name"))
    return "; ".join(parts)


def _yes(book: Book, person: Whole, speech: Speech) -> str:
    sql = "SELECT max(answered_at) FROM request WHERE person_id = ? AND answer = 'agreed' AND trashed_at IS NULL"
    agreed = moment(book.value(sql, (person.id,)))
    return speech.words("said yes {day}").format(day=speech.day(agreed)) if agreed else ""


def _promises(book: Book, person: Whole, private: _Private) -> tuple[PrepPromise, ...]:
    """Open promises both ways with the person and with whoever named them, the most urgent first."""
    named_by = [link.person for link in _showable(person.path, _Private())[-1:] if link.person]
    sql = """SELECT o.what, CASE o.owed_by WHEN 'me' THEN '' ELSE coalesce(nullif(p.given, ''), p.name) END, o.due,
        o.private
      FROM promise o JOIN person p ON p.id = o.person_id
      WHERE o.person_id IN (?, ?) AND o.done_at IS NULL AND o.trashed_at IS NULL AND o.archived_at IS NULL
      ORDER BY o.due IS NULL, o.due, o.id"""
    found = private.public(book.rows(sql, (person.id, named_by[0] if named_by else None)))
    return tuple(PrepPromise(what, owner, date.fromisoformat(due) if due else None) for what, owner, due in found)


_RESEARCH = """SELECT text, unknown, private FROM research
WHERE {owner} AND trashed_at IS NULL AND archived_at IS NULL ORDER BY position, id"""


def _research(book: Book, meeting: int, person: Whole, private: _Private) -> dict[str, Any]:
    organisation = next((job.organisation for job in person.jobs if job.current and job.organisation), None)
    found = {
        "person_facts": private.public(
            book.rows(_RESEARCH.format(owner="(person_id = ? OR meeting_id = ?)"), (person.id, meeting))
        ),
        "organisation_facts": private.public(book.rows(_RESEARCH.format(owner="organisation_id = ?"), (organisation,))),
        "field_facts": private.public(
            book.rows(
                _RESEARCH.format(owner="field_id IN (SELECT field_id FROM person_field WHERE person_id = ?)"),
                (person.id,),
            )
        ),
    }
    known = {name: tuple(text for text, unknown in rows if not unknown) for name, rows in found.items()}
    if person.shared_ground:
        known["person_facts"] += (person.shared_ground,)
    return known | {"unknown": tuple(text for rows in found.values() for text, unknown in rows if unknown)}


def _questions(
    book: Book, meeting: int, private: _Private, speech: Speech
) -> tuple[tuple[PrepQuestion, ...], tuple[str, ...]]:
    chosen = meetings.chosen_questions(book, meeting)
    public = [question for question in chosen if not question.private]
    private.left_out += len(chosen) - len(public)
    gaps = unheard.in_field(book, meeting)
    nobody = speech.words("nobody in {field} has answered this yet")
    stars = {one.id: one.star or (nobody.format(field=gaps[one.id]) if one.id in gaps else "") for one in public}
    asked = tuple(PrepQuestion(one.text, one.minutes, stars[one.id], one.must) for one in public if not one.if_time)
    return asked, tuple(one.text for one in public if one.if_time)


def _card(book: Book, person: Whole, private: _Private) -> bytes | None:
    """The newest card's first side, as its file holds it; a missing file is left to `check` to tell."""
    sql = """SELECT s.file, c.private FROM card c JOIN card_side s ON s.card_id = c.id
      WHERE c.person_id = ? AND c.trashed_at IS NULL ORDER BY c.id DESC, s.position LIMIT 1"""
    for (file,) in private.public(book.rows(sql, (person.id,))):
        path: Path = pictures.path_of(book.folder, file)
        return path.read_bytes() if path.exists() else None
    return None


def _contact(person: Whole) -> SaveContact | None:
    """What a phone could save; a name alone is not worth a code."""

    def first(kind: str) -> str:
        return next((one.text for one in person.details if one.kind == kind), "")

    phone, mail = first("phone"), first("email")
    return SaveContact(person.name, person.family, person.given, phone, mail) if phone or mail else None
