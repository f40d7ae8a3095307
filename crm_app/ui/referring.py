"""The section Referrals: its page, and what its actions do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import window_reads
from crm_app.ui import formats
from crm_app.ui.department import Department, Tools

if TYPE_CHECKING:  # the page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.referrals import ReferralsPage

KEY = "referrals"
_COUNT_AFTER = 160
"""Milliseconds after a change until it is counted again: nobody waits for it."""
ACTIONS = (
    "tree_referral", "tree_referrer", "tree_forget", "tree_fold", "tree_branch", "tree_fit", "tree_larger",
    "tree_smaller", "tree_turn", "tree_outline", "tree_export",
)  # fmt: skip


class Referring(Department):
    """Makes the page of who named whom."""

    sheet_wanted = Signal(int)
    """A meeting shall be prepared."""
    people_wanted = Signal(list)
    """These people shall be listed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._timer.timeout.connect(self._count)
        tools.session.changed.connect(self._timer.start)
        self._timer.start()

    def _count(self) -> None:
        """The section appears once somebody was named by somebody."""
        number = window_reads.named_count(self.tools.book)
        spoken = self.tr("Referrals, {count} people named").format(count=formats.count(number))
        self.tools.shell.sidebar.count(KEY, formats.count(number) if number else "", spoken)
        if number:
            self.tools.shell.sidebar.appear(KEY)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {name: partial(self._do, name) for name in ACTIONS}

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.person.desk import Desk
        from crm_app.ui.pages.referrals import ReferralsPage
        from crm_app.ui.thumbnails import Thumbnails
        from crm_app.ui.widgets.buttons import Button
        from crm_app.ui.widgets.empty_state import EmptyState

        tools = self.tools
        desk = Desk(
            tools.session, tools.saving, tools.drafts, tools.jobs, Thumbnails(tools.book.folder, tools.window),
            tools.book.clock,
        )  # fmt: skip
        add = Button(self.tr("Add a person"), "primary", "plus", height=36)
        tools.commands.bind(add, "new_person")
        empty = EmptyState(
            self.tr("Who named whom"),
            self.tr("Say who sent you to somebody, and the tree of your contacts begins to grow here."),
            [add],
            self.tr("or drag one person onto another in the list of people"),
        )
        page = ReferralsPage(desk, tools.commands, empty)
        page.sheet_wanted.connect(self.sheet_wanted)
        page.people_wanted.connect(self.people_wanted)
        return page

    @property
    def page(self) -> "ReferralsPage":
        """The page."""
        return cast("ReferralsPage", self.tools.shell.pages.page(KEY))

    def _do(self, name: str) -> None:
        if self.tools.shell.page != KEY:
            self.opened.emit(KEY)
        self.page.slots[name]()

    @override
    def name_actions(self) -> None:
        if self.tools.shell.pages.is_made(KEY):
            self.page.enable_actions(front=self.tools.shell.page == KEY)
        else:
            for name in ACTIONS:
                self.tools.commands.enable(name, on=False)
