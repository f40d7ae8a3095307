"""The commands that make people."""

import argparse

from crm_app.cli.books import writing
from crm_app.errors import Unusable
from crm_app.store import people


def add(arguments: argparse.Namespace) -> None:
    """Add a person; one that has this uid already is that person, and gets what is given."""
    if not arguments.uid and not arguments.name.strip():
        raise Unusable(people.NAMELESS)
    with writing(arguments) as book:
        referrer = people.find(book, arguments.referred_by) if arguments.referred_by else None
        given = {
            "note": arguments.note,
            "title": arguments.title,
            "organisation": arguments.organisation,
            "emails": arguments.email,
            "phones": arguments.phone,
            "urls": arguments.url,
        }
        values = {key: value for key, value in given.items() if value}
        there = people.by_uid(book, arguments.uid) if arguments.uid else None
        with book.edit(f"Add {arguments.name}"):
            if there is None:
                there = people.add(
                    book, name=arguments.name, uid=arguments.uid, tagged=arguments.tag, source=arguments.source,
                    referred_by=referrer, **values,
                )  # fmt: skip
            else:
                people.renew(book, there, name=arguments.name, tags=arguments.tag, **values)
        print(people.uid_of(book, there))


def demo(arguments: argparse.Namespace) -> None:
    """Fill an empty book with the sample data."""
    from crm_app.work.demo import fill
    from crm_app.work.places import machine_zone

    with writing(arguments) as book:
        fill(book, book.clock(), machine_zone())
        count = book.value("SELECT count(*) FROM person")
        print(f"{count} made-up people, with their meetings, referrals and notes, are in the book now.")
