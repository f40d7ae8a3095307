"""The person or meeting behind a line of Today, in short: why it is there, how to reach them, what was last said."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from crm_app.domain.incoming import Detail
from crm_app.store.people import Whole
from crm_app.ui import deeds, formats, words
from crm_app.ui.actions import Actions
from crm_app.ui.clock_mark import ClockRing
from crm_app.ui.delegates.today import MARKS
from crm_app.ui.models.today import TodayLine
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label, Picture
from crm_app.ui.widgets.wrapped_text import WrappedText

_ACTS = (
    deeds.SHEET, deeds.ANSWERED, deeds.BACK, deeds.HAPPENED, deeds.WRITE_UP, deeds.LOOK_BACK, deeds.PLAN, deeds.WRITE,
    deeds.LOG, deeds.DONE,
)  # fmt: skip
"""In the order of the row."""
_BY_ACTION = tuple(name for name in _ACTS if name not in {deeds.SHEET, deeds.PLAN})
_REACHED_BY = {"phone": "phone", "email": "mail"}


@dataclass(frozen=True, slots=True)
class TodayView:
    """What the pane shows of a line: the person, what is said of each of its steps, and the last notes.

    `facts` are (title, text) of a meeting: its goal, its place; `notes` are (day, text), newest first.
    """

    line: TodayLine
    person: Whole | None
    reasons: Sequence[str]
    facts: Sequence[tuple[str, str]]
    notes: Sequence[tuple[str, str]]
    last_contact: str
    scripts: Callable[[], Mapping[str, str]] | None = None
    """What to say on the phone, where that is next; asked for when somebody looks."""


class TodayDetail(QFrame):
    """The pane on the right; it shows what it is given and asks for things by signals."""

    person_wanted = Signal(int)
    sheet_wanted = Signal(int)
    plan_wanted = Signal(int)
    letter_wanted = Signal(str, int)
    copied = Signal(str)
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._line: TodayLine | None = None
        self.ring = ClockRing()
        self.avatar = Avatar("", 56)
        self.title = WrappedText("person_title")
        self.due = Label("", "small_strong", tone="text2", wrap=True)
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.open = Button(self.tr("Open person"), "link", height=26, role="small_strong")
        self.acts = {name: Button("", "plain", "check", height=32) for name in _ACTS}
        for name in _BY_ACTION:
            actions.bind(self.acts[name], name)
        self.sheet, self.done, self.plan = (self.acts[name] for name in (deeds.SHEET, deeds.DONE, deeds.PLAN))
        self.answered = self.acts[deeds.ANSWERED]
        self.snooze = SquareButton(self.tr("Put off, or bring back"), "alarm-clock", size=32)
        actions.bind(self.snooze, deeds.BACK)
        self._small_avatar = Avatar("", 28)
        self._role = ElidedLabel("", "base_strong")
        self._path = ElidedLabel("", "small", tone="text3")
        self._body = QVBoxLayout()
        self.setLayout(column(self._build(), space=0))
        self.open.clicked.connect(self._open)
        self.sheet.clicked.connect(self._show_sheet)
        self.plan.clicked.connect(self._plan)
        self.back.clicked.connect(self.left)

    def _build(self) -> QWidget:
        words_ = column(None, self.title, self.due, None, space=1)
        head = row(column(self.back, None), column(self.ring, self.avatar, None), words_, space=14)
        who = row(self._small_avatar, column(self._role, self._path, space=1), self.open, space=10)
        self._who = holder(who)
        top = column(head, hairline(), self._who, space=12, margins=(20, 18, 16, 12))
        inside = pane(column(self._body, None, margins=(20, 4, 20, 16)), kind="surface")
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What there is to know"))
        buttons = Flow(space=8, lines=8)
        buttons.setContentsMargins(px(20), px(10), px(16), px(16))
        for button in (*self.acts.values(), self.snooze):
            buttons.addWidget(button)
        whole = column(holder(top), scroll, holder(buttons), space=0)
        whole.setStretch(1, 1)
        return holder(whole)

    def show_line(self, view: TodayView | None) -> None:
        """Show what is behind a line; nothing where there is none."""
        self._line = view.line if view else None
        if view is None:
            return
        line = view.line
        self._show_head(line)
        person = view.person
        self._small_avatar.set_name(line.name)
        job = next((job for job in person.jobs if job.current), None) if person else None
        self._role.setText(words.role(job.title, job.organisation_name) if job else line.name)
        names = [link.name for link in person.path] if person else []
        self._path.setText("  ›  ".join([*names, line.name]) if names else view.last_contact)
        self._who.setVisible(person is not None)
        self._show_acts(line)
        clear(self._body)
        for title, text in view.facts:
            self._add(title, Label(text, tone="text2", wrap=True))
        if view.reasons:
            several = len(view.reasons) > 1
            texts = [_bullet(text) if several else Label(text, tone="text2", wrap=True) for text in view.reasons]
            self._add(self.tr("Why it is here"), *texts)
        if person is not None:
            self._add(self.tr("How to reach them"), *self._ways(person.details))
        if view.scripts is not None:
            self._body.addWidget(self._script(view.scripts))
            self._body.addSpacing(16)
        self._add(self.tr("Last notes"), *(_note(day, text) for day, text in view.notes))

    def _script(self, scripts: Callable[[], Mapping[str, str]]) -> QWidget:
        """Folded until somebody looks: a start makes no letters."""
        from crm_app.ui.pages.letter.script import Script

        script = Script()
        script.copied.connect(self.copied)
        script.change_wanted.connect(self._write_script)
        fold = Fold(self.tr("What to say on the phone"), script)
        fold.opened.connect(lambda: script.show_texts(scripts()))
        return fold

    def _write_script(self, kind: str) -> None:
        if self._line is not None:
            self.letter_wanted.emit(kind, self._line.person)

    def _show_acts(self, line: TodayLine) -> None:
        """The natural act is filled, the others stand beside it."""
        offered = {deed.action: deed for deed in line.deeds}
        first = line.deeds[0].action if line.deeds else ""
        for name, button in self.acts.items():
            deed = offered.get(name)
            button.setVisible(deed is not None)
            if deed is not None:
                button.setText(deed.text)
                button.set_icon(deed.icon)
                button.set_kind("primary" if name == first else "plain")
        self.snooze.setVisible(bool(line.task) and deeds.BACK not in offered)

    def _show_head(self, line: TodayLine) -> None:
        standing = line.standing
        self.ring.setVisible(standing.share is not None)
        self.avatar.setVisible(standing.share is None and bool(line.person))
        self.avatar.set_name(line.name)
        if standing.share is not None:
            self.ring.show_left(standing.share, standing.short, mark=MARKS[standing.tone], words=standing.tone)
        self.title.setText(line.title)
        text = ", ".join(filter(None, (standing.above, standing.below)))
        self.due.setText(text)
        self.due.setToolTip(standing.tip)
        self.due.set_tone(standing.tone if standing.tone != "text" else "text2")

    def _add(self, title: str, *parts: QWidget) -> None:
        if parts:
            group = holder(column(Label(title, "section", tone="text2"), *parts, space=6))
            group.setAccessibleName(title)
            self._body.addWidget(group)
            self._body.addSpacing(16)

    def _ways(self, details: Sequence[Detail]) -> list[QWidget]:
        return [self._way(detail) for detail in details if detail.kind in _REACHED_BY][:4]

    def _way(self, detail: Detail) -> QWidget:
        text = formats.isolated(detail.text) if detail.kind == "phone" else detail.text
        copy = SquareButton(self.tr("Copy {value}").format(value=detail.text), "copy", size=26)
        copy.clicked.connect(partial(self._copy, detail.text))
        icon = Picture(_REACHED_BY[detail.kind], "text3", 15)
        return holder(row(icon, ElidedLabel(text, tone="text2"), copy, space=10))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(self.tr("Copied {value}").format(value=text))

    def _open(self) -> None:
        if self._line is not None:
            self.person_wanted.emit(self._line.person)

    def _show_sheet(self) -> None:
        if self._line is not None:
            self.sheet_wanted.emit(self._line.meeting)

    def _plan(self) -> None:
        if self._line is not None:
            self.plan_wanted.emit(self._line.person)


def _bullet(text: str) -> QWidget:
    return holder(row(column(Picture("circle-dot", "text3", 14), None), Label(text, wrap=True), space=9))


def _note(day: str, text: str) -> QWidget:
    return holder(column(Label(day, "small", tone="text3"), Label(text, tone="text2", wrap=True), space=1))
