"""The section Insights."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import window_reads
from crm_app.ui.department import Department, Tools

KEY = "insights"
_LOOK_AFTER = 170
"""Milliseconds after a change until one looks: nobody waits for it."""


class Weighing(Department):
    """Makes the page of what it all adds up to."""

    people_wanted = Signal(list)
    """These people shall be listed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        tools.session.changed.connect(self._timer.start)
        self._timer.start()

    def _look(self) -> None:
        """The section appears once somebody was asked or met."""
        if window_reads.is_under_way(self.tools.book):
            self.tools.shell.sidebar.appear(KEY)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.insights import InsightsPage

        page = InsightsPage(self.tools.session, self.tools.saving, self.tools.jobs)
        page.people_wanted.connect(self.people_wanted)
        return page
