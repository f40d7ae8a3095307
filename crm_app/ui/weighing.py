"""The section Insights."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department

KEY = "insights"


class Weighing(Department):
    """Makes the page of what it all adds up to."""

    people_wanted = Signal(list)
    """These people shall be listed."""

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.insights import InsightsPage

        page = InsightsPage(self.tools.session, self.tools.saving, self.tools.jobs)
        page.people_wanted.connect(self.people_wanted)
        return page
