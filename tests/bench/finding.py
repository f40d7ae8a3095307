"""How long a key takes in the search field and the palette, and Today to appear, until it is painted.

`python tests/bench/finding.py FOLDER` over the book of big_book.py; a copy with open steps for everybody is what Today
is measured with (`--steps`, which writes into the book). Times are of the processor, in milliseconds.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from crm_app.store import book as books
from crm_app.store import today
from crm_app.store.book import Book
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.theme import Choice

TYPED = (
    "ada berlin", "garan", "engineer", "coffee near", "soils mapped", "jürgen al", "museum li", "archive grants",
    "example", "bank", "chloé x", "harvest",
)  # fmt: skip


def say(name: str, times: list[float]) -> None:
    """Print the middle, the 95th of 100 and the longest."""
    ordered = sorted(times)
    middle, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(f"{name:44} median {middle:6.2f}  p95 {late:6.2f}  max {ordered[-1]:6.2f}  n={len(ordered)}")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


class Paints(QObject):
    """Waits until something of a part of the window was painted, asleep while nothing happens."""

    def __init__(self, app: QApplication, part: QWidget) -> None:
        super().__init__(part)
        self._app = app
        self._part = part
        self._painted = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._painted = self._painted or watched is self._part or self._part.isAncestorOf(watched)
        return False

    def after(self, work: Callable[[], object]) -> None:
        """Do something and wait for the paint that follows."""
        self._painted = False
        self._app.installEventFilter(self)
        work()
        end = time.monotonic() + 2
        while not self._painted and time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.0005)
        self._app.removeEventFilter(self)


def typing(app: QApplication, field: QLineEdit, painted: Paints) -> list[float]:
    """A key until what it finds is painted, letter by letter."""
    times = []
    for text in TYPED:
        field.clear()
        app.processEvents()
        times += [timed(partial(painted.after, partial(field.setText, text[:end]))) for end in range(1, len(text) + 1)]
    return times


def add_steps(book: Book) -> None:
    """A promise, a letter without an answer or a new name for everybody: tens of thousands of open steps."""
    now = book.clock()
    with book.edit("Open steps"):
        con = book.connection()
        people = [row[0] for row in con.execute("SELECT id FROM person ORDER BY id")]
        stamp = now.strftime("%Y-%m-%dT%H:%M:%SZ")
        day = (now + timedelta(days=2)).date().isoformat()
        con.executemany(
            "INSERT INTO promise(uid, created_at, owed_by, person_id, what, due) VALUES(?, ?, 'me', ?, 'Word', ?)",
            ((f"w{one}", stamp, one, day) for one in people[::2]),
        )
        con.executemany(
            "INSERT INTO referral(uid, created_at, referrer_id, referred_id, at) VALUES(?, ?, ?, ?, ?)",
            ((f"r{one}", stamp, people[0], one, stamp) for one in people[1::2]),
        )


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--steps", action="store_true", help="give everybody an open step first")
    arguments = words.parse_args()
    app = QApplication([])
    theme.apply(Choice.LIGHT)
    book = books.open_for_writing(arguments.folder)
    if arguments.steps:
        add_steps(book)
    now = book.clock().astimezone()
    settings = QSettings(str(arguments.folder / "bench.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Session(book), Preferences(settings))
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    print(f"{book.value('SELECT count(*) FROM person')} people, {book.value('SELECT count(*) FROM agenda')} open steps")
    say("Today: reading its lines", [timed(lambda: today.shown(book, now)) for _ in range(10)])
    say("Today: counting them", [timed(lambda: today.count(book, now)) for _ in range(10)])
    window.go("today")
    paints = Paints(app, window.today)
    say("Today: read again and painted", [timed(partial(paints.after, window.today.reload)) for _ in range(10)])
    window.commands["find"].trigger()
    window.shell.search.setText("a")
    app.processEvents()
    say(
        "search: a key until it is painted",
        typing(app, window.shell.search, Paints(app, window.results)),
    )
    window.go("people")
    palette = window.overlays.palette
    paints = Paints(app, window)
    times = []
    for _ in range(41):
        times.append(timed(partial(paints.after, palette.open)))
        paints.after(palette.toggle)
    print(f"{'palette: the first time':44} {times.pop(0):6.2f}")
    say("palette: opened and painted", times)
    palette.open()
    say("palette: a key until it is painted", typing(app, palette.field, paints))
    window.close()


if __name__ == "__main__":
    main()
