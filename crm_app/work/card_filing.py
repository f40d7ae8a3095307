"""A card that somebody has looked over becomes a person, or goes to one: all of it inside one edit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from crm_app.domain.details import normal_form
from crm_app.domain.names import fold
from crm_app.store import affiliations, card_pile, cards, corrections, details, people, referrals
from crm_app.store.book import Book

_LABELS = {"office": "work", "mobile": "mobile", "fax": "fax"}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What somebody let stand of a card: texts by field, phones as (number, kind), and what they added themselves.

    `seen` are the texts of roles and organisations as they were read, by field; `parts` the parts of the name where it
    was left as read.
    """

    name: str
    title: str = ""
    department: str = ""
    organisation: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    back_note: str = ""
    where: str = ""
    referrer: int = 0
    takes_job: bool = True
    parts: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)


def file(book: Book, card: int, said: Reviewed, person: int = 0) -> int:
    """File a card inside an edit: onto `person`, or onto somebody new. Returns whose it is now."""
    if person:
        _add_job(book, person, said)
    else:
        parts: dict[str, Any] = dict(said.parts)
        person = people.add(book, name=said.name, title=said.title, organisation=said.organisation, **parts)
        if said.department:
            people.set_job(book, person, department=said.department)
    for number, kind in said.phones:
        _reach(book, person, "phone", [number], label=_LABELS.get(kind, ""))
    for kind, texts in (("email", said.emails), ("url", said.urls), ("address", said.addresses)):
        _reach(book, person, kind, texts)
    if said.referrer and said.referrer != person:
        _refer(book, person, said.referrer)
    cards.change(book, card, person=person, state="filed", back_note=said.back_note, received_where=said.where)
    for kind, seen in said.seen.items():
        corrections.remember(book, kind, seen, getattr(said, kind))
    return person


def alike(book: Book, said: Reviewed) -> list[tuple[int, tuple[str, ...]]]:
    """Who of the book the card may be of, most likely first, each with why: `email`, `phone`, `url`, `name`,
    `organisation`.
    """
    reasons: dict[int, list[str]] = {}
    for person, reason in _reached(book, said):
        reasons.setdefault(person, []).append(reason)
    for person, why in reasons.items():
        jobs = people.jobs_of(book, person)
        if said.organisation and any(fold(job.organisation_name) == fold(said.organisation) for job in jobs):
            why.append("organisation")
    found = [(person, tuple(dict.fromkeys(why))) for person, why in reasons.items()]
    return sorted(found, key=lambda one: (-len(one[1]), one[0]))


def _reached(book: Book, said: Reviewed) -> Iterator[tuple[int, str]]:
    """(person, why) of those who have something that the card says."""
    numbers = tuple(number for number, _kind in said.phones)
    for kind, texts in (("email", said.emails), ("url", said.urls), ("phone", numbers)):
        for normal in filter(None, (normal_form(kind, text) for text in texts)):
            there = card_pile.with_phone(book, normal) if kind == "phone" else details.having(book, kind, normal)
            yield from ((person, kind) for person in there)
    if said.name.strip():
        yield from ((person, "name") for person in card_pile.called(book, said.name))


def _add_job(book: Book, person: int, said: Reviewed) -> None:
    """What the card says of their work: it fills what is empty, and where somebody wants it, stands as a job of now."""
    present = next((job for job in people.jobs_of(book, person) if job.current), None)
    given: dict[str, Any] = {"title": said.title, "department": said.department}
    if not (said.title or said.organisation):
        return
    if present is None or (said.takes_job and said.organisation and _differs(present.organisation_name, said)):
        affiliations.add(book, person, organisation=said.organisation, **given)
    else:
        fresh = {key: text for key, text in given.items() if text and (said.takes_job or not getattr(present, key))}
        place = {"organisation": said.organisation} if said.organisation and not present.organisation_name else {}
        if fresh or place:
            affiliations.change(book, present.id, **place, **fresh)


def _differs(organisation: str, said: Reviewed) -> bool:
    return bool(organisation) and fold(organisation) != fold(said.organisation)


def _reach(book: Book, person: int, kind: str, texts: Iterable[str], *, label: str = "") -> None:
    """Ways to reach somebody that they do not have yet, however they are written."""
    there = {normal_form(kind, row.text) or fold(row.text) for row in details.rows_of_person(book, person)}
    fresh = [text for text in texts if (normal_form(kind, text) or fold(text)) not in there]
    details.add(book, person, kind, fresh, label=label)


def _refer(book: Book, person: int, referrer: int) -> None:
    if all(link.person != referrer for link in referrals.path(book, person)):
        referrals.add(book, person, referrer=referrer)
