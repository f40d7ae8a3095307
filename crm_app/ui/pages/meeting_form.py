"""*I have a meeting coming up*: one form; only who and when are required, Enter saves it and the sheet follows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from crm_app.domain import wheres
from crm_app.domain.wheres import Where
from crm_app.ui.drafts import Drafts
from crm_app.ui.pages import meeting_hints
from crm_app.ui.pages.meeting_day import DayFields, form_line
from crm_app.ui.pages.page import Page
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice_row import ModeRow
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.minutes_field import MinutesField
from crm_app.ui.widgets.person_field import Offer, PersonField
from crm_app.ui.widgets.when_field import WhenField

if TYPE_CHECKING:
    from crm_app.domain.whens import When

DRAFT = "meeting"
_WIDTH = 560


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """What was filled in: a person of the book or a new name, when, and what else is known."""

    person: int
    name: str
    title: str
    organisation: str
    when: "When"
    zone: str
    minutes: int | None
    where: Where
    referrer: int
    referrer_name: str
    goal: str
    day: Mapping[str, str]
    """Columns of the meeting about its day: whom to ask for, the way there ..."""
    leave_by: datetime | None


class MeetingForm(Page):
    """The form; it never loses what was typed: a draft is kept until the meeting is in the book or was cancelled."""

    filled = Signal(object)
    """A `MeetingPlan`, when both required fields are good."""
    left = Signal()

    def __init__(
        self,
        offers: Callable[[str], list[Offer]],
        clock: Callable[[], datetime],
        drafts: Drafts,
        *,
        zone: Callable[[], str],
        zone_of: Callable[[int], str] = lambda _person: "",
        usual_minutes: Callable[[], int] = lambda: 30,
    ) -> None:
        """`zone` tells the IANA zone in which times are typed, `zone_of` that of a person, if known."""
        super().__init__()
        self._clock = clock
        self._zone_of = zone_of
        self._usual_minutes = usual_minutes
        self._asked_about_past = ""
        self._drafts = drafts
        self.who = PersonField(offers)
        self.role = form_line()
        self.organisation = form_line()
        self.when = WhenField(clock, zone)
        self.minutes = MinutesField()
        self.mode = ModeRow()
        self.where = form_line(self.tr("Address, phone number or video link"))
        self.sent_by = PersonField(offers)
        self.goal = form_line(self.tr("What their work is really like, for example"))
        self.day = DayFields(clock, zone)
        self.more = Fold(self.tr("More about the day"), self.day)
        self.who_hint = Label("", "small", tone="text3", wrap=True)
        self.when_hint = self.when.hint
        self.sent_hint = Label("", "small", tone="text3", wrap=True)
        self.save = Button(self.tr("Save and see the sheet"), "primary", "file-text", height=36)
        self.cancel = Button(self.tr("Cancel"), "plain", height=36)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = Label(self.tr("I have a meeting coming up"), "page_title")
        about = Label(self.tr("Two fields are enough. The rest makes the sheet better."), tone="text2", wrap=True)
        role_row = row(
            self._labelled(self.tr("Their role"), self.role),
            self._labelled(self.tr("At which organisation"), self.organisation),
            space=12,
        )
        theirs = holder(row(self.when.theirs, None))
        how = holder(column(Label(self.tr("How?"), "base_strong", tone="text2"), self.mode, None, space=4))
        how_row = row(self._labelled(self.tr("How long?"), self.minutes), how, None, space=20)
        fields = column(
            title, about, 6,
            self._labelled(self.tr("Who are you meeting? (needed)"), self.who, self.who_hint),
            role_row,
            self._labelled(self.tr("When? (needed)"), self.when, self.when_hint, theirs),
            self._labelled(self.tr("Where?"), self.where),
            self._labelled(self.tr("Who sent you?"), self.sent_by, self.sent_hint),
            self._labelled(self.tr("What do you want to learn?"), self.goal),
            how_row,
            self.more,
            None,
            space=12,
        )  # fmt: skip
        inner = holder(fields)
        inner.setMaximumWidth(px(_WIDTH))
        beside = row(inner, None, margins=(28, 22, 28, 12))
        beside.setStretch(0, 100)
        page = pane(beside, kind="surface")
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = pane(row(self.save, self.cancel, None, margins=(28, 10, 28, 16)), kind="surface")
        self.setLayout(column(scroll, foot, space=0))

    def _labelled(self, text: str, field: QWidget, *hints: QWidget) -> QWidget:
        label = Label(text, "base_strong", tone="text2")
        label.setBuddy(field)
        field.setAccessibleName(text)
        return holder(column(label, field, *hints, None, space=4))

    def _connect(self) -> None:
        for field in self._fields().values():
            field.returnPressed.connect(self.submit)
            field.textChanged.connect(self._typed)
            field.installEventFilter(self)
        self.who.settled.connect(self._say_who)
        self.sent_by.settled.connect(self._say_who)
        self.when.understood.connect(self._take_minutes)
        self.when.understood.connect(self._take_start)
        self.where.textChanged.connect(self._take_mode)
        self.more.opened.connect(lambda: QTimer.singleShot(0, self, self._show_day))
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.give_up)
        self._drafts.watch(DRAFT, self._texts)

    def _fields(self) -> dict[str, QLineEdit]:
        return {
            "who": self.who, "title": self.role, "organisation": self.organisation, "when": self.when,
            "where": self.where, "sent_by": self.sent_by, "goal": self.goal, **self.day.fields,
            "leave_by": self.day.leave_by,
        }  # fmt: skip

    def _texts(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields().items()}

    def start(self, person: Offer | None = None, *, when: str = "") -> None:
        """Begin a form: for somebody of the book, at a time, or with what was left unsaved the last time."""
        self._asked_about_past = ""
        kept = {} if person or when else self._drafts.kept(DRAFT)
        for name, field in self._fields().items():
            field.setText(kept.get(name, ""))
            _mark(field, wrong=False)
        self.minutes.set_value(self._usual_minutes())
        self.mode.choose("")
        self.when.theirs.setChecked(False)
        if person:
            self.who.set_person(person)
        elif kept:
            self.who.look()
            self.sent_by.look()
        if person:
            self._drafts.drop(DRAFT)
        self.more.button.setChecked(any(self.day.texts().values()) or bool(self.day.leave_by.text()))
        self.when.setText(when or kept.get("when", ""))
        self._say_who()
        self._take_mode()
        (self.when if person else self.who).setFocus()

    def done(self) -> None:
        """The meeting is in the book: nothing is left to keep."""
        self._drafts.drop(DRAFT)

    def give_up(self) -> None:
        """Leave the form without a meeting; what was typed is thrown away, as asked."""
        self.done()
        self.left.emit()

    def _typed(self) -> None:
        self._drafts.touch(DRAFT)

    def submit(self) -> None:
        """Give out what was filled in, or go to the field that still needs something and say what."""
        name = " ".join(self.who.text().split())
        self.when.read()
        when = self.when.when
        _mark(self.who, wrong=not name)
        self._say_who()
        if when is None or when.at is None:
            self.when.refuse()
        if not name:
            _say(self.who_hint, self.tr("Type the name of the person you are meeting."), tone="bad")
            self.who.setFocus()
        elif when is None or when.at is None:
            self.when.setFocus()
        elif when.at < self._clock() and self._asked_about_past != self.when.text():
            self._asked_about_past = self.when.text()
            self.when.say(self.tr("This is in the past. Press Enter again to keep it."), tone="warn")
            self.when.setFocus()
        else:
            self._give_out(name, when)

    def _give_out(self, name: str, when: "When") -> None:
        sent_by = " ".join(self.sent_by.text().split())
        where = wheres.read(self.where.text())
        plan = MeetingPlan(
            person=self.who.person,
            name=name,
            title=self.role.text().strip(),
            organisation=self.organisation.text().strip(),
            when=when,
            zone=self.when.zone,
            minutes=self.minutes.value(),
            where=replace(where, mode=self.mode.chosen or where.mode),
            referrer=self.sent_by.person if sent_by else 0,
            referrer_name=sent_by,
            goal=self.goal.text().strip(),
            day=self.day.texts(),
            leave_by=self.day.leaving(),
        )
        self._drafts.write()
        self.filled.emit(plan)

    def _show_day(self) -> None:
        self._scroll.ensureWidgetVisible(self.more)

    def _take_start(self) -> None:
        """A bare hour to leave by is one of the day of the meeting."""
        when = self.when.when
        self.day.leave_by.count_from(when.at if when is not None else None)

    def _take_minutes(self) -> None:
        """A length that was typed beside the time is the length."""
        if self.when.when is not None and self.when.when.minutes:
            self.minutes.set_value(self.when.when.minutes)

    def _say_who(self) -> None:
        if self.who.text().strip():
            _mark(self.who, wrong=False)
        _say(self.who_hint, meeting_hints.person(self.who))
        _say(self.sent_hint, meeting_hints.person(self.sent_by))
        meant = self.who.meant
        self.when.set_their_zone(self._zone_of(meant.person) if meant else "")
        job = (meant.title, meant.organisation) if meant else ("", "")
        for field, known in zip((self.role, self.organisation), job, strict=True):
            field.setPlaceholderText(self.tr("As in the book: {text}").format(text=known) if known else "")

    def _take_mode(self) -> None:
        """What the place says about how one meets, until that is chosen by hand."""
        text = self.where.text().strip()
        self.mode.suggest(wheres.read(text).mode if text else "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    field.setProperty("wrong", wrong)
    field.style().polish(field)


def _say(hint: Label, text: str, *, tone: str = "text3") -> None:
    hint.setText(text)
    hint.setVisible(bool(text))
    hint.set_tone(tone)
