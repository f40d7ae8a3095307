"""What is known of a meeting before it, gathered for the judgement of how prepared one is."""

from typing import Any

from crm_app.domain import preparedness
from crm_app.domain.openness import is_closed
from crm_app.domain.preparedness import Prepared, Preparedness
from crm_app.store import fields, me, meeting_questions, meetings, playbooks, research, ticks, unheard
from crm_app.store.book import Book


def of_meeting(book: Book, number: int) -> Preparedness:
    """How prepared one is for a meeting; raises Unusable when it is gone."""
    return preparedness.judge(known(book, number))


def known(book: Book, number: int) -> Prepared:
    """What was done for a meeting so far."""
    plan = meetings.get(book, number)
    playbook = playbooks.in_force(book)
    chosen = [one for one in meeting_questions.of_meeting(book, number) if not one.if_time]
    day = playbook.checklists.get(plan["mode"], ())
    ticked = ticks.of_meeting(book, number, ticks.DAY)
    host = next((person for person, _, _ in meetings.participants(book, number)), 0)
    works_in = unheard.fields(book, host)
    return Prepared(
        mode=plan["mode"],
        goal=bool(plan["goal"].strip()),
        purpose=bool(plan["purpose"]),
        introduction=any(one.text.strip() for one in me.introductions(book)),
        questions=sum(not is_closed(one.text) for one in chosen),
        minutes=sum(one.minutes for one in chosen) + playbook.opening_minutes + playbook.closing_minutes,
        asked=plan["minutes"],
        about=_about(book, host, [field.id for field in works_in]),
        has_organisation=organisation_of(book, host) is not None,
        has_field=bool(works_in),
        relates=any(fields.relates(book, field.id).strip() for field in works_in),
        confirmed=bool(plan["confirmed_at"] or plan["confirmation_sent_at"]),
        ticked=sum(line in ticked for line in day),
        list_length=len(day),
        **_where(book, plan, host),
    )


def findings(book: Book, number: int) -> list[str]:
    """Everything that was found out about whom one meets, where they work, and their fields."""
    host = next((person for person, _, _ in meetings.participants(book, number)), 0)
    organisation = organisation_of(book, host)
    found = [*research.of_person(book, host)]
    found += research.of_organisation(book, organisation) if organisation else []
    found += [one for field in unheard.fields(book, host) for one in research.of_field(book, field.id)]
    return [one.text for one in found if not one.unknown]


def organisation_of(book: Book, person: int) -> int | None:
    """Where somebody is, as lists show it; None where that is not known."""
    found: int | None = book.value("SELECT organisation FROM standing WHERE person = ?", (person,))
    return found


def names(book: Book, person: int) -> tuple[str, str, int, str]:
    """(name, title, id of the organisation or 0, its name) of somebody, as lists show them."""
    sql = """SELECT p.name, coalesce(s.title, ''), coalesce(s.organisation, 0), coalesce(s.organisation_name, '')
      FROM person p LEFT JOIN standing s ON s.person = p.id WHERE p.id = ?"""
    name, title, organisation, employer = next(iter(book.rows(sql, (person,))), ("", "", 0, ""))
    return name, title, organisation, employer


def profile(book: Book, person: int) -> str:
    """The address of somebody's LinkedIn profile, "" for none."""
    sql = """SELECT text FROM detail WHERE person_id = ? AND kind = 'url' AND text LIKE '%linkedin.com/in/%'
      ORDER BY preferred DESC, position, id LIMIT 1"""
    address = str(book.value(sql, (person,)) or "").strip()
    return address if not address or "://" in address else f"https://{address}"


def _where(book: Book, plan: dict[str, Any], host: int) -> dict[str, bool]:
    phone = book.value("SELECT 1 FROM detail WHERE person_id = ? AND kind = 'phone'", (host,))
    return {
        "place": bool(plan["place"].strip()),
        "number": bool(plan["day_phone"].strip() or plan["dial_in"].strip() or phone),
        "link": bool(plan["link"].strip() or plan["dial_in"].strip()),
        "way": bool(plan["directions"].strip() or plan["leave_by"]),
    }


def _about(book: Book, host: int, works_in: list[int]) -> tuple[str, ...]:
    """What something was found out about."""
    of_person = [one for one in research.of_person(book, host) if not one.unknown]
    organisation = organisation_of(book, host)
    of_organisation = research.of_organisation(book, organisation) if organisation else []
    found = {
        preparedness.PERSON: any(one.about != research.JOB for one in of_person),
        preparedness.JOB: any(one.about == research.JOB for one in of_person),
        preparedness.ORGANISATION: any(not one.unknown for one in of_organisation),
        preparedness.FIELD: any(not one.unknown for field in works_in for one in research.of_field(book, field)),
    }
    return tuple(key for key, there in found.items() if there)
