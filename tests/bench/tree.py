"""What the referral tree costs: growing, laying out, the fitted picture, moving and zooming, in processor time.

`python tests/bench/tree.py [--people 10000] [--limit FOLDER]`; FOLDER holds `limits_qt.py`, whose layout is the
yardstick of the same run (for its one painted item run it beside, with BENCH_CLOCK=cpu). `--path FOLDER` times the way
to the root in a book instead.
"""

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from crm_app.domain.drawing import drawn
from crm_app.domain.tree import ME, Edge, grown
from crm_app.store import book as books
from crm_app.store import referrals
from crm_app.ui import theme
from crm_app.ui.theme import Choice
from crm_app.ui.tree.faces import Face
from crm_app.ui.tree.view import TreeView

_STAGES = ("none", "asked", "scheduled", "met", "thanked", "in-touch", "declined")
_FRAMES = 80


def forest(count: int, *, seed: int = 3) -> list[list[int]]:
    """Who is below whom among `count` people: most are named by somebody near, some by anybody."""
    chance = random.Random(seed)
    below: list[list[int]] = [[] for _ in range(count)]
    for one in range(1, count):
        near = max(0, one - 1 - int(chance.expovariate(1 / 400)))
        below[near if chance.random() < 0.7 else chance.randrange(one)].append(one)
    return below


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def frames(view: TreeView, changes: Iterable[Callable[[], object]]) -> str:
    """Median and 95th percentile of changes with their painting."""

    def shown(change: Callable[[], object]) -> None:
        change()
        view.viewport().repaint()
        QApplication.processEvents()

    took = sorted(timed(partial(shown, change)) for change in changes)
    return f"median {statistics.median(took):6.1f} ms, p95 {took[int(len(took) * 0.95)]:6.1f} ms"


def measure(count: int, limit: Path | None) -> None:
    """Print what a tree of so many people costs."""
    below = forest(count)
    edges = [Edge(child, parent + 1, child + 1) for parent, children in enumerate(below) for child in children]
    faces = {one: Face(f"Person Number {one}", "Organisation", _STAGES[one % 7]) for one in range(1, count + 1)}
    faces[ME] = Face("Robin", "people")
    view = TreeView()
    view.resize(900, 640)
    view.show()
    QApplication.processEvents()
    tree = grown(edges)

    def shown() -> None:
        view.show_drawing(drawn(grown(edges)), faces, frozenset())
        view.viewport().repaint()

    print(f"{count} people: grown, laid out, fitted and painted {timed(shown):.1f} ms")
    print(f"  fitted, painted again: {frames(view, [view.item.update] * 20)}")
    if limit is not None:
        _yardstick(below, limit)
    drawing, bar = drawn(tree), view.verticalScrollBar()

    def move(step: int) -> None:
        bar.setValue(bar.value() + 23 + step % 2)

    for zoom in (0.05, 0.2, 0.4, 0.6, 1.0):
        view.set_zoom(zoom)
        view.centerOn(drawing.width / 3, drawing.height / 2)
        print(f"  moved at {zoom:4}: {frames(view, [partial(move, step) for step in range(_FRAMES)])}")
    view.set_zoom(0.02)
    print(f"  zoomed: {frames(view, [partial(view.set_zoom, 0.02 * 1.06**step) for step in range(_FRAMES)])}")
    view.close()


def _yardstick(below: list[list[int]], folder: Path) -> None:
    sys.path.insert(0, str(folder))
    limits = import_module("limits_qt")
    print(f"  layout alone, as in limits_qt: {timed(lambda: limits.buchheim(below)):.1f} ms")


def way_to_the_root(folder: Path) -> None:
    """Print how long the way up takes in a book, for some of its people."""
    book = books.open_for_reading(folder)
    people = [person for (person,) in book.rows("SELECT referred_id FROM referral ORDER BY random() LIMIT 500")]
    took = sorted(timed(partial(referrals.path, book, person)) for person in people)
    print(f"way to the root: median {statistics.median(took):.3f} ms, p95 {took[int(len(took) * 0.95)]:.3f} ms")
    book.close()


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--limit", type=Path)
    parser.add_argument("--path", type=Path)
    asked = parser.parse_args()
    if asked.path:
        way_to_the_root(asked.path)
        return
    QApplication(sys.argv[:1])
    theme.apply(Choice.LIGHT)
    measure(asked.people, asked.limit)


if __name__ == "__main__":
    main()
