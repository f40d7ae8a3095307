"""Writing one letter: its fields with marks in the margin, what to look at beside them, and the ways out below."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from crm_app.domain import checker, thanks
from crm_app.domain.checker import SUBJECT, TEXT, Mark
from crm_app.domain.letter_kinds import ABOUT_A_NAME, KINDS, SCRIPT, About, form
from crm_app.errors import Unusable
from crm_app.store import details, letter_facts, letter_templates, letters
from crm_app.store.letters import LetterRow
from crm_app.ui import formats, letter_words, own_clock
from crm_app.ui.pages.letter.at_hand import AtHand
from crm_app.ui.pages.letter.before_asking import BeforeAsking
from crm_app.ui.pages.letter.changes import LetterChanges
from crm_app.ui.pages.letter.checks import Checks, note
from crm_app.ui.pages.letter.form import LetterForm
from crm_app.ui.pages.letter.head import LetterHead
from crm_app.ui.pages.letter.out import Out
from crm_app.ui.pages.letter.sending import Sending
from crm_app.ui.pages.page import Page
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.tab_order import follow_layout
from crm_app.work import letters as composing
from crm_app.work.letters import Composed

_BESIDE_FROM = 760
"""Pixels of the page from which the marks stand beside the text."""
_ANY = "keep-in-touch"
"""Stands in for what was received and is no kind that one writes."""
_MOMENT = 150
"""Milliseconds after a key until the text is looked at again."""
_SHOWN_HERE = frozenset({
    "letter", "letter_template", "person", "detail", "affiliation", "organisation", "meeting", "meeting_question",
    "participant", "promise", "referral", "request", "attempt", "me", "introduction", "setting", "campaign", "playbook",
})  # fmt: skip


class LetterPage(Page):
    """Everything saves by itself; nothing is ever sent from here."""

    left = Signal()

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._book = session.book
        self.letter: Composed | None = None
        self._sent: LetterRow | None = None
        self.marks: Sequence[Mark] = ()
        self._is_stale = False
        self.changes = LetterChanges(saving, self)
        self.head = LetterHead()
        self.form = LetterForm()
        self.checks = Checks()
        self.at_hand = AtHand(self._book)
        self.before = BeforeAsking(self._book)
        self.out = Out()
        self.sending = Sending(
            self._book, self.changes, self.out, now=lambda: self._now, person=self._whom,
            reads=lambda: self._sent is not None, window=self,
        )  # fmt: skip
        self.keep = Button(self.tr("Keep as my own words"), "link", height=26, role="small_strong")
        self.again = Button(self.tr("Start again"), "link", height=26, role="small_strong")
        self.reset = Button(self.tr("Back to the words it came with"), "link", height=26, role="small_strong")
        self._look_again = QTimer(self, singleShot=True, interval=_MOMENT)
        self._lay_out()
        self._connect(session)

    def _lay_out(self) -> None:
        own = Flow(space=4, lines=0)
        for button in (self.keep, self.again, self.reset):
            own.addWidget(button)
        self._writing = holder(column(self.form, holder(own), None, space=2))
        self._looking = holder(column(self.before, self.checks, self.at_hand, None, space=18))
        self._writing.setMaximumWidth(px(720))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(px(20), px(6), px(16), px(16))
        self._columns.setSpacing(px(20))
        self._columns.addWidget(self._writing, 5)
        self._columns.addWidget(self._looking, 3)
        self.scroller = QScrollArea()
        self.scroller.setWidget(pane(self._columns, kind="surface"))
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = pane(column(self.out, margins=(20, 10, 20, 12)), kind="statusrow")
        whole = column(self.head, self.scroller, foot, space=0)
        whole.setStretch(1, 1)
        self.setLayout(column(pane(whole, kind="surface"), space=0))

    def _connect(self, session: Session) -> None:
        self.head.back.clicked.connect(self.left)
        self.head.person.clicked.connect(self._open_person)
        self.head.private.connect(self._set_private)
        self.head.discarded.connect(self.discard)
        form_ = self.form
        form_.kind_picked.connect(self._pick_kind)
        form_.about_picked.connect(self._pick_name)
        form_.address_wanted.connect(self._open_person)
        form_.to_picked.connect(self._pick_address)
        form_.subject.settled.connect(self._typed)
        form_.text.settled.connect(self._typed)
        form_.subject.textChanged.connect(self._look_again.start)
        form_.text.textChanged.connect(self._look_again.start)
        form_.text.cursorPositionChanged.connect(self._follow_cursor)
        form_.margined.chosen.connect(self._go_to_note)
        self._look_again.timeout.connect(self.look)
        self.checks.chosen.connect(self._go_to)
        self.at_hand.said.connect(self.said)
        self.before.person_wanted.connect(partial(self.wanted.emit, "person"))
        self.keep.clicked.connect(self.keep_words)
        self.again.clicked.connect(self.start_again)
        self.reset.clicked.connect(self.reset_words)
        self.out.mail_wanted.connect(partial(self._hand, self.sending.open_mail))
        self.out.copy_wanted.connect(partial(self._hand, self.sending.copy_text))
        self.out.file_wanted.connect(partial(self._hand, self.sending.choose_file))
        self.out.sent.connect(self.send)
        self.out.not_sent.connect(self._not_sent)
        self.out.anyway.connect(self.sending.go_on)
        self.sending.said.connect(self.said)
        session.changed.connect(self._refresh)

    # -- which letter

    def begin(self, kind: str, person: int, about: About | None = None) -> None:
        """Write a letter of a kind to somebody; a draft there is goes on."""
        self.form.save()
        self._sent = None
        self.sending.begin()
        self._show(composing.compose(self._book, kind, person, about=about, locale=_region()))
        self.scroller.verticalScrollBar().setValue(0)

    @property
    @override
    def record(self) -> tuple[str, int]:
        number = self._sent.id if self._sent else self.letter.number if self.letter else 0
        return "letter", number

    @override
    def show_record(self, record: int) -> None:
        try:
            found = letters.get(self._book, record)
        except Unusable:  # thrown away since
            self.left.emit()
            return
        if found.state == letters.DRAFT:
            self.begin(found.kind, found.person, found.about)
        else:
            self._read(found)

    @property
    @override
    def title(self) -> str:
        return self.letter.name if self.letter else ""

    @property
    @override
    def panes(self) -> list[QWidget]:
        first = self.checks.rows.lines[0] if self.checks.rows.lines else self.out.copy
        return [self.form.text, first]

    @override
    def focus_first(self) -> None:
        self.form.text.setFocus()

    # -- showing

    def _show(self, letter: Composed) -> None:
        self.letter = letter
        row = letters.get(self._book, letter.number) if letter.number else None
        self.form.set_reading(on=False)
        self.form.show_kind(letter.kind)
        self.form.show_addresses(self._addresses(letter.person), letter.to)
        self.form.show_names(self._names(letter), letter.about.referral)
        self.form.show_words(letter.subject, letter.text)
        self._show_head(letter, row)
        self.out.show_kind(letter.kind, reading=False)
        self._ask_if_sent(row)
        self.out.warn_of_length("")
        self.out.stop(self.sending.stopped())
        for button in (self.keep, self.again):
            button.show()
        self.reset.setVisible(letter_templates.of_kind(self._book, letter.kind).own)
        self.at_hand.show_facts(letter.person, letter.about)
        self.before.show_for(letter.person, letter.kind)
        self.look()
        follow_layout(self)
        self.titled.emit()

    def _read(self, found: LetterRow) -> None:
        """A letter that was sent or received, as it was."""
        self.form.save()
        self._sent = found
        known = found.kind if found.kind in KINDS else _ANY
        letter = composing.compose(self._book, known, found.person, about=found.about, locale=_region())
        self.letter = replace(letter, kind=found.kind, subject=found.subject, text=found.text, number=0)
        self.form.show_kind(found.kind)
        self.form.show_names((), 0)
        self.form.show_words(found.subject, found.text)
        self.form.set_reading(on=True)
        self._show_head(self.letter, found)
        self.out.show_kind(found.kind, reading=True)
        self._ask_if_sent(None)
        self.out.stop("")
        self.out.warn_of_length("")
        for button in (self.again, self.reset):
            button.hide()
        self.keep.setVisible(found.state == letters.SENT and found.kind in KINDS)
        self.at_hand.show_facts(found.person, found.about)
        self.before.show_for(found.person, "")
        self.look()
        self.titled.emit()

    def _show_head(self, letter: Composed, row: LetterRow | None) -> None:
        is_draft = row is not None and row.state == letters.DRAFT
        private = None if form(letter.kind) == SCRIPT else bool(row and row.private)
        kind = letter_words.kind(letter.kind)
        self.head.show_letter(kind, letter.name, self._state(row), private=private, is_draft=is_draft)

    def _state(self, row: LetterRow | None) -> str:
        if row is None:
            return self.tr("From the template")
        if row.state == letters.DRAFT:
            return self.tr("Draft, saved")
        zone = own_clock.own_zone(self._book)
        if row.at is None:
            return self.tr("Sent")
        at = ", ".join((formats.full_day(row.at.date()), formats.clock(row.at, zone)))
        return (self.tr("Received {at}") if row.state == "received" else self.tr("Sent {at}")).format(at=at)

    def _ask_if_sent(self, row: LetterRow | None) -> None:
        asked = row is not None and row.handed_at is not None and row.state == letters.DRAFT
        self.out.ask(self.tr("Sent? Rapport cannot see what your mail program does.") if asked else "")

    def _addresses(self, person: int) -> list[str]:
        return [one.text for one in details.rows_of_person(self._book, person) if one.kind == "email"]

    def _names(self, letter: Composed) -> list[tuple[int, str]]:
        return letter_facts.names_from(self._book, letter.person) if letter.kind in ABOUT_A_NAME else []

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.letter is None or not touched.keys() & _SHOWN_HERE:
            return
        self._is_stale = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Show the letter as the book has it now; what is being typed stays."""
        self._is_stale = False
        if self.letter is None or self._sent is not None:
            return
        now = self.letter
        try:
            fresh = composing.compose(self._book, now.kind, now.person, about=now.about, locale=_region())
        except Unusable:
            self.letter = None
            self.left.emit()
            return
        known = self._addresses(now.person)
        self._show(replace(fresh, to=now.to if now.to in known else fresh.to))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _follow_cursor(self) -> None:
        """The line that is being written stays in sight, however long the letter is."""
        text = self.form.text
        inside = self.scroller.widget()
        if text.hasFocus() and inside is not None:
            at = text.viewport().mapTo(inside, text.cursorRect().center())
            self.scroller.ensureVisible(at.x(), at.y(), 0, px(30))

    # -- looking at it

    def look(self) -> None:
        """Mark what the guide would mark, in the text as it stands."""
        if self.letter is None:
            return
        kind, gathered = self.letter.kind, self.letter.gathered
        subject, text, wording = self.form.subject.text(), self.form.text.text(), gathered.playbook.wording
        rules: tuple[str, ...] = ()
        self.marks = ()
        if self._sent is None:
            found = checker.check(kind, subject, text, wording, gathered.known)
            found += thanks.check(kind, text, gathered.company)
            self.marks = sorted(found, key=lambda mark: (mark.part == TEXT, mark.start))
            rules = (*checker.rules(kind, wording), *thanks.rules(kind, gathered.company))
        self.form.margined.show_notes([note(mark) for mark in self.marks if mark.part == TEXT])
        self.checks.setVisible(self._sent is None)
        self.checks.show_marks(self.marks, rules)
        self.form.text.setAccessibleDescription(self.checks.title.text())

    def _go_to_note(self, place: int) -> None:
        in_subject = sum(mark.part == SUBJECT for mark in self.marks)
        self._go_to(place + in_subject)

    def _go_to(self, place: int) -> None:
        if not 0 <= place < len(self.marks):
            return
        mark = self.marks[place]
        if mark.part == SUBJECT:
            self.form.subject.setFocus()
            self.form.subject.setSelection(mark.start, mark.end - mark.start)
        else:
            self.form.margined.go_to(note(mark))

    # -- changing it

    @property
    def _now(self) -> Composed:
        """The letter as it stands in the fields."""
        assert self.letter is not None  # noqa: S101  # nothing can be pressed before there is one
        return replace(self.letter, subject=self.form.subject.text(), text=self.form.text.text())

    def _typed(self) -> None:
        if self.letter is not None and self._sent is None:
            self.changes.type(self._now, self.form.subject.text(), self.form.text.text())

    def _pick_kind(self, kind: str) -> None:
        if self.letter is not None:
            self.begin(kind, self.letter.person)

    def _pick_name(self, referral: str) -> None:
        if self.letter is not None:
            self.begin(self.letter.kind, self.letter.person, replace(self.letter.about, referral=int(referral)))

    def _pick_address(self, address: str) -> None:
        if self.letter is not None:
            self.letter = replace(self.letter, to=address)

    def _open_person(self) -> None:
        if self.letter is not None:
            self.form.save()
            self.wanted.emit("person", self.letter.person)

    def _set_private(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        if self._sent is not None:
            self.changes.set_private_of(self._sent, on=on)
        elif self.letter is not None and not self.changes.set_private(self._now, on=on):
            self.head.lock.setChecked(not on)

    def discard(self) -> None:
        """Throw the draft away."""
        self.form.text.forget()
        self.form.subject.forget()
        if self.letter is not None and (said := self.changes.discard(self.letter)):
            self.did.emit(said)
            self.left.emit()

    def start_again(self) -> None:
        """Let the template say it all again."""
        if self.letter is None:
            return
        now = self.letter
        fresh = composing.compose(self._book, now.kind, now.person, about=now.about, locale=_region(), fresh=True)
        self.form.text.forget()
        self.form.subject.forget()
        if now.number:
            self.changes.start_again(fresh)
            self.did.emit(self.tr("Started again from the template"))
        self._fill()

    def keep_words(self) -> None:
        """Keep the words as one's own version of this kind."""
        self.form.save()
        if self.letter is not None and (said := self.changes.keep(self._now)):
            self.did.emit(said)

    def reset_words(self) -> None:
        """Let this kind say again what it came with."""
        if self.letter is not None and (said := self.changes.reset(self.letter.kind)):
            self.did.emit(said)

    # -- out

    def _whom(self) -> int:
        return self.letter.person if self.letter is not None else 0

    def _hand(self, go_on: Callable[[], object]) -> None:
        if self.letter is not None:
            self.form.save()
            self.sending.guard(go_on)

    def send(self) -> None:
        """It was sent, or said on the phone: the book hears of it."""
        if self.letter is None:
            return
        self.form.text.forget()
        self.form.subject.forget()
        now = self._now
        said = self.changes.called(now) if form(now.kind) == SCRIPT else self.changes.send(now)
        if said:
            self.did.emit(said)
            self.left.emit()

    def _not_sent(self) -> None:
        if self.letter is not None:
            self.changes.not_sent(self.letter)


def _region() -> str:
    return formats.locale().name()
