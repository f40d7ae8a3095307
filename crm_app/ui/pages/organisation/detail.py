"""The pane beside the list: one organisation with everything about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from crm_app.store import organisations
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Jobs
from crm_app.ui.pages.organisation.about import About
from crm_app.ui.pages.organisation.files import Files
from crm_app.ui.pages.organisation.findings import Findings
from crm_app.ui.pages.organisation.meetings import Meetings
from crm_app.ui.pages.organisation.members import Members
from crm_app.ui.pages.organisation.notes import Notes
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.pages.organisation.reach import Reach
from crm_app.ui.pages.organisation.scores import Scores
from crm_app.ui.pages.organisation.stop import Stop
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Label
from crm_app.ui.widgets.saving_text import SavingLine
from crm_app.ui.widgets.tab_order import follow_layout


class OrganisationDetail(QFrame):
    """Everything about one organisation; it saves by itself and asks for other things by signals."""

    did = Signal(str)
    said = Signal(str)
    wanted = Signal(str, int)
    left = Signal()

    def __init__(
        self, session: Session, saving: Saving, actions: Actions, *, jobs: Jobs, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._book = session.book
        self._saving = saving
        self._moved = True
        self.number = 0
        self.shown_name = ""
        self.avatar = Avatar()
        self.name = SavingLine(self.tr("Name of the organisation"), self.tr("Name"), role="person_title")
        self.name.settled.connect(self._rename)
        self.line = ElidedLabel("", tone="text2")
        self.people = Button(self.tr("People there"), "plain", "users")
        actions.bind(self.people, "people_there")
        self.more = SquareButton(self.tr("More"), "ellipsis")
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self.stop = Stop(session, saving)
        self.about = About(session, saving)
        self.reach = Reach(session, saving)
        self.members = Members(session, saving)
        actions.bind(self.members.everybody, "people_there")
        self.findings = Findings(session, saving)
        self.scores = Scores(session, saving)
        self.notes = Notes(session, saving, clock)
        self.files = Files(session, saving, jobs)
        self.meetings = Meetings(session, saving, clock)
        self.parts: tuple[Part, ...] = (
            self.stop, self.about, self.members, self.findings, self.scores, self.reach, self.notes, self.files,
            self.meetings,
        )  # fmt: skip
        for part in self.parts:
            part.did.connect(self.did)
            part.said.connect(self.said)
            part.wanted.connect(self.wanted)
            for rows in part.findChildren(KeyedRows):
                rows.moved.connect(self._note_move)
        self._nothing = Label(self.tr("Choose an organisation in the list to see it here."), tone="text3", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = self._build()
        self.setLayout(column(self._content, self._nothing, space=0))
        self.show_organisation(0)

    def _build(self) -> QWidget:
        words = column(self.name, row(11, self.line, space=0), space=0)
        head = row(column(self.avatar, None), words, space=8)
        buttons = row(self.back, self.people, None, self.more, space=6)
        body = QVBoxLayout()
        body.setSpacing(px(18))
        for part in self.parts:
            body.addWidget(part)
        inside = pane(column(body, None, margins=(20, 6, 16, 20)), kind="surface")
        self.body = QScrollArea()
        self.body.setWidget(inside)
        self.body.setWidgetResizable(True)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setAccessibleName(self.tr("Details of this organisation"))
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(holder(column(head, buttons, space=12, margins=(20, 16, 16, 10))), self.body, space=0)
        whole.setStretch(1, 1)
        return holder(whole)

    def set_menu(self, menu: QMenu) -> None:
        """What the button with the three dots opens."""
        self.more.setMenu(menu)

    def show_organisation(self, number: int) -> None:
        """Show one, or (0) say that none is chosen."""
        if number != self.number:
            self.flush()
            self.body.verticalScrollBar().setValue(0)
            self.number = number
        self._content.setVisible(bool(number))
        self._nothing.setVisible(not number)
        self.shown_name = organisations.name_of(self._book, number) if number else ""
        if not number:
            return
        found = organisations.rows_of(self._book, [number])[0]
        self.avatar.set_name(self.shown_name)
        self.name.show_value(self.shown_name)
        there = self.tr("1 person there") if found.people == 1 else self.tr("{count} people there")
        parts = (found.sector, found.place, there.format(count=formats.count(found.people)))
        self.line.setText(" · ".join(filter(None, parts)))
        for part in self.parts:
            part.show_organisation(number, self.shown_name)
        if self._moved:
            self._moved = False
            follow_layout(self)

    def _note_move(self) -> None:
        self._moved = True

    def flush(self) -> None:
        """Save what is being typed."""
        self.name.save()
        for part in self.parts:
            part.flush()

    def _rename(self, text: str) -> None:
        label = self.tr("Rename {name}").format(name=self.shown_name)
        if not self._saving.put("organisation", self.number, "name", text, label=label):
            self.name.show_value(self.shown_name)
