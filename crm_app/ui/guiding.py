"""Help that is read: the guide to informational interviews."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department

GUIDE = "guide"


class Guiding(Department):
    """Makes the page of the guide."""

    APART = frozenset({GUIDE})

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {GUIDE: self._make_guide}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"guide": partial(self.entered.emit, GUIDE)}

    def _make_guide(self) -> QWidget:
        from crm_app.ui.pages.guide import GuidePage

        return GuidePage(self.tools.commands)
