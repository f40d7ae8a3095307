"""The meetings that a question was put into, and what was answered there."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store import questions
from crm_app.store.book import Book
from crm_app.store.questions import Use
from crm_app.ui import formats, own_clock
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import ElidedLabel, Label


class UseLine(QWidget):
    """With whom and when, and what was answered."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.name = NameButton("")
        self.about = ElidedLabel("", "small", tone="text3")
        self.name.clicked.connect(self.opened)
        self.setLayout(row(self.name, self.about, space=4))

    def show_use(self, use: Use, when: str) -> None:
        """Show one meeting."""
        self.name.set_name(use.person_name or self.tr("Nobody yet"))
        self.about.setText(" · ".join(filter(None, (when, use.answer.partition("\n")[0]))))


class Uses(QWidget):
    """Hidden while there are none."""

    wanted = Signal(int)
    """A meeting shall be shown."""

    def __init__(self, book: Book, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._book, self._clock = book, clock
        self._rows = KeyedRows(self._make, self._show)
        self.setLayout(column(Label(self.tr("Asked"), "section", tone="text2"), self._rows, space=4))

    @property
    def lines(self) -> list[UseLine]:
        """The meetings as they stand."""
        return self._rows.lines

    def show_of(self, key: int) -> None:
        """Show the meetings of a question."""
        found = questions.uses(self._book, key)
        self._zone = ZoneInfo(own_clock.own_zone(self._book))
        self._rows.show_rows((use.meeting, use) for use in found)
        self.setVisible(bool(found))

    def _make(self) -> UseLine:
        line = UseLine()
        line.opened.connect(partial(self._open, line))
        return line

    def _open(self, line: UseLine) -> None:
        self.wanted.emit(line.number)

    def _show(self, line: UseLine, use: Use) -> None:
        today = self._clock().astimezone(self._zone).date()
        line.show_use(use, formats.day(use.start.astimezone(self._zone).date(), today=today, weekday=False))
