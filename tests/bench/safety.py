"""How long backing up, checking and restoring take, and whether a reader waits meanwhile.

`python tests/bench/safety.py FOLDER`: a folder with a large book, as `big_book.py` makes it. The book is not changed.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.store import backups, checking
from crm_app.store import book as books
from crm_app.store.book import Book, system_clock
from crm_app.store.folder import FILE

_BLOCK = "SELECT * FROM person WHERE id BETWEEN 500 AND 628"


def timed(what: str, act: Callable[[], object]) -> None:
    """Print the wall and processor seconds of an act."""
    wall, processor = time.perf_counter(), time.process_time()
    act()
    print(f"{what:24} {time.perf_counter() - wall:6.2f} s, processor {time.process_time() - processor:6.2f} s")


def longest_wait(book: Book, target: Path) -> float:
    """The longest that a block of rows took while a backup was written in a job, in milliseconds."""

    def job() -> None:
        backups.write_whole(book, target)
        book.release()

    beside, longest = threading.Thread(target=job), 0.0
    beside.start()
    while beside.is_alive():
        begun = time.perf_counter()
        book.rows(_BLOCK)
        longest = max(longest, time.perf_counter() - begun)
        time.sleep(0.005)
    return longest * 1000


def main(folder: Path) -> None:
    """Print the figures."""
    sys.setswitchinterval(0.0005)  # as the window does
    book = books.open_for_reading(folder)
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "whole.crmbackup"
        timed("backup", lambda: backups.write_whole(book, target))
        print(f"{'of, into':24} {(folder / FILE).stat().st_size >> 20:6} MB, {target.stat().st_size >> 20:6} MB")
        print(f"{'longest wait beside it':24} {longest_wait(book, target):6.1f} ms")
        timed("restore", lambda: backups.restore(Path(place) / "new", target, system_clock()))
        timed("quick check", lambda: checking.check(folder, quick=True))
        timed("check", lambda: checking.check(folder))
    book.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
