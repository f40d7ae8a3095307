"""What the book costs beside bare SQLite, in one run and in processor time: search, a saved edit, lists, undo.

`python tests/bench/big_book.py FOLDER` makes the book; `python tests/bench/store.py FOLDER` measures it, and leaves it
as it was. Say ratios: the yardsticks of the same people are taken in the same run.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.store import book as books
from crm_app.store import people, search
from crm_app.store.book import Book
from tests.bench.big_book import Somebody
from tests.bench.big_book import people as made_up

YARDSTICK = """
CREATE TABLE contact(id INTEGER PRIMARY KEY, given TEXT, family TEXT, org TEXT, title TEXT, city TEXT);
CREATE TABLE note(id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL, body TEXT);
CREATE VIRTUAL TABLE contact_fts USING fts5(given, family, org, title, city, content='contact', content_rowid='id',
  prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE note_fts USING fts5(body, content='note', content_rowid='id', prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2');
"""
CONTACTS = """SELECT c.id, c.given, c.family, c.org, c.title, c.city FROM contact_fts f JOIN contact c ON c.id = f.rowid
WHERE contact_fts MATCH ? ORDER BY f.rowid LIMIT 100"""
NOTES = """SELECT n.contact_id, n.id, snippet(note_fts, 0, '[', ']', '…', 12)
FROM note_fts f JOIN note n ON n.id = f.rowid WHERE note_fts MATCH ? ORDER BY f.rowid DESC LIMIT 20"""


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def say(name: str, found: Iterable[float]) -> float:
    """Print median, p95 and worst; gives p95."""
    times = sorted(found)
    p95 = times[int(len(times) * 0.95)]
    print(f"{name:56} {times[len(times) // 2]:9.3f} {p95:9.3f} {times[-1]:9.3f}  n={len(times)}", flush=True)
    return p95


def yardstick(folk: list[Somebody], path: Path) -> sqlite3.Connection:
    """The same people and notes in bare SQLite with FTS5, as a file."""
    con = sqlite3.connect(path)
    con.executescript(YARDSTICK)
    con.executemany(
        "INSERT INTO contact(given, family, org, title, city) VALUES(?, ?, ?, ?, ?)", (one[:5] for one in folk)
    )
    con.executemany(
        "INSERT INTO note(contact_id, body) VALUES(?, ?)",
        ((number, text) for number, one in enumerate(folk, 1) for text in one.notes),
    )
    for index in ("contact_fts", "note_fts"):
        con.execute(f"INSERT INTO {index}({index}) VALUES('rebuild')")
    con.commit()
    return con


def keystrokes(folk: list[Somebody], words: int = 60) -> list[str]:
    """Growing beginnings, as typed: family and given names, organisations, words of notes."""
    chance = random.Random(7)
    typed: list[str] = []
    for turn in range(words):
        one = chance.choice(folk)
        word = (one.family, one.given, one.organisation.split()[0], chance.choice(one.notes).split()[-1])[turn % 4]
        typed += [word[:length] for length in range(1, min(len(word), 8) + 1)]
    return typed


def search_a_keystroke(book: Book, raw: sqlite3.Connection, typed: list[str]) -> None:
    """People 100 and passages 20 for each keystroke; bare SQLite is spared the notes at one letter."""

    def bare(text: str) -> None:
        expression = f'"{text}"*'
        raw.execute(CONTACTS, (expression,)).fetchall()
        if len(text) > 1:
            raw.execute(NOTES, (expression,)).fetchall()

    def ours(text: str) -> None:
        search.people_hits(book, text, limit=100)
        search.passage_hits(book, text, limit=20)

    for text in typed[:40]:
        bare(text)
        ours(text)
    low = say("bare keystroke: 100 people, 20 notes", (timed(partial(bare, text)) for text in typed))
    own = say("keystroke: 100 people, 20 passages with snippets", (timed(partial(ours, text)) for text in typed))
    print(f"{'search p95 over bare':56} {own / low:9.2f}")


def save_an_edit(book: Book) -> None:
    """Renaming a person, against the bare statement in a transaction of its own."""
    chance = random.Random(3)
    last = len(people.ids(book))

    def edit(turn: int) -> None:
        with book.edit("Rename"):
            people.change(book, chance.randint(1, last), name=f"Ada Zed{turn}")

    def bare(turn: int) -> None:
        with book.connections.writing() as con:
            con.execute("UPDATE person SET pronouns = ? WHERE id = ?", (f"x{turn}", chance.randint(1, last)))
            con.execute("UPDATE person SET pronouns = '' WHERE pronouns <> '' AND id = -1")

    for turn in range(20):
        edit(turn)
        bare(turn)
    say("bare commit of one row", (timed(partial(bare, turn)) for turn in range(300)))
    say("a saved edit: rename", (timed(partial(edit, turn)) for turn in range(100, 400)))
    say("undo of a rename", (timed(book.undo) for _ in range(300)))
    for _ in range(20):
        book.undo()


def list_everybody(book: Book) -> None:
    """All ids in each order, and a block of rows."""
    for order in people.ORDERS:
        say(f"all ids by {order}", (timed(partial(people.ids, book, order=order)) for _ in range(3)))
    ids = people.ids(book)
    middle = len(ids) // 2
    say("a block of 128 rows", (timed(lambda: people.rows_of(book, ids[middle : middle + 128])) for _ in range(50)))


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    book = books.open_for_writing(words.parse_args().folder)
    folk = list(made_up(len(people.ids(book))))
    print(f"{'milliseconds of processor time':56} {'median':>9} {'p95':>9} {'worst':>9}")
    with tempfile.TemporaryDirectory() as folder:
        raw = yardstick(folk, Path(folder) / "bare.db")
        search_a_keystroke(book, raw, keystrokes(folk))
        raw.close()
    list_everybody(book)
    save_an_edit(book)
    book.close()


if __name__ == "__main__":
    main()
