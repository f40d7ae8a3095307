"""What a meeting brings besides answers: names to talk to, cards, and people met by the way."""

from dataclasses import dataclass

from crm_app.domain.quick_line import QuickLine
from crm_app.errors import Unusable
from crm_app.store import cards, meetings, models, organisations, participants, people, quick_lines, referrals, rows
from crm_app.store.book import Book

MAY = ("yes", "no", "unknown")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who was named in a meeting, by the id of the referral."""

    id: int
    person: int
    name: str
    title: str
    organisation: str
    may_use_name: str


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who took part in a meeting; `card` is the one they gave there, 0 for none."""

    id: int
    name: str
    role: str
    card: int


def named(book: Book, meeting: int) -> list[Named]:
    """Who was named in a meeting, in the order of the talk."""
    sql = """SELECT r.id, p.id, p.name, coalesce(s.title, ''), coalesce(s.organisation_name, ''), r.may_use_name
      FROM referral r JOIN person p ON p.id = r.referred_id LEFT JOIN standing s ON s.person = p.id
      WHERE r.meeting_id = ? AND r.trashed_at IS NULL ORDER BY r.id"""
    return [Named(*row) for row in book.rows(sql, (meeting,))]


def name(book: Book, meeting: int, line: QuickLine, *, person: int = 0, referrer: int = 0) -> int:
    """Somebody was named: inside an edit a lead (unless `person` is in the book already), and the edge to whoever said
    so; that they are to be asked follows from the edge. Returns the id of the referral.
    """
    if not (line.name or person):
        raise Unusable("Type a name first.")
    host = referrer or next((number for number, _, _ in meetings.participants(book, meeting)), 0)
    if not host:
        raise Unusable("Say first whom this meeting is with.")
    if person:
        quick_lines.renew(book, person, line)
    else:
        person = quick_lines.add(book, line)
    known = "SELECT id FROM referral WHERE referrer_id = ? AND referred_id = ? AND trashed_at IS NULL"
    there: int | None = book.value(known, (host, person))
    if there is not None:
        rows.change(book, models.Referral, there, meeting=meeting)
        return there
    return referrals.add(book, person, referrer=host, meeting=meeting)


def may_use(book: Book, referral: int, answer: str) -> None:
    """Say inside an edit whether their name may be used: yes, no or unknown."""
    if answer not in MAY:
        raise Unusable(f"“{answer}” is no answer. Use one of {', '.join(MAY)}.")
    rows.change(book, models.Referral, referral, may_use_name=answer)


def unname(book: Book, referral: int) -> None:
    """Take a name back inside an edit; whoever was added with it stays in the book."""
    rows.change(book, models.Referral, referral, trashed_at=book.clock())


def met(book: Book, meeting: int) -> list[Met]:
    """Who took part, the host first, and who gave a card."""
    sql = """SELECT p.id, p.name, a.role,
        coalesce((SELECT min(id) FROM card WHERE person_id = p.id AND meeting_id = ?1 AND trashed_at IS NULL), 0)
      FROM participant a JOIN person p ON p.id = a.person_id WHERE a.meeting_id = ?1 ORDER BY a.role <> 'host', a.id"""
    return [Met(*row) for row in book.rows(sql, (meeting,))]


def meet(book: Book, meeting: int, line: QuickLine, *, person: int = 0) -> int:
    """Somebody was met by the way, at the desk or in the corridor, inside an edit; returns who."""
    if not (line.name or person):
        raise Unusable("Type a name first.")
    if person:
        quick_lines.renew(book, person, line)
    else:
        where = _organisation(book, meeting)
        person = quick_lines.add(book, line)
        if where and not line.organisation:
            people.set_job(book, person, organisation=where)
    if all(number != person for number, _, _ in meetings.participants(book, meeting)):
        participants.add(book, meeting, person, role="met")
    return person


def take_card(book: Book, meeting: int, person: int) -> int:
    """A card was handed over, inside an edit: it waits for its picture in the inbox of cards. Returns its id."""
    there: int | None = book.value(
        "SELECT id FROM card WHERE person_id = ? AND meeting_id = ? AND trashed_at IS NULL ORDER BY id",
        (person, meeting),
    )
    if there is not None:
        return there
    return cards.add(book, [], person=person, meeting=meeting, state="unread", received_where=_place(book, meeting))


def _organisation(book: Book, meeting: int) -> str:
    """Where the host works."""
    host = next((number for number, _, _ in meetings.participants(book, meeting)), 0)
    job = next((job for job in people.jobs_of(book, host) if job.current), None)
    return organisations.name_of(book, job.organisation) if job and job.organisation else ""


def _place(book: Book, meeting: int) -> str:
    return " ".join(str(meetings.get(book, meeting)["place"]).split())
