"""The head of a prep page: whom it is for, when and how, and what can be done with the meeting."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QMenu, QWidget

from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.ui import formats, own_clock, words
from crm_app.ui.actions import Actions
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label


class PrepHead(QWidget):
    """`menu` holds the actions of one meeting; `see_sheet` is for where the sheet has no room beside."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.back = SquareButton(self.tr("Back"), "arrow-left", size=28)
        self.avatar = Avatar("", 30)
        self.heading = ElidedLabel("", "panel_title")
        self.about = ElidedLabel("", "small", tone="text2")
        self.see_sheet = Button(self.tr("See the sheet"), "plain", "file-text")
        self.more = SquareButton(self.tr("More for this meeting"), "ellipsis", size=28)
        self.menu = QMenu(self)
        for name in ("write_letter", *MEETING_ACTIONS):
            self.menu.addAction(actions[name])
        self.more.setMenu(self.menu)
        names = column(self.heading, self.about, space=0)
        head = row(self.back, self.avatar, names, self.see_sheet, self.more, space=8, margins=(12, 12, 14, 6))
        head.setStretch(2, 1)
        self.proposal = self._make_proposal(actions)
        self.setLayout(column(head, self.proposal, space=0))

    def _make_proposal(self, actions: Actions) -> QWidget:
        """What one may say to a time that they propose."""
        words = Label(self.tr("This is what they propose."), "small", tone="text2", wrap=True)
        choices = []
        for name, text, icon in (
            ("agree_meeting", self.tr("It suits me"), "check"),
            ("move_meeting", self.tr("Another time…"), "calendar-clock"),
            ("cancel_meeting", self.tr("Decline…"), "x"),
        ):
            button = Button(text, "plain", icon, height=28)
            actions.bind(button, name)
            choices.append(button)
        flow = Flow(space=6, lines=4)
        for button in choices:
            flow.addWidget(button)
        return holder(column(words, holder(flow), space=4, margins=(16, 0, 14, 8)))

    def show_meeting(self, book: Book, found: MeetingRow, plan: dict[str, Any]) -> None:
        """Be the head of this meeting, told on the owner's clock."""
        name = found.person_name or self.tr("nobody yet")
        self.avatar.set_name(name)
        title = self.tr("You met {name}") if found.held_end is not None else self.tr("Prepare for {name}")
        self.heading.setText(title.format(name=name))
        now, zone = book.clock(), own_clock.own_zone(book)
        begins = own_clock.begins(found.start, zone=found.zone, mode=found.mode, own=zone, now=now)
        told = (str(begins), words.minutes(found.minutes), words.mode(found.mode), words.state(found.state))
        parts = (*told, self._invitation(plan, zone, now) if found.held_end is None else "")
        self.about.setText(" · ".join(filter(None, parts)))
        self.proposal.setVisible(found.state == "proposed")

    def _invitation(self, plan: dict[str, Any], zone: str, now: datetime) -> str:
        """How far the invitation has come, if one went out or came in."""
        answers = {
            "accepted": self.tr("Invitation accepted"), "declined": self.tr("Invitation declined"),
            "tentative": self.tr("Invitation perhaps"),
        }  # fmt: skip
        answered = answers.get(plan["invitation_answer"], "")
        if answered or plan["invitation_sent_at"] is None:
            return answered
        sent = plan["invitation_sent_at"].astimezone(ZoneInfo(zone)).date()
        day = formats.day(sent, today=now.astimezone(ZoneInfo(zone)).date())
        return self.tr("Invited {day}").format(day=day)
