"""The meetings with somebody: those to come, and what became of the others."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import meetings
from crm_app.store.meetings import MeetingRow
from crm_app.ui import own_clock, words
from crm_app.ui.actions import Actions
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Picture
from crm_app.ui.widgets.pooled_rows import PooledRows

_MOST = 40


class MeetingLine(QWidget):
    """When, how, where, and its sheet."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.picture = Picture("calendar-days", "text2", 15)
        self.title = wrapped("base_strong")
        self.about = ElidedLabel("", "small", tone="text3")
        self.goal = wrapped("small", tone="text2")
        self.sheet = Button(self.tr("Sheet"), "link", height=26, role="small_strong")
        self.sheet.clicked.connect(self.opened)
        texts = column(self.title, self.about, self.goal, space=1)
        whole = row(column(2, self.picture, None, space=0), texts, column(self.sheet, None, space=0), space=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_meeting(self, meeting: MeetingRow, when: str) -> None:
        """Show what the book holds."""
        self.picture.set_icon("handshake" if meeting.held_end else "calendar-days")
        self.title.setText(self.tr("{when}, {length}").format(when=when, length=words.minutes(meeting.minutes)))
        self.about.setText(" · ".join(filter(None, (words.state(meeting.state), words.meeting_place(meeting)))))
        self.goal.setText(meeting.goal)
        self.goal.setVisible(bool(meeting.goal))
        self.sheet.setAccessibleName(self.tr("Prep sheet of {when}").format(when=when))


class Meetings(Part):
    """The tab of meetings."""

    sheet_wanted = Signal(int)

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk, self.tr("Meetings"))
        self.heading.hide()
        self._own = ""
        self.lines: PooledRows[MeetingLine] = PooledRows(self._make, self._show, space=14)
        self.empty = wrapped(tone="text3")
        self.plan = Button(self.tr("Plan a meeting"), "plain", "calendar-plus")
        actions.bind(self.plan, "plan_meeting")
        self.box.addWidget(self.lines.widget)
        self.box.addWidget(self.empty)
        self.box.addSpacing(8)
        self.box.addLayout(row(self.plan, None))

    @override
    def refresh(self) -> bool:
        self._own = own_clock.own_zone(self.book)
        found = meetings.rows_of(self.book, meetings.ids(self.book, person=self.person)[:_MOST])
        self.lines.show_rows((meeting.id, meeting) for meeting in found)
        self.empty.setText(
            self.tr("No meeting with {name} yet. Two fields are enough to plan one.").format(name=self.name)
        )
        self.empty.setVisible(not found)
        return True

    def _show(self, line: MeetingLine, meeting: MeetingRow) -> None:
        begins = own_clock.begins(
            meeting.start, zone=meeting.zone, mode=meeting.mode, own=self._own, now=self.desk.clock()
        )
        line.show_meeting(meeting, str(begins))

    def _make(self) -> MeetingLine:
        line = MeetingLine()
        line.opened.connect(partial(self._open, line))
        return line

    def _open(self, line: MeetingLine) -> None:
        self.sheet_wanted.emit(line.number)
