"""One question beside the list: its words, where it belongs, how it did, and in which meetings it was."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store import questions
from crm_app.store.book import Book
from crm_app.store.cells import Value
from crm_app.store.questions import QuestionRow
from crm_app.ui import fonts, formats, question_words
from crm_app.ui.pages.shelf.openness_hint import OpennessHint
from crm_app.ui.pages.shelf.uses import Uses
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.marks_line import MarksLine
from crm_app.ui.widgets.minutes_field import MinutesField
from crm_app.ui.widgets.picker import Picker
from crm_app.ui.widgets.saving_text import SavingText
from crm_app.ui.widgets.score import NONE, Score
from crm_app.ui.widgets.tab_order import follow_layout

_LABEL = 76


class QuestionDetail(QFrame):
    """Saves by itself; a new question is in the book once it has words."""

    did = Signal(str)
    wanted = Signal(str, int)
    left = Signal()
    moved = Signal(int)
    """Another question is to be shown, by its key."""

    def __init__(self, session: Session, saving: Saving, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._book = session.book
        self._saving = saving
        self._moved = True
        self.row: QuestionRow | None = None
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.kind = Label("", "small", tone="text3")
        self.text = SavingText(self.tr("Question"), self.tr("What would you like to ask?"), least=2, quiet=False)
        self.text.setFont(fonts.font("lead"))
        self.hint = OpennessHint()
        self.category = Picker(self.tr("Category"), question_words.categories())
        self.topic = MarksLine(
            self.tr("Topic"), self.tr("What you want to know"), partial(questions.topics, self._book)
        )
        self.stage = ChoiceRow(self.tr("When"), [(key, text, "") for key, text in question_words.stages().items()])
        self.minutes = MinutesField(1, 30, step=1)
        self.must = Button(self.tr("No meeting ends without it"), "chip", "star", height=28, role="small_strong")
        self.must.setCheckable(True)
        self.rating = Score(
            self.tr("Rating"), question_words.ratings(), least=1, unknown=self.tr("Not rated"), width=_LABEL - 4
        )
        self.explained = Label("", "small", tone="text3", wrap=True)
        self.copy = Button(self.tr("Copy to mine"), "plain", "copy")
        self.reset = Button(self.tr("As it came"), "ghost", "rotate-ccw")
        self.archive = Button("", "ghost", "archive")
        self.uses = Uses(session.book, clock)
        self.uses.wanted.connect(partial(self.wanted.emit, "meeting"))
        self._nothing = Label(self.tr("Choose a question in the list to see it here."), tone="text3", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = self._build()
        self.setLayout(column(self._content, self._nothing, space=0))
        self._connect()
        self.show_question(None)

    def _build(self) -> QWidget:
        form = QVBoxLayout()
        form.setSpacing(px(6))
        for label, field in (
            (self.tr("Category"), self.category), (self.tr("Topic"), self.topic), (self.tr("When"), self.stage),
            (self.tr("Minutes"), holder(row(self.minutes, None))), ("", holder(row(self.must, None))),
        ):  # fmt: skip
            words = Label(label, "small", tone="text3", wrap=True)
            words.setFixedWidth(px(_LABEL))
            form.addLayout(row(words, field, space=0))
        buttons = row(self.copy, self.reset, self.archive, None, space=4)
        head = row(self.back, self.kind, None, space=6)
        body = column(
            head, self.text, self.hint, buttons, form, self.rating, self.explained, self.uses, None, space=14,
            margins=(20, 16, 16, 20),
        )  # fmt: skip
        scroll = QScrollArea()
        scroll.setWidget(pane(body, kind="surface"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Details of this question"))
        return scroll

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.text.settled.connect(self._save_text)
        self.text.textChanged.connect(self._look)
        self.hint.taken.connect(self._take)
        self.category.picked.connect(partial(self._save, "category"))
        self.topic.settled.connect(partial(self._save, "topic"))
        self.stage.changed.connect(partial(self._save, "stage"))
        self.minutes.changed.connect(partial(self._save, "minutes"))
        self.must.toggled.connect(partial(self._save, "must"))
        self.rating.chosen.connect(self._rate)
        self.copy.clicked.connect(self.copy_to_mine)
        self.reset.clicked.connect(self._reset)
        self.archive.clicked.connect(self.put_away)

    # -- what it shows

    def show_question(self, found: QuestionRow | None) -> None:
        """Show one, or say that none is chosen."""
        if found is None or self.row is None or found.key != self.row.key:
            self.flush()
        self.row = found
        self._content.setVisible(found is not None)
        self._nothing.setVisible(found is None)
        if found is None:
            return
        self._showing = True
        self.kind.setText(self._kind(found))
        self.text.show_value(found.text)
        self.category.show_key(found.category)
        self.topic.show_value(found.topic)
        self.stage.choose(found.stage)
        self.minutes.set_value(found.minutes)
        self.must.setChecked(found.must)
        self.rating.show_value(found.rating)
        self._showing = False
        self.explained.setText(question_words.looks_for(found.tiara))
        self.explained.setVisible(bool(self.explained.text()))
        self.copy.setVisible(not found.own)
        self.reset.setVisible(found.changed)
        self.archive.setText(self.tr("Take out") if found.archived else self.tr("Archive"))
        self._look()
        self.uses.show_of(found.key)
        if self._moved:
            self._moved = False
            follow_layout(self)

    _showing = False

    def _kind(self, found: QuestionRow) -> str:
        if found.own:
            return self.tr("Your own question")
        return self.tr("From the bank, changed by you") if found.changed else self.tr("From the bank")

    def _look(self) -> None:
        self.hint.look_at(self.text.text())

    # -- what is changed

    def flush(self) -> None:
        """Save what is being typed."""
        if self.row is not None:
            self.text.save()
            self.topic.save()

    def _save_text(self, text: str) -> None:
        if self.row is None:
            return
        if not self._saving.put("question", self.row.key, "text", text, label=self.tr("Change a question")):
            self.text.show_value(self.row.text)

    def _save(self, key: str, value: Value) -> None:
        if self.row is None or self._showing:
            return
        shown = self.row
        label = self.tr("Change the question “{text}”").format(text=short(shown.text))
        if isinstance(value, str):
            value = value.strip()
        self._saving.do(label, lambda book: questions.change(book, shown.key, **{key: value}))

    def _take(self, text: str) -> None:
        self.text.setPlainText(text)
        self.text.save()
        self.text.setFocus()

    def _rate(self, value: int) -> None:
        self._save("rating", None if value == NONE else value)

    def copy_to_mine(self) -> None:
        """Make a question of one's own out of this one."""
        if self.row is not None:
            key, label = self.row.key, self.tr("Copy the question “{text}”").format(text=short(self.row.text))
            copied = self._saving.do(label, lambda book: questions.copy(book, key))
            if copied:
                self.moved.emit(copied)
                self.did.emit(label)

    def _reset(self) -> None:
        if self.row is not None:
            key, label = self.row.key, self.tr("Set “{text}” back").format(text=short(self.row.text))
            self._saving.do(label, lambda book: questions.reset(book, key))
            self.did.emit(label)

    def put_away(self) -> None:
        """Archive it, or take it out of the archive."""
        if self.row is not None:
            shelf = "shown" if self.row.archived else "archived"
            self.put([self.row], shelf)

    def put(self, rows: list[QuestionRow], shelf: str) -> None:
        """Archive these, or take them out, as one step."""
        if not rows:
            return
        named = f"“{short(rows[0].text)}”"
        many = self.tr("{count} questions").format(count=formats.count(len(rows)))
        words = {
            "archived": self.tr("Archive {name}"),
            "shown": self.tr("Take {name} out of the archive"),
            "trashed": self.tr("Move {name} to the trash"),
        }[shelf]
        label, keys = words.format(name=named if len(rows) == 1 else many), [one.key for one in rows]

        def put(book: Book) -> bool:
            questions.put_away(book, keys, shelf=shelf)
            return True

        if self._saving.do(label, put):
            self.did.emit(label)

    @override
    def hideEvent(self, event: object, /) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]  # the stubs want the narrower event
        self.flush()


def short(text: str) -> str:
    """The beginning of a question, for the name of a step."""
    return text if len(text) <= 40 else f"{text[:39].rstrip()}…"
