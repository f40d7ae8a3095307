"""What to look at in a letter, as a list: each line leads to its place in the text; below it what is in order."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.domain.checker import Mark
from crm_app.ui import letter_words
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.margin_text import Note
from crm_app.ui.widgets.mark_row import MarkRow

_LOOKS = {"unfilled": ("pencil", "accent_text", "accent_soft")}
_LOOK = ("triangle-alert", "warn_mark", "warn_soft")
"""Icon, its colour, and the colour behind the words."""


def note(mark: Mark) -> Note:
    """A mark as margin and list show it."""
    return Note(mark.start, mark.end, letter_words.mark(mark), *_LOOKS.get(mark.rule, _LOOK))


class Checks(QWidget):
    """It shows what it is given, and asks to go there."""

    chosen = Signal(int)
    """The mark with this place in the list."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "section", tone="text2")
        self.rows: KeyedRows[MarkRow] = KeyedRows(self._make, _show, space=0)
        self.tick = Picture("check", "ok", 15)
        self.kept = Label("", "small", tone="text2", wrap=True)
        kept = row(column(1, self.tick, None, space=0), self.kept, space=8, margins=(8, 2, 0, 0))
        kept.setStretch(1, 1)
        self.setLayout(column(self.title, self.rows, kept, space=4))
        self.setAccessibleName(self.tr("What to look at"))

    def _make(self) -> MarkRow:
        made = MarkRow()
        made.clicked.connect(partial(self._choose, made))
        return made

    def _choose(self, line: MarkRow) -> None:
        self.chosen.emit(line.number - 1)

    def show_marks(self, marks: Sequence[Mark], rules: Iterable[str]) -> None:
        """Show the marks in the order of the text, and which of the rules are kept."""
        self.rows.show_rows((place, note(mark)) for place, mark in enumerate(marks, start=1))
        broken = {mark.rule for mark in marks}
        kept = dict.fromkeys(filter(None, (letter_words.kept(rule) for rule in rules if rule not in broken)))
        self.kept.setText(self.tr("In order: {what}").format(what=", ".join(kept)) if kept else "")
        self.kept.setVisible(bool(kept))
        self.tick.setVisible(bool(kept))
        nothing = self.tr("Nothing to mend")
        self.title.setText(self.tr("%n things to look at", "", len(marks)) if marks else nothing)


def _show(line: MarkRow, shown: Note) -> None:
    line.say(shown.sentence, icon=shown.icon, role=shown.role)
