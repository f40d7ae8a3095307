"""The commands of asking and following through: `request`, `reply`, `sent`, `held`, `refer`, `playbook`."""

import argparse
import sys
from datetime import datetime
from typing import Any

from crm_app.cli.books import reading, say, writing
from crm_app.domain import times
from crm_app.domain.stages import THANKS
from crm_app.errors import Unusable
from crm_app.store import meetings, people, requests, settings
from crm_app.store.book import Book
from crm_app.work.places import machine_zone

_CALLS = {"phone-call": "", "phone-script": "", "gatekeeper-script": "gatekeeper", "voicemail-script": "voicemail"}
"""What is said and not sent, and how such a call ended."""


def request(arguments: argparse.Namespace) -> None:
    """Say that a request went out; again, that they were reminded. Prints the uid of the request."""
    with writing(arguments, make=False) as book:
        person = people.find(book, arguments.person)
        at = moment(book, arguments.at)
        name = people.name_of(book, person)
        _warn_of_colleague(book, person, at)
        asked = requests.open_with(book, person)
        again = asked is not None and bool(requests.facts_of(book, asked).attempts)
        with book.edit(f"Remind {name}" if again else f"Ask {name}"):
            requests.sent(book, person, at=at)
        print(_request_uid(book, person))


def _warn_of_colleague(book: Book, person: int, at: datetime) -> None:
    early = requests.too_early(book, person, at)
    if early is None:
        return
    since = times.day_text(times.local_day(early.asked_at, zone_of(book)))
    if early.talking:
        said = f"{early.name} at {early.organisation} answered already: stay with them before you ask somebody else."
    elif early.free_at:
        until = times.day_text(times.local_day(early.free_at, zone_of(book)))
        said = f"{early.name} at {early.organisation} was asked on {since}: wait until {until} before somebody else."
    else:
        said = f"{early.name} at {early.organisation} was asked on {since} and has not answered yet."
    print(said, file=sys.stderr)


def reply(arguments: argparse.Namespace) -> None:
    """Say what somebody answered; whoever they named instead is added, and the uid printed."""
    with writing(arguments, make=False) as book:
        person = people.find(book, arguments.person)
        if arguments.to and arguments.answer != "redirected":
            raise Unusable("--to names whom they named instead: it goes with “redirected”.")
        at = moment(book, arguments.at)
        if arguments.at:
            _refuse_before_asking(book, person, at)
        with book.edit(f"Answer of {people.name_of(book, person)}: {arguments.answer}"):
            to = _named(book, arguments.to) if arguments.to else None
            requests.answer(book, person, arguments.answer, at=at, to=to)
        if to is not None:
            print(people.uid_of(book, to))


def sent(arguments: argparse.Namespace) -> None:
    """Say that a letter of a kind went out, or that one telephoned; prints the uid of the letter."""
    from crm_app.domain.letter_kinds import About
    from crm_app.store import letter_facts, letters

    with writing(arguments, make=False) as book:
        person, meeting = _whom(book, arguments.record)
        kind, at = arguments.kind, moment(book, arguments.at)
        name = people.name_of(book, person)
        if kind in _CALLS:
            with book.edit(f"Phoned {name}"):
                requests.call(book, person, outcome=_CALLS[kind], at=at)
            return
        kind = letter_facts.kind_for(book, kind, person)
        if arguments.at and meeting is not None:
            _refuse_thanks_before(book, kind, meeting, at)
        with book.edit(f"Sent to {name}: {kind}"):
            number = letters.note_sent(book, kind, person, About(meeting or 0), at=at)
        print(book.value("SELECT uid FROM letter WHERE id = ?", (number,)))


def _refuse_before_asking(book: Book, person: int, at: datetime) -> None:
    """A mistyped year would let what is due stand in the past."""
    asked = requests.open_with(book, person)
    sent_at = [one.at for one in requests.facts_of(book, asked).attempts if one.at] if asked is not None else []
    if sent_at and at < min(sent_at):
        day = times.day_text(times.local_day(min(sent_at), zone_of(book)))
        raise Unusable(f"They cannot have answered before they were asked, on {day}. Give a later time with --at.")


