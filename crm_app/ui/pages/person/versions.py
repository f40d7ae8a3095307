"""What a note was before: its earlier versions out of the history, to be looked at and brought back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store import versions
from crm_app.store.book import Book
from crm_app.ui import formats, own_clock
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.note_text import NoteText


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text as it stood until a moment."""

    until: datetime
    text: str


def earlier(book: Book, table: str, number: int, column_: str) -> list[Earlier]:
    """The texts a row held before, newest first, each once in a row."""
    found: list[Earlier] = []
    for version in versions.of_row(book, table, number):
        text = str(version.before[column_] or "") if version.before is not None else ""
        if text.strip() and (not found or found[-1].text != text):
            found.append(Earlier(version.at, text))
    return found


class Versions(QWidget):
    """One version at a time, with ways to older and newer ones."""

    chosen = Signal(str)
    """A text to be brought back."""
    closed = Signal()

    def __init__(self, book: Book, shown: Callable[[str], str]) -> None:
        """`shown` gives a text with people called as they are now."""
        super().__init__()
        self._book, self._as_now = book, shown
        self._found: list[Earlier] = []
        self._at = 0
        self.when = Label("", "small_strong", tone="text2", wrap=True)
        self.older = SquareButton(self.tr("Older"), "chevron-left", size=26)
        self.newer = SquareButton(self.tr("Newer"), "chevron-right", size=26)
        self.text = NoteText()
        self.back = Button(self.tr("Bring this back"), "plain", "rotate-ccw", height=28, role="small_strong")
        self.close_button = SquareButton(self.tr("Close the earlier versions"), "x", size=26)
        self.older.clicked.connect(self._go_older)
        self.newer.clicked.connect(self._go_newer)
        self.back.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.closed)
        head = row(self.when, self.older, self.newer, self.close_button, space=2)
        head.setStretch(0, 1)
        self.setLayout(
            column(pane(column(head, self.text, row(self.back, None), space=6, margins=(10, 6, 8, 8)), kind="panel"))
        )

    def show_of(self, table: str, number: int, column_: str, *, now: str) -> bool:
        """Show the newest version that differs from what stands there now; False when there is none."""
        found = earlier(self._book, table, number, column_)
        self._found = [one for one in found if one.text != now]
        self._at = 0
        if self._found:
            self._show()
        return bool(self._found)

    def _show(self) -> None:
        one = self._found[self._at]
        until = one.until.astimezone(ZoneInfo(own_clock.own_zone(self._book)))
        words = self.tr("Until {day}, {clock} ({number} of {count})")
        self.when.setText(
            words.format(
                day=formats.full_day(until.date()), clock=formats.clock_of(until), number=self._at + 1,
                count=len(self._found),
            )
        )  # fmt: skip
        self.text.set_note(self._as_now(one.text))
        self.older.setEnabled(self._at < len(self._found) - 1)
        self.newer.setEnabled(self._at > 0)

    def _go_older(self) -> None:
        self._at += 1
        self._show()

    def _go_newer(self) -> None:
        self._at -= 1
        self._show()

    def _choose(self) -> None:
        self.chosen.emit(self._found[self._at].text)
