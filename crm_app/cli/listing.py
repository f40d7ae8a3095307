"""The commands that show records: `list`, `show` and `search`."""

import argparse
from datetime import datetime
from typing import Any

from crm_app.cli.books import reading, say
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.store import outgoing, people
from crm_app.store import search as searching
from crm_app.store.book import Book

_FADING = ("met", "thanked", "in-touch")


def listing(arguments: argparse.Namespace) -> None:
    """Print all records of a kind, or those that match."""
    with reading(arguments) as book:
        found = _list(book, arguments) if book else []
    if arguments.json:
        say(found)
        return
    for record in found:
        print("\t".join(_text(value) for value in record.values()))


def _list(book: Book, arguments: argparse.Namespace) -> list[dict[str, Any]]:
    if arguments.kind == "people":
        ids = people.ids(book, query=arguments.query)[: arguments.limit]
        return [person_json(person, _stage(book, person)) for person in outgoing.people(book, ids, private=True)]
    from crm_app.store import records

    return records.listed(book, arguments.kind, query=arguments.query, limit=arguments.limit)


def _stage(book: Book, person: OutgoingPerson) -> str:
    """The stage shown now: what is derived without a clock, and dormant where time has made it so."""
    if person.stage == "asked":
        return people.rows_of(book, [people.find(book, person.uid)])[0].stage
    if person.stage not in _FADING or not person.last_contact:
        return person.stage
    from crm_app.domain import stages
    from crm_app.store import playbooks

    playbook = playbooks.in_force(book)
    return stages.stage_at(person.stage, datetime.fromisoformat(person.last_contact), book.clock(), playbook)


def person_json(person: OutgoingPerson, stage: str) -> dict[str, Any]:
    """A person as the contract of the command line has it."""
    return {
        "uid": person.uid,
        "name": person.name,
        "given": person.given,
        "family": person.family,
        "title": person.title,
        "organisation": person.organisation,
        "emails": person.texts("email"),
        "phones": person.texts("phone"),
        "urls": person.texts("url"),
        "note": person.note,
        "tags": list(person.tags),
        "stage": stage,
        "source": person.source or None,
        "referred_by": person.referred_by or None,
        "last_contact": _day(person.last_contact),
    }


def show(arguments: argparse.Namespace) -> None:
    """Print one record."""
    from crm_app.store import records

    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to show.")
        if arguments.kind == "people":
            number = people.find(book, arguments.uid)
            person = next(outgoing.people(book, [number], private=True))
            found = person_json(person, _stage(book, person))
            found |= {"id": number, **records.around(book, number)}
        else:
            found = records.one(book, arguments.kind, arguments.uid)
    if arguments.json:
        say(found)
        return
    for key, value in found.items():
        if value not in (None, "", []):
            print(f"{key}: {_text(value)}")


def search(arguments: argparse.Namespace) -> None:
    """Print what was found, people first."""
    with reading(arguments) as book:
        hits = searching.everything(book, arguments.text, limit=arguments.limit) if book else []
    if arguments.json:
        say(
            [
                {"kind": hit.kind, "uid": hit.uid, "name": hit.name, "snippet": hit.snippet}
                for hit in hits[: arguments.limit]
            ]
        )
        return
    for hit in hits[: arguments.limit]:
        print(f"{hit.kind}\t{hit.uid}\t{hit.name}\t{hit.snippet}")


def _day(at: str) -> str | None:
    """The day of a stored time by this machine's clock."""
    return datetime.fromisoformat(at).astimezone().date().isoformat() if at else None


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    return " ".join(str("" if value is None else value).split())
