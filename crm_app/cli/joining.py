"""The commands about who is in the book twice: `duplicates` and `merge`."""

import argparse
from typing import TYPE_CHECKING, Any

from crm_app.cli.books import reading, say, writing
from crm_app.errors import Unusable
from crm_app.store import duplicates as telling
from crm_app.store import organisations, people
from crm_app.store.book import Book
from crm_app.work import joining

if TYPE_CHECKING:  # the search loads a library of its own
    from crm_app.domain.duplicates import Candidate


def duplicates(arguments: argparse.Namespace) -> None:
    """Print who may be in the book twice, the surest first; or remember that two are not the same."""
    if arguments.not_same:
        _tell_apart(arguments)
        return
    with reading(arguments) as book:
        found = [_as_json(book, one, arguments.kind) for one in _candidates(book, arguments.kind)] if book else []
    if arguments.json:
        say(found)
        return
    for one in found:
        names = "\t".join(f"{who['name']} ({who['uid']})" for who in one["who"])
        against = f"\tagainst: {', '.join(one['against'])}" if one["against"] else ""
        print(f"{one['lane']}\t{names}\t{', '.join(one['why'])}{against}")


def _candidates(book: Book, kind: str) -> "list[Candidate]":
    return joining.candidates(book) if kind == "people" else joining.organisation_candidates(book)


def _as_json(book: Book, one: "Candidate", kind: str) -> dict[str, Any]:
    return {
        "lane": one.lane,
        "who": [_who(book, number, kind) for number in (one.one, one.other)],
        "why": list(one.why),
        "against": list(one.against),
        "bits": round(one.bits, 1),
    }


def _who(book: Book, number: int, kind: str) -> dict[str, str]:
    if kind == "people":
        return {"uid": people.uid_of(book, number), "name": people.name_of(book, number)}
    found = organisations.get(book, number)
    return {"uid": found["uid"], "name": found["name"]}


def _tell_apart(arguments: argparse.Namespace) -> None:
    one, other = arguments.not_same
    kind = "person" if arguments.kind == "people" else "organisation"
    find = people.find if kind == "person" else organisations.find
    with writing(arguments, make=False) as book:
        pair = find(book, one), find(book, other)
        with book.edit(f"Tell {one} and {other} apart"):
            telling.tell_apart(book, [pair], kind)


def merge(arguments: argparse.Namespace) -> None:
    """Make one of several as one history entry; prints the uid that stays, one a line for `--safe`."""
    if arguments.safe == bool(arguments.keep):
        raise Unusable("Name whom to keep and whom to merge into them, or give --safe alone.")
    with writing(arguments, make=False) as book:
        if arguments.safe:
            _merge_safe(book)
            return
        if not arguments.others:
            raise Unusable("Name at least one more to be merged into the first.")
        is_person, (kept, *others) = _found(book, [arguments.keep, *arguments.others])
        if len({kept, *others}) <= len(others):
            raise Unusable("The same one is named twice; name each once.")
        name = people.name_of if is_person else organisations.name_of
        names = ", ".join(name(book, other) for other in others)
        with book.edit(f"Merge {names} into {name(book, kept)}"):
            if is_person:
                joining.merge(book, kept, others)
            else:
                joining.unite(book, kept, others)
        print(people.uid_of(book, kept) if is_person else organisations.get(book, kept)["uid"])


def _found(book: Book, texts: list[str]) -> tuple[bool, list[int]]:
    """Whether these are people or else organisations, and their ids."""
    try:
        return True, [people.find(book, text) for text in texts]
    except Unusable as nobody:
        try:
            return False, [organisations.find(book, text) for text in texts]
        except Unusable:
            raise nobody from None


def _merge_safe(book: Book) -> None:
    groups = joining.safe_groups(book)
    kept = [people.uid_of(book, group[0]) for group in groups]
    if groups:
        with book.edit(f"Merge {sum(map(len, groups))} people into {len(groups)}"):
            joining.merge_groups(book, groups)
    for uid in kept:
        print(uid)
