"""Looking back on a meeting: about eight clicks and two sentences, and what there is to build."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain import evaluation
from crm_app.errors import Unusable
from crm_app.store import evaluations, meetings, skills
from crm_app.ui import evaluation_words as words
from crm_app.ui import formats, own_clock
from crm_app.ui.building import Building
from crm_app.ui.pages.page import Page
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.next_voices import NextVoices
from crm_app.ui.widgets.saving_text import SavingText, save_all
from crm_app.ui.widgets.skill_rows import SkillRows
from crm_app.ui.widgets.tab_order import follow_layout
from crm_app.ui.widgets.two_columns import TwoColumns

_SHOWN_IN = frozenset({"meeting", "evaluation", "skill", "participant", "person", "setting", "request", "referral"})


class LookBackPage(Page):
    """Every click and sentence is saved by itself."""

    left = Signal()

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session, self._saving = session, saving
        self._book = session.book
        self.meeting = 0
        self.building = Building(saving, self)
        self.building.did.connect(self.did)
        self._make_head()
        self._make_form()
        self._lay_out()
        self._connect()

    # -- what it is made of

    def _make_head(self) -> None:
        self.back = SquareButton(self.tr("Back"), "arrow-left", size=30)
        self.avatar = Avatar("", 34)
        self.heading = ElidedLabel("", "panel_title")
        self.about = ElidedLabel("", "base", tone="text2")
        self.done = Button(self.tr("Done"), "primary", "check", height=32)

    def _make_form(self) -> None:
        form = evaluation.form()
        self.choices = {
            one.key: ChoiceRow(
                words.question(one.key), [(key, words.answer(one.key, key), "") for key in one.choices]
            )
            for one in form.choices
        }  # fmt: skip
        self.sentences = {
            one.key: SavingText(words.question(one.key), least=1 if one.more else 2, quiet=False)
            for one in form.sentences
        }
        self.voices = NextVoices(self._book, self._saving)
        self.build = SkillRows(
            self.tr("Skills and experiences to build"),
            self.tr("A skill or an experience to build"),
            self.tr("What they have that you do not yet. Enter adds it"),
        )
        self.strengths = SkillRows(
            self.tr("Strengths to build on"), self.tr("A strength to build on"), self.tr("What you have already")
        )
        self.building.follow(self.build, skills.SKILL)
        self.building.follow(self.strengths, skills.STRENGTH)

    def _lay_out(self) -> None:
        names = holder(column(self.heading, self.about, space=0))
        head = row(self.back, self.avatar, names, self.done, space=10, margins=(12, 10, 18, 10))
        head.setStretch(2, 1)
        clicks = [_asked(words.question(key), chips) for key, chips in self.choices.items()]
        written = [_asked(words.question(key), field) for key, field in self.sentences.items()]
        first = column(*clicks, self.voices, None, space=16)
        second = column(*written, 6, self.build, 6, self.strengths, None, space=14)
        self.scroller = TwoColumns(first, second, shares=(5, 6), name=self.tr("Looking back"))
        whole = column(pane(head, kind="menurow"), self.scroller, space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        follow_layout(self)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.done.clicked.connect(self.leave)
        self.voices.wanted.connect(self.wanted)
        for key, chips in self.choices.items():
            chips.changed.connect(lambda choice, key=key: self._answer(key, choice))
        for key, field in self.sentences.items():
            field.settled.connect(lambda text, key=key: self._answer(key, text))
        self._session.changed.connect(self._refresh)

    # -- which meeting

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "meeting", self.meeting

    @property
    @override
    def title(self) -> str:
        return self.heading.text()

    @property
    @override
    def panes(self) -> list[QWidget]:
        first = next(iter(self.choices.values())).buttons
        return [next(iter(first.values())), next(iter(self.sentences.values())), self.build.adding.line]

    @override
    def show_record(self, record: int) -> None:
        if record != self.meeting:
            save_all(self)
            self.meeting = record
            self.building.meeting = record
            self.scroller.verticalScrollBar().setValue(0)
        if not self._fill():
            self.meeting = 0
            self.left.emit()
            return
        self.titled.emit()

    @override
    def focus_first(self) -> None:
        open_ones = [chips for chips in self.choices.values() if not chips.key]
        chips = (open_ones or list(self.choices.values()))[0]
        next(iter(chips.buttons.values())).setFocus()

    @override
    def escape(self) -> bool:
        self.leave()
        return True

    def leave(self) -> None:
        """Away; what was typed is saved."""
        save_all(self)
        self.left.emit()

    @property
    def _name(self) -> str:
        return meetings.host_name(self._book, self.meeting) or self.tr("nobody yet")

    def _answer(self, key: str, answer: str) -> None:
        label = self.tr("Look back on the meeting with {name}").format(name=self._name)
        self._saving.put("evaluation", self.meeting, key, answer, label=label)

    # -- showing

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.meeting and touched.keys() & _SHOWN_IN and self.isVisible() and not self._fill():
            self.meeting = 0
            self.left.emit()

    def _fill(self) -> bool:
        book, meeting = self._book, self.meeting
        try:
            plan = meetings.get(book, meeting)
        except Unusable:
            return False
        if plan["trashed_at"] is not None:
            return False
        zone = ZoneInfo(own_clock.own_zone(book))
        self.avatar.set_name(self._name)
        self.heading.setText(self.tr("Look back: {name}").format(name=self._name))
        answers = evaluations.of_meeting(book, meeting)
        done = sum(1 for key in self.choices if answers.get(key))
        day = formats.full_day((plan["held_start"] or plan["start"]).astimezone(zone).date())
        self.about.setText(self.tr("{day}. {done} of {all} answered").format(day=day, done=done, all=len(self.choices)))
        for key, chips in self.choices.items():
            chips.choose(answers.get(key, ""))
        more = answers.get("viewpoints", "") in {"more", "same"}
        self.voices.setVisible(more)
        if more:
            self.voices.show_meeting(meeting)
        for key, field in self.sentences.items():
            field.show_value(answers.get(key, ""))
        today = book.clock().astimezone(zone).date()
        found = skills.of_meeting(book, meeting)
        self.build.show_skills([one for one in found if one.kind != skills.STRENGTH], today)
        self.strengths.show_skills([one for one in found if one.kind == skills.STRENGTH], today)
        follow_layout(self)
        return True


def _asked(text: str, field: QWidget) -> QWidget:
    label = Label(text, "row_title", wrap=True)
    label.setBuddy(field)
    return holder(column(label, field, space=6))
