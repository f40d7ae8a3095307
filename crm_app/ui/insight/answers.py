"""The answers of one cell side by side; two that disagree can be marked as contradicting each other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from crm_app.domain import markdown
from crm_app.store import insights, meeting_questions
from crm_app.store.book import Book
from crm_app.store.cells import Cells
from crm_app.ui import fonts
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import clear, column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, NameButton
from crm_app.ui.widgets.labels import Label, SelectableLabel


class Answers(QScrollArea):
    """Below each other in a narrow pane; ticked two by two."""

    wanted = Signal(str, int)
    did = Signal(str)

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session, self._saving = session, saving
        self._answers: list[Cells] = []
        self.ticks: dict[int, QCheckBox] = {}
        self.title = Label("", "panel_title", wrap=True)
        self.hint = Label(self.tr("Choose a cell to read its answers side by side."), tone="text3", wrap=True)
        self.mark = Button(self.tr("These two contradict each other"), "plain", "git-compare")
        self.mark.clicked.connect(self.contradict)
        self.unmark = Button(self.tr("No contradiction"), "link")
        self.unmark.clicked.connect(self.agree)
        self._list = column(space=14)
        inside = column(self.title, self.hint, self._list, row(self.mark, self.unmark, None), None, space=10,
                        margins=(18, 14, 18, 18))  # fmt: skip
        self.setWidget(pane(inside, kind="detail"))
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Answers"))
        self.show_answers("", [])

    def show_answers(self, title: str, numbers: Sequence[int]) -> None:
        """Show these answers under a title."""
        self.title.setText(title)
        self._answers = insights.answers_of(self._session.book, numbers) if numbers else []
        clear(self._list)
        self.ticks = {}
        for answer in self._answers:
            self._list.addWidget(self._line(answer))
        self.title.setVisible(bool(title))
        self.hint.setVisible(not self._answers)
        self._name_buttons()

    def _line(self, answer: Cells) -> QWidget:
        number, question, text, name, person, quote, contradicts = answer
        said = markdown.plain(text)
        who = NameButton(name)
        who.clicked.connect(lambda: self.wanted.emit("person", person))
        tick = QCheckBox(self.tr("Compare"))
        tick.setFont(fonts.font("small"))
        tick.setAccessibleName(self.tr("Compare what {name} said").format(name=name))
        tick.toggled.connect(self._name_buttons)
        tick.setVisible(len(self._answers) > 1)
        self.ticks[number] = tick
        against = contradicts or any(other[6] == number for other in self._answers)
        sign = Label(self.tr("contradicted"), "small_strong", tone="warn")
        sign.setVisible(bool(against))
        asked = Label(question, "small", tone="text2", wrap=True)
        words = SelectableLabel(f"“{said}”" if quote else said, wrap=True)
        return holder(column(row(who, sign, None, tick, space=6), asked, words, space=3))

    def _name_buttons(self) -> None:
        chosen = self._chosen()
        pair = self._pair(chosen)
        self.mark.setVisible(len(self._answers) > 1)
        self.mark.setEnabled(len(chosen) == 2 and not pair)
        self.unmark.setVisible(bool(pair))

    def _chosen(self) -> list[int]:
        return [number for number, tick in self.ticks.items() if tick.isChecked()]

    def _pair(self, chosen: Sequence[int]) -> list[int]:
        """Those of two chosen answers that name the other as contradicting them."""
        told = {answer[0]: answer[6] for answer in self._answers}
        return [one for one in chosen if len(chosen) == 2 and told[one] in chosen]

    def contradict(self) -> None:
        """Mark the two that are ticked."""
        one, other = self._chosen()
        label = self.tr("Mark a contradiction about {topic}").format(topic=self.title.text())
        self._set(label, {one: other})

    def agree(self) -> None:
        """Take the mark off the two that are ticked."""
        label = self.tr("Take back a contradiction about {topic}").format(topic=self.title.text())
        self._set(label, dict.fromkeys(self._pair(self._chosen())))

    def _set(self, label: str, against: Mapping[int, int | None]) -> None:
        def change(book: Book) -> bool:
            for one, other in against.items():
                meeting_questions.change(book, one, contradicts=other)
            return True

        if self._saving.do(label, change):
            self.did.emit(label)
