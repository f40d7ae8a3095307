"""Logging a contact in one line: how, what was said, and when if not now."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from crm_app.domain import one_liners, times
from crm_app.ui import event_words, formats, own_clock
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.labels import Label

_NOON = time(12)


class Log(Part):
    """Hidden until it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Log a contact"))
        self.heading.hide()
        self.kind = Choice(self.tr("How"), event_words.touch_kinds())
        self.kind.setFixedWidth(px(124))
        self.kind.chosen.connect(self._to_line)
        self.line = AddLine(
            self.tr("What was said"), self.tr("What was said, yesterday 3pm if not now"), read=self._reading
        )
        self.line.added.connect(self._add)
        self.line.put_away.connect(self.arrange)
        self.adder = self.line
        title = Label(self.tr("Log a contact"), "section", tone="text2")
        head = row(title, None, self.kind, space=6)
        self._frame = pane(column(head, self.line, space=6, margins=(12, 8, 12, 10)), kind="panel")
        self.box.addWidget(self._frame)

    def _to_line(self) -> None:
        self.line.line.setFocus()

    def _moment(self, text: str) -> datetime:
        from crm_app.domain import whens

        zone = own_clock.own_zone(self.book)
        when = whens.read(text, now=self.desk.clock(), zone=zone, day_first=formats.day_first())
        return when.at or times.at_local(when.day, _NOON, zone)

    def _read(self, text: str) -> one_liners.TouchLine:
        return one_liners.touch(text, self._moment, now=self.desk.clock())

    def _reading(self, text: str) -> Reading:
        read = self._read(text)
        how = event_words.touch_words(self._key())
        if read.at is None:
            return Reading(self.tr("{how}, now").format(how=how))
        at = read.at.astimezone(ZoneInfo(own_clock.own_zone(self.book)))
        when = f"{formats.full_day(at.date())}, {formats.clock_of(at)}"
        return Reading(self.tr("{how}, {when}").format(how=how, when=when), "ok")

    def _key(self) -> str:
        return event_words.touch_kinds()[self.kind.currentIndex()][0]

    def _add(self, text: str) -> None:
        read, label = self._read(text), self.tr("Log a contact with {name}").format(name=self.name)
        values = {"kind": self._key(), "at": (read.at or self.desk.clock()).isoformat(), "note": read.note}
        if self.saving.add("touch", self.person, values, label=label) is not None:
            self.did.emit(label)
        self.line.hide()
        self.arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.line.isHidden():
            self.line.hide()
            self.arrange()
        else:
            super().keyPressEvent(event)
