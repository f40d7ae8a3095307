"""The commands that tell what came of it all: `tree`, `yield` and `coverage`."""

import argparse
from pathlib import Path
from typing import Any

from crm_app.cli.books import reading, say
from crm_app.domain.coverage import WHOLE, cells
from crm_app.domain.tree import ME, grown
from crm_app.domain.yields import yields
from crm_app.errors import Unusable
from crm_app.store import coverage, people, referral_tree
from crm_app.store.book import Book


def tree(arguments: argparse.Namespace) -> None:
    """Print or draw who named whom, parents first."""
    with reading(arguments) as book:
        if book is None and (arguments.uid or arguments.output):
            raise Unusable("There is no book in this folder yet, so nobody has named anybody.")
        if book and arguments.output:
            from crm_app.work import trees

            top = people.find(book, arguments.uid) if arguments.uid else ME
            trees.write(book, Path(arguments.output).absolute(), top=top, paper=arguments.paper or "")
            return
        found = _tree(book, arguments.uid) if book else []
    if arguments.json:
        say(found)
        return
    for one in found:
        channel = f"  ({one['channel']})" if one["channel"] else ""
        print(f"{'  ' * one['depth']}{one['name']}{channel}")


def _tree(book: Book, uid: str | None) -> list[dict[str, Any]]:
    drawn = grown(referral_tree.edges(book))
    top = people.find(book, uid) if uid else ME
    nodes = [node for node in drawn.branch(top) if node > ME]
    told = referral_tree.people(book, [*nodes, *(other for node in nodes for other in drawn.also.get(node, ()))])
    names = referral_tree.channels(book)
    depths: dict[int, int] = {}
    found = []
    for node in nodes:
        parent = drawn.parents.get(node, ME) if node != top else ME
        depths[node] = depths[parent] + 1 if parent > ME else 0
        found.append({
            "uid": told[node].uid,
            "name": told[node].name,
            "parent": told[parent].uid if parent > ME else None,
            "channel": names.get(parent),
            "depth": depths[node],
            "also_named_by": [told[other].uid for other in drawn.also.get(node, ()) if other > ME],
        })  # fmt: skip
    return found


def yielding(arguments: argparse.Namespace) -> None:
    """Print what each person and channel brought."""
    with reading(arguments) as book:
        found = _yields(book) if book else []
    if arguments.json:
        say(found)
        return
    for one in found:
        print("\t".join(str(value) for value in one.values()))


def _yields(book: Book) -> list[dict[str, Any]]:
    found = yields(referral_tree.edges(book), referral_tree.progress(book))
    told = referral_tree.people(book, [one.node for one in found if one.node > ME])
    names = referral_tree.channels(book)
    return [
        {
            "node": told[one.node].uid if one.node > ME else names.get(one.node, ""),
            "kind": "person" if one.node > ME else "channel",
            **{step: one.count(step) for step in ("named", "asked", "replied", "met", "named_more")},
            "descendants": len(one.descendants),
        }
        for one in found
    ]


def covering(arguments: argparse.Namespace) -> None:
    """Print whose voices were heard on which topic of which field, all together and by facet."""
    with reading(arguments) as book:
        found = _coverage(book) if book else []
    if arguments.json:
        say(found)
        return
    for one in found:
        marks = "contradicted" if one["contradicted"] else ""
        print(f"{one['field']}\t{one['topic']}\t{one['facet']}\t{len(one['voices'])}\t{marks}")


def _coverage(book: Book) -> list[dict[str, Any]]:
    said = coverage.answers(book)
    speakers = {one.person for one in said}
    told = referral_tree.people(book, speakers)
    return [
        {
            "field": cell.field,
            "topic": cell.topic,
            "facet": "" if cell.facet == WHOLE else ": ".join(cell.facet),
            "voices": [told[person].uid for person in cell.voices],
            "contradicted": cell.contradicted,
        }
        for cell in cells(said, coverage.viewpoints(book, speakers))
    ]
