"""The middle of a meeting under way: one question in large letters, and room to write what is said."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store.meeting_questions import Asked, Told
from crm_app.store.observations import ASPECTS
from crm_app.ui import fonts, words
from crm_app.ui.actions import Actions
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.saving_text import SavingText, leading_edge
from crm_app.ui.widgets.tick import Tick
from crm_app.ui.widgets.wrapped_text import WrappedText

_LEAST, _LEAST_SMALL = 92, 70
_LONG = 110
"""Letters from which a question is set smaller."""
_SHARES = (0.26, 0.4)
"""The part of the height that a question may take, where there is little room and else."""
_ANY = 16777215
_MARKS = re.compile(r"^[#>\s-]+|\*+|__|`|\[([^\]]*)\]\([^)]*\)")
"""What Markdown puts around words."""


class Notes(SavingText):
    """Large, and as high as there is room; Escape loses nothing, and Ctrl+Enter is for the window."""

    finished = Signal()
    """Ctrl+Enter: what belongs to this question is written."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder, quiet=False)
        self.setFont(fonts.font("live_note"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumHeight(px(_LEAST))
        self.setMaximumHeight(_ANY)

    @override
    def _fit(self) -> None:
        """It has the height that is left."""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            event.ignore()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class QuestionText(WrappedText):
    """Large, smaller where it is long, and with a bar beside it where even that takes too much of the height."""

    def __init__(self) -> None:
        super().__init__("live_question")
        self._most, self._roomy = _ANY, True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_room(self, height: int, *, roomy: bool) -> None:
        """It may take so many pixels of the screen."""
        if (height, roomy) != (self._most, self._roomy):
            self._most, self._roomy = height, roomy
            self._fit()

    @override
    def _fit(self) -> None:
        sizes = ("live_question", "page_title") if self._roomy else ("page_title", "panel_title")
        self.setFont(fonts.font(sizes[len(self.text()) > _LONG]))
        option = self.document().defaultTextOption()
        option.setAlignment(leading_edge(self))
        self.document().setDefaultTextOption(option)
        self.document().setTextWidth(max(px(60), self.viewport().width()))
        whole = int(self.document().size().height()) + 1
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if whole > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(min(whole, self._most))


class QuestionDesk(QWidget):
    """One question, its notes, and what others said to the same one."""

    typed = Signal(int, str)
    """The question and what was written under it."""
    marked = Signal(int, str, bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.number = 0
        self._roomy = True
        self.place = Label("", "lead", tone="text2")
        self.minutes = Label("", "lead", tone="text2")
        self.question = QuestionText()
        self.notes = Notes(self.tr("What they say"), self.tr("Just write. It saves itself."))
        self.star = Label("", "base", tone="accent_text", wrap=True)
        self._others = QVBoxLayout()
        self._others.setSpacing(px(5))
        self._told: list[Told] = []
        self.others = holder(column(Label(self.tr("Others told you"), "group", tone="text2"), self._others, space=6))
        self.quote = Tick(self.tr("In their words"))
        self.private = Tick(self.tr("Private"))
        self.back = Button(self.tr("Back"), "plain", "arrow-left", height=40, role="row_title")
        self.skip = Button(self.tr("Skip"), "ghost", height=40, role="row_title")
        self.asked = Button(self.tr("Asked, next"), "primary", "arrow-right", height=40, role="row_title")
        for button, name in ((self.back, "live_back"), (self.skip, "live_skip"), (self.asked, "live_asked")):
            actions.bind(button, name)
        head = row(self.place, None, self.minutes)
        foot = row(self.back, None, self.quote, self.private, None, self.skip, self.asked, space=8)
        self._whole = whole = column(
            head, self.question, self.star, 6, self.notes, self.others, 6, foot, space=6, margins=(40, 26, 40, 24)
        )
        whole.setStretchFactor(self.notes, 1)
        self.setLayout(whole)
        self.notes.settled.connect(lambda text: self.typed.emit(self.number, text))
        self.quote.clicked.connect(lambda on: self.marked.emit(self.number, "quote", on))
        self.private.clicked.connect(lambda on: self.marked.emit(self.number, "private", on))

    def show_question(self, asked: Asked, place: int, of: int, told: Sequence[Told]) -> None:
        """Be this question; what is being written stays."""
        if asked.id != self.number:
            self.notes.save()
            self.notes.forget()
            self.number = asked.id
        self.place.setText(self.tr("Question {place} of {all}").format(place=place, all=of))
        self.minutes.setText(self.tr("about {minutes} min").format(minutes=asked.minutes))
        self.minutes.setVisible(asked.minutes > 0)
        self.question.setText(asked.text)
        self.star.setText(asked.star)
        self.star.setVisible(bool(asked.star))
        self.notes.setAccessibleName(self.tr("What they say to: {question}").format(question=asked.text))
        self.notes.show_value(asked.answer)
        self.quote.setChecked(asked.quote)
        self.private.setChecked(asked.private)
        self._show_told(list(told))

    def _show_told(self, told: list[Told]) -> None:
        if told == self._told:
            return
        self._told = told
        clear(self._others)
        for one in told:
            first = next((_MARKS.sub(r"\1", line).strip() for line in one.answer.splitlines() if line.strip()), "")
            said = ElidedLabel(f"“{first.strip('“”')}”" if one.quote else first, "lead", tone="text2")
            line = row(Avatar(one.name, 24), said, Label(one.name, "base", tone="text2"), space=10)
            line.setStretch(1, 1)
            self._others.addWidget(holder(line))
        self.others.setVisible(bool(told))

    def set_roomy(self, *, roomy: bool) -> None:
        """Take less where there is little room: smaller words, and only what one needs."""
        self._roomy = roomy
        self.notes.setMinimumHeight(px(_LEAST if roomy else _LEAST_SMALL))
        self._fit()
        side = px(40 if roomy else 18)
        self._whole.setContentsMargins(side, px(26 if roomy else 12), side, px(24 if roomy else 12))
        self.others.setVisible(roomy and bool(self._told))
        for part in (self.quote, self.private):
            part.setVisible(roomy)

    def _fit(self) -> None:
        self.question.set_room(int(self.height() * _SHARES[self._roomy]), roomy=self._roomy)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()


class RestDesk(QScrollArea):
    """What belongs to no question: notes of the meeting, and what one sees there."""

    noted = Signal(str)
    seen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.notes = Notes(self.tr("Notes of the meeting"), self.tr("Whatever else is worth keeping"))
        self.aspects: dict[str, SavingText] = {}
        for key in ASPECTS:
            field = SavingText(words.aspect(key), quiet=False)
            field.setFont(fonts.font("panel_text"))
            field.settled.connect(lambda text, key=key: self.seen.emit(key, text))
            self.aspects[key] = field
        cells = []
        for key, field in self.aspects.items():
            label = Label(words.aspect(key), "base_strong", tone="text2")
            label.setBuddy(field)
            cells.append(holder(column(label, field, space=3)))
        title = Label(self.tr("Notes and what you see"), "live_question", wrap=True)
        inside = QFrame()
        inside.setProperty("kind", "surface")
        inner = column(title, 6, self.notes, 6, *cells, None, space=8, margins=(40, 26, 40, 24))
        inner.setStretchFactor(self.notes, 1)
        inside.setLayout(inner)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setMinimumHeight(px(150))
        self.notes.settled.connect(self.noted)

    def show_rest(self, note: str, seen: dict[str, str]) -> None:
        """Show what was noted; what is being written stays."""
        self.notes.show_value(note)
        for key, field in self.aspects.items():
            field.show_value(seen.get(key, ""))


class Ready(QWidget):
    """Before it begins: what one says first, and what one wants from it."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.title = Label("", "live_question", wrap=True)
        self.planned = Label("", "lead", tone="text2", wrap=True)
        self.begin = Button(self.tr("Begin"), "primary", "clock", height=44, role="panel_title")
        actions.bind(self.begin, "live_mode")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(px(18))
        calm = self.tr("The clock runs from the moment you press it. Nothing makes a sound.")
        begin = row(self.begin, None)
        inner = column(
            self.title, self.planned, 12, self._parts, 14, begin, Label(calm, "base", tone="text3", wrap=True), None,
            space=6, margins=(40, 30, 40, 24),
        )  # fmt: skip
        inside = QFrame()
        inside.setProperty("kind", "surface")
        inside.setLayout(inner)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(scroll, space=0))

    def show_plan(self, title: str, planned: str, said: Sequence[tuple[str, str]]) -> None:
        """`said` are (what it is, the words) that help one to begin."""
        self.title.setText(title)
        self.planned.setText(planned)
        clear(self._parts)
        for what, text in said:
            part = column(Label(what, "base_strong", tone="text3"), Label(text, "panel_text", wrap=True), space=3)
            self._parts.addWidget(holder(part))
