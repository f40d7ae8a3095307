"""What was promised in a meeting, both ways."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.book import Book
from crm_app.store.promises import PromiseRow
from crm_app.ui import formats, promising
from crm_app.ui.widgets.adding import Adding
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tick import Tick


class PromiseTick(QWidget):
    """One promise: kept or not, who owes it and by when."""

    kept = Signal(bool)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.tick = Tick("")
        self.what = Label("", "base", wrap=True)
        self.who = Label("", "small", tone="text3")
        self.remove = SquareButton("", "x", size=26)
        self.tick.clicked.connect(self.kept)
        self.remove.clicked.connect(self.removed)
        whole = row(column(self.tick, None), column(self.what, self.who, space=0), column(self.remove, None), space=4)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_promise(self, found: PromiseRow, today: date) -> None:
        """Show what the book holds."""
        self.tick.setChecked(found.done_at is not None)
        self.tick.setAccessibleName(self.tr("Kept: {what}").format(what=found.what))
        self.what.setText(found.what)
        who = self.tr("You promised") if found.mine else self.tr("They promised")
        by = self.tr("by {day}").format(day=formats.day(found.due, today=today)) if found.due else ""
        self.who.setText(", ".join(filter(None, (who, by))))
        self.remove.setAccessibleName(self.tr("Remove the promise: {what}").format(what=found.what))
        self.remove.setToolTip(self.tr("Remove"))


class MeetingPromises(QWidget):
    """All of this meeting, and a line for one more."""

    added = Signal(str)
    kept = Signal(int, bool)
    removed = Signal(int)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._today = book.clock().date()
        self.lines: KeyedRows[PromiseTick] = KeyedRows(self._make, self._show, space=4)
        self.adding = Adding(
            self.tr("Another promise"),
            self.tr("You promise: send the article by Friday. “They: …” for theirs"),
            read=lambda text: promising.reading(book, text),
        )
        title = Label(self.tr("Promises, yours and theirs"), "group", tone="text2")
        self.setLayout(column(title, self.lines, self.adding, space=8))
        self.adding.added.connect(self.added)

    def _make(self) -> PromiseTick:
        line = PromiseTick()
        line.kept.connect(lambda on: self.kept.emit(line.number, on))
        line.removed.connect(lambda: self.removed.emit(line.number))
        return line

    def _show(self, line: PromiseTick, found: PromiseRow) -> None:
        line.show_promise(found, self._today)

    def show_promises(self, found: Sequence[PromiseRow], today: date) -> None:
        """Show these."""
        self._today = today
        self.lines.show_rows((one.id, one) for one in found)
