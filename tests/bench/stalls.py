"""How long the window stands still while much is taken in: `python tests/bench/stalls.py FILE.vcf [--dump SECONDS]`.

A real window over a new book takes the file in through its page, and then takes it back and does it again, while a
timer of 5 ms tells how late it comes. Prints, for each part, the longest gaps in milliseconds and how many were above
50. Other work on the machine makes gaps as well: what the threads of this process waited for a processor meanwhile, as
Linux tells it, is taken off in the second line. With `--dump` the stacks of all threads are printed whenever a gap
lasts that long: what holds Python's lock.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from crm_app import app as program
from crm_app.store import book as books
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

_TICK = 5
_LONG = 50


class Gaps:
    """Tells how late a timer comes."""

    def __init__(self, dump: float) -> None:
        self._dump = dump
        self._last = time.perf_counter()
        self._found: list[float] = []
        self._own: list[float] = []
        self._waited = waited()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK)

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, wait = (now - self._last) * 1000, waited()
        self._found.append(gap)
        self._own.append(max(0.0, gap - (wait - self._waited)))
        self._last, self._waited = now, wait
        if self._dump:
            faulthandler.dump_traceback_later(self._dump, repeat=True)

    def tell(self, what: str, began: float) -> None:
        """Print the longest gaps since the last time."""
        for name, found in ((what, self._found), ("  own", self._own)):
            found.sort(reverse=True)
            above = sum(gap > _LONG for gap in found)
            longest = " ".join(f"{gap:.0f}" for gap in found[:8])
            print(f"{name:12} {time.perf_counter() - began:6.1f} s   above {_LONG} ms: {above:3}   longest: {longest}")
            found.clear()
        sys.stdout.flush()


def waited() -> float:
    """Milliseconds that the threads of this process stood in the queue for a processor; 0 where nobody tells."""
    told = Path("/proc/self/task").glob("*/schedstat")
    return sum(int(path.read_text().split()[1]) for path in told) / 1e6


def until(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    application = QApplication.instance()
    assert application
    while not condition():
        application.processEvents()
        time.sleep(0.0005)


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("file", type=Path)
    words.add_argument("--dump", type=float, default=0.0)
    given = words.parse_args()
    sys.setswitchinterval(program._SWITCH_INTERVAL)
    application = QApplication(sys.argv[:1])
    theme.apply(theme.Choice.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Session(books.open_for_writing(Path(folder) / "book")), Preferences(settings))
        window.show()
        began = time.perf_counter()
        until(lambda: time.perf_counter() - began > 1)
        gaps = Gaps(given.dump)
        page, ready = window.taking_in_page, window.commands["import"].isEnabled

        def part(what: str, start: Callable[[], object], end: Callable[[], bool]) -> None:
            began = time.perf_counter()
            start()
            until(end)
            gaps.tell(what, began)

        part("look into", lambda: window.take_in([given.file]), page.take.isVisible)
        part("take in", page.take.click, lambda: ready() and not window.jobs.busy)
        part("show", window.commands["go_people"].trigger, lambda: window.people.model.rowCount() > 0)
        part("undo", window.undoing.undo_book, lambda: ready() and not window.jobs.busy)
        part("redo", window.undoing.redo, lambda: ready() and not window.jobs.busy)
        faulthandler.cancel_dump_traceback_later()
        window.close()
    application.quit()


if __name__ == "__main__":
    main()
