"""The questions of a meeting as they stand on its sheet, each with room for what was written there on paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.meeting_questions import Asked
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingText
from crm_app.ui.widgets.tick import Tick


class AnswerLine(QWidget):
    """One question: whether it was asked, and what was said."""

    asked = Signal(bool)
    typed = Signal(str)
    marked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.tick = Tick("")
        self.question = Label("", "row_title", wrap=True)
        self.answer = SavingText("", self.tr("What they said"), least=2, quiet=False)
        self.quote = Tick(self.tr("In their words"))
        self.private = Tick(self.tr("Private"))
        self.tick.clicked.connect(self.asked)
        self.answer.settled.connect(self.typed)
        self.quote.clicked.connect(lambda on: self.marked.emit("quote", on))
        self.private.clicked.connect(lambda on: self.marked.emit("private", on))
        inner = column(self.question, self.answer, row(self.quote, self.private, None, space=14), space=4)
        whole = row(column(self.tick, None), inner, space=6)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_question(self, found: Asked) -> None:
        """Show what the book holds."""
        self.tick.setChecked(found.asked_at is not None)
        self.tick.setAccessibleName(self.tr("Asked: {question}").format(question=found.text))
        self.question.setText(found.text)
        self.answer.setAccessibleName(self.tr("What they said to: {question}").format(question=found.text))
        self.answer.show_value(found.answer)
        for tick, on in ((self.quote, found.quote), (self.private, found.private)):
            tick.setChecked(on)
            tick.setAccessibleName(f"{tick.text()}: {found.text}")


class Answers(QWidget):
    """All of them, in the order of the sheet."""

    asked = Signal(int, bool)
    typed = Signal(int, str)
    marked = Signal(int, str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.lines: KeyedRows[AnswerLine] = KeyedRows(self._make, AnswerLine.show_question, space=14)
        self.setLayout(column(Label(self.tr("What you asked"), "group", tone="text2"), self.lines, space=10))

    def _make(self) -> AnswerLine:
        line = AnswerLine()
        line.asked.connect(lambda on: self.asked.emit(line.number, on))
        line.typed.connect(lambda text: self.typed.emit(line.number, text))
        line.marked.connect(lambda mark, on: self.marked.emit(line.number, mark, on))
        return line

    def show_questions(self, found: Sequence[Asked]) -> None:
        """Show these."""
        self.lines.show_rows((one.id, one) for one in found)
