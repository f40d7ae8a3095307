"""The questions of one meeting: those chosen, in their order and with their minutes, and the bank they come from."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_app.domain import answered, openness
from crm_app.store import meeting_questions, meetings, questions, readiness, unheard
from crm_app.store.book import Book
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.bank_panel import BankPanel
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.question_list import QuestionList
from crm_app.ui.widgets.question_row import Flag
from crm_app.ui.widgets.saving_text import SavingLine
from crm_app.ui.widgets.time_bar import TimeBar


class PrepQuestions(QWidget):
    """Each choice, order and mark is one step; what is typed saves by itself."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session, self._saving = session, saving
        self.meeting = 0
        self.bar = TimeBar(self.tr("Questions"))
        self.list = QuestionList()
        self.own = SavingLine(
            self.tr("A question of your own"), self.tr("Add a question of your own; Enter adds it"), quiet=False
        )
        self.own_hint = Label("", "small", tone="warn", wrap=True)
        self.own_hint.hide()
        self.bank = BankPanel()
        own = column(self.own, self.own_hint, space=4)
        self.setLayout(column(self.bar, self.list, own, 6, self.bank, space=8))
        self._connect()

    def _connect(self) -> None:
        self.own.entered.connect(self._write)
        self.own.textEdited.connect(self._warn)
        self.list.taken_out.connect(self._take_out)
        self.list.placed.connect(self._place)
        self.list.dropped.connect(self._choose)
        self.list.minutes_set.connect(self._time)
        self.list.typed.connect(self._type)
        self.list.marked.connect(self._mark)
        self.list.left_below.connect(self.own.setFocus)
        self.bank.toggled.connect(self._toggle)
        self.bank.list.left_above.connect(self.own.setFocus)

    def forget(self) -> None:
        """Another meeting comes to the front."""
        self.bank.forget()
        self.own.clear()

    def show_questions(self, meeting: int, minutes: int) -> None:
        """Show those of a meeting that was asked for so many minutes."""
        self.meeting = meeting
        book = self._session.book
        chosen = meeting_questions.of_meeting(book, meeting)
        self.list.show_questions(chosen, self._flags(chosen))
        opening, closing = meetings.frame_minutes(book)
        asked = sum(question.minutes for question in chosen if not question.if_time)
        self.bar.show_minutes(asked, around=opening + closing, asked=minutes)
        bank = questions.listed(book)
        keys = frozenset(row.key for row in bank if any(question.is_copy_of(row) for question in chosen))
        self.bank.show_bank(bank, keys, frozenset(question.topic for question in chosen))

    def _flags(self, chosen: "list[meeting_questions.Asked]") -> dict[int, Flag]:
        """What is to be known before they are asked: closed, answered by the research, or new in this field."""
        book = self._session.book
        texts = {one.id: one.text for one in chosen}
        new = unheard.in_field(book, self.meeting)
        found = {
            number: Flag("sparkles", "accent_text", self.tr("Unanswered so far in {field}").format(field=field))
            for number, field in new.items()
        }
        for number, finding in answered.by_research(texts, readiness.findings(book, self.meeting)).items():
            found[number] = Flag("lightbulb", "warn", self.tr("Perhaps known: {finding}").format(finding=finding))
        for number, text in texts.items():
            if openness.is_closed(text):
                found[number] = Flag("triangle-alert", "warn", self._closed(text))
        return found

    def _closed(self, text: str) -> str:
        way = openness.opened(text)
        return self.tr("A yes or no answers this. Try: {question}").format(question=way) if way else self._warning

    @property
    def _warning(self) -> str:
        return self.tr("A yes or a no would answer this. Try what, how or why.")

    def _do(self, label: str, change: Callable[[Book], Any]) -> None:
        self._saving.do(label.format(name=self._name), change)

    @property
    def _name(self) -> str:
        return meetings.host_name(self._session.book, self.meeting) or self.tr("nobody yet")

    def _toggle(self, key: int) -> None:
        found = questions.get(self._session.book, key)
        chosen = meeting_questions.of_meeting(self._session.book, self.meeting)
        inside = [one for one in chosen if one.is_copy_of(found)]
        if inside:
            self._take_out(inside[0].id)
        else:
            self._choose(key, None)

    def _choose(self, key: int, place: int | None) -> None:
        found = questions.get(self._session.book, key)
        asked = [one for one in meeting_questions.of_meeting(self._session.book, self.meeting) if not one.if_time]
        at = None if place is None else min(place, len(asked))
        label = self.tr("Choose a question for {name}")
        self._do(label, lambda book: meeting_questions.choose(book, self.meeting, found, place=at))

    def _take_out(self, number: int) -> None:
        self._do(self.tr("Take out a question for {name}"), lambda book: meeting_questions.take_out(book, number))

    def _place(self, number: int, at: int) -> None:
        """To a place of the whole order; across the words "If there is time" a question takes its new side."""
        chosen = meeting_questions.of_meeting(self._session.book, self.meeting)
        spare = sum(1 for one in chosen if one.if_time)
        was = next(place for place, one in enumerate(chosen) if one.id == number)
        order = [one.id for one in chosen if one.id != number]
        edge = len(chosen) - spare
        if spare and not chosen[was].if_time and at >= edge - 1 and was == edge - 1 and at == was + 1:
            edge, at = edge - 1, was  # one step down from the last asked one makes it a spare one
        elif spare and chosen[was].if_time and was == edge and at == was - 1:
            edge, at = edge + 1, was  # and one step up from the first spare one makes it an asked one
        elif chosen[was].if_time != (at >= edge):
            edge += -1 if at >= edge else 1
        order.insert(at, number)
        label = self.tr("Order of the questions for {name}")
        self._do(label, lambda book: meeting_questions.reorder(book, order[:edge], spare=order[edge:]))

    def _time(self, number: int, minutes: int) -> None:
        label = self.tr("Minutes of a question for {name}").format(name=self._name)
        self._saving.put("meeting_question", number, "minutes", str(minutes), label=label)

    def _type(self, number: int, column: str, text: str) -> None:
        label = self.tr("Answer of {name}") if column == "answer" else self.tr("Why ask {name}")
        self._saving.put("meeting_question", number, column, text, label=label.format(name=self._name))

    def _mark(self, number: int, name: str, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        now = self._session.book.clock()
        columns: dict[str, Any] = {"asked_at": now if on else None} if name == "asked" else {name: on}
        self._do(self.tr("Mark a question for {name}"), lambda book: meeting_questions.change(book, number, **columns))

    def _write(self) -> None:
        text = self.own.text().strip()
        if text:
            self.own.clear()
            self.own.show_value("")
            self.own_hint.hide()
            label = self.tr("Add a question for {name}")
            self._do(label, lambda book: meeting_questions.write(book, self.meeting, text))

    def _warn(self, text: str) -> None:
        """A question that a yes or a no would answer is better asked with what or how."""
        closed = openness.is_closed(text) and text.strip().endswith("?")
        self.own_hint.setText(self._warning if closed else "")
        self.own_hint.setVisible(closed)
