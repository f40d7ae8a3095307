"""The command that tells what is to be done: `due`."""

import argparse
from zoneinfo import ZoneInfo

from crm_app.cli.books import reading, say
from crm_app.domain import reasons
from crm_app.domain.times import iso
from crm_app.store import settings, today
from crm_app.store.book import Book
from crm_app.work.places import machine_zone


def due(arguments: argparse.Namespace) -> None:
    """Print every step that has begun, the most pressing first."""
    with reading(arguments) as book:
        found = _due(book) if book else []
    if arguments.json:
        say(found)
        return
    for one in found:
        print(f"{one['state']}\t{one['due']}\t{one['what']}\t{one['name']}\t{one['why']}")


def _due(book: Book) -> list[dict[str, str | None]]:
    zone = settings.get(book, settings.ZONE) or machine_zone()
    return [
        {
            "what": one.step.what,
            "person": one.uid or None,
            "meeting": one.meeting_uid,
            "due": iso(one.step.due),
            "state": one.state,
            "why": reasons.sentence(one.step, zone, one.name_of),
            "name": one.name,
            "put_off_until": iso(back) if (back := one.step.snoozed_until) and one.state == "later" else None,
        }
        for one in today.due(book, book.clock().astimezone(ZoneInfo(zone)))
    ]
