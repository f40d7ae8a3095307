"""The place of a person's detail: what it takes to show one is made when somebody is first seen, not at the start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import overview, people
from crm_app.ui.actions import Actions
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crm_app.ui.pages.person.detail import PersonDetail
    from crm_app.ui.pages.person.header import Header
    from crm_app.ui.widgets.wrapped_text import WrappedText

SHOWN_IN = frozenset({
    "person", "affiliation", "organisation", "meeting", "participant", "request", "attempt", "letter", "touch",
    "referral", "promise", "detail", "note", "tag", "person_tag", "field", "person_field", "channel", "campaign",
    "setting", "relation", "attachment", "card", "card_side", "research", "custom_field", "custom_value",
    "meeting_question", "row_verdict",
})  # fmt: skip
"""The tables of which a change may show in the detail."""


class PersonPane(QFrame):
    """Nobody, or one person; it asks for things by signals."""

    did = Signal(str)
    said = Signal(str)
    wanted = Signal(str, int)
    sheet_wanted = Signal(int)
    letter_wanted = Signal(str, int)
    left = Signal()
    refused = Signal(str)
    """A sentence that says why something could not be taken."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._desk, self._actions = desk, actions
        self._coming: PersonDetail | None = None
        self._made: PersonDetail | None = None
        self._with_back = False
        self._stale = False
        """Whether the detail does not show yet what the book holds: it is not seen."""
        self.person = 0
        self.shown_name = ""
        self.has_meetings = False
        self._nobody = Label(self.tr("Choose somebody in the list to see them here."), tone="text3", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = column(self._nobody, space=0)
        self.setLayout(self._box)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        desk.session.changed.connect(self._refresh)

    @property
    def whole(self) -> "PersonDetail":
        """The detail itself, made now if it was not yet, and showing what the book holds."""
        if self._made is None:
            self._made = self._coming or self._make()
            self._made.show_back(on=self._with_back)
            self._box.insertWidget(0, self._made)
        if self._stale:
            self._stale = False
            self._made.show_person(self.person)
        return self._made

    def _make(self) -> "PersonDetail":
        from crm_app.ui.pages.person.detail import PersonDetail

        made = PersonDetail(self._desk, self._actions)
        made.setParent(self)
        made.did.connect(self.did)
        made.said.connect(self.said)
        made.wanted.connect(self.wanted)
        made.sheet_wanted.connect(self.sheet_wanted)
        made.letter_wanted.connect(self.letter_wanted)
        made.left.connect(self.left)
        made.refused.connect(self.refused)
        made.hide()
        return made

    @property
    def header(self) -> "Header":
        """Face, name and buttons."""
        return self.whole.header

    @property
    def name(self) -> "WrappedText":
        """The name, as it is shown."""
        return self.header.name

    @property
    def plan(self) -> QPushButton:
        """The button that plans a meeting, or prepares one."""
        return self.header.prepare if self.has_meetings else self.header.plan

    def show_back(self, *, on: bool) -> None:
        """Whether there is a list to go back to."""
        self._with_back = on
        if self._made is not None:
            self._made.show_back(on=on)

    def show_person(self, person: int) -> None:
        """Show somebody, or (0) say that nobody is chosen; what is typed for the one before is saved first."""
        if person != self.person and self._made is not None:
            self._made.flush()
        self.person = person
        self.shown_name = people.name_of(self._desk.book, person) if person else ""
        self.has_meetings = bool(person) and bool(overview.counts(self._desk.book, person).meetings)
        self._nobody.setVisible(not person)
        self._stale = True
        if self._made is not None:
            self._made.setVisible(bool(person))
        if person and self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Show the detail; the first one is made in one turn of the window and put in place in the next."""
        if not self.person or not self.isVisible():  # the window may have gone since this was wanted
            return
        if self._made is None and self._coming is None:
            self._coming = self._make()
            self._soon.start()
            return
        try:
            self.whole.show()
        except Unusable:  # a job took them away a moment ago, and the news of it is on its way
            self._stale = True

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.person and touched.keys() & SHOWN_IN:
            self.show_person(self.person if people.is_there(self._desk.book, self.person) else 0)

    def flush(self) -> None:
        """Save what is being typed."""
        if self._made is not None:
            self._made.flush()

    def focus_first(self) -> None:
        """Into the detail by keyboard."""
        self._fill()
        self.plan.setFocus()

    def escape(self) -> bool:
        """Close what lies on top inside the detail; False when there is nothing."""
        return self._made is not None and self._made.escape()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """The window is painted before the detail is made."""
        super().showEvent(event)
        if self.person:
            self._soon.start()


class WayBack(QWidget):
    """Stands for the way back from a detail, which makes its button only when somebody is first seen."""

    def __init__(self, detail: PersonPane) -> None:
        super().__init__()
        self._detail = detail

    @override
    def setVisible(self, visible: bool) -> None:
        self._detail.show_back(on=visible)
