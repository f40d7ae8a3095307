"""The command `report`: what was learned, how the search went, people on paper, and the sheets of a day or week."""

import argparse
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from crm_app.cli.books import reading
from crm_app.domain import agendas
from crm_app.domain.printed import Chosen
from crm_app.errors import Unusable
from crm_app.store.book import Book

_SHEETS = "sheets"
_OF_PEOPLE = {"query": "--query", "view": "--view", "notes": "--notes"}
_OF_SHEETS = {"day": "--day", "week": "--week"}
_LACKS = {
    "phones": "their phone number", "birthdays": "their birthday", "labels": "their address",
    "envelopes": "their address",
}  # fmt: skip


def report(arguments: argparse.Namespace) -> None:
    """Write one kind of report as PDF."""
    from crm_app.work import reports

    target = Path(arguments.output).absolute()
    with reading(arguments) as book:
        if book is None:
            raise Unusable("There is no book in this folder yet, so there is nothing to report.")
        _refuse_astray(arguments, reports.KINDS)
        if arguments.kind in reports.KINDS:
            reports.write(
                book, target, kind=arguments.kind, field=arguments.field, names=not arguments.no_names,
                paper=arguments.paper or "",
            )  # fmt: skip
        elif arguments.kind == _SHEETS:
            _sheets(arguments, book, target)
        else:
            _people(arguments, book, target)


def _refuse_astray(arguments: argparse.Namespace, told: tuple[str, ...]) -> None:
    """Raise Unusable for an option that would change nothing."""
    kind = arguments.kind
    astray = {} if kind == _SHEETS else dict(_OF_SHEETS)
    if kind in (*told, _SHEETS):
        astray |= _OF_PEOPLE
    if kind not in told:
        astray |= {"field": "--field", "no_names": "--no-names"}
    if kind != "detailed":
        astray["notes"] = "--notes"
    given = [option for name, option in astray.items() if getattr(arguments, name)]
    if given:
        raise Unusable(f"{given[0]} says nothing about a report of the kind “{kind}”.")


def _people(arguments: argparse.Namespace, book: Book, target: Path) -> None:
    from crm_app.work import printed

    ids = printed.chosen_by(book, query=arguments.query, view=arguments.view)
    made = printed.render(book, arguments.kind, ids, notes=arguments.notes, paper=arguments.paper or "")
    printed.save(book, target, made.pdf)
    for remark in _remarks(arguments.kind, made.chosen):
        print(remark)


def _remarks(kind: str, chosen: Chosen) -> list[str]:
    counts = (
        (chosen.private, "left out because they are private"),
        (chosen.stopped, "left out because they are not to be contacted"),
        (chosen.refused, "left out because they may not be named to others"),
        (chosen.lacking, f"left out because the book does not know {_LACKS.get(kind)}"),
    )
    said = [f"{len(chosen.people)} on paper.", *(f"{count} {why}." for count, why in counts if count)]
    if chosen.unknown:
        said.append(f"Not asked yet whether they may be named: {', '.join(chosen.unknown)}.")
    return said


def _sheets(arguments: argparse.Namespace, book: Book, target: Path) -> None:
    from crm_app.work import printed

    if arguments.week:
        first, length = agendas.week_start(_day(arguments.week)), printed.WEEK
    else:
        home = ZoneInfo(printed.home_zone(book))
        first = _day(arguments.day) if arguments.day else book.clock().astimezone(home).date()
        length = printed.DAY
    made = printed.sheets(book, first, length, paper=arguments.paper)
    printed.save(book, target, made.pdf)
    for name, remarks in made.remarks:
        print(f"{name}: {' '.join(remarks)}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unusable(f"“{text}” is no day; write it as 2026-12-03.") from None
