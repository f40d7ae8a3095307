"""Names that are given in a meeting: one line makes a lead; whether one may use the name is one more key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain import quick_line
from crm_app.domain.quick_line import QuickLine
from crm_app.store.captures import Named
from crm_app.ui import words
from crm_app.ui.drafts import KEPT_LINE
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.person_field import Offer, PersonField


class NameLine(PersonField):
    """Enter gives out what was typed, `escaped` says that one goes back to the notes; leaving keeps it."""

    told = Signal(object, int)
    """What the line tells (`QuickLine`), and who of the book is meant, 0 for somebody new."""
    escaped = Signal()

    def __init__(self, name: str, placeholder: str, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__(lambda text: offers(quick_line.read(text).name) if text else [])
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(px(40))
        self.setProperty(KEPT_LINE, True)
        self.returnPressed.connect(self.take)

    def take(self) -> None:
        """Give out what stands in it, if anything does."""
        line, person = self._read(self.text()), self.person
        if person and self.meant is not None:
            line = QuickLine(name=self.meant.name)
        if line.name:
            self.clear()
            self.told.emit(line, person)

    @staticmethod
    def _read(text: str) -> QuickLine:
        """As any line about somebody; what stands alone behind the name is where they work."""
        line = quick_line.read(text)
        return replace(line, title="", organisation=line.title) if line.title and not line.organisation else line

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        popup = self.completer().popup()
        if event.key() == Qt.Key.Key_Escape and not (popup is not None and popup.isVisible()):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.take()


class NamedLine(QWidget):
    """Somebody who was named, and whether one may say who named them."""

    answered = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._avatar = Avatar("", 30)
        self.name = ElidedLabel("", "row_title")
        self.where = ElidedLabel("", "small", tone="text2")
        self.may = ChoiceRow("", [("yes", self.tr("Yes"), ""), ("no", self.tr("No"), "")])
        self.remove = SquareButton("", "x", size=26)
        self.may.changed.connect(lambda key: self.answered.emit(key or "unknown"))
        self.remove.clicked.connect(self.removed)
        ask = row(Label(self.tr("May I use your name?"), "small", tone="text2"), self.may, space=6)
        ask.setStretch(1, 1)
        who = row(self._avatar, column(self.name, self.where, space=0), self.remove, space=10)
        who.setStretch(1, 1)
        self.setLayout(column(who, ask, space=2))

    def show_named(self, found: Named) -> None:
        """Show what the book holds."""
        self._avatar.set_name(found.name)
        self.name.setText(found.name)
        where = words.role(found.title, found.organisation)
        self.where.setText(where)
        self.where.setVisible(bool(where))
        self.may.choose(found.may_use_name)
        self.remove.setAccessibleName(self.tr("Take {name} back").format(name=found.name))
        self.remove.setToolTip(self.tr("Take {name} back").format(name=found.name))
        asked = self.tr("May I use your name for {name}?").format(name=found.name)
        for button in self.may.buttons.values():
            button.setAccessibleName(f"{asked} {button.text()}")


class Naming(QWidget):
    """The line, and below it everybody who was named so far."""

    told = Signal(object, int)
    answered = Signal(int, str)
    removed = Signal(int)
    escaped = Signal()

    def __init__(self, offers: Callable[[str], list[Offer]], *, keys: str = "") -> None:
        super().__init__()
        title = Label(self.tr("Someone to talk to"), "group", tone="text2")
        self.keys = Label(keys, "small", tone="text3")
        self.line = NameLine(self.tr("Someone to talk to"), self.tr("Name, where they work"), offers)
        title.setBuddy(self.line)
        self.lines: KeyedRows[NamedLine] = KeyedRows(self._make, NamedLine.show_named, space=8)
        self.setLayout(column(row(title, None, self.keys), self.line, self.lines, space=8))
        self.line.told.connect(self.told)
        self.line.escaped.connect(self.escaped)

    def _make(self) -> NamedLine:
        line = NamedLine()
        line.answered.connect(lambda answer: self.answered.emit(line.number, answer))
        line.removed.connect(lambda: self.removed.emit(line.number))
        return line

    def show_named(self, found: Sequence[Named]) -> None:
        """Show these, the newest first."""
        self.lines.show_rows((one.id, one) for one in reversed(found))

    def ask_use(self, referral: int) -> None:
        """Somebody was named a moment ago: the next key says whether their name may be used."""
        if (line := self.lines.line(referral)) is not None:
            line.may.buttons["yes"].setFocus()
