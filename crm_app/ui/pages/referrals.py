"""Who named whom: the tree or its outline, filters, the day up to which it had grown, and beside it who is chosen."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain.tree import ME
from crm_app.store import referral_tree
from crm_app.ui import formats, next_steps
from crm_app.ui.actions import Actions
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.pages.person.pane import PersonPane, WayBack
from crm_app.ui.person_doing import OF_ONE
from crm_app.ui.photos import Photos
from crm_app.ui.scale import px
from crm_app.ui.tree.branch_panel import BranchPanel
from crm_app.ui.tree.doing import TreeDoing
from crm_app.ui.tree.head import OUTLINE, TREE, TreeHead
from crm_app.ui.tree.legend import Legend
from crm_app.ui.tree.outline import Outline
from crm_app.ui.tree.overview import Overview
from crm_app.ui.tree.source import TreeSource
from crm_app.ui.tree.view import TreeView
from crm_app.ui.widgets.boxes import column, hairline, holder, pane, row
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.two_panes import TwoPanes

_DAY = timedelta(days=1)


class ReferralsPage(Page):
    """Tree and outline show one `source`; whichever is in front has the keyboard, and both stay on the same node."""

    sheet_wanted = Signal(int)
    people_wanted = Signal(list)
    """These people shall be listed."""

    def __init__(self, desk: Desk, actions: Actions, empty: EmptyState) -> None:
        super().__init__()
        self._desk, self._actions, self.empty = desk, actions, empty
        self.source = TreeSource(desk.session, desk.clock, self)
        self.view = TreeView(Photos(desk.thumbnails, self))
        self.outline = Outline(self.source)
        self.overview = Overview(self.view.item, self.view)
        self.doing = TreeDoing(
            desk.book, desk.saving, desk.jobs, actions,
            source=self.source, page=self, current=lambda: self.current,
        )  # fmt: skip
        self.detail = PersonPane(desk, actions)
        self.branch = BranchPanel()
        self.stack = QStackedWidget()
        self.head = TreeHead(desk.book, actions, self.source)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        for part in (self.view, self.outline, self.empty):
            self.stack.addWidget(part)
        self._foot = holder(column(hairline(), row(Legend(), margins=(16, 6, 16, 8)), space=0))
        whole = column(self.head, self.stack, self._foot, space=0)
        whole.setStretch(1, 1)
        beside = column(self.branch, self.detail, space=0)
        beside.setStretch(1, 1)
        self.splitter = TwoPanes(pane(whole, kind="surface"), pane(beside, kind="detail"), WayBack(self.detail))
        self.setLayout(column(self.splitter, space=0))

    def _connect(self) -> None:
        self.head.switch.changed.connect(self._switched)
        self.head.finder.narrowed.connect(self._find)
        self.head.finder.left.connect(self.focus_first)
        self.source.changed.connect(self._show)
        self.view.folded.connect(self.source.fold)
        self.view.seen.connect(self.overview.show_seen)
        self.overview.wanted.connect(self._look_at)
        for part in (self.view, self.outline):
            part.pack, part.takes = self.doing.packed, self.doing.takes
            part.current_changed.connect(self._chosen)
            part.opened.connect(self.open_detail)
            part.menu_wanted.connect(self.doing.menu)
            part.dropped.connect(self.doing.lead_to)
        for page in (self.doing, self.detail):
            page.did.connect(self.did)
            page.said.connect(self.said)
        self.doing.added.connect(self.show_record)
        self.detail.wanted.connect(self._go_or_ask)
        self.detail.sheet_wanted.connect(self.sheet_wanted)
        self.detail.left.connect(self.close_detail)
        self.branch.people_wanted.connect(self.people_wanted)

    # -- what the window asks

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions of this section do."""
        return {
            **self.doing.slots,
            "tree_fit": self.view.fit,
            "tree_larger": self.view.larger,
            "tree_smaller": self.view.smaller,
            "tree_turn": self.source.turn,
            "tree_outline": self._turn_outline,
        }

    @property
    def current(self) -> int:
        """The node in front: a person, minus a channel, or 0 for oneself."""
        return self.outline.current if self.head.is_outline else self.view.current

    @property
    @override
    def title(self) -> str:
        return self.source.faces[self.current].name if self.current in self.source.faces else ""

    @property
    @override
    def person_pane(self) -> PersonPane:
        return self.detail

    @property
    @override
    def record(self) -> tuple[str, int]:
        return "person", max(0, self.current)

    @override
    def show_record(self, record: int) -> None:
        if record not in self.source.tree.depths:
            self.source.top = ME
            self.head.let_go()
        hiding = {node for node in self.source.tree.way_to(record)[:-1] if node in self.source.folded}
        for node in hiding if record in self.source.tree.depths else ():
            self.source.fold(node)
        self._go_to(record)

    @override
    def focus_first(self) -> None:
        (self.empty.buttons[0] if self._front is self.empty else self._front).setFocus()

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self._front, self.detail.plan] if self.detail.person else [self._front]

    @property
    def _front(self) -> QWidget:
        return self.stack.currentWidget() or self.view

    @override
    def escape(self) -> bool:
        if self.detail.isAncestorOf(self.focusWidget()) or self.splitter.close_detail():
            if not self.detail.escape():
                self.close_detail()
            return True
        was_branch = self.source.top != ME
        self.source.top = ME
        return self.head.let_go() or was_branch

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether this page is the one in front."""
        self.doing.enable(front=front)
        if front:
            for name in ("plan_meeting", *OF_ONE):
                self._actions.enable(name, on=self.current > ME)
            self._actions.enable("prep_sheet", on=self.detail.has_meetings)
            done = self.current > ME and next_steps.of(self._desk.book, self.current) is not None
            self._actions.enable("step_done", on=done)

    # -- the tree

    def _show(self) -> None:
        source = self.source
        source.mirrored = self.isRightToLeft()
        self.view.item.faded = frozenset(source.tree.nodes) - source.found - {ME} if source.filters else frozenset()
        self.view.show_drawing(source.drawing(), source.faces, source.folded)
        self.overview.forget()
        self.overview.show_seen(self.view.visible_part)
        anybody = len(source.whole.nodes) > 1
        front = self.outline if self.head.is_outline else self.view
        self.stack.setCurrentWidget(front if anybody else self.empty)
        self.head.fit(anybody=anybody)
        self._foot.setVisible(anybody and not self.head.is_outline)
        self._sum_up()
        self._show_current()

    def _sum_up(self) -> None:
        tree = self.source.tree
        people = [node for node in tree.nodes if node > ME]
        named = sum(1 for node in people if tree.parents[node] > ME)
        words = self.tr("{named} of {count} people came through somebody you know")
        if not named:
            words = self.tr("{count} people, none of them named by another yet")
        shown = words.format(named=formats.count(named), count=formats.count(len(people)))
        self.head.found.setText(shown if people else "")
        self.tallied.emit()

    @property
    @override
    def tally(self) -> str:
        tree = self.source.tree
        count, steps = sum(1 for node in tree.nodes if node > ME), max(tree.depths.values(), default=0)
        return self.tr("{count} people in {steps} steps").format(count=formats.count(count), steps=formats.count(steps))

    def _go_to(self, node: int) -> None:
        self.view.go_to(node)
        self.outline.go_to(node)
        self._show_current()

    def _chosen(self, node: int) -> None:
        if self.sender() is self.view:
            self.outline.go_to(node)
        else:
            self.view.go_to(node)
        self._show_current()

    def _show_current(self) -> None:
        node = self.current
        self.detail.show_person(max(0, node))
        self.branch.show_branch(self.source.whole, node, referral_tree.progress(self._desk.book))
        self.splitter.set_filled(filled=len(self.source.whole.nodes) > 1)
        self.enable_actions(front=self.isVisible())
        self.titled.emit()

    def _find(self, text: str) -> None:
        """The first whose name, or a word of it, begins with what is typed, from the top of the tree on."""
        typed = text.casefold()
        if typed:
            names = {node: face.name.casefold() for node, face in self.source.faces.items()}
            found = next((node for node in self.source.tree.nodes if _begins(names[node], typed)), None)
            if found is not None:
                self._go_to(found)

    def _switched(self, key: str) -> None:
        node = self.view.current if key == OUTLINE else self.outline.current
        self.head.switch.choose(key or TREE)
        self._show()
        self._go_to(node)

    def _turn_outline(self) -> None:
        self._switched(TREE if self.head.is_outline else OUTLINE)
        self.focus_first()

    def _look_at(self, place: QPointF) -> None:
        self.view.centerOn(place)

    # -- who is chosen

    def _go_or_ask(self, table: str, record: int) -> None:
        if table == "person" and record in self.source.whole.depths:
            self.show_record(record)
        else:
            self.wanted.emit(table, record)

    def open_detail(self, _node: int = 0) -> None:
        """Enter: into the detail, which lies over the tree in a narrow window."""
        self.splitter.open_detail()
        if self.detail.person:
            self.detail.focus_first()

    def close_detail(self) -> None:
        """Back to the tree."""
        self.splitter.close_detail()
        self.focus_first()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        margin = px(12)
        self.overview.move(
            margin if self.isRightToLeft() else self.view.viewport().width() - self.overview.width() - margin,
            self.view.viewport().height() - self.overview.height() - margin,
        )


def _begins(name: str, typed: str) -> bool:
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
