"""A book with something of everything in it, ways to hurt its file, and a look at all that a reader is shown."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from crm_app.store import book as books
from crm_app.store import meetings, notes, people, pictures, search
from crm_app.store import rows as single
from crm_app.store.book import Book
from crm_app.store.schema import Card, CardSide
from tests.store.looking import Clock, Rows, opened, rows

PAGE = 4096
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture of a card"
WORDS = (
    "soil",
    "lentils",
    "bridges",
    "archives",
    "tides",
    "looms",
    "kilns",
    "maps",
    "seeds",
    "valves",
    "choirs",
    "ferries",
)


def fill(book: Book, clock: Clock, *, first: int = 0, count: int = 40) -> None:
    """Add people with notes, a meeting, a referral and a card each now and then: one history entry for each step."""
    chance = random.Random(first)
    for number in range(first, first + count):
        clock.go(hours=1)
        with book.edit(f"Add {number}"):
            person = people.add(
                book, name=f"Person {number} Example", uid=f"p{number}", organisation=f"Works {number % 7}",
                emails=[f"p{number}@example.org"], note=" ".join(chance.choices(WORDS, k=30)),
            )  # fmt: skip
        if number % 4 == 0:
            with book.edit("Plan"):
                meetings.plan(book, person, start=clock.now, zone="Europe/Berlin")
        if number % 3 == 1:
            with book.edit("Note"):
                notes.add(book, " ".join(chance.choices(WORDS, k=40)), person=person)
        if number % 8 == 5:
            with book.edit("Card"):
                card = single.add(book, Card, person=person, text="card text")
                single.add(
                    book, CardSide, card=card, file=pictures.add(book.folder, PNG, "image/png"), media="image/png"
                )


def everything(folder: Path) -> tuple[Rows, list[object]]:
    """Every row, and what lists and a search show; raises what a command would print."""
    book = books.open_for_reading(folder)
    try:
        shown: list[object] = [
            book.rows("SELECT * FROM standing ORDER BY by_family, person"),
            book.rows("SELECT * FROM agenda ORDER BY due, id"),
            *(search.everything(book, word) for word in WORDS),
        ]
        return rows(book), shown
    finally:
        book.close()


def flips(data: bytes, count: int, seed: int = 1) -> Iterator[bytes]:
    """The same file with one bit of it turned, at places spread over all of it."""
    chance = random.Random(seed)
    for _ in range(count):
        place = chance.randrange(len(data) * 8)
        hurt = bytearray(data)
        hurt[place // 8] ^= 1 << place % 8
        yield bytes(hurt)


def page(data: bytes, number: int) -> bytes:
    """One page of a file, counted from 1."""
    return data[(number - 1) * PAGE : number * PAGE]


def with_page(data: bytes, number: int, content: bytes) -> bytes:
    """The file with another page in the place of one."""
    return data[: (number - 1) * PAGE] + content + data[number * PAGE :]


def copy(folder: Path, to: Path) -> Path:
    """The folder once more, in the place of what was at `to`."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    return to


def filled(folder: Path, *, count: int = 40) -> Clock:
    """Make a filled book, closed again."""
    clock = Clock()
    with opened(folder, clock) as book:
        fill(book, clock, count=count)
    return clock
