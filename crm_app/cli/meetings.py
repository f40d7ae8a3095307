"""The commands around a meeting."""

import argparse
from pathlib import Path

from crm_app.cli.books import reading, writing
from crm_app.domain import times
from crm_app.errors import Unusable
from crm_app.store import meetings, people
from crm_app.work.places import machine_zone


def meeting(arguments: argparse.Namespace) -> None:
    """Plan a meeting."""
    zone = arguments.zone or machine_zone()
    start = times.parse(arguments.start, zone)
    with writing(arguments, make=False) as book:
        person = people.find(book, arguments.person)
        with book.edit(f"Plan a meeting with {people.name_of(book, person)}"):
            number = meetings.plan(
                book, person, start=start.at, zone=zone, minutes=arguments.minutes, mode=arguments.mode,
                place=arguments.place, directions=arguments.directions, parking=arguments.parking, goal=arguments.goal,
            )  # fmt: skip
        print(meetings.get(book, number)["uid"])


def prep(arguments: argparse.Namespace) -> None:
    """Make the sheet of a meeting."""
    from crm_app.work import prep as preparing

    target = Path(arguments.output).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet. Plan a meeting first.")
        number = meetings.find(book, arguments.meeting)
        for remark in preparing.write(book, number, target, paper=arguments.paper, large_print=arguments.large_print):
            print(remark)