def _refuse_thanks_before(book: Book, kind: str, meeting: int, at: datetime) -> None:
    """Thanks before the meeting would end the clock that asks for them."""
    start = meetings.get(book, meeting)["start"]
    if kind in THANKS and at < start:
        day = times.day_text(times.local_day(start, zone_of(book)))
        raise Unusable(f"The meeting begins only on {day}. Give a time after it with --at.")


def _whom(book: Book, text: str) -> tuple[int, int | None]:
    """The person a uid or name means, or the meeting and its host."""
    meeting: int | None = book.value("SELECT id FROM meeting WHERE uid = ? AND trashed_at IS NULL", (text,))
    if meeting is None:
        return people.find(book, text), None
    host = next((person for person, _, _ in meetings.participants(book, meeting)), None)
    if host is None:
        raise Unusable("Nobody takes part in this meeting. Say first whom you meet.")
    return host, meeting


def held(arguments: argparse.Namespace) -> None:
    """Say when a meeting really ended."""
    from crm_app.store import meeting_moves

    with writing(arguments, make=False) as book:
        number = meetings.find(book, arguments.meeting)
        plan = meetings.get(book, number)
        zone = plan["zone"]
        ended = times.parse(arguments.end, zone).at
        begun = times.parse(arguments.start, zone).at if arguments.start else plan["held_start"] or plan["start"]
        with book.edit(f"Meeting with {meetings.host_name(book, number)} held"):
            meeting_moves.hold(book, number, begun=begun, ended=ended)


def refer(arguments: argparse.Namespace) -> None:
    """Say whom somebody named; prints the uid of the person named."""
    from crm_app.store import referrals

    with writing(arguments, make=False) as book:
        referrer = people.find(book, arguments.referrer)
        meeting = meetings.find(book, arguments.meeting) if arguments.meeting else None
        with book.edit(f"{people.name_of(book, referrer)} named {arguments.name}"):
            named = _named(book, arguments.name, uid=arguments.uid)
            referrals.name(
                book, named, referrer=referrer, meeting=meeting, may_use_name=arguments.may_use_name,
                at=moment(book, arguments.at),
            )  # fmt: skip
        print(people.uid_of(book, named))


def playbook(arguments: argparse.Namespace) -> None:
    """Choose a playbook by key or name, or show those there are and which is in force."""
    from crm_app.store import playbooks

    if arguments.name:
        with writing(arguments, make=False) as mine:
            chosen = playbooks.find(mine, arguments.name)
            with mine.edit(f"Choose the playbook “{chosen.name}”"):
                playbooks.choose(mine, chosen.key)
        return
    with reading(arguments) as book:
        found = _shelf(book)
    if arguments.json:
        say(found)
        return
    for one in found:
        print(f"{'*' if one['chosen'] else ' '} {one['key']}\t{one['name']}\t{one['about']}")


def _shelf(book: Book | None) -> list[dict[str, Any]]:
    from crm_app.domain import playbooks as shipped
    from crm_app.store import playbooks

    if book is None:
        rules = [shipped.load(key) for key in shipped.SHIPPED]
        return [
            {"key": one.key, "name": one.name, "about": one.about, "chosen": one.key == shipped.DEFAULT}
            for one in rules
        ]
    return [
        {"key": one.key, "name": one.name, "about": one.about, "chosen": one.chosen} for one in playbooks.listed(book)
    ]


def zone_of(book: Book) -> str:
    """The zone the book's owner lives in."""
    return settings.get(book, settings.ZONE) or machine_zone()


def moment(book: Book, text: str | None) -> datetime:
    """A time that was given, in the owner's zone unless it names one; else now."""
    return times.parse(text, zone_of(book)).at if text else book.clock()


def _named(book: Book, name: str, *, uid: str | None = None) -> int:
    """Somebody of the book by uid or unambiguous name, or a new person of that name, inside an edit."""
    if uid:
        there = people.by_uid(book, uid)
        return there if there is not None else people.add(book, name=name, uid=uid)
    known = people.named(book, name)
    return known if known is not None else people.add(book, name=name)


def _request_uid(book: Book, person: int) -> str:
    return str(book.value("SELECT uid FROM request WHERE id = ?", (requests.open_with(book, person),)))
