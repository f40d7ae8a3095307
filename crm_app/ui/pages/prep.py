"""One meeting prepared: what I want from it, its questions and its day on the left, the sheet live on the right."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSplitter, QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import me, meetings, observations, participants, people, settings
from crm_app.store.book import Book
from crm_app.ui import own_clock, sheet_orders, words
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Jobs
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.meeting_doing import MeetingDoing
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.prep_parts import AfterForm, DayForm, WhyForm
from crm_app.ui.pages.prep_questions import PrepQuestions
from crm_app.ui.pages.sheet import SHOWN_ON_SHEET, SheetPane
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.saving_text import SavingText
from crm_app.ui.widgets.tab_order import follow_layout, read_in_order

_SHOWN_HERE = SHOWN_ON_SHEET | {"question", "observation", "meeting_move", "letter", "evaluation"}
_BESIDE_FROM = 790
"""Pixels of the page from which questions and sheet stand side by side."""
_SHARES = (43, 57)
"""Parts of a hundred that questions and sheet have of the width."""
_MOMENT = 350
"""Milliseconds after a change until the sheet is made again: several changes in a row cost one."""


class PrepPage(Page):
    """Everything saves by itself; the sheet beside it follows a moment later."""

    left = Signal()

    def __init__(
        self,
        session: Session,
        actions: Actions,
        saving: Saving,
        *,
        jobs: Jobs,
        problems: Problems,
        preferences: Preferences,
        offers: Callable[[str], list[Offer]],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._session, self._actions, self._saving = session, actions, saving
        self._book = session.book
        self.meeting = 0
        self._plan: dict[str, Any] = {}
        self.doing = MeetingDoing(session, problems, window, current=lambda: self.meeting)
        self.pane = SheetPane(jobs, problems, preferences, actions)
        self._again = QTimer(self, singleShot=True, interval=_MOMENT)
        self._make_head()
        self._make_fields()
        zone = partial(own_clock.own_zone, self._book)
        self.day, self.why = DayForm(self._book.clock, zone), WhyForm(offers)
        self.after = AfterForm(offers, partial(people.uid_of, self._book))
        self.folds = {
            "day": Fold(self.tr("The day"), self.day), "why": Fold(self.tr("Why and who"), self.why),
            "after": Fold(self.tr("Notes and what you saw"), self.after),
        }  # fmt: skip
        self._lay_out()
        self._connect()
        self._over = False

    # -- what it is made of

    def _make_head(self) -> None:
        self.back = SquareButton(self.tr("Back"), "arrow-left", size=28)
        self.avatar = Avatar("", 30)
        self.heading = ElidedLabel("", "panel_title")
        self.about = ElidedLabel("", "small", tone="text2")
        self.more = SquareButton(self.tr("More for this meeting"), "ellipsis", size=28)
        self.see_sheet = Button(self.tr("See the sheet"), "plain", "file-text")
        self.see_questions = Button(self.tr("Questions"), "plain", "arrow-left")
        menu = QMenu(self)
        for name in MEETING_ACTIONS:
            menu.addAction(self._actions[name])
        menu.aboutToShow.connect(self.enable_actions)
        self.more.setMenu(menu)

    def _make_fields(self) -> None:
        self.goal = SavingText(
            self.tr("What I want from this"), self.tr("What their work is really like, for example"), quiet=False
        )
        self.questions = PrepQuestions(self._session, self._saving)

    def _lay_out(self) -> None:
        names = column(self.heading, self.about, space=0)
        head = row(self.back, self.avatar, names, self.see_sheet, self.more, space=8, margins=(12, 12, 14, 6))
        head.setStretch(2, 1)
        goal = column(Label(self.tr("What I want from this"), "base_strong", tone="text2"), self.goal, space=4)
        inner = column(
            goal, 4, self.questions, 8, *self.folds.values(), None,
            space=8, margins=(16, 4, 16, 20),
        )  # fmt: skip
        self.scroller = QScrollArea()
        self.scroller.setWidget(pane(inner, kind="surface"))
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(holder(head), self.scroller, space=0)
        whole.setStretch(1, 1)
        self.left_pane = pane(whole, kind="surface")
        self._way_back = pane(row(self.see_questions, None, margins=(12, 6, 12, 6)), kind="menurow")
        self.right_pane = holder(column(self._way_back, self.pane, space=0))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.left_pane)
        self.splitter.addWidget(self.right_pane)
        read_in_order(self.splitter)
        for side, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(side, share)
        self.splitter.setChildrenCollapsible(False)
        self.setLayout(column(self.splitter, space=0))
        follow_layout(self.left_pane)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.see_sheet.clicked.connect(self._show_sheet_over)
        self.see_questions.clicked.connect(self.escape)
        self.goal.settled.connect(lambda text: self._type("goal", " ".join(text.split())))
        self.day.typed.connect(self._type)
        self.day.leaving.connect(self._leave_by)
        purpose = self.tr("Purpose of the meeting with {name}")
        self.why.purpose_picked.connect(lambda key: self._set(purpose, purpose=key))
        self.why.introduction_picked.connect(
            lambda key: self._set(self.tr("Introduction for {name}"), introduction=key or None)
        )
        self.why.person_wanted.connect(lambda person: self.wanted.emit("person", person))
        self.why.part_picked.connect(self._set_part)
        self.why.joined.connect(self._join)
        self.after.noted.connect(partial(self._type, "note"))
        self.after.seen.connect(self._see)
        self.pane.said.connect(self.said)
        self.doing.did.connect(self.did)
        self._again.timeout.connect(self._order)
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
        both = ((self.goal, self.left_pane), (self.pane.view, self.right_pane))
        return [part for part, side in both if side.isVisible()]

    @override
    def show_record(self, record: int) -> None:
        other = record != self.meeting
        self.meeting = record
        if other:
            self._over = False
            self.questions.forget()
            self.scroller.verticalScrollBar().setValue(0)
        if not self._fill():
            self.meeting = 0
            self.left.emit()
            return
        if other:
            for key, fold in self.folds.items():
                fold.button.setChecked(key == "after" and self._plan["held_end"] is not None)
        self._order()
        self._arrange()
        self.titled.emit()

    @override
    def focus_first(self) -> None:
        rows = self.questions.list.rows
        first: QWidget = rows[0] if rows else self.goal
        (first if self.left_pane.isVisible() else self.pane.view).setFocus()

    @override
    def escape(self) -> bool:
        """From the sheet that lies over the questions back to them, else away from the page."""
        if self._over and not self._beside:
            self._over = False
            self._arrange()
            self.focus_first()
        else:
            self.left.emit()
        return True

    def _show_sheet_over(self) -> None:
        self._over = True
        self._arrange()
        self.pane.view.setFocus()

    @property
    def _beside(self) -> bool:
        return self.width() >= px(_BESIDE_FROM)

    def _arrange(self) -> None:
        beside = self._beside
        was_hidden = self.left_pane.isHidden() or self.right_pane.isHidden()
        self.left_pane.setVisible(beside or not self._over)
        self.right_pane.setVisible(beside or self._over)
        self.see_sheet.setVisible(not beside)
        self._way_back.setVisible(not beside)
        if beside and (was_hidden or not self.splitter.property("sized")):
            self.splitter.setSizes([self.width() * share // 100 for share in _SHARES])
            self.splitter.setProperty("sized", True)
        self.pane.enable_actions()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- showing

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if not self.meeting or not touched.keys() & _SHOWN_HERE:
            return
        if not self.isVisible():
            self._again.stop()
        elif self._fill():
            self._again.start()
            self.titled.emit()
        else:
            self.meeting = 0
            self.left.emit()

    def _order(self) -> None:
        order = sheet_orders.order(self._book, self.meeting, now=self._book.clock()) if self.meeting else None
        if order is not None:
            self.pane.show_sheet(order)

    def _fill(self) -> bool:
        """Show the meeting as the book has it; False when it is no longer there."""
        try:
            found = meetings.rows_of(self._book, [self.meeting])
            self._plan = meetings.get(self._book, self.meeting)
        except Unusable:
            return False
        if not found or self._plan["trashed_at"] is not None:
            return False
        self._show_head(found[0])
        self.goal.show_value(self._plan["goal"])
        self.questions.show_questions(self.meeting, self._plan["minutes"])
        taking_part = meetings.participants(self._book, self.meeting)
        versions = me.introductions(self._book)
        introduction = self._plan["introduction"] or 0
        self.why.show_why(self._plan["purpose"], introduction, versions=versions, people=taking_part)
        self.day.show_plan(self._plan)
        self.after.show_after(self._plan["note"], observations.of_meeting(self._book, self.meeting))
        for key, summary in (("day", self.day.summary()), ("why", self.why.summary()), ("after", self.after.summary())):
            self.folds[key].button.say(summary)
        self.enable_actions()
        return True

    def _show_head(self, found: meetings.MeetingRow) -> None:
        now, zone = self._book.clock(), own_clock.own_zone(self._book)
        name = found.person_name or self.tr("nobody yet")
        self.avatar.set_name(name)
        held = found.held_end is not None
        self.heading.setText((self.tr("You met {name}") if held else self.tr("Prepare for {name}")).format(name=name))
        begins = own_clock.begins(found.start, zone=found.zone, mode=found.mode, own=zone, now=now)
        state = words.state(found.state)
        parts = (str(begins), words.minutes(found.minutes), words.mode(found.mode), state)
        self.about.setText(" · ".join(filter(None, parts)))

    def enable_actions(self) -> None:
        """What can be done with this meeting now."""
        if self.isVisible():
            for name, on in self.doing.possible().items():
                self._actions.enable(name, on=on)

    # -- changing

    @property
    def _name(self) -> str:
        return meetings.host_name(self._book, self.meeting) or self.tr("nobody yet")

    def _do(self, label: str, change: Callable[[Book], Any]) -> None:
        self._saving.do(label.format(name=self._name), change)

    def _set(self, label: str, **columns: Any) -> None:
        self._do(label, lambda book: meetings.change(book, self.meeting, **columns))

    def _type(self, column: str, text: str) -> None:
        label = self.tr("Prepare the meeting with {name}").format(name=self._name)
        self._saving.put("meeting", self.meeting, column, text, label=label)

    def _see(self, aspect: str, text: str) -> None:
        label = self.tr("What was seen at {name}’s").format(name=self._name)
        self._saving.put("observation", self.meeting, aspect, text, label=label)

    def _leave_by(self, moment: datetime | None) -> None:
        if moment != self._plan["leave_by"]:
            self._set(self.tr("When to leave for {name}"), leave_by=moment)

    def _set_part(self, person: int, part: str) -> None:
        def change(book: Book) -> None:
            if part:
                participants.add(book, self.meeting, person, role=part)
            else:
                participants.take_out(book, self.meeting, person)

        self._do(self.tr("Who takes part in the meeting with {name}"), change)

    def _join(self, person: int, name: str) -> None:
        def change(book: Book) -> None:
            participants.add(book, self.meeting, person or people.add(book, name=name), role="guest")

        self._do(self.tr("{person} takes part").format(person=name.replace("{", "").replace("}", "")), change)

    def set_paper(self, paper: str) -> None:
        """Make the sheets of this book for another paper."""
        self._do(self.tr("Paper of the sheets"), lambda book: settings.put(book, "paper", paper))
