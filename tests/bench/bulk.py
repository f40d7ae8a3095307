"""What the door adds to a large edit, and what taking it back costs: `python tests/bench/bulk.py [--count 100000]`.

The same rows go through bare `executemany` into the same tables and indexes, then through an edit; then undo and redo.
Last, the processor time of a whole `list --json` of 1,000 people.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.store import book as books
from crm_app.store.book import Book
from tests.bench.big_book import Somebody, details, people

ROOT = Path(__file__).parents[2]
_PEOPLE = "INSERT INTO person(id, uid, created_at, name, given, family) VALUES(?, ?, '2026-11-23T09:00:00Z', ?, ?, ?)"
_DETAILS = "INSERT INTO detail(person_id, kind, text, normal, position) VALUES(?, ?, ?, ?, ?)"


def write(book: Book, folk: list[Somebody]) -> None:
    """People with six details each."""
    con = book.connection()
    con.executemany(
        _PEOPLE,
        ((place, f"p{place}", f"{one.given} {one.family}", one.given, one.family) for place, one in enumerate(folk, 1)),
    )
    con.executemany(_DETAILS, (row for place, one in enumerate(folk, 1) for row in details(place, one)))


def bare(book: Book, folk: list[Somebody]) -> None:
    """Without history, index and derived rows."""
    with book.connections.writing() as con:
        con.execute("BEGIN IMMEDIATE")
        write(book, folk)
        con.execute("COMMIT")


def edit(book: Book, folk: list[Somebody]) -> None:
    """Through the door."""
    with book.edit("Take in many people"):
        write(book, folk)


def say(name: str, work: Callable[[], object]) -> float:
    """Prints and gives seconds of processor time."""
    start = time.process_time()
    work()
    taken = time.process_time() - start
    print(f"{name:44} {taken:8.2f} s", flush=True)
    return taken


def list_everybody(folder: Path) -> float:
    """Seconds of processor time of a process of its own."""
    before = os.times()
    words = [sys.executable, "-m", "crm_app", "--data", str(folder), "list", "--json"]
    subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--count", type=int, default=100_000)
    folk = list(people(words.parse_args().count))
    with tempfile.TemporaryDirectory() as folder:
        plain = books.open_for_writing(Path(folder) / "plain")
        floor = say("bare executemany", lambda: bare(plain, folk))
        plain.close()
        book = books.open_for_writing(Path(folder) / "book")
        own = say("an edit", lambda: edit(book, folk))
        say("undo", book.undo)
        say("redo", book.redo)
        book.close()
        print(f"{'edit over bare':44} {own / floor:8.2f}")
        small = books.open_for_writing(Path(folder) / "small")
        edit(small, folk[:1000])
        small.close()
        print(f"{'list --json of 1,000 people, whole process':44} {list_everybody(Path(folder) / 'small'):8.2f} s")


if __name__ == "__main__":
    main()
