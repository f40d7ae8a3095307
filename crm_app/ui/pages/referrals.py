"""Who named whom: the tree or its outline, filters, the day up to which it had grown, and beside it who is chosen."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSlider, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain.tree import ME
from crm_app.store import referral_tree
from crm_app.store.filters import Filter
from crm_app.ui import filter_words, formats, next_steps, own_clock
from crm_app.ui.actions import Actions
from crm_app.ui.filter_menu import FilterMenu
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.pages.person.pane import PersonPane
from crm_app.ui.person_doing import OF_ONE
from crm_app.ui.photos import Photos
from crm_app.ui.scale import px
from crm_app.ui.tree.branch_panel import BranchPanel
from crm_app.ui.tree.doing import TreeDoing
from crm_app.ui.tree.legend import Legend
from crm_app.ui.tree.outline import Outline
from crm_app.ui.tree.overview import Overview
from crm_app.ui.tree.source import TreeSource
from crm_app.ui.tree.view import TreeView
from crm_app.ui.widgets.active_filters import ActiveFilters
from crm_app.ui.widgets.boxes import column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.empty_state import EmptyState
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.quick_field import QuickField
from crm_app.ui.widgets.two_panes import TwoPanes

TREE, OUTLINE = "tree", "outline"
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
        self._span: tuple[datetime, int] = (datetime.now(UTC), 0)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.switch = ChoiceRow(
            self.tr("Show as"), [(TREE, self.tr("Tree"), "git-fork"), (OUTLINE, self.tr("List"), "list-tree")]
        )
        self.switch.choose(TREE)
        self.found = ElidedLabel("", tone="text2")
        self.finder = QuickField(self.tr("Find in the tree"))
        self.filter_button = SquareButton(self.tr("Filter"), "list-filter")
        tools = []
        for name, icon in (("tree_smaller", "zoom-out"), ("tree_fit", "scan"), ("tree_larger", "zoom-in"),
                           ("tree_export", "file-down")):  # fmt: skip
            button = SquareButton(self._actions[name].text().replace("&", ""), icon)
            self._actions.bind(button, name)
            tools.append(button)
        title = column(Label(self.tr("Referrals"), "page_title"), self.found, space=0)
        head = row(holder(title), self.switch, *tools, space=4, margins=(18, 10, 12, 6))
        head.setStretch(0, 1)
        self.active = ActiveFilters()
        grown_until = Label(self.tr("Grown until"), "small", tone="text2")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Up to which day"))
        self.slider.setFixedWidth(px(110))
        self.until = Label("", "small", tone="text2")
        self._growth = holder(row(grown_until, self.slider, self.until, space=8))
        finding = row(self.finder, self.filter_button, None, self._growth, space=6, margins=(16, 0, 14, 6))
        for part in (self.view, self.outline, self.empty):
            self.stack.addWidget(part)
        self.legend = Legend()
        self._foot = holder(row(self.legend, margins=(16, 6, 16, 8)))
        self._filters = holder(row(self.active, margins=(16, 0, 12, 6)))
        self._finding = holder(finding)
        whole = column(
            holder(head), self._finding, self._filters, hairline(), self.stack, hairline(), self._foot, space=0
        )
        whole.setStretch(4, 1)
        beside = column(self.branch, self.detail, space=0)
        beside.setStretch(1, 1)
        self.splitter = TwoPanes(pane(whole, kind="surface"), pane(beside, kind="detail"), _Back(self.detail))
        self.setLayout(column(self.splitter, space=0))

    def _connect(self) -> None:
        self._menu = FilterMenu(self._desk.book, self._actions, self, self._turn_filter)
        self.filter_button.clicked.connect(self._open_filters)
        self.active.removed.connect(self._remove_filter)
        self.active.cleared.connect(lambda: self._narrow([]))
        self.switch.changed.connect(self._switched)
        self.finder.narrowed.connect(self._find)
        self.finder.left.connect(self.focus_first)
        self.source.changed.connect(self._show)
        self.slider.valueChanged.connect(self._replay)
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
        return self.outline.current if self.is_outline else self.view.current

    @property
    def is_outline(self) -> bool:
        """Whether the outline is in front."""
        return self.switch.key == OUTLINE

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
            self.source.until, self.source.top = None, ME
            self._narrow([])
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
        if self.source.filters or self.source.until or self.source.top != ME:
            self.source.until, self.source.top = None, ME
            self.slider.setValue(self.slider.maximum())
            self._narrow([])
            return True
        return False

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
        front = self.outline if self.is_outline else self.view
        self.stack.setCurrentWidget(front if anybody else self.empty)
        for part in (self._finding, self.switch):
            part.setVisible(anybody)
        self._filters.setVisible(bool(source.filters))
        self._foot.setVisible(anybody and not self.is_outline)
        self._sum_up()
        self._measure()
        self._show_current()

    def _sum_up(self) -> None:
        tree = self.source.tree
        people = [node for node in tree.nodes if node > ME]
        named = sum(1 for node in people if tree.parents[node] > ME)
        words = self.tr("{named} of {count} people came through somebody you know")
        if not named:
            words = self.tr("{count} people, none of them named by another yet")
        shown = words.format(named=formats.count(named), count=formats.count(len(people)))
        self.found.setText(shown if people else "")
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
        self.switch.choose(key or TREE)
        self._show()
        self._go_to(node)

    def _turn_outline(self) -> None:
        self._switched(TREE if self.is_outline else OUTLINE)
        self.focus_first()

    def _look_at(self, place: QPointF) -> None:
        self.view.centerOn(place)

    # -- filters, and how it grew

    def _open_filters(self) -> None:
        self._menu.hold(self.source.filters)
        self._menu.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def _turn_filter(self, one: Filter, on: bool) -> None:  # noqa: FBT001  # a menu's tick says so
        rest = [held for held in self.source.filters if held != one]
        self._narrow([*rest, one] if on else rest)

    def _remove_filter(self, place: int) -> None:
        self._narrow([one for at, one in enumerate(self.source.filters) if at != place])

    def _narrow(self, filters: list[Filter]) -> None:
        self.source.narrow(filters)
        self.active.show_filters([filter_words.words_of(self._desk.book, one) for one in filters])

    def _measure(self) -> None:
        """Let the slider reach from the first day on which somebody was named to the last."""
        times = self.source.times
        days = (times[-1] - times[0]) // _DAY + 1 if times else 0
        if times and (times[0], days) != self._span:
            self._span = times[0], days
            self.slider.blockSignals(True)
            self.slider.setRange(0, days)
            self.slider.setPageStep(max(1, days // 10))
            if self.source.until is None:
                self.slider.setValue(days)
            self.slider.blockSignals(False)
        self._growth.setVisible(days > 1)
        self._say_until()

    def _replay(self, day: int) -> None:
        first, days = self._span
        self.source.show_until(None if day >= days else first + (day + 1) * _DAY)
        self._say_until()

    def _say_until(self) -> None:
        until = self.source.until
        zone = own_clock.own_zone(self._desk.book)
        self.until.setText(formats.full_day(until.astimezone(ZoneInfo(zone)).date()) if until else self.tr("today"))

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


class _Back(QWidget):
    """Stands for the way back, which the detail makes only when somebody is first seen."""

    def __init__(self, detail: PersonPane) -> None:
        super().__init__()
        self._detail = detail

    @override
    def setVisible(self, visible: bool) -> None:
        self._detail.show_back(on=visible)


def _begins(name: str, typed: str) -> bool:
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
