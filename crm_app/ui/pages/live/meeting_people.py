"""Who is there: the host, guests, and whoever is met by the way, each with a tick for the card they gave."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.captures import Met
from crm_app.ui import words
from crm_app.ui.pages.live.naming import NameLine
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.tick import Tick


class MetLine(QWidget):
    """One of them."""

    card_given = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._avatar = Avatar("", 26)
        self.name = ElidedLabel("", "base_strong")
        self.part = ElidedLabel("", "small", tone="text3")
        self.card = Tick(self.tr("Card"))
        self.card.clicked.connect(self.card_given)
        whole = row(self._avatar, column(self.name, self.part, space=0), self.card, space=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_met(self, found: Met) -> None:
        """Show what the book holds."""
        self._avatar.set_name(found.name)
        self.name.setText(found.name)
        self.part.setText(words.part(found.role))
        self.card.setChecked(bool(found.card))
        self.card.setAccessibleName(self.tr("Card of {name} received").format(name=found.name))


class MeetingPeople(QWidget):
    """Everybody, and a line for one more."""

    told = Signal(object, int)
    card_given = Signal(int, bool)
    """Who gave a card, and whether they did."""
    escaped = Signal()

    def __init__(self, offers: Callable[[str], list[Offer]], *, keys: str = "", over: bool = False) -> None:
        """`over` once the meeting is past."""
        super().__init__()
        title = Label(self.tr("Who was there") if over else self.tr("Who is there"), "group", tone="text2")
        self.lines: KeyedRows[MetLine] = KeyedRows(self._make, MetLine.show_met, space=6)
        name = self.tr("Who else was there?")
        self.line = NameLine(name, self.tr("Who else? Reception, a colleague"), offers)
        self.keys = Label(keys, "small", tone="text3")
        self.setLayout(column(row(title, None, self.keys), self.lines, self.line, space=8))
        self.line.told.connect(self.told)
        self.line.escaped.connect(self.escaped)

    def _make(self) -> MetLine:
        line = MetLine()
        line.card_given.connect(lambda on: self.card_given.emit(line.number, on))
        return line

    def show_met(self, found: Sequence[Met]) -> None:
        """Show these, the host first."""
        self.lines.show_rows((one.id, one) for one in found)
