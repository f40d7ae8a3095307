"""One meeting prepared: what I want from it, its questions and its day on the left, the sheet live on the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import meetings
from crm_app.ui import sheet_orders
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Jobs
from crm_app.ui.meeting_doing import MeetingDoing
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.prep_changes import PrepChanges
from crm_app.ui.pages.prep_folds import SHOWN, PrepFolds
from crm_app.ui.pages.prep_head import PrepHead
from crm_app.ui.pages.prep_questions import PrepQuestions
from crm_app.ui.pages.sheet import SHOWN_ON_SHEET, SheetPane
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.note_editor import NoteEditor
from crm_app.ui.widgets.pdf_view import PdfView
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tab_order import follow_layout, read_in_order

_SHOWN_HERE = SHOWN_ON_SHEET | SHOWN | {"question"}
_BESIDE_FROM = 790
"""Pixels of the page from which questions and sheet stand side by side."""
_SHARES = (43, 57)
"""Parts of a hundred that questions and sheet have of the width."""
_SPARE = 90
"""Pixels that are shown above and below what one was led to."""
_MOMENT = 350
"""Milliseconds after a change until the sheet is made again: several changes in a row cost one."""


class PrepPage(Page):
    """Everything saves by itself; the sheet beside it follows a moment later."""

    left = Signal()

    def __init__(
        self,
        session: Session,
        actions: Actions,
        saving: Saving,
        *,
        jobs: Jobs,
        problems: Problems,
        preferences: Preferences,
        offers: Callable[[str], list[Offer]],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._session, self._actions = session, actions
        self._book = session.book
        self.meeting = 0
        self._plan: dict[str, Any] = {}
        self.changes = PrepChanges(session, saving, meeting=lambda: self.meeting, parent=self)
        self.doing = MeetingDoing(session, problems, window, current=lambda: self.meeting)
        self.pane = SheetPane(jobs, problems, preferences, actions)
        self._again = QTimer(self, singleShot=True, interval=_MOMENT)
        self.head = PrepHead(actions)
        self._make_fields(saving)
        self.parts = PrepFolds(self._book, self.changes, offers=offers, window=self)
        self.day, self.why, self.after = self.parts.day, self.parts.why, self.parts.after
        self.folds = self.parts.folds
        self._lay_out()
        self._connect()
        self._over = False

    # -- what it is made of

    def _make_fields(self, saving: Saving) -> None:
        self.goal = SavingText(
            self.tr("What I want from this"), self.tr("What their work is really like, for example"), quiet=False
        )
        self.questions = PrepQuestions(self._session, saving)

    def _lay_out(self) -> None:
        goal = column(Label(self.tr("What I want from this"), "base_strong", tone="text2"), self.goal, space=4)
        inner = column(
            self.parts.ready, 2, goal, 4, self.questions, 8, *self.folds.values(), None,
            space=8, margins=(16, 4, 16, 20),
        )  # fmt: skip
        self.scroller = QScrollArea()
        self.scroller.setWidget(pane(inner, kind="surface"))
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self.head, self.scroller, space=0)
        whole.setStretch(1, 1)
        self.left_pane = pane(whole, kind="surface")
        self.see_questions = Button(self.tr("Questions"), "plain", "arrow-left")
        self._way_back = pane(row(self.see_questions, None, margins=(12, 6, 12, 6)), kind="menurow")
        self.right_pane = holder(column(self._way_back, self.pane, space=0))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.left_pane)
        self.splitter.addWidget(self.right_pane)
        read_in_order(self.splitter)
        for side, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(side, share)
        self.splitter.setChildrenCollapsible(False)
        self.setLayout(column(self.splitter, space=0))
        follow_layout(self.left_pane)

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.left)
        self.head.menu.aboutToShow.connect(self.enable_actions)
        self.head.see_sheet.clicked.connect(self._show_sheet_over)
        self.see_questions.clicked.connect(self.escape)
        changes = self.changes
        self.goal.settled.connect(lambda text: changes.type("goal", " ".join(text.split())))
        self.parts.person_wanted.connect(lambda person: self.wanted.emit("person", person))
        self.parts.elsewhere.connect(self._go_to)
        self.parts.ready.wanted.connect(lambda _missing: QTimer.singleShot(0, self, self._show_focused))
        self.pane.said.connect(self.said)
        self.doing.did.connect(self.did)
        self._again.timeout.connect(self._order)
        self._session.changed.connect(self._refresh)

    # -- which meeting

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "meeting", self.meeting

    @property
    @override
    def title(self) -> str:
        return self.head.heading.text()

    @property
    @override
    def panes(self) -> list[QWidget]:
        both = ((self.goal, self.left_pane), (self.pane.view, self.right_pane))
        return [part for part, side in both if side.isVisible()]

    @property
    @override
    def zoomed(self) -> PdfView | None:
        view, focus = self.pane.view, QApplication.focusWidget()
        return view if focus is view or (focus is not None and view.isAncestorOf(focus)) else None

    @override
    def show_record(self, record: int) -> None:
        other = record != self.meeting
        if other:
            self._settle()
        self.meeting = record
        if other:
            self._over = False
            self.questions.forget()
            self.scroller.verticalScrollBar().setValue(0)
        if not self._fill():
            self.meeting = 0
            self.left.emit()
            return
        if other:
            self.parts.open_for(self._plan)
        self._order()
        self._arrange()
        self.titled.emit()

    def _settle(self) -> None:
        """Give out what is still being typed, before another meeting gets it."""
        for field in self.findChildren(QWidget):
            if isinstance(field, SavingLine | SavingText | NoteEditor):
                field.save()

    @override
    def focus_first(self) -> None:
        rows = self.questions.list.rows
        first: QWidget = rows[0] if rows else self.goal
        (first if self.left_pane.isVisible() else self.pane.view).setFocus()

    @override
    def escape(self) -> bool:
        """From the sheet that lies over the questions back to them, else away from the page."""
        if self._over and not self._beside:
            self._over = False
            self._arrange()
            self.focus_first()
        else:
            self.left.emit()
        return True

    def _go_to(self, missing: str) -> None:
        """Where something that is missing is said, outside of the groups."""
        if missing == "confirmed":
            self.head.more.showMenu()
        else:
            (self.goal if missing == "goal" else self.questions.own).setFocus()

    def _show_focused(self) -> None:
        """Bring into sight what has the focus: the group around it may have opened below the end of the page."""
        focused: QWidget | None = self.focusWidget()
        if focused and self.scroller.isAncestorOf(focused):
            self.scroller.ensureWidgetVisible(focused, 0, px(_SPARE))

    def _show_sheet_over(self) -> None:
        self._over = True
        self._arrange()
        self.pane.view.setFocus()

    @property
    def _beside(self) -> bool:
        return self.width() >= px(_BESIDE_FROM)

    def _arrange(self) -> None:
        beside = self._beside
        was_hidden = self.left_pane.isHidden() or self.right_pane.isHidden()
        self.left_pane.setVisible(beside or not self._over)
        self.right_pane.setVisible(beside or self._over)
        self.head.see_sheet.setVisible(not beside)
        self._way_back.setVisible(not beside)
        if beside and (was_hidden or not self.splitter.property("sized")):
            self.splitter.setSizes([self.width() * share // 100 for share in _SHARES])
            self.splitter.setProperty("sized", True)
        self.pane.enable_actions()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- showing

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if not self.meeting or not touched.keys() & _SHOWN_HERE:
            return
        if not self.isVisible():
            self._again.stop()
        elif self._fill():
            self._again.start()
            self.titled.emit()
        else:
            self.meeting = 0
            self.left.emit()

    def _order(self) -> None:
        order = sheet_orders.order(self._book, self.meeting, now=self._book.clock()) if self.meeting else None
        if order is not None:
            self.pane.show_sheet(order)

    def _fill(self) -> bool:
        """Show the meeting as the book has it; False when it is no longer there."""
        try:
            found = meetings.rows_of(self._book, [self.meeting])
            self._plan = meetings.get(self._book, self.meeting)
        except Unusable:
            return False
        if not found or self._plan["trashed_at"] is not None:
            return False
        self.head.show_meeting(self._book, found[0], self._plan)
        self.goal.show_value(self._plan["goal"])
        self.questions.show_questions(self.meeting, self._plan["minutes"])
        self.parts.show_meeting(self.meeting, self._plan)
        self.enable_actions()
        return True

    def enable_actions(self) -> None:
        """What can be done with this meeting now."""
        if self.isVisible():
            for name, on in self.doing.possible().items():
                self._actions.enable(name, on=on)
