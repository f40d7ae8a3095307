"""What `due` and Today cost on a book of 30,000 people with 3,000 open requests and as many meetings.

Run: `python tests/bench/due.py [FOLDER]`; the book is made in FOLDER, else in a temporary one. Query time is the time
spent inside SQLite; Today is from the wish to see it to the last pixel. Both are processor time, the best of several.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from crm_app.domain import reasons
from crm_app.store import book as books
from crm_app.store import meetings, models, rows, today
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Cells
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from tests.bench.big_book import fill, people

PEOPLE, OPEN = 30_000, 3_000
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")


def make(folder: Path) -> None:
    """The book, unless it is there."""
    if (folder / "book.db").exists():
        return
    book = books.open_for_writing(folder, clock=lambda: NOW)
    fill(book, list(people(PEOPLE)))
    chance = random.Random(4)
    with book.edit("Ask and meet"):
        for person in range(1, OPEN + 1):
            asked = NOW - timedelta(days=chance.randint(0, 20))
            request = rows.add(book, models.Request, person=person, created_at=asked)
            rows.add(book, models.Attempt, request=request, kind="letter", channel="e-mail", at=asked)
        for person in range(OPEN + 1, 2 * OPEN + 1):
            start = NOW + timedelta(hours=chance.randint(-300, 300))
            number = meetings.plan(book, person, start=start, zone="Europe/Berlin")
            if start < NOW:
                meetings.change(book, number, held_end=start + timedelta(minutes=40))
    book.close()


class Timed:
    """The processor time that a book spends in queries."""

    def __init__(self, book: Book) -> None:
        self.seconds = 0.0
        self._rows = book.rows
        book.rows = self.rows  # type: ignore[method-assign]

    def rows(self, sql: str, args: Sequence[Cell] = ()) -> list[Cells]:
        begun = time.process_time()
        try:
            return self._rows(sql, args)
        finally:
            self.seconds += time.process_time() - begun


def best(what: Callable[[], object], times: int = 7) -> float:
    """Milliseconds of processor time, the least of several."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        what()
        taken.append((time.process_time() - begun) * 1000)
    return min(taken)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    folder = parser.parse_args().folder or Path(tempfile.mkdtemp(prefix="due-")) / "book"
    make(folder)
    book = books.open_for_writing(folder, clock=lambda: NOW)
    now = NOW.astimezone(ZONE)
    for name, ask in (("due", lambda: today.due(book, now)), ("Today", lambda: today.shown(book, now))):
        timed = Timed(book)
        queries = []
        for _ in range(7):
            timed.seconds = 0.0
            ask()
            queries.append(timed.seconds * 1000)
        book.rows = timed._rows  # type: ignore[method-assign]
        print(f"{name}: {min(queries):.1f} ms in queries, {best(ask):.1f} ms in all")
    found = today.due(book, now)
    said = best(lambda: [reasons.sentence(one.step, ZONE.key, one.name_of) for one in found])
    print(f"{len(found)} steps have begun; their reasons in words: {said:.1f} ms")
    print(f"count for the sidebar: {best(lambda: today.count(book, now)):.1f} ms")
    _window(book, folder)


def _window(book: Book, folder: Path) -> None:
    app = QApplication([])
    theme.apply(theme.Choice.LIGHT)
    preferences = Preferences(QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat))
    preferences.section = "people"
    window = MainWindow(Session(book), preferences)
    window.resize(1280, 800)
    window.show()
    for _ in range(20):
        app.processEvents()

    def show() -> None:
        window.go("today")
        app.processEvents()
        window.today.list.viewport().repaint()

    begun = time.process_time()
    show()
    print(f"Today for the first time, its page made: {(time.process_time() - begun) * 1000:.1f} ms")

    def again() -> None:
        window.today.reload()
        window.today.list.viewport().repaint()
        app.processEvents()

    print(f"Today asked again and painted: {best(again):.1f} ms")
    window.close()


if __name__ == "__main__":
    main()
