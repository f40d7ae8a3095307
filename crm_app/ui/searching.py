"""Between the search field and the page of results: who has the focus, and where Escape leads."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department, Tools

if TYPE_CHECKING:  # loaded when somebody looks for something
    from crm_app.ui.pages.results import ResultsPage

KEY = "results"


class Searching(Department):
    """Typing brings the results to the front; Escape goes back to the field, clears it, then leaves."""

    APART = frozenset({KEY})

    field_left = Signal()
    """Escape in an empty field."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._field = tools.shell.search
        self._field.searched.connect(self._search)
        self._field.left.connect(self.field_left)
        self._field.went_down.connect(self._go_down)
        self._field.entered.connect(self._enter)

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {KEY: self._make_results}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"find": self.go_to_field}

    def _make_results(self) -> QWidget:
        from crm_app.ui.pages.results import ResultsPage

        page = ResultsPage(self.tools.session, self.tools.preferences, self.tools.book.clock)
        page.asked.connect(self._ask)
        page.back_to_field.connect(self.go_to_field)
        page.typed.connect(self._type_on)
        return page

    @property
    def _in_front(self) -> bool:
        return self.tools.shell.page == KEY

    @property
    def results(self) -> "ResultsPage":
        """The page of what was found."""
        return cast("ResultsPage", self.tools.shell.pages.page(KEY))

    def go_to_field(self) -> None:
        """Into the field, with what is in it marked, so that typing replaces it."""
        self._field.setFocus()
        self._field.selectAll()

    def _search(self, text: str) -> None:
        if not text and not self._in_front:
            return
        self.results.search(text)
        if not self._in_front:
            self.opened.emit(KEY)

    def _go_down(self) -> None:
        """Into the results, or into what was looked for lately."""
        if not self._in_front:
            self.results.search(self._field.text().strip())
            self.opened.emit(KEY)
        self.results.focus_first()

    def _enter(self) -> None:
        if self._in_front:
            self.results.open_first()
        else:
            self._go_down()

    def _ask(self, text: str) -> None:
        self._field.setText(text)
        self.go_to_field()
        self._field.end(False)

    def _type_on(self, letters: str) -> None:
        self._field.setFocus()
        self._field.end(False)
        self._field.insert(letters)
