"""The meetings with people of an organisation, the newest first."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import meetings, members
from crm_app.store.meetings import MeetingRow
from crm_app.ui import own_clock, words
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import ElidedLabel, Picture

_MOST = 12


class MeetingLine(QWidget):
    """With whom, when, and what became of it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.picture = Picture("calendar-days", "text2", 15)
        self.name = NameButton("")
        self.about = ElidedLabel("", "small", tone="text3")
        self.name.clicked.connect(self.opened)
        self.setLayout(row(column(5, self.picture, None, space=0), column(self.name, self.about, space=0), space=6))

    def show_meeting(self, meeting: MeetingRow, when: str) -> None:
        """Show what the book holds."""
        self.picture.set_icon("handshake" if meeting.held_end else "calendar-days")
        self.name.set_name(meeting.person_name or self.tr("Nobody yet"))
        self.about.setText(" · ".join((when, words.state(meeting.state))))


class Meetings(Part):
    """Hidden while there are none."""

    def __init__(self, session: Session, saving: Saving, clock: Callable[[], datetime]) -> None:
        super().__init__(session, saving, self.tr("Meetings"))
        self._clock = clock
        self.lines = KeyedRows(self._make, self._show)
        self.box.addWidget(self.lines)

    @override
    def refresh(self) -> None:
        found = meetings.rows_of(self.book, members.meetings_of(self.book, self.number)[:_MOST])
        self._own = own_clock.own_zone(self.book)
        self.lines.show_rows((meeting.id, meeting) for meeting in found)
        self.setVisible(bool(found))

    def _show(self, line: MeetingLine, meeting: MeetingRow) -> None:
        begins = own_clock.begins(meeting.start, zone=meeting.zone, mode=meeting.mode, own=self._own, now=self._clock())
        line.show_meeting(meeting, str(begins))

    def _make(self) -> MeetingLine:
        line = MeetingLine()
        line.opened.connect(partial(self._open, line))
        return line

    def _open(self, line: MeetingLine) -> None:
        self.wanted.emit("meeting", line.number)
