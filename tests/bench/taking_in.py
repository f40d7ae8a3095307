"""What taking in a vCard file costs: `python tests/bench/taking_in.py FILE.vcf [--limit PARSE.py] [--rounds 3]`.

Each round takes the file into a new book, makes the search index anew, takes the import back and does it again, all in
seconds of processor time. PARSE.py is a script that reads the file and writes it into SQLite with `--db`; then the
import without the index is told as a multiple of it.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.store import book as books
from crm_app.store import search_index
from crm_app.store.book import Book
from crm_app.work.importing import import_file


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """(processor time, wall time)."""
    wall, start = time.perf_counter(), time.process_time()
    work()
    return time.process_time() - start, time.perf_counter() - wall


def index(book: Book) -> None:
    """Make the search index anew."""
    with book.upkeep() as con:
        search_index.rebuild(con)


def limit(script: Path, file: Path, folder: str) -> float:
    """Seconds that the script takes for the whole."""
    words = [sys.executable, str(script), str(file), "--db", f"{folder}/limit.db", "-n", "1"]
    told = subprocess.run(words, env=os.environ | {"BENCH_CLOCK": "cpu"}, capture_output=True, text=True, check=True)
    found = re.search(r"whole import.* min +([\d.]+) s", told.stdout)
    assert found, told.stdout
    return float(found[1])


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("file", type=Path)
    words.add_argument("--limit", type=Path)
    words.add_argument("--rounds", type=int, default=3)
    given = words.parse_args()
    taken: dict[str, list[float]] = {}
    for _ in range(given.rounds):
        with tempfile.TemporaryDirectory() as folder:
            book = books.open_for_writing(Path(folder) / "book")
            jobs: dict[str, Callable[[], object]] = {
                "import": lambda: import_file(book, given.file),  # noqa: B023 - run in this round
                "undo": book.undo,
                "redo": book.redo,
                "index": lambda: index(book),  # noqa: B023
                "import again": lambda: import_file(book, given.file),  # noqa: B023
            }
            for name, job in jobs.items():
                processor, wall = seconds(job)
                taken.setdefault(name, []).append(processor)
                taken.setdefault(f"{name}, wall", []).append(wall)
            book.close()
            if given.limit:
                one = limit(given.limit, given.file, folder)
                taken.setdefault("limit", []).append(one)
                taken.setdefault("import without index / limit", []).append(
                    (taken["import"][-1] - taken["index"][-1]) / one
                )
    for name, times in taken.items():
        print(f"{name:30} median {statistics.median(times):7.2f}   least {min(times):7.2f}")


if __name__ == "__main__":
    main()
