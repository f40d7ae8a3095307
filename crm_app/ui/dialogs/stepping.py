"""What is asked about a step: what they answered, until when it is put off, what was said, what is to be done."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain import one_liners, times
from crm_app.ui import event_words, formats
from crm_app.ui.dialogs.ask import Ask, line
from crm_app.ui.widgets.boxes import holder, row
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.person_field import Offer, PersonField

YES, NOT_NOW, NO, ELSE, BOUNCED = "agreed", "not-now", "declined", "redirected", "bounced"
TOMORROW, NEXT_WEEK, A_DAY = "tomorrow", "next-week", "day"
_MORNING = time(6)
Offers = Callable[[str], list[Offer]]


class Answered(Ask):
    """Yes, not now, no, or somebody else; the words they used, and whom they named."""

    def __init__(self, window: QWidget, *, name: str, offers: Offers) -> None:
        super().__init__(window, title=_tr("What did {name} answer?").format(name=name), verb=_tr("Store the answer"))
        choices = [
            (YES, self.tr("Yes"), "check"), (NOT_NOW, self.tr("Not now"), "clock"), (NO, self.tr("No"), "x"),
            (ELSE, self.tr("Somebody else"), "user-plus"), (BOUNCED, self.tr("It came back"), "undo-2"),
        ]  # fmt: skip
        self.answer = ChoiceRow(self.tr("Answer"), choices)
        self.who = PersonField(offers)
        self.who.setAccessibleName(self.tr("Whom did they name?"))
        self.words = line(self.tr("What they said"), self.tr("Not needed; it stands in the timeline"))
        self.ask_for(self.tr("Answer"), self.answer)
        self.ask_for(self.tr("Whom did they name?"), self.who)
        self.ask_for(self.tr("What they said"), self.words)
        self._named = self.who.parentWidget()
        self.answer.changed.connect(self._show_who)
        self._show_who(YES)
        self.answer.choose(YES)
        self.answer.setFocus()

    def _show_who(self, key: str) -> None:
        if self._named is not None:
            self._named.setVisible(key == ELSE)
            self.adjustSize()
        if key == ELSE:
            self.who.setFocus()

    @override
    def ready(self) -> bool:
        """An answer is needed, and with somebody else their name."""
        if not self.answer.key:
            self.answer.setFocus()
            return False
        nameless = self.answer.key == ELSE and not self.who.text().strip()
        if nameless:
            self.who.setFocus()
        return not nameless


class PutOff(Ask):
    """Until tomorrow, next week or a day, and why."""

    def __init__(self, window: QWidget, *, title: str, now: datetime, read_day: Callable[[str], date]) -> None:
        """`now` carries the zone whose days count; `read_day` reads a day as people type it or raises Unusable."""
        super().__init__(window, title=title, verb=_tr("Put off"))
        self._now, self._read_day = now, read_day
        tomorrow = now.date() + timedelta(days=1)
        week = now.date() + timedelta(days=7 - now.weekday())
        self._days = {TOMORROW: tomorrow, NEXT_WEEK: week}
        texts = [
            (TOMORROW, self.tr("Tomorrow"), ""),
            (NEXT_WEEK, self.tr("Next week, {day}").format(day=formats.day(week, today=now.date())), ""),
            (A_DAY, self.tr("A day"), ""),
        ]
        self.until = ChoiceRow(self.tr("Until when?"), texts)
        self.until.choose(TOMORROW)
        self.day = line(self.tr("Which day?"), self.tr("Thu, 3 Dec or in 2 weeks"))
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.why = line(self.tr("Why?"), self.tr("They are away, I wait for the report"))
        self.ask_for(self.tr("Until when?"), self.until)
        self.ask_for(self.tr("Which day?"), self.day, self.hint)
        self.ask_for(self.tr("Why?"), self.why)
        self._typed = self.day.parentWidget()
        self.hint.hide()
        self.until.changed.connect(self._show_day)
        self.day.textChanged.connect(self._say)
        self._show_day(TOMORROW)
        self.until.setFocus()

    @property
    def moment(self) -> datetime | None:
        """When it comes back: in the morning of that day; None where no day to come was named."""
        day = self._days.get(self.until.key) or self._read()
        return times.at_local(day, _MORNING, str(self._now.tzinfo)) if day and day > self._now.date() else None

    def _read(self) -> date | None:
        from crm_app.errors import Unusable

        try:
            return self._read_day(self.day.text()) if self.until.key == A_DAY else None
        except Unusable:
            return None

    def _show_day(self, key: str) -> None:
        if self._typed is not None:
            self._typed.setVisible(key == A_DAY)
            self.adjustSize()
        if key == A_DAY:
            self.day.setFocus()

    def _say(self) -> None:
        at = self.moment
        _hint(self, self.hint, formats.full_day(at.astimezone(self._now.tzinfo).date()) if at else "")

    @override
    def ready(self) -> bool:
        """A day to come is needed."""
        if self.moment is None:
            _hint(self, self.hint, self.tr("Name a day to come, such as Thu, 3 Dec or in 2 weeks."))
            (self.day if self.until.key == A_DAY else self.until).setFocus()
            return False
        return True


class LogTouch(Ask):
    """With whom, how, what was said, and when if not now."""

    def __init__(
        self, window: QWidget, *, offers: Offers, person: Offer | None, now: datetime,
        read_moment: Callable[[str], datetime],
    ) -> None:  # fmt: skip
        super().__init__(window, title=_tr("Log a contact"), verb=_tr("Log it"))
        self._now, self._read_moment = now, read_moment
        self.who = PersonField(offers)
        self.kind = Choice(self.tr("How"), event_words.touch_kinds())
        self.note = line(self.tr("What was said"), self.tr("What was said, yesterday 3pm if not now"))
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.ask_for(self.tr("With whom?"), self.who)
        self.ask_for(self.tr("How?"), holder(row(self.kind, None)))
        self.ask_for(self.tr("What was said?"), self.note, self.hint)
        self.note.textChanged.connect(self._say)
        if person is not None:
            self.who.set_person(person)
            self.who.setCursorPosition(0)
        (self.note if person else self.who).setFocus()
        self._say()

    @property
    def key(self) -> str:
        """The way of the contact."""
        return event_words.touch_kinds()[self.kind.currentIndex()][0]

    @property
    def read(self) -> one_liners.TouchLine:
        """What was said, and when."""
        return one_liners.touch(self.note.text(), self._read_moment, now=self._now)

    def _say(self) -> None:
        at = self.read.at
        if at is None:
            self.hint.setText(self.tr("Now"))
            return
        there = at.astimezone(self._now.tzinfo)
        self.hint.setText(f"{formats.full_day(there.date())}, {formats.clock_of(there)}")

    @override
    def ready(self) -> bool:
        """Somebody is needed."""
        named = bool(self.who.text().strip())
        if not named:
            self.who.setFocus()
        return named


class NewTask(Ask):
    """What is to be done, by when, and about whom if about anybody."""

    def __init__(
        self, window: QWidget, *, offers: Offers, person: Offer | None, read_day: Callable[[str], date]
    ) -> None:
        super().__init__(window, title=_tr("Something to do"), verb=_tr("Add to my list"))
        self._read_day = read_day
        self.what = line(self.tr("What?"), self.tr("Read the report by Friday"))
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.kind = Choice(self.tr("What sort of thing"), task_kinds())
        self.who = PersonField(offers)
        self.who.setPlaceholderText(self.tr("Nobody in particular"))
        self.ask_for(self.tr("What?"), self.what, self.hint)
        self.ask_for(self.tr("What sort of thing"), holder(row(self.kind, None)))
        self.ask_for(self.tr("About whom?"), self.who)
        if person is not None:
            self.who.set_person(person)
            self.who.setCursorPosition(0)
        self.hint.hide()
        self.what.textChanged.connect(self._say)
        self.what.setFocus()

    @property
    def read(self) -> one_liners.PromiseLine:
        """What is to be done, and the day it is due."""
        return one_liners.promise(self.what.text(), self._read_day)

    @property
    def key(self) -> str:
        """The sort of thing."""
        return task_kinds()[self.kind.currentIndex()][0]

    def _say(self) -> None:
        due = self.read.due
        _hint(self, self.hint, self.tr("By {day}").format(day=formats.full_day(due)) if due else "")

    @override
    def ready(self) -> bool:
        """Words are needed."""
        said = bool(self.read.what)
        if not said:
            self.what.setFocus()
        return said


def _hint(dialog: Ask, label: Label, text: str) -> None:
    """Say something below a field, with room for it."""
    label.setText(text)
    label.setVisible(bool(text))
    dialog.adjustSize()


def task_kinds() -> list[tuple[str, str]]:
    """The sorts of things one notes to do."""
    return [
        ("", _tr("Something else")),
        ("read", _tr("Read")),
        ("attend", _tr("Attend")),
        ("call", _tr("Call an association or agency")),
        ("resume", _tr("Send a résumé")),
        ("application", _tr("Apply")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("stepping", text)
