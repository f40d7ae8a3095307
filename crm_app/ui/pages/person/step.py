"""What is next with somebody: the most pressing step, why it is there, how its time stands, and that it was done."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from crm_app.store import completing, meetings, today
from crm_app.store.meetings import MeetingRow
from crm_app.store.today import Due
from crm_app.ui import deeds, formats, own_clock, reasons
from crm_app.ui import words as words_
from crm_app.ui.clock_mark import ClockRing
from crm_app.ui.deeds import Deed
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.words import STEP_ICONS

_GAP, _END = 12, 10
"""Pixels between the parts of the banner, and after them."""
_BETWEEN = 6
_LEAST_WORDS = 200
_MARKS = {"bad": "bad_mark", "warn": "warn_mark"}


class NextStep(Part):
    """A banner; amber while its clock runs out and red when it is over, with words for both."""

    sheet_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Next step"))
        self.heading.hide()
        self.due: Due | None = None
        self.meeting: MeetingRow | None = None
        self.ring = ClockRing(34)
        self.icon = Picture("bell", "accent_text", 20)
        self.title = wrapped("base_strong")
        self.when = wrapped("small_strong", tone="text2")
        self.why = wrapped("small", tone="text2")
        self.more = wrapped("small", tone="text3")
        self.act = Button("", "primary", height=30)
        self.done = Button("", "primary", height=30)
        self.done.clicked.connect(self.complete)
        self._buttons = row(self.act, self.done, space=_BETWEEN)
        words = column(self.title, self.when, self.why, self.more, space=1)
        self._frame = pane(kind="info")
        self._inside = row(words, self._buttons, space=_GAP)
        self._inside.setStretch(0, 1)
        whole = row(self.ring, self.icon, self._inside, space=_GAP, margins=(12, 10, _END, 10))
        whole.setStretch(2, 1)
        self._frame.setLayout(whole)
        self.box.addWidget(self._frame)

    @override
    def refresh(self) -> bool:
        now, zone = self.desk.clock(), own_clock.own_zone(self.book)
        found = today.of_person(self.book, self.person, now.astimezone(ZoneInfo(zone)))
        found = [due for due in found if due.state != "waiting"] or found
        self.meeting = meetings.next_with(self.book, self.person, now)
        self.due = found[0] if found else None
        if self.meeting is not None and (self.due is None or self.meeting.start < self.due.step.due):
            self.due = None
            self._show_meeting(self.meeting, more=len(found))
        elif self.due is not None:
            self.meeting = None
            self._show_due(self.due, more=len(found) - 1)
        return self.due is not None or self.meeting is not None

    def _show_meeting(self, meeting: MeetingRow, *, more: int) -> None:
        now, own = self.desk.clock(), own_clock.own_zone(self.book)
        begins = own_clock.begins(meeting.start, zone=meeting.zone, mode=meeting.mode, own=own, now=now)
        self.ring.hide()
        self.icon.show()
        self.icon.set_icon("calendar-days")
        self.title.setText(self.tr("Next meeting"))
        self.when.setText(", ".join((str(begins), words_.minutes(meeting.minutes))))
        self.when.setToolTip(formats.full_day(begins.there.date()))
        self.when.set_tone("text2")
        self.why.setText(words_.meeting_place(meeting))
        self._finish("info", button=self.tr("Prepare"), more=more)

    def _show_due(self, due: Due, *, more: int) -> None:
        now, zone = self.desk.clock(), own_clock.own_zone(self.book)
        standing = reasons.standing(due, now=now, zone=zone)
        mark = _MARKS.get(standing.tone, "accent")
        self.ring.setVisible(standing.share is not None)
        self.icon.setVisible(standing.share is None)
        self.icon.set_icon(STEP_ICONS.get(due.step.what, "bell"))
        if standing.share is not None:
            self.ring.show_left(standing.share, "", mark=mark, words=standing.tone)
        self.title.setText(self.tr("They promised") if due.step.why == "theirs" else words_.step(due.step.what))
        self.when.setText(", ".join(filter(None, (standing.above, standing.below))))
        self.when.setToolTip(standing.tip)
        self.when.set_tone(standing.tone)
        self.why.setText(reasons.reason([due], now=now, zone=zone))
        kind = standing.tone if standing.tone in _MARKS else "info"
        natural = next(iter(deeds.of_step(due)), None)
        deed = natural if natural is not None and natural.action != deeds.DONE else None
        done = reasons.button(due.step.what) if completing.is_possible(due) else ""
        self._finish(kind, deed=deed, button=done, more=more)

    def _finish(self, kind: str, *, button: str, more: int, deed: Deed | None = None) -> None:
        """What every banner has: its colour, its buttons, how much more there is."""
        self.act.setVisible(deed is not None)
        if deed is not None:
            self.act.setText(deed.text)
            self.act.set_icon(deed.icon)
        self.done.set_kind("plain" if deed is not None else "primary")
        self.more.setText(self.tr("and %n more", "", more) if more else "")
        self.more.setVisible(bool(more))
        self.done.setText(button)
        self.done.setVisible(bool(button))
        self._turn()
        if self._frame.property("kind") != kind:
            self._frame.setProperty("kind", kind)
            self._frame.style().polish(self._frame)
        self.setAccessibleName(f"{self.title.text()}. {self.when.text()}. {self.why.text()}")

    def _turn(self) -> None:
        """The buttons stand beside the words, or below them where they would leave them too little room."""
        mark = px(12 + _GAP) + (self.icon if self.ring.isHidden() else self.ring).sizeHint().width()
        room = self.width() - mark - px(_END)
        shown = [button.sizeHint().width() for button in (self.act, self.done) if not button.isHidden()]
        wide = sum(shown) + px(_BETWEEN) * (len(shown) - 1)
        beside = room - px(_GAP) - wide >= px(_LEAST_WORDS)
        fits = beside or wide <= room
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._inside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._inside.setSpacing(px(_GAP if beside else 6))
        self._inside.setAlignment(
            self._buttons, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeading
        )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._turn()

    def complete(self) -> None:
        """Store that the step is done; before a meeting, prepare it."""
        due = self.due
        if self.meeting is not None:
            self.sheet_wanted.emit(self.meeting.id)
        if due is not None and completing.is_possible(due):
            self.take_away(reasons.done(due), lambda book: completing.complete(book, [due]))
