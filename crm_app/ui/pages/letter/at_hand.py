"""What the book holds that a letter could use: why this person, what they said, notes of the meeting, each to copy."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain import mentions
from crm_app.domain.letter_kinds import About
from crm_app.store import meetings, people, promises
from crm_app.store.book import Book
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.labels import Label

_LONGEST = 260
"""Letters of an answer that stand here; the whole text is copied."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known, under its title."""

    title: str
    text: str
    private: bool = False


class AtHand(QWidget):
    """Hidden while nothing is known."""

    said = Signal(str)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.facts: list[Fact] = []
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setLayout(column(Label(self.tr("At hand"), "section", tone="text2"), self._box, space=6))
        self.setAccessibleName(self.tr("At hand"))

    def show_facts(self, person: int, about: About) -> None:
        """Show what is known of somebody and of a meeting with them."""
        found = [*self._of_person(person), *self._of_meeting(person, about.meeting)]
        if found != self.facts:
            self.facts = found
            clear(self._box)
            for fact in found:
                self._box.addWidget(self._line(fact))
        self.setVisible(bool(found))

    def _of_person(self, person: int) -> list[Fact]:
        whole = people.get(self._book, person)
        link = whole.path[-1] if whole.path else None
        named = self.tr("{name} said").format(name=link.name) if link and not link.channel else self.tr("How you met")
        found = [
            Fact(self.tr("Why this person"), str(whole.columns["why"])),
            Fact(self.tr("What you share"), str(whole.columns["shared_ground"])),
            Fact(named, link.words if link else "", private=bool(link and link.private)),
        ]
        return [fact for fact in found if fact.text.strip()]

    def _of_meeting(self, person: int, meeting: int) -> list[Fact]:
        if not meeting:
            return []
        answers = [
            Fact(one.text, one.answer, one.private)
            for one in meetings.chosen_questions(self._book, meeting)
            if one.answer.strip()
        ]
        owed = [
            Fact(self.tr("You promised"), one.what, one.private)
            for one in promises.of_person(self._book, person)
            if one.mine and not one.done_at
        ]
        plan = meetings.get(self._book, meeting)
        note = [Fact(self.tr("Your notes"), str(plan["note"]))] if str(plan["note"]).strip() else []
        return answers + owed + note

    def _line(self, fact: Fact) -> QWidget:
        title = self.tr("{title} (private)").format(title=fact.title) if fact.private else fact.title
        plain = " ".join(mentions.unmarked(fact.text).split())
        shown = plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
        copy = SquareButton(self.tr("Copy: {text}").format(text=shown), "copy", size=26)
        copy.clicked.connect(partial(self._copy, plain))
        words = column(Label(title, "small", tone="text3", wrap=True), Label(shown, tone="text2", wrap=True), space=1)
        line = row(words, column(copy, None), space=6, margins=(0, 4, 0, 6))
        line.setStretch(0, 1)
        return holder(line)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied"))
