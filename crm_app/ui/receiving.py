"""Files that come in: chosen, dropped, used lately, named at the start; and the page on which they are looked into."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department, Tools
from crm_app.ui.drops import Drops, are_pictures
from crm_app.ui.recent import Recent

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.taking_in import TakingInPage
    from crm_app.ui.taking_in import TakingIn

TAKING_IN = "taking_in"


class Receiving(Department):
    """Every way of a file into the book."""

    cards_came = Signal(list)
    """The files are pictures, and to be cards."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.drops = Drops(tools.window, self.take_in)
        before = tools.commands["save_pdf"]
        self.recent = Recent(tools.shell.menus, before, tools.preferences, self.take_in, self)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {TAKING_IN: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"import": lambda: self.taking_in.choose()}

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.taking_in import TakingInPage

        return TakingInPage()

    @property
    def page(self) -> "TakingInPage":
        """The page of an import."""
        return cast("TakingInPage", self.tools.shell.pages.page(TAKING_IN))

    @cached_property
    def taking_in(self) -> "TakingIn":
        """The conversation about files to take in."""
        from crm_app.ui.taking_in import TakingIn
        from crm_app.ui.warming import DETAIL, Warming

        tools = self.tools
        Warming(DETAIL, self)
        taking_in = TakingIn(
            tools.session, tools.jobs, tools.problems,
            page=self.page, preferences=tools.preferences, window=tools.window,
        )  # fmt: skip
        taking_in.opened.connect(partial(tools.shell.show_page, TAKING_IN))
        taking_in.left.connect(self.left)
        taking_in.said.connect(self.said)
        taking_in.done.connect(self._took_in)
        taking_in.holding.connect(self.holding)
        return taking_in

    def take_in(self, files: list[Path]) -> None:
        """Look into files, and ask whether what is in them shall come in; pictures become cards."""
        if are_pictures(files):
            self.cards_came.emit(files)
        else:
            self.taking_in.look_into(files)

    def _took_in(self, words: str, section: str) -> None:
        self.entered.emit(section)
        self.did.emit(words)
