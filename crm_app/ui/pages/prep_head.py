"""The head of a prep page: whom it is for, when and how, and what can be done with the meeting."""

from PySide6.QtWidgets import QMenu, QWidget

from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.ui import own_clock, words
from crm_app.ui.actions import Actions
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Avatar, ElidedLabel


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
        for name in MEETING_ACTIONS:
            self.menu.addAction(actions[name])
        self.more.setMenu(self.menu)
        names = column(self.heading, self.about, space=0)
        head = row(self.back, self.avatar, names, self.see_sheet, self.more, space=8, margins=(12, 12, 14, 6))
        head.setStretch(2, 1)
        self.setLayout(head)

    def show_meeting(self, book: Book, found: MeetingRow) -> None:
        """Be the head of this meeting, told on the owner's clock."""
        name = found.person_name or self.tr("nobody yet")
        self.avatar.set_name(name)
        title = self.tr("You met {name}") if found.held_end is not None else self.tr("Prepare for {name}")
        self.heading.setText(title.format(name=name))
        now, zone = book.clock(), own_clock.own_zone(book)
        begins = own_clock.begins(found.start, zone=found.zone, mode=found.mode, own=zone, now=now)
        parts = (str(begins), words.minutes(found.minutes), words.mode(found.mode), words.state(found.state))
        self.about.setText(" · ".join(filter(None, parts)))
