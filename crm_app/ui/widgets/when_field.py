"""A field for a time as people type it, with what was understood below it while they type."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_app.errors import Unusable
from crm_app.ui import fonts, formats, sentences, words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crm_app.domain.whens import When


class WhenField(QLineEdit):
    """`when` is what was understood; `hint` and `theirs` are placed by whoever owns the field, or all by `with_hint`.

    Times are read on the owner's clock; where the other side lives by another one, both are shown, and `theirs` has
    what is typed read on that one instead.
    """

    understood = Signal()
    """What the text means has changed, or on whose clock it is read."""

    def __init__(self, clock: Callable[[], datetime], zone: Callable[[], str], name: str = "") -> None:
        """`zone` tells the IANA zone of the owner's clock."""
        super().__init__()
        self._clock, self._zone = clock, zone
        self._their_zone = ""
        self._why = ""
        self.past_is_fine = False
        """Set where the past is what is asked about."""
        self.when: When | None = None
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.theirs = Button(self.tr("This is their time"), "chip", height=28, role="small_strong")
        self.theirs.setCheckable(True)
        self.theirs.hide()
        self.setAcceptDrops(False)  # files dropped anywhere are taken in
        self.setFixedHeight(px(32))
        self.setFont(fonts.font("base"))
        self.setPlaceholderText(self.tr("tomorrow 2pm, Thu 14:00 or 3 Dec 10am"))
        self.setAccessibleName(name or self.tr("When"))
        self.textChanged.connect(self.read)
        self.theirs.toggled.connect(self.read)
        self.read()

    def with_hint(self) -> QWidget:
        """The field with all that belongs to it below."""
        return holder(column(self, self.hint, row(self.theirs, None), space=4))

    @property
    def zone(self) -> str:
        """Where the meeting will be told to take place: as typed, else with the other side, else at home."""
        typed = self.when.zone if self.when else ""
        return typed if typed and typed != self._reading_zone() else self._their_zone or typed or self._zone()

    def set_their_zone(self, zone: str) -> None:
        """The IANA zone of the other side; empty where it is not known."""
        self._their_zone = zone
        self.read()

    def _reading_zone(self) -> str:
        return self._their_zone if self.theirs.isChecked() and self._their_zone else self._zone()

    def read(self) -> None:
        """Understand the text again, as when the clock has moved on, and say so."""
        from crm_app.domain import whens

        self.when, self._why = None, ""
        if self.text().strip():
            try:
                self.when = whens.read(
                    self.text(), now=self._clock(), zone=self._reading_zone(), day_first=formats.day_first()
                )
            except Unusable as why:
                self._why = sentences.said(why)
        if self.when is not None and self.when.at is not None:
            self.mark(wrong=False)
        self._offer_their_clock()
        self._say()
        self.understood.emit()

    def refuse(self) -> None:
        """Mark the field as one that still needs something and say what."""
        if not self.text().strip():
            self._why = self.tr("Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.")
        self.mark(wrong=True)
        self._say()
        self.setFocus()

    def mark(self, *, wrong: bool) -> None:
        """Show the field as wrong, or as good again."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)

    def say(self, text: str, *, tone: str) -> None:
        """Say something else below the field, until it is typed into again."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.hint.set_tone(tone)

    def _say(self) -> None:
        wrong = bool(self.property("wrong"))
        if self.when is None:
            self.say(self._why, tone="bad" if wrong else "text3")
        elif self.when.at is None:
            day = formats.full_day(self.when.day)
            text = self.tr("{day}. Add a time, such as 2pm.").format(day=day)
            self.say(text, tone="bad" if wrong else "text3")
        else:
            past = self.when.at < self._clock() and not self.past_is_fine
            self.say(self._told(self.when, self.when.at, past=past), tone="warn" if past else "ok")

    def _told(self, when: "When", at: datetime, *, past: bool) -> str:
        own = self._zone()
        elsewhere = when.zone if when.zone != own else self._their_zone
        both = formats.yours_and_theirs(at, own=own, theirs=elsewhere)
        here = at.astimezone(ZoneInfo(own))
        parts = [formats.full_day(here.date()), both or formats.clock(at, own)]
        if when.minutes:
            parts.append(words.minutes(when.minutes))
        told = [", ".join(parts), when.note, self.tr("That is in the past.") if past else ""]
        return ". ".join(part.rstrip(".") for part in told if part)

    def _offer_their_clock(self) -> None:
        own, theirs, now = self._zone(), self._their_zone, self._clock()
        typed_zone = self.when is not None and self.when.zone not in {own, theirs}
        differ = (
            bool(theirs) and now.astimezone(ZoneInfo(own)).utcoffset() != now.astimezone(ZoneInfo(theirs)).utcoffset()
        )
        if differ:
            self.theirs.setText(self.tr("This is {place} time").format(place=formats.place_of(theirs)))
        self.theirs.setVisible(differ and not typed_zone)
