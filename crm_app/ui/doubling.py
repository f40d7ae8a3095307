"""The page of those who may be in the book twice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department

KEY = "twice"


class Doubling(Department):
    """Makes the page; the search begins when it is shown."""

    APART = frozenset({KEY})

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"same_person": partial(self.entered.emit, KEY)}

    def _make_page(self) -> QWidget:
        from crm_app.ui.joining import Joining
        from crm_app.ui.lanes import Lanes
        from crm_app.ui.pages.twice import TwicePage

        tools = self.tools
        lanes = Lanes(tools.session, tools.jobs, tools.problems, self)
        lanes.holding.connect(self.holding)
        return TwicePage(tools.book, lanes, Joining(tools.book, tools.saving, self))
