"""What a list costs beside the least Qt can do: scrolling, jumping, a keystroke, sorting again, opening a person.

`python tests/bench/big_book.py FOLDER` makes the book; `python tests/bench/lists.py FOLDER` measures it, in processor
time. The yardstick is a paged model with a small delegate in Python over as many rows, in the same run: say ratios.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)  # fmt: skip
from typing_extensions import override

from crm_app.store import book as books
from crm_app.store.book import Book
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.people import PeoplePage
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.theme import Choice
from tests.bench.big_book import people as made_up
from tests.bench.store import keystrokes

_BLOCK, _COLUMNS, _ROW = 128, 6, 30
_ALLOWED = 16.7
"""Milliseconds of a frame at 60 frames a second."""


class Paged(QAbstractTableModel):
    """Ids in memory, blocks of rows from SQL when looked at: nothing else."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.book = book
        self.ids = self._sorted()
        self.blocks: dict[int, list[tuple[Any, ...]]] = {}

    def _sorted(self) -> list[int]:
        sql = """SELECT person FROM standing NOT INDEXED WHERE shelf = 'shown'
          ORDER BY title COLLATE NOCASE, by_family, person"""
        return [row[0] for row in self.book.rows(sql)]

    def sort_again(self) -> None:
        """The same order once more, as SQL and a reset."""
        self.beginResetModel()
        self.ids = self._sorted()
        self.blocks.clear()
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]  # as short as can be
        return len(self.ids)

    @override
    def columnCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]
        return _COLUMNS

    @override
    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:  # type: ignore[override]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        number, line = divmod(index.row(), _BLOCK)
        block = self.blocks.get(number)
        if block is None:
            ids = ",".join(map(str, self.ids[number * _BLOCK : (number + 1) * _BLOCK]))
            sql = f"""SELECT p.name, s.organisation_name, s.title, s.stage, p.uid, s.changed_at FROM person p
              JOIN standing s ON s.person = p.id WHERE p.id IN ({ids})"""
            block = self.blocks[number] = self.book.rows(sql)
        return str(block[line][index.column()])


class Painted(QStyledItemDelegate):
    """One elided line, and a coloured mark in the last column."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        box = option.rect.adjusted(6, 2, -6, -2)
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if index.column() == _COLUMNS - 1:
            painter.setBrush(QColor("#4a7"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.right() - 40, box.top() + 3, 40, box.height() - 6, 6, 6)
        painter.restore()


def frame(widget: QWidget, change: Callable[[], object]) -> float:
    """Milliseconds of processor time from a change to the finished paint."""
    start = time.process_time()
    change()
    widget.repaint()
    QApplication.processEvents()
    return (time.process_time() - start) * 1000


def answered(change: Callable[[], object]) -> float:
    """Milliseconds of processor time until all that a change touched in the window has been painted."""
    start = time.process_time()
    change()
    QApplication.processEvents()
    return (time.process_time() - start) * 1000


def say(name: str, found: Iterable[float]) -> float:
    """Print median, p95 and worst; gives p95."""
    times = sorted(found)
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name:58} {times[len(times) // 2]:8.2f} {p95:8.2f} {times[-1]:8.2f}  n={len(times)}", flush=True)
    return p95


def compare(name: str, own: float, low: float, allowed: float = 1.5) -> None:
    """Print a ratio beside what is allowed."""
    print(f"{name:58} {own / low:8.2f}  allowed {allowed}", flush=True)


def yardstick(book: Book, size: Any) -> tuple[QTableView, Paged]:
    """The least table that could do."""
    view, model = QTableView(), Paged(book)
    view.setModel(model)
    view.setItemDelegate(Painted(view))
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(_ROW)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(size)
    for column in range(_COLUMNS):
        view.setColumnWidth(column, size.width() // _COLUMNS)
    view.show()
    QApplication.processEvents()
    return view, model


def scroll(page: PeoplePage, view: QTableView) -> None:
    """Three rows further, and anywhere; by turns, so that a busy machine is as busy for both."""
    tables = {"bare": (view, _ROW), "list": (page.table, page.table.row_height)}
    for name, steps in (
        ("three rows further", [1000 + 3 * turn for turn in range(60)]),
        ("anywhere", [(turn * 7919) % 99_000 for turn in range(60)]),
    ):
        times: dict[str, list[float]] = {"bare": [], "list": []}
        for _ in range(4):
            for who, (table, height) in tables.items():
                move = table.verticalScrollBar().setValue
                times[who] += [frame(table.viewport(), partial(move, step * height)) for step in steps]
        p95 = {who: say(f"{who}: scroll {name} and paint", found) for who, found in times.items()}
        compare(f"scroll {name}: p95 over bare", p95["list"], p95["bare"])


def sort_again(page: PeoplePage, view: QTableView, model: Paged) -> None:
    """By role, which no index gives."""
    low = say("bare: SQL, reset and paint, by role", [frame(view.viewport(), model.sort_again) for _ in range(9)])
    header = page.table.header
    header.order_by("title")

    def again() -> None:
        page.model.set_ids([])
        page.list.reload()

    own = say("list: sort by role and paint", [frame(page.table.viewport(), again) for _ in range(9)])
    compare("sort again: p95 over bare", own, low)
    for key in ("name", "organisation", "stage", "last_contact", "next"):
        say(
            f"list: sort by {key} and paint",
            [frame(page.table.viewport(), partial(header.order_by, key)) for _ in range(4)],
        )
    header.order_by("name")


def type_filter(page: PeoplePage, typed: list[str]) -> None:
    """Each keystroke as it is asked for and painted; the chips and the rest come later, and are measured apart."""
    for text in typed[:20]:
        page.list.search(text)
    own = say(
        "list: a keystroke in the filter, painted",
        [answered(partial(page.list.search, text)) for text in typed],
    )
    compare("a keystroke: p95 over a frame", own, _ALLOWED, 1.0)
    say("list: the chips counted, later", [frame(page.table, page.list.count_now) for _ in range(9)])
    say("list: all that was found, later", [frame(page.table, page.list._complete) for _ in range(9)])
    page.list.clear()
    say("list: the chips counted for everybody, later", [frame(page.table, page.list.count_now) for _ in range(9)])


def open_people(page: PeoplePage) -> None:
    """The next one by the arrow key, with the detail."""
    page.table.go_to(page.model.ids[500])
    QApplication.processEvents()
    ids = page.model.ids[501:621]
    own = say(
        "list: the next person and their detail, painted",
        [answered(partial(page.table.go_to, one)) for one in ids],
    )
    compare("opening a person: p95 over a frame", own, _ALLOWED, 1.0)


def main() -> None:
    """Measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    app = QApplication([])
    theme.apply(Choice.LIGHT)
    book = books.open_for_writing(words.parse_args().folder)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Session(book), Preferences(settings))
        window.resize(1280, 800)
        window.show()
        window.go("people")
        app.processEvents()
        page = window.people
        page.table.setFocus()
        print(f"{'milliseconds of processor time':58} {'median':>8} {'p95':>8} {'worst':>8}")
        view, model = yardstick(book, page.table.size())
        scroll(page, view)
        sort_again(page, view, model)
        type_filter(page, keystrokes(list(made_up(len(page.model.ids)))))
        open_people(page)
        window.close()


if __name__ == "__main__":
    main()
