"""The first tab: what is next, who sent you, how to reach them, everything that hangs on them, and the timeline."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_app.store.people import Whole
from crm_app.ui.pages.person.about import About
from crm_app.ui.pages.person.calling import Calling
from crm_app.ui.pages.person.cards import CardStrip
from crm_app.ui.pages.person.custom import Customs
from crm_app.ui.pages.person.jobs import Jobs
from crm_app.ui.pages.person.log import Log
from crm_app.ui.pages.person.marks import fields_of, tags_of
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.pages.person.promises import Promises
from crm_app.ui.pages.person.reach import Reach
from crm_app.ui.pages.person.relations import Relations
from crm_app.ui.pages.person.research import Findings
from crm_app.ui.pages.person.sender import Sender
from crm_app.ui.pages.person.step import NextStep
from crm_app.ui.pages.person.stop import Stop
from crm_app.ui.pages.person.taking import Taking
from crm_app.ui.pages.person.timeline import Timeline
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, pane
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow

_NEAR_END = 240
"""Pixels before the end at which older events are read."""


class Overview(QScrollArea):
    """Groups that are empty stand as buttons in one row."""

    arranged = Signal()

    def __init__(self, desk: Desk, taking: Taking) -> None:
        super().__init__()
        self.stop = Stop(desk)
        self.step = NextStep(desk)
        self.log = Log(desk)
        self.way = Sender(desk)
        self.reach = Reach(desk, self.stop)
        self.calling = Calling(desk)
        self.jobs = Jobs(desk)
        self.tags = tags_of(desk)
        self.fields = fields_of(desk)
        self.cards = CardStrip(desk, taking)
        self.promises = Promises(desk)
        self.relations = Relations(desk)
        self.research = Findings(desk)
        self.customs = Customs(desk)
        self.about = About(desk)
        self.timeline = Timeline(desk)
        self.parts: tuple[Part, ...] = (
            self.stop, self.log, self.step, self.way, self.reach, self.calling, self.jobs, self.tags, self.fields,
            self.cards,
            self.promises, self.relations, self.research, self.customs, self.about, self.timeline,
        )  # fmt: skip
        self.adders: list[tuple[Part, Button]] = []
        self._lay_out()
        self.timeline.view.went_to.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _lay_out(self) -> None:
        self._empty = Flow(space=2, lines=0)
        for part, words in (
            (self.way, self.tr("Who sent you")), (self.reach, self.tr("Way to reach them")),
            (self.jobs, self.tr("Job")), (self.tags, self.tr("Tag")), (self.fields, self.tr("Field of work")),
            (self.promises, self.tr("Promise")), (self.relations, self.tr("Relation")),
            (self.research, self.tr("Research")), (self.customs, self.tr("Your own field")),
        ):  # fmt: skip
            button = Button(words, "ghost", "plus", height=26, role="small_strong")
            button.setAccessibleName(self.tr("Add: {what}").format(what=words))
            button.clicked.connect(partial(self._add_to, part))
            self._empty.addWidget(button)
            self.adders.append((part, button))
        self.more = holder(self._empty)
        body = column(space=14, margins=(20, 12, 18, 20))
        for group in self.parts:
            if group is self.about:
                body.addWidget(self.more)
            body.addWidget(group)
        body.addStretch(1)
        self.setWidget(pane(body, kind="surface"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_person(self, whole: Whole) -> None:
        """Show somebody."""
        for part in self.parts:
            part.show_person(whole)
        self.arrange()

    def flush(self) -> None:
        """Save what is being typed."""
        for part in self.parts:
            part.flush()

    def arrange(self) -> None:
        """Offer to add to what is empty."""
        for part, button in self.adders:
            button.setVisible(part.isHidden())
        self.more.setVisible(any(part.isHidden() for part, _ in self.adders))

    def _add_to(self, part: Part) -> None:
        part.add()
        self.arrange()
        self.bring(part)

    def bring(self, part: QWidget) -> None:
        """Scroll so that a group can be seen."""
        inside = self.widget()
        if inside is not None and (layout := inside.layout()) is not None:
            layout.activate()
        self.ensureWidgetVisible(part, 0, px(24))

    def _follow(self, index: QModelIndex) -> None:
        """The cursor of the timeline is kept in sight."""
        box = self.timeline.view.visualRect(index)
        inside = self.widget()
        if inside is not None:
            at = self.timeline.view.mapTo(inside, box.center())
            self.ensureVisible(at.x(), at.y(), 0, box.height())

    def _scrolled(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < px(_NEAR_END) and not self.timeline.model.whole:
            self.timeline.read_on()
