"""A meeting written up afterwards, in the order of its sheet: for what was written on paper, or in the lobby."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import captures, live, meeting_questions, meetings, observations, promises, ticks
from crm_app.store.observations import ASPECTS
from crm_app.ui import formats, own_clock, words
from crm_app.ui.pages.live.answers import Answers
from crm_app.ui.pages.live.changes import LiveChanges
from crm_app.ui.pages.live.meeting_people import MeetingPeople
from crm_app.ui.pages.live.meeting_promises import MeetingPromises
from crm_app.ui.pages.live.naming import Naming
from crm_app.ui.pages.live.ticks import Ticks
from crm_app.ui.pages.page import Page
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.saving_text import SavingText, save_all
from crm_app.ui.widgets.tab_order import follow_layout
from crm_app.ui.widgets.two_columns import TwoColumns

_SHOWN_IN = frozenset({
    "meeting", "meeting_question", "meeting_tick", "participant", "person", "affiliation", "referral", "card",
    "observation", "promise", "setting", "letter",
})  # fmt: skip


class AfterwardsPage(Page):
    """Everything saves by itself; at the end one says that it is written up, and looks back on it."""

    left = Signal()
    held_wanted = Signal(int)
    """When the meeting really ended shall be said."""
    done = Signal(int)
    """It is written up: next one looks back on it."""

    def __init__(self, session: Session, saving: Saving, *, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self._session = session
        self._book = session.book
        self.meeting = 0
        self._offers = offers
        self.changes = LiveChanges(session, saving, meeting=lambda: self.meeting, parent=self)
        self._make_head()
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- what it is made of

    def _make_head(self) -> None:
        self.back = SquareButton(self.tr("Back"), "arrow-left", size=30)
        self.avatar = Avatar("", 34)
        self.heading = ElidedLabel("", "panel_title")
        self.about = ElidedLabel("", "base", tone="text2")
        self.real = Button(self.tr("When it ended…"), "plain", "clock", height=32)
        self.written = Button(self.tr("Written up"), "primary", "check", height=32)

    def _make_parts(self) -> None:
        self.answers = Answers()
        self.ticks = Ticks(self.tr("Before you went"))
        self.naming = Naming(self._offers)
        self.people = MeetingPeople(self._offers, over=True)
        self.promises = MeetingPromises(self._book)
        self.note = SavingText(
            self.tr("Notes of the meeting"), self.tr("Whatever else is worth keeping"), least=4, quiet=False
        )
        self.aspects: dict[str, SavingText] = {}
        for key in ASPECTS:
            self.aspects[key] = SavingText(words.aspect(key), quiet=False)

    def _lay_out(self) -> None:
        names = holder(column(self.heading, self.about, space=0))
        head = row(self.back, self.avatar, names, self.real, self.written, space=10, margins=(12, 10, 18, 10))
        head.setStretch(2, 1)
        seen = [
            _under(words.aspect(key), field, "base_strong" if key == "would-work-here" else "base")
            for key, field in self.aspects.items()
        ]
        first = column(self.answers, 10, self.ticks, 10, self.naming, None, space=12)
        second = column(
            _under(self.tr("Notes of the meeting"), self.note, "group"), 6,
            holder(column(Label(self.tr("What you saw"), "group", tone="text2"), *seen, space=8)), 6,
            self.people, 6, self.promises, None, space=12,
        )  # fmt: skip
        self.scroller = TwoColumns(first, second, name=self.tr("What was written"))
        whole = column(pane(head, kind="menurow"), self.scroller, space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        follow_layout(self)

    def _connect(self) -> None:
        changes = self.changes
        self.back.clicked.connect(self.leave)
        self.real.clicked.connect(lambda: self.held_wanted.emit(self.meeting))
        self.written.clicked.connect(self.finish)
        self.answers.asked.connect(changes.mark_asked)
        self.answers.typed.connect(changes.answer)
        self.answers.marked.connect(changes.mark)
        self.ticks.ticked.connect(changes.tick)
        self.naming.told.connect(self._named)
        self.naming.answered.connect(changes.may_use)
        self.naming.removed.connect(changes.unname)
        self.people.told.connect(changes.meet)
        self.people.card_given.connect(changes.card)
        self.promises.added.connect(changes.promise)
        self.promises.kept.connect(changes.keep_promise)
        self.promises.removed.connect(changes.drop_promise)
        self.note.settled.connect(changes.note)
        for key, field in self.aspects.items():
            field.settled.connect(lambda text, key=key: changes.see(key, text))
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
        return [self._first, self.note, self.written]

    @property
    def _first(self) -> QWidget:
        lines = self.answers.lines.lines
        open_ones = [line for line in lines if not line.answer.text()]
        return (open_ones or lines)[0].answer if lines else self.note

    @override
    def show_record(self, record: int) -> None:
        if record != self.meeting:
            save_all(self)
            self.meeting = record
            self.scroller.verticalScrollBar().setValue(0)
        if not self._fill():
            self.meeting = 0
            self.left.emit()
            return
        self.titled.emit()

    @override
    def focus_first(self) -> None:
        self._first.setFocus()
        self.scroller.ensureWidgetVisible(self._first, 0, px(80))

    @override
    def escape(self) -> bool:
        self.leave()
        return True

    def leave(self) -> None:
        """Away; what was typed is saved."""
        save_all(self)
        self.left.emit()

    def finish(self) -> None:
        """It is written up."""
        save_all(self)
        if self.changes.write_up():
            self.did.emit(self.tr("Wrote up the meeting with {name}").format(name=self.changes.name))
            self.done.emit(self.meeting)

    def _named(self, line: object, person: int) -> None:
        if referral := self.changes.name_somebody(line, person):  # type: ignore[arg-type]  # as the signal gives it
            self.naming.ask_use(referral)

    # -- showing

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.meeting and touched.keys() & _SHOWN_IN and self.isVisible() and not self._fill():
            self.meeting = 0
            self.left.emit()

    def _fill(self) -> bool:
        book, meeting = self._book, self.meeting
        try:
            plan, course = meetings.get(book, meeting), live.course(book, meeting)
        except Unusable:
            return False
        if plan["trashed_at"] is not None:
            return False
        name = self.changes.name
        self.avatar.set_name(name)
        self.heading.setText(self.tr("Write up: {name}").format(name=name))
        self.about.setText(self._when(course.begun or course.planned, course.ended))
        self.real.setText(self.tr("When it ended…") if course.ended is None else self.tr("Change the end…"))
        self.written.setText(self.tr("Written up") if plan["written_up_at"] is None else self.tr("Look back on it"))
        self.answers.show_questions(meeting_questions.of_meeting(book, meeting))
        self.ticks.show_ticks(live.closing_ticks(book), ticks.of_meeting(book, meeting, ticks.CLOSING))
        self.naming.show_named(captures.named(book, meeting))
        self.people.show_met(captures.met(book, meeting))
        today = book.clock().astimezone(ZoneInfo(own_clock.own_zone(book))).date()
        self.promises.show_promises(promises.of_meeting(book, meeting), today)
        self.note.show_value(plan["note"])
        seen = observations.of_meeting(book, meeting)
        for key, field in self.aspects.items():
            field.show_value(seen.get(key, ""))
        follow_layout(self)
        return True

    def _when(self, begun: datetime, ended: datetime | None) -> str:
        zone = own_clock.own_zone(self._book)
        there = begun.astimezone(ZoneInfo(zone))
        day = formats.full_day(there.date())
        if ended is None:
            said = self.tr("{day}, {begun}. When did it really end?")
            return said.format(day=day, begun=formats.clock(begun, zone))
        said = self.tr("{day}, {begun} to {ended}")
        return said.format(day=day, begun=formats.clock(begun, zone), ended=formats.clock(ended, zone))


def _under(text: str, field: QWidget, role: str) -> QWidget:
    label = Label(text, role, tone="text2")
    label.setBuddy(field)
    return holder(column(label, field, space=4))
