"""One person, read-only: who they are, how to reach them, who sent you, what was arranged and noted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_app.domain.incoming import Detail
from crm_app.store.meetings import MeetingRow
from crm_app.store.notes import NoteRow
from crm_app.store.people import Whole
from crm_app.store.referrals import Link
from crm_app.ui import formats, own_clock, words
from crm_app.ui.actions import Actions
from crm_app.ui.widgets.boxes import Part, clear, column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label, Picture, StageChip
from crm_app.ui.widgets.note_text import NoteText
from crm_app.ui.widgets.wrapped_text import WrappedText

_STEP_IN = 14
"""Pixels by which each name on the way to somebody is set in from the one before."""
_ICONS = {"email": "mail", "phone": "phone", "url": "link", "address": "map-pin", "messaging": "message-square"}


@dataclass(frozen=True, slots=True)
class PersonView:
    """What the detail shows about one person; `place` is where their organisation is,
    `own_zone` the zone of the book's owner.
    """

    whole: Whole
    place: str
    own_zone: str
    meetings: list[MeetingRow]
    notes: list[NoteRow]


class PersonDetail(QFrame):
    """The pane on the right; it shows what it is given and asks for things by signals."""

    person_wanted = Signal(int)
    sheet_wanted = Signal(int)
    copied = Signal(str)
    left = Signal()

    def __init__(self, actions: Actions, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._clock = clock
        self.shown_name = ""
        self.avatar = Avatar()
        self.name = WrappedText("person_title")
        self.role = Label("", tone="text2", wrap=True)
        self.chip = StageChip()
        self.said = ElidedLabel("", "small", tone="text3")
        self.plan = Button(self.tr("Plan a meeting"), "primary", "calendar-plus")
        self.prepare = Button(self.tr("Prep sheet"), "plain", "file-text")
        actions.bind(self.plan, "plan_meeting")
        actions.bind(self.prepare, "prep_sheet")
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self._body = QVBoxLayout()
        self._nobody = Label(self.tr("Choose somebody in the list to see them here."), tone="text3", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = self._build()
        self.setLayout(column(self._content, self._nobody, space=0))
        self.show_person(None)

    def _build(self) -> QWidget:
        chip_row = row(self.chip, self.said, space=8)
        head_words = column(self.name, self.role, 5, chip_row, None, space=1)
        head = row(column(self.avatar, None), head_words, space=14)
        buttons = row(self.back, self.plan, self.prepare, None, space=6)
        inside = pane(column(self._body, None, margins=(20, 4, 20, 20)), kind="surface")
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Details of this person"))
        top = holder(column(head, buttons, space=14, margins=(20, 18, 16, 10)))
        whole = column(top, scroll, space=0)
        whole.setStretch(1, 1)
        return holder(whole)

    def show_person(self, view: PersonView | None) -> None:
        """Show somebody, or say that nobody is chosen."""
        self._content.setVisible(view is not None)
        self._nobody.setVisible(view is None)
        self.shown_name = view.whole.name if view else ""
        if view is None:
            return
        whole = view.whole
        job = next((job for job in whole.jobs if job.current), None)
        role = words.role(job.title, job.organisation_name) if job else ""
        self.avatar.set_name(whole.name)
        self.name.setText(whole.name)
        self.role.setText(" · ".join(filter(None, (role, view.place))))
        self.role.setVisible(bool(self.role.text()))
        self.chip.set_stage(whole.stage, words.stage(whole.stage))
        said_as = whole.columns["said_as"]
        sound = self.tr("said {sound}").format(sound=said_as) if said_as else ""
        self.said.setText(" · ".join(filter(None, (whole.columns["second_name"], whole.columns["pronouns"], sound))))
        self.prepare.setVisible(bool(view.meetings))
        clear(self._body)
        groups = (
            self._stop(whole), self._path(whole), self._details(whole.details), self._tags(whole.tags),
            self._meetings(view), self._notes(view),
        )  # fmt: skip
        for group in groups:
            self._add(group)

    def _add(self, group: QWidget | None) -> None:
        if group is not None:
            self._body.addWidget(group)
            self._body.addSpacing(16)

    def _stop(self, whole: Whole) -> QWidget | None:
        if not whole.columns["do_not_contact"]:
            return None
        reason = whole.columns["do_not_contact_reason"]
        text = self.tr("Do not contact. {reason}").format(reason=reason) if reason else self.tr("Do not contact.")
        icon = Picture("circle-alert", "bad")
        return pane(row(icon, Label(text, "base_strong", tone="bad", wrap=True), margins=(12, 8, 12, 8)), kind="bad")

    def _path(self, whole: Whole) -> QWidget | None:
        if not whole.path:
            return None
        box = QVBoxLayout()
        box.setSpacing(2)
        for place, link in enumerate(whole.path):
            box.addLayout(self._stop_on_path(place, link))
        arrow = Picture("chevron-right", "text3", 14)
        box.addLayout(
            row(len(whole.path) * _STEP_IN, arrow, Avatar(whole.name, 20), ElidedLabel(whole.name, "group"), space=6)
        )
        last = whole.path[-1]
        if last.words and not last.private:
            box.addWidget(Label(last.words, "small", tone="text2", wrap=True))
        return _group(self.tr("Who sent you"), box)

    def _stop_on_path(self, place: int, link: Link) -> QHBoxLayout:
        before: list[Part] = [place * _STEP_IN, Picture("chevron-right", "text3", 14)] if place else []
        if link.person is None:
            return row(*before, Picture("users", "text3", 16), ElidedLabel(link.name, tone="text2"), space=6)
        button = NameButton(link.name)
        button.clicked.connect(partial(self.person_wanted.emit, link.person))
        return row(*before, Avatar(link.name, 20), button, None, space=6)

    def _details(self, details: Sequence[Detail]) -> QWidget | None:
        if not details:
            return None
        box = QVBoxLayout()
        box.setSpacing(2)
        for detail in details:
            text = formats.isolated(detail.text) if detail.kind == "phone" else detail.text
            copy = SquareButton(self.tr("Copy {value}").format(value=detail.text), "copy", size=26)
            copy.clicked.connect(partial(self._copy, detail.text))
            label = ElidedLabel(text.replace("\n", ", "), tone="text2")
            kind = Label(detail.label, "small", tone="text3")
            box.addLayout(row(Picture(_ICONS.get(detail.kind, "info"), "text3", 15), label, kind, copy, space=10))
        return _group(self.tr("How to reach them"), box)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(self.tr("Copied {value}").format(value=text))

    def _tags(self, tags: Sequence[str]) -> QWidget | None:
        if not tags:
            return None
        return _group(self.tr("Tags"), column(Label(", ".join(tags), tone="text2", wrap=True)))

    def _meetings(self, view: PersonView) -> QWidget | None:
        if not view.meetings:
            return None
        box = QVBoxLayout()
        box.setSpacing(4)
        for meeting in view.meetings:
            when = str(
                own_clock.begins(
                    meeting.start, zone=meeting.zone, mode=meeting.mode, own=view.own_zone, now=self._clock()
                )
            )
            title = self.tr("{when}, {length}").format(when=when, length=words.minutes(meeting.minutes))
            about = " · ".join(part for part in (words.state(meeting.state), words.meeting_place(meeting)) if part)
            texts = column(Label(title, "base_strong", wrap=True), ElidedLabel(about, "small", tone="text3"), space=1)
            open_sheet = Button(self.tr("Sheet"), "link", height=26, role="small_strong")
            open_sheet.setAccessibleName(self.tr("Prep sheet of {when}").format(when=when))
            open_sheet.clicked.connect(partial(self.sheet_wanted.emit, meeting.id))
            icon = "handshake" if meeting.held_end else "calendar-days"
            box.addLayout(row(column(Picture(icon, "text2", 15), None), texts, open_sheet, space=10))
        return _group(self.tr("Meetings"), box)

    def _notes(self, view: PersonView) -> QWidget | None:
        own = view.whole.columns["note"]
        texts = [(self.tr("On the contact"), own)] if own else []
        texts += [(self._heading(note, view.own_zone), note.text) for note in view.notes]
        if not texts:
            return None
        box = QVBoxLayout()
        box.setSpacing(12)
        for heading, text in texts:
            box.addLayout(column(Label(heading, "small", tone="text3"), NoteText(text), space=2))
        return _group(self.tr("Notes"), box)

    def _heading(self, note: NoteRow, zone: str) -> str:
        at, now = (moment.astimezone(ZoneInfo(zone)) for moment in (note.at, self._clock()))
        when = formats.day(at.date(), today=now.date())
        return self.tr("{when}, private").format(when=when) if note.private else when


def _group(title: str, body: QVBoxLayout) -> QWidget:
    group = holder(column(Label(title, "section", tone="text2"), body, space=6))
    group.setAccessibleName(title)
    return group
