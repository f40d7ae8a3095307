"""Skills and experiences to build, or strengths to build on: each with where it came from and what to do about it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.skills import EXPERIENCE, SKILL, STRENGTH, SkillRow
from crm_app.ui import evaluation_words, formats
from crm_app.ui.scale import px
from crm_app.ui.widgets.adding import Adding
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.saving_text import SavingLine
from crm_app.ui.widgets.tick import Tick


class SkillLine(QWidget):
    """A tick for what is built, what it is, what to do about it, and where it came from."""

    typed = Signal(str, str)
    """A column and what was typed into it."""
    finished = Signal(bool)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.tick = Tick("")
        self.text = SavingLine(self.tr("What to build"), role="base_strong")
        self.kind = ChoiceRow("", [(key, evaluation_words.kind(key), "") for key in (SKILL, EXPERIENCE)])
        self.remove = SquareButton("", "x", size=26)
        self.plan = SavingLine("", self.tr("What to do about it?"))
        self.origin = ElidedLabel("", "small", tone="text3")
        self.tick.clicked.connect(self.finished)
        self.text.settled.connect(lambda text: self.typed.emit("text", text))
        self.plan.settled.connect(lambda text: self.typed.emit("plan", text))
        self.kind.changed.connect(lambda key: self.typed.emit("kind", key or SKILL))
        self.remove.clicked.connect(self.removed)
        below = row(10, self.origin, space=0)
        head = row(self.text, self.kind, self.remove, space=4)
        head.setStretch(0, 1)
        whole = row(column(1, self.tick, None), column(head, self.plan, below, space=0), space=2)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_skill(self, found: SkillRow, today: date) -> None:
        """Show what the book holds."""
        self.tick.setChecked(found.done_at is not None)
        self.tick.setAccessibleName(self.tr("Built: {what}").format(what=found.text))
        self.text.show_value(found.text)
        self.kind.choose(found.kind)
        self.kind.setVisible(found.kind != STRENGTH)
        self.tick.setVisible(found.kind != STRENGTH)
        for button in self.kind.buttons.values():
            button.setAccessibleName(f"{button.text()}: {found.text}")
        self.plan.show_value(found.plan)
        self.plan.setAccessibleName(self.tr("What to do about it: {what}").format(what=found.text))
        self.remove.setAccessibleName(self.tr("Remove: {what}").format(what=found.text))
        self.remove.setToolTip(self.tr("Remove"))
        day = formats.day(found.made_at.date(), today=today)
        source = found.person_name or found.came_from
        said = self.tr("From {name} · {day}").format(name=source, day=day) if source else day
        self.origin.setText(said)


class SkillRows(QWidget):
    """Those of some kinds under a heading, and a line for one more."""

    added = Signal(str)
    typed = Signal(int, str, str)
    finished = Signal(int, bool)
    removed = Signal(int)

    def __init__(self, title: str, name: str, placeholder: str) -> None:
        super().__init__()
        self._today = date.min
        self.lines: KeyedRows[SkillLine] = KeyedRows(self._make, self._show, space=8)
        self.adding = Adding(name, placeholder)
        heading = Label(title, "group", tone="text2")
        self.setLayout(column(heading, self.lines, self.adding, space=8))
        self.setMaximumWidth(px(760))
        self.adding.added.connect(self.added)

    def _make(self) -> SkillLine:
        line = SkillLine()
        line.typed.connect(lambda column_, text: self.typed.emit(line.number, column_, text))
        line.finished.connect(lambda on: self.finished.emit(line.number, on))
        line.removed.connect(lambda: self.removed.emit(line.number))
        return line

    def _show(self, line: SkillLine, found: SkillRow) -> None:
        line.show_skill(found, self._today)

    def show_skills(self, found: Sequence[SkillRow], today: date) -> None:
        """Show these."""
        self._today = today
        self.lines.show_rows((one.id, one) for one in found)
