"""What was found, as one types: by kind, the letters typed standing out; before that, what was looked for lately."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crm_app.store import finding
from crm_app.ui import announce, own_clock
from crm_app.ui.delegates.results import ResultDelegate
from crm_app.ui.models.groups import Heading
from crm_app.ui.models.results import RecentLine, ResultLine, groups, kind_title, summary, total
from crm_app.ui.pages.page import Page
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.grouped_list import GroupedList
from crm_app.ui.widgets.labels import ElidedLabel, Label

_QUIET = 500
"""Milliseconds without a key before the number of results is read out."""
_SHOWN_IN = frozenset({
    "person", "affiliation", "organisation", "meeting", "participant", "note", "meeting_question", "card", "detail",
    "tag", "person_tag", "organisation_tag",
})  # fmt: skip


class ResultsPage(Page):
    """The list of finds, chips that narrow it to one kind, and a word on what to do where nothing was found."""

    asked = Signal(str)
    """This is to be looked for: it goes into the field."""
    back_to_field = Signal()
    typed = Signal(str)
    """Letters typed into the list: they belong into the field."""

    def __init__(self, session: Session, preferences: Preferences, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._clock = clock
        self._text = ""
        self._only = ""
        self._is_stale = False
        self.summary = ElidedLabel("", tone="text2")
        self.list = GroupedList(self.tr("Results"), one_click=True)
        self.list.takes_letters = False
        ResultDelegate(self.list)
        self.chips = {kind: _chip() for kind in ("", *finding.KINDS)}
        self.clear = Button(self.tr("Clear the search"), "link")
        self.everything = Button(self.tr("Show every kind"), "link")
        self.nothing = EmptyState("", "", [self.clear], picture=False)
        hint = self.tr("Names, places, notes, answers: the beginnings of words are enough, in any case and accent.")
        self.unasked = EmptyState(self.tr("Look for anybody and anything"), hint, [], picture=False)
        self.stack = QStackedWidget()
        for page in (self.list, self.nothing, self.unasked):
            self.stack.addWidget(page)
        self._read_out = QTimer(self, singleShot=True, interval=_QUIET)
        self._lay_out()
        self._connect()
        self.search("")

    def _lay_out(self) -> None:
        chips = row(*self.chips.values(), None, space=4)
        words = column(Label(self.tr("Search"), "page_title"), self.summary, space=1)
        self._chips = holder(chips)
        policy = self._chips.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list below does not jump, and is not painted twice
        self._chips.setSizePolicy(policy)
        head = holder(column(words, self._chips, space=8, margins=(20, 13, 20, 4)))
        self.setLayout(column(pane(column(head, self.stack, space=0), kind="surface"), space=0))

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, kind=kind: self.narrow(kind))
        self.list.opened.connect(self._open)
        self.list.left_above.connect(self.back_to_field)
        self.clear.clicked.connect(self._start_anew)
        self._read_out.timeout.connect(self._say)
        self._session.changed.connect(self._refresh)

    @property
    @override
    def title(self) -> str:
        return self.tr("Search: {text}").format(text=self._text) if self._text else self.tr("Search")

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.list] if self.stack.currentWidget() is self.list else [self.clear]

    @override
    def focus_first(self) -> None:
        if self.stack.currentWidget() is self.list:
            self.list.setFocus()

    @override
    def escape(self) -> bool:
        self.back_to_field.emit()
        return True

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._text

    def search(self, text: str) -> None:
        """Show what matches; nothing typed shows what was looked for lately."""
        self._text = text
        self._only = ""
        self._look(keep=False)
        self._read_out.start()

    def narrow(self, kind: str) -> None:
        """Show one kind alone, with many of it; "" shows every kind."""
        self._only = kind
        self._look(keep=False)

    def _look(self, *, keep: bool) -> None:
        self._is_stale = False
        if not self._text:
            self._show_recent()
            return
        now = self._clock().astimezone(ZoneInfo(own_clock.own_zone(self._session.book)))
        kinds = finding.found(self._session.book, self._text, only=self._only)
        self.list.show_groups(groups(kinds, now=now, zone=str(now.tzinfo)), keep=keep)
        self.summary.setText(summary(kinds))
        self._show_chips({kind.kind: total(kind) for kind in kinds})
        if not kinds:
            self._say_nothing()
        self.stack.setCurrentWidget(self.list if kinds else self.nothing)
        self.titled.emit()

    def _show_recent(self) -> None:
        recent = [RecentLine(text) for text in self._preferences.recent_searches]
        self.list.show_groups([(Heading(self.tr("Looked for lately")), recent)], keep=False)
        self.summary.setText("")
        self._chips.hide()
        self.stack.setCurrentWidget(self.list if recent else self.unasked)
        self.titled.emit()

    def _show_chips(self, totals: dict[str, str]) -> None:
        self._chips.setVisible(len(totals) > 1 or bool(self._only))
        for kind, chip in self.chips.items():
            chip.setChecked(kind == self._only)
            name = kind_title(kind) if kind else self.tr("Everything")
            text = f"{name} {totals[kind]}" if kind in totals else name
            if text != chip.text():  # a chip that stays as it is costs nothing while one types
                chip.setText(text)
            if (shown := not kind or kind in totals) != chip.isVisibleTo(self._chips):
                chip.setVisible(shown)

    def _say_nothing(self) -> None:
        self.nothing.title.setText(self.tr("Nothing matches “{text}”").format(text=self._text))
        self.nothing.words.setText(
            self.tr("Try the beginning of a name, a place or a word of a note; fewer letters find more.")
        )

    def _say(self) -> None:
        """Have it read out how much was found, once the typing rests."""
        if self._text and self.isVisible():
            announce.say(self.list, self.summary.text() or self.nothing.title.text())

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        self._is_stale = self._is_stale or bool(touched.keys() & _SHOWN_IN)
        if self._is_stale and self.isVisible():
            self._look(keep=True)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """What changed while another page was in front is looked for again now."""
        super().showEvent(event)
        if self._is_stale:
            self._look(keep=True)

    def open_first(self) -> None:
        """Enter in the field: what the cursor is on, which is the first unless somebody moved it."""
        self.list.open_current()

    def _open(self, line: object) -> None:
        if isinstance(line, RecentLine):
            self.asked.emit(line.text)
        elif isinstance(line, ResultLine):
            self._preferences.remember_search(self._text)
            found = line.found
            self.wanted.emit(found.table, found.record)

    def _start_anew(self) -> None:
        self.asked.emit("")

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Letters that come up from the list go on into the field."""
        letters = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and letters.isprintable() and letters.strip():
            self.typed.emit(letters)
        else:
            super().keyPressEvent(event)


def _chip() -> Button:
    chip = Button("", "chip", height=26, role="small_strong")
    chip.setCheckable(True)
    return chip
