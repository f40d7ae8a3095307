"""What the meetings taught: how they went over time, what one would do differently, what there is to build."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.domain import evaluation
from crm_app.store import evaluations, playbooks, skills
from crm_app.store.evaluations import Evaluated
from crm_app.ui import evaluation_words as words
from crm_app.ui import formats, own_clock
from crm_app.ui.building import Building
from crm_app.ui.pages.shelf.shelf import Shelf
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.skill_rows import SkillRows
from crm_app.ui.widgets.tab_order import follow_layout
from crm_app.ui.widgets.trend import BETWEEN, GOOD, NOT, UNSAID, Trend
from crm_app.ui.widgets.two_columns import TwoColumns

_MOST = 10
"""Meetings that the course of time shows."""
_HOURS = 24


class Reflection(Shelf):
    """On the left what there is to build, on the right how it went."""

    SHOWS = frozenset({"evaluation", "skill", "meeting", "letter", "participant", "person", "setting", "campaign"})

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._book = session.book
        self.building = Building(saving, self)
        self.building.did.connect(self.did)
        self.build = SkillRows(
            self.tr("Skills and experiences to build"),
            self.tr("A skill or an experience to build"),
            self.tr("What others have that you do not yet. Enter adds it"),
        )
        self.strengths = SkillRows(
            self.tr("Strengths to build on"), self.tr("A strength to build on"), self.tr("What you have already")
        )
        self.building.follow(self.build, skills.SKILL)
        self.building.follow(self.strengths, skills.STRENGTH)
        self.thanked = Label("", "lead", tone="text2", wrap=True)
        self._course = QGridLayout()
        self._course.setHorizontalSpacing(px(14))
        self._course.setVerticalSpacing(px(8))
        self._said = QVBoxLayout()
        self._said.setSpacing(px(10))
        self.course = holder(column(Label(self.tr("How it went"), "group", tone="text2"), self._course, space=8))
        self.said = holder(
            column(Label(self.tr("What you would do differently"), "group", tone="text2"), self._said, space=8)
        )
        self.nothing = Label(
            self.tr("Nothing to look back on yet. After a meeting, eight clicks and two sentences are enough."),
            tone="text2",
            wrap=True,
        )
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        left = column(self.build, 10, self.strengths, None, space=12)
        right = column(self.thanked, self.nothing, self.course, 8, self.said, None, space=12)
        self.setLayout(column(TwoColumns(left, right, name=self.tr("Reflection")), space=0))

    @property
    @override
    def first(self) -> QWidget:
        return self.build.adding.line

    @override
    def refresh(self) -> None:
        book = self._book
        today = book.clock().astimezone(ZoneInfo(own_clock.own_zone(book))).date()
        found = skills.listed(book)
        self.build.show_skills([one for one in found if one.kind != skills.STRENGTH], today)
        self.strengths.show_skills([one for one in found if one.kind == skills.STRENGTH], today)
        self._say_thanked()
        past = evaluations.over_time(book)
        self.nothing.setVisible(not past)
        self.course.setVisible(bool(past))
        self._show_course(past[:_MOST][::-1])
        told = [one for one in past if one.answers.get("differently") or one.answers.get("corrected")]
        self.said.setVisible(bool(told))
        self._show_said(told[:_MOST])
        follow_layout(self)

    def _say_thanked(self) -> None:
        span = playbooks.in_force(self._book).deadlines.thank_you
        now = self._book.clock()
        hours = round((span.after(now, "UTC") - now).total_seconds() / 3600) if span is not None else _HOURS
        in_time, of = evaluations.thanked_in_time(self._book, hours)
        said = self.tr("Thanked within {hours} hours: {count} of {all}")
        self.thanked.setText(
            said.format(hours=hours, count=formats.count(in_time), all=formats.count(of)) if of else ""
        )
        self.thanked.setVisible(of > 0)

    def _show_course(self, past: Sequence[Evaluated]) -> None:
        clear(self._course)
        for place, question in enumerate(evaluation.form().choices):
            answers = [(one.name, one.answers.get(question.key, "")) for one in past]
            marks = [_mark(question, answer) for _name, answer in answers]
            trend = Trend()
            told = [
                f"{name}: {words.answer(question.key, answer)}" for name, answer in answers if answer
            ]  # fmt: skip
            trend.show_marks(marks, f"{words.question(question.key)} {'; '.join(told)}")
            newest = next((answer for _name, answer in reversed(answers) if answer), "")
            self._course.addWidget(Label(words.short(question.key), tone="text2"), place, 0)
            self._course.addWidget(trend, place, 1)
            self._course.addWidget(Label(words.answer(question.key, newest) if newest else "", "small"), place, 2)
        self._course.setColumnStretch(3, 1)

    def _show_said(self, past: Sequence[Evaluated]) -> None:
        clear(self._said)
        today = self._book.clock().date()
        for one in past:
            button = NameButton(one.name)
            button.clicked.connect(lambda _on=False, meeting=one.meeting: self.wanted.emit("look_back", meeting))
            day = Label(formats.day(one.held.date(), today=today), "small", tone="text3")
            texts = [one.answers[key] for key in ("differently", "corrected") if one.answers.get(key)]
            said = [Label(text, "base", wrap=True) for text in texts]
            self._said.addWidget(holder(column(row(button, day, None, space=6), *said, space=2)))


def _mark(question: evaluation.Choice, answer: str) -> str:
    if not answer:
        return UNSAID
    if answer == question.good:
        return GOOD
    return NOT if answer == list(question.choices)[-1] else BETWEEN
