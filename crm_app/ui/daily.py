"""The section Today."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department

if TYPE_CHECKING:  # the page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.today import TodayPage

TODAY = "today"


class Daily(Department):
    """Makes the page of what is due and next."""

    sheet_wanted = Signal(int)
    """A meeting shall be prepared."""
    letter_wanted = Signal(str, int)
    """A letter or script of a kind shall be written for somebody."""
    plan_wanted = Signal(int)
    """A meeting with a person shall be planned."""

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {TODAY: self._make_today}

    def _make_today(self) -> QWidget:
        from crm_app.ui.pages.today import TodayPage

        page = TodayPage(self.tools.session, self.tools.commands, self.tools.problems, self.tools.book.clock)
        page.sheet_wanted.connect(self.sheet_wanted)
        page.plan_wanted.connect(self.plan_wanted)
        page.detail.letter_wanted.connect(self.letter_wanted)
        return page

    @property
    def today(self) -> "TodayPage":
        """The page."""
        return cast("TodayPage", self.tools.shell.pages.page(TODAY))
