"""Makes a large book of made-up people for the benches: `python tests/bench/big_book.py FOLDER [--count 100000]`.

Everybody has six details, a job and three notes, whose times lie over ten years.
"""

import argparse
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.store import book as books
from crm_app.store.book import Book

_GIVEN = (
    "Ada",
    "Amina",
    "Björn",
    "Chloé",
    "Elif",
    "Grace",
    "Hiroshi",
    "Inés",
    "Jürgen",
    "Kofi",
    "Leïla",
    "Óscar",
    "Søren",
)
_SYLLABLES = (
    "al", "an", "ber", "bo", "ca", "den", "dor", "el", "fer", "gar", "han", "iv", "jo", "kel", "lan", "mar", "nor",
    "ol", "per", "qui", "ros", "san", "tor", "ul", "ver", "win", "xan", "yor", "zan",
)  # fmt: skip
_FIELDS = ("Bank", "Clinic", "Foods", "Institute", "Labs", "Museum", "Press", "Railways", "School", "Software", "Trust")
_TITLES = ("analyst", "archivist", "baker", "buyer", "chemist", "director", "editor", "engineer", "nurse")
_WORDS = (
    "asked", "about", "the", "budget", "and", "how", "soils", "are", "mapped", "before", "planting", "team", "meets",
    "mondays", "coffee", "near", "river", "archive", "grants", "travel", "salary", "training", "mentor", "promised",
    "introduction", "colleague", "retired", "harvest", "sensors", "lentils", "trial", "museum", "lighting", "design",
    "thesis", "portfolio", "interview", "question", "answer", "follow", "letter", "winter", "garden", "kitchen",
)  # fmt: skip


class Somebody(NamedTuple):
    """One made-up person."""

    given: str
    family: str
    organisation: str
    title: str
    city: str
    notes: tuple[str, ...]


def people(count: int, *, seed: int = 1) -> Iterator[Somebody]:
    """The same made-up people each time."""
    chance = random.Random(seed)
    families = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).title() for _ in range(9000)]
    firms = [f"{''.join(chance.choices(_SYLLABLES, k=2)).title()} {chance.choice(_FIELDS)}" for _ in range(5000)]
    cities = ["".join(chance.choices(_SYLLABLES, k=2)).title() for _ in range(800)]
    rare = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(20000)]
    for _ in range(count):
        notes = (" ".join([*chance.choices(_WORDS, k=18), *chance.choices(rare, k=6)]) for _ in range(3))
        yield Somebody(
            chance.choice(_GIVEN), chance.choice(families), chance.choice(firms), chance.choice(_TITLES),
            chance.choice(cities), tuple(notes),
        )  # fmt: skip


def fill(book: Book, folk: list[Somebody]) -> None:
    """Put them into an empty book by one edit, in bulk."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    stamp = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    firms = {name: number for number, name in enumerate(dict.fromkeys(one.organisation for one in folk), 1)}
    chance = random.Random(2)
    with book.edit("Take in many people"):
        con = book.connection()
        con.executemany(
            "INSERT INTO organisation(id, uid, created_at, name) VALUES(?, ?, ?, ?)",
            ((number, f"o{number}", stamp, name) for name, number in firms.items()),
        )
        con.executemany(
            "INSERT INTO person(id, uid, created_at, name, given, family) VALUES(?, ?, ?, ?, ?, ?)",
            (
                (number, f"p{number}", stamp, f"{one.given} {one.family}", one.given, one.family)
                for number, one in enumerate(folk, 1)
            ),
        )
        con.executemany(
            "INSERT INTO affiliation(person_id, organisation_id, title) VALUES(?, ?, ?)",
            ((number, firms[one.organisation], one.title) for number, one in enumerate(folk, 1)),
        )
        con.executemany(
            "INSERT INTO detail(person_id, kind, text, normal, position) VALUES(?, ?, ?, ?, ?)",
            (row for number, one in enumerate(folk, 1) for row in details(number, one)),
        )
        con.executemany(
            "INSERT INTO note(uid, created_at, person_id, at, text) VALUES(?, ?, ?, ?, ?)",
            (
                (f"n{number}-{place}", stamp, number, _some_time(chance, now), text)
                for number, one in enumerate(folk, 1)
                for place, text in enumerate(one.notes)
            ),
        )


def details(number: int, one: Somebody) -> Iterator[tuple[int, str, str, str, int]]:
    """Six ways to reach somebody."""
    handle = f"{one.given}.{one.family}{number}".lower()
    yield number, "email", f"{handle}@example.org", f"{handle}@example.org", 0
    yield number, "email", f"{handle}@example.com", f"{handle}@example.com", 1
    yield number, "phone", f"+49 30 {number:07}", f"+4930{number:07}", 0
    yield number, "phone", f"+1 555 {number:07}", f"+1555{number:07}", 1
    yield number, "address", f"{number % 200} High Street, {one.city}", "", 0
    yield number, "url", f"https://www.linkedin.com/in/{handle}", handle, 0


def _some_time(chance: random.Random, now: datetime) -> str:
    return (now - timedelta(seconds=chance.randrange(10 * 365 * 86400))).strftime("%Y-%m-%dT%H:%M:%SZ")


def main() -> None:
    """Make the book."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--count", type=int, default=100_000)
    arguments = words.parse_args()
    book = books.open_for_writing(arguments.folder)
    fill(book, list(people(arguments.count)))
    book.close()


if __name__ == "__main__":
    main()
